// SPDX-License-Identifier: GPL-3.0-or-later
// When a deployment is there: not before, not after, each or none, in the time zone that stands below. Gui thread.
#pragma once
#include <QWidget>
#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QLabel;

namespace slipway::ui {

class ScheduleField final : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleField(qint64 nowMs, QWidget *parent = nullptr);
    std::optional<qint64> startMs() const;
    std::optional<qint64> expireMs() const;
    void setTimes(std::optional<qint64> startMs, std::optional<qint64> expireMs);
    /// What is wrong with them; empty: nothing.
    QString problem() const;
    /// "Europe/Berlin, UTC+01:00"
    static QString zoneText(qint64 atMs);

signals:
    void changed();

private:
    QCheckBox *m_hasStart;
    QDateTimeEdit *m_start;
    QCheckBox *m_hasExpire;
    QDateTimeEdit *m_expire;
    QLabel *m_zone;
};

} // namespace slipway::ui
