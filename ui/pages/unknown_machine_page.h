// SPDX-License-Identifier: GPL-3.0-or-later
// Assets and Compliance, Unknown Machines. Gui thread.
#pragma once
#include "models/site/ledger_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class BootPackets;
class PacketsPane;
class PropertyView;

class UnknownMachinePage final : public ListPage
{
    Q_OBJECT
public:
    UnknownMachinePage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    QString countText(int shown, int all) const override;

private:
    void connectActions();
    void registerSelected();
    QStringList ignored() const;
    void ignore(bool ignored);
    void showIgnored(bool shown);
    QList<DeviceId> selected() const;
    const site::UnprovisionedRecord *onlySelected() const;
    QList<MacAddress> selectedMacs() const;
    void removeSelected();

    void showPackets();
    void takePackets();

    PropertyView *m_summary;
    models::LedgerModel m_ledger;
    PacketsPane *m_packetsPane;
    BootPackets *m_packets;
    std::pair<MacAddress, qint64> m_packetsOf; ///< whose, and when it had asked last
    bool m_hasBoot = false;                    ///< whose packets are followed
};

} // namespace slipway::ui
