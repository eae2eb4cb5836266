// SPDX-License-Identifier: GPL-3.0-or-later
// The first run: interface, DHCP, ports, content, a boot image, a deployment, and a rehearsal, each with what was found
// and what is recommended. Everything is written where its page is left, so it can be cancelled and run again. Gui
// thread.
#pragma once
#include "server/engine/dhcp_probe.h"
#include "server/engine/port_grant.h"
#include "ui/dialogs/wizard_dialog.h"
#include "ui/shell/translations.h"

namespace slipway::ui {

/// What the pages tell each other.
struct SetupState
{
    QString interface; ///< empty: all
    BootImageId image{};
    QString imageName{};
    bool imageSkipped = false;
    CollectionId collection{};
    bool unasked = false; ///< who gives addresses is a guess: without the privilege nobody could listen
};

/// How the surroundings are looked at; tests put others in their place.
struct SetupSurroundings
{
    std::function<QList<net::Interface>()> interfaces = net::interfaces;
    std::function<Result<engine::DhcpProbe>(const QString &, const std::function<bool(int)> &)> probe =
        [](const QString &interface, const std::function<bool(int)> &goOn) {
            return engine::probeDhcp(interface, goOn);
        };
    std::function<engine::PortGrant()> grant = engine::portGrant;
    QString language = Translations::System; ///< the choice that the window speaks by
};

class SetupWizard final : public WizardDialog
{
    Q_OBJECT
public:
    SetupWizard(Console &console, QWidget *parent, SetupSurroundings surroundings = {});

    /// Nothing was ever set up here.
    static bool isFresh(const site::Snapshot &snapshot);

signals:
    /// The window is to speak another language, and the wizard to begin again in it.
    void languageWanted(QString choice);

private:
    const SetupSurroundings m_around;
    SetupState m_state;
};

} // namespace slipway::ui
