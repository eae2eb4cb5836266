// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"
#include "models/texts/display_text.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QFile>
#include <QHeaderView>
#include <QIcon>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What works inside, and by which licence: names of their own, not to be translated.
struct Component
{
    const char *name;
    const char *licence;
};
constexpr Component Components[] = {
    {"Qt 6", "LGPL-3.0"},
    {"QCustomPlot 2.1", "GPL-3.0-or-later"},
    {"OpenSSL 3", "Apache-2.0"},
    {"SQLite 3", "Public domain"},
    {"GNU libmicrohttpd", "LGPL-2.1-or-later"},
    {"wimlib (slipway-unpack)", "LGPL-3.0-or-later"},
    {"libarchive (slipway-unpack)", "BSD-2-Clause"},
    {"iPXE (a program of its own)", "GPL-2.0-or-later"},
};

QWidget *componentList()
{
    auto *list = new QTreeWidget;
    list->setObjectName("aboutComponents");
    list->setAccessibleName(AboutDialog::tr("Components"));
    list->setHeaderLabels({AboutDialog::tr("Component"), AboutDialog::tr("Licence")});
    list->setRootIsDecorated(false);
    list->setProperty("roomy", true);
    for (const Component &each : Components)
        new QTreeWidgetItem(list, {QString::fromLatin1(each.name), QString::fromLatin1(each.licence)});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->setColumnWidth(1, 180);
    return list;
}

QWidget *licenceText()
{
    auto *text = new QPlainTextEdit;
    text->setObjectName("aboutLicence");
    text->setAccessibleName(AboutDialog::tr("Licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    if (QFile file(u":/help/licence.txt"_s); file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace

AboutDialog::AboutDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"about"_s, tr("Slipway %1").arg(QStringLiteral(SLIPWAY_VERSION)), tr("Close"), parent)
{
    setIntro(tr("Boots bare machines over the network."));
    auto *tabs = new QTabWidget;
    tabs->setObjectName("aboutTabs");
    tabs->setAccessibleName(tr("About Slipway"));
    auto *first = new QWidget;
    auto *column = new QVBoxLayout(first);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/slipway.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    column->addWidget(logo);
    column->addWidget(
        paragraph(tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                     "warranty.")));
    column->addWidget(
        valueLabel(tr("Qt %1, on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()), false));
    column->addWidget(
        valueLabel(tr("Site: %1").arg(models::displayText(console.engine().options().site.directory, 4096)), false));
    column->addStretch(1);
    tabs->addTab(first, tr("About"));
    tabs->addTab(componentList(), tr("Components"));
    tabs->addTab(licenceText(), tr("Licence"));
    tabs->setMinimumHeight(280);
    body()->addWidget(tabs, 1);
    if (auto *cancel = findChild<QPushButton *>(names::DialogReject))
        cancel->hide();
}

void AboutDialog::submit()
{
    QDialog::accept();
}

} // namespace slipway::ui
