// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_folder.h"
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace slipway::ui {

QString saveFolder()
{
    for (const QString &folder : {QSettings().value(u"paths/export"_s).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void rememberSaved(const QString &file)
{
    QSettings().setValue(u"paths/export"_s, QFileInfo(file).path());
}

} // namespace slipway::ui
