// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Services: what answers machines on this computer, and what it counted. Gui thread.
#pragma once
#include "models/site/service_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

class ServicesPage final : public ListPage
{
    Q_OBJECT
public:
    ServicesPage(Console &console, ActionRegistry &actions, QWidget *parent);
    void reload() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The list is there before the page that shows it.
    ServicesPage(Console &console, ActionRegistry &actions, models::ServiceModel *rows, QWidget *parent);
    QWidget *makeStatistics();
    QWidget *makeSettings();
    void follow();
    std::optional<models::Service> current() const;
    models::ServiceFigures figures() const;
    void resetView();

    models::ServiceModel &m_rows;
    PropertyView *m_summary, *m_statistics, *m_settings;
    QLabel *m_zeroText;
    QPushButton *m_toSettings;
    models::ServiceFigures m_zero;
    qint64 m_zeroMs = 0;      ///< 0: since the start
    qint64 m_zeroStartMs = 0; ///< the start that the zero line belongs to
    qint64 m_followedMs = 0;
};

} // namespace slipway::ui
