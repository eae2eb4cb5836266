// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"
#include "models/texts/display_text.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QIcon>

using namespace Qt::StringLiterals;

namespace slipway::ui {

AboutDialog::AboutDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"about"_s, tr("Slipway %1").arg(QStringLiteral(SLIPWAY_VERSION)), tr("Close"), parent)
{
    setIntro(tr("Boots bare machines over the network."));
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/slipway.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    body()->addWidget(logo);
    body()->addWidget(
        paragraph(tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                     "warranty.")));
    body()->addWidget(paragraph(tr("Built with Qt, QCustomPlot, OpenSSL, SQLite and GNU libmicrohttpd."), "muted"));
    body()->addWidget(
        valueLabel(tr("Site: %1").arg(models::displayText(console.engine().options().site.directory, 4096)), false));
    if (auto *cancel = findChild<QPushButton *>(names::DialogReject))
        cancel->hide();
}

void AboutDialog::submit()
{
    QDialog::accept();
}

} // namespace slipway::ui
