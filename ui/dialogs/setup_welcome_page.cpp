// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_welcome_page.h"
#include "ui/shell/translations.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/state_list.h"
#include <QComboBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SetupWelcomePage::SetupWelcomePage(Console &console, const QString &language)
    : WizardPage(console, {u"welcome"_s, tr("Welcome"), tr("Boot your first machine"),
                           tr("A few steps lead from here to a site that boots machines over the network. Each one "
                              "looks at how things are and proposes what fits.")})
{
    auto *rows = new StateList(u"setupOutline"_s);
    const auto row = [](const QString &icon, const QString &title, const QString &detail) {
        return StateList::Row{icon, models::Tone::Active, title, detail, {}};
    };
    body()->addWidget(rows);
    rows->setRows({row(u"live-boots"_s, tr("Network"), tr("The interface, its DHCP servers, and the ports.")),
                   row(u"boot-image"_s, tr("Content"), tr("A first boot image: a WIM, a Linux, or a boot program.")),
                   row(u"deploy"_s, tr("Deployment"),
                       tr("It is made available. Nothing starts without somebody who presses F12.")),
                   row(u"validate"_s, tr("Rehearsal"),
                       tr("Simulated machines boot through the real ports, and leave no trace."))});
    auto *choice = new QComboBox;
    choice->addItem(tr("As the system"), Translations::System);
    for (const QString &key : languages())
        choice->addItem(languageName(key), key);
    choice->setCurrentIndex(std::max(0, choice->findData(language)));
    addField(tr("&Language"), choice, u"language"_s);
    connect(choice, &QComboBox::activated, this, [this, choice, language] {
        const QString wanted = choice->currentData().toString();
        choice->setCurrentIndex(std::max(0, choice->findData(language))); // until the window speaks it
        if (wanted != language)
            emit languageWanted(wanted);
    });
    body()->addWidget(
        paragraph(tr("You can stop at any step and come back by Service, Set Up. What a step wrote stays."), "muted"));
    body()->addStretch(1);
}

} // namespace slipway::ui
