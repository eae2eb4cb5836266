// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_field.h"
#include "ui/look/icons.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

PathField::PathField(Kind kind, const QString &title, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(title), m_edit(new QLineEdit), m_button(new QToolButton)
{
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // a label leads only to what takes the focus
    m_edit->setObjectName("path");
    m_edit->setAccessibleName(title);
    m_edit->setPlaceholderText(kind == Kind::Files ? tr("Paths, separated by ;") : QString());
    m_button->setIcon(icon(u"folder"_s));
    m_button->setIconSize({18, 18});
    m_button->setToolTip(tr("Choose…"));
    m_button->setAccessibleName(tr("Choose: %1").arg(title));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_button, &QToolButton::clicked, this, &PathField::browse);
}

QString PathField::path() const
{
    return m_edit->text().trimmed();
}

QStringList PathField::paths() const
{
    QStringList paths;
    for (const QString &part : m_edit->text().split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            paths += part.trimmed();
    }
    return paths;
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(path);
}

bool PathField::wouldReplace() const
{
    return path() != m_picked && QFileInfo(path()).isFile();
}

void PathField::browse()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder  ? QFileDialog::Directory
                        : m_kind == Kind::Files ? QFileDialog::ExistingFiles
                        : m_kind == Kind::Save  ? QFileDialog::AnyFile
                                                : QFileDialog::ExistingFile);
    if (m_kind == Kind::Save)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (m_kind == Kind::Folder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    const QString known = paths().value(0);
    dialog->setDirectory(known.isEmpty() ? QSettings().value(u"paths/last"_s).toString() : QFileInfo(known).path());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        QSettings().setValue(u"paths/last"_s, QFileInfo(files.first()).path());
        m_edit->setText(files.join(u"; "_s));
        m_picked = path();
    });
    dialog->open();
}

} // namespace slipway::ui
