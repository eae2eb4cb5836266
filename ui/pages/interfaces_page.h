// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Network Interfaces: where machines can be answered, and where they are. Gui thread.
#pragma once
#include "models/site/interface_model.h"
#include "server/engine/interface_watch.h"
#include "ui/pages/list_page.h"
#include <atomic>

namespace slipway::ui {

class PropertyView;

class InterfacesPage final : public ListPage
{
    Q_OBJECT
public:
    InterfacesPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~InterfacesPage() override;
    void reload() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The list is there before the page that shows it.
    InterfacesPage(Console &console, ActionRegistry &actions, models::InterfaceModel *rows, QWidget *parent);
    void follow();
    void answer(bool here);
    void store(const QString &value);
    void probeSelected();
    /// The setting as it would be.
    QString allowed(const QStringList &names, bool here) const;

    models::InterfaceModel &m_rows;
    engine::InterfaceWatch m_watch;
    QList<net::Interface> m_interfaces;
    bool m_known = false;
    PropertyView *m_summary;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace slipway::ui
