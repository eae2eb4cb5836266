// SPDX-License-Identifier: GPL-3.0-or-later
// A maintenance window by form. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace slipway::ui {

class MaintenanceWindowDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const site::MaintenanceWindow &)>;
    MaintenanceWindowDialog(Console &console, const site::MaintenanceWindow &window, Done done, QWidget *parent);
    /// What a new one starts from: every night, 22:00 for 8 hours.
    static site::MaintenanceWindow usual(const QDate &today);

protected:
    QString problem() const override;
    void submit() override;

private:
    void buildDays(const site::MaintenanceWindow &window);
    void buildTime(const site::MaintenanceWindow &window);
    site::MaintenanceWindow window() const;
    void update();

    Done m_done;
    QComboBox *m_recurrence;
    QWidget *m_weekdays;
    QList<QCheckBox *> m_days;
    QSpinBox *m_dayOfMonth;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_hours, *m_minutes;
    QComboBox *m_zone;
    QLabel *m_next;
};

} // namespace slipway::ui
