// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schedule_field.h"
#include "server/base/local_zone.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QTimeZone>

namespace slipway::ui {

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;

QDateTimeEdit *makeTimeEdit(qint64 ms, const char *name, const QString &accessibleName)
{
    auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(ms));
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    edit->setAccessibleName(accessibleName);
    // The style's own hint forgets the padding of the field and its arrow.
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->text()) + 64);
    return edit;
}

} // namespace

ScheduleField::ScheduleField(qint64 nowMs, QWidget *parent)
    : QWidget(parent)
    , m_hasStart(new QCheckBox(tr("Not &before")))
    , m_start(makeTimeEdit(nowMs, "field.start", tr("Start")))
    , m_hasExpire(new QCheckBox(tr("Not a&fter")))
    , m_expire(makeTimeEdit(nowMs + 30 * DayMs, "field.expire", tr("End")))
    , m_zone(paragraph(tr("Times are those of this computer: %1.").arg(zoneText(nowMs)), "muted"))
{
    m_hasStart->setObjectName("field.has-start");
    m_hasExpire->setObjectName("field.has-expire");
    m_zone->setObjectName("field.zone");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_hasStart, 0, 0);
    grid->addWidget(m_start, 0, 1);
    grid->addWidget(m_hasExpire, 1, 0);
    grid->addWidget(m_expire, 1, 1);
    grid->addWidget(m_zone, 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasExpire, &QCheckBox::toggled, m_expire, &QWidget::setEnabled);
    for (QCheckBox *box : {m_hasStart, m_hasExpire})
        connect(box, &QCheckBox::toggled, this, &ScheduleField::changed);
    for (QDateTimeEdit *edit : {m_start, m_expire})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ScheduleField::changed);
}

std::optional<qint64> ScheduleField::startMs() const
{
    return m_hasStart->isChecked() ? std::optional(m_start->dateTime().toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> ScheduleField::expireMs() const
{
    return m_hasExpire->isChecked() ? std::optional(m_expire->dateTime().toMSecsSinceEpoch()) : std::nullopt;
}

void ScheduleField::setTimes(std::optional<qint64> startMs, std::optional<qint64> expireMs)
{
    m_hasStart->setChecked(startMs.has_value());
    m_hasExpire->setChecked(expireMs.has_value());
    if (startMs)
        m_start->setDateTime(QDateTime::fromMSecsSinceEpoch(*startMs));
    if (expireMs)
        m_expire->setDateTime(QDateTime::fromMSecsSinceEpoch(*expireMs));
}

QString ScheduleField::problem() const
{
    const auto start = startMs(), expire = expireMs();
    return start && expire && *expire <= *start ? tr("It would end before it starts. Choose a later end.") : QString();
}

QString ScheduleField::zoneText(qint64 atMs)
{
    const QTimeZone zone = localZone();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    //: %1: a time zone like Europe/Berlin. %2: its difference, like UTC+01:00.
    return tr("%1, %2").arg(QString::fromUtf8(zone.id()), zone.displayName(at, QTimeZone::OffsetName));
}

} // namespace slipway::ui
