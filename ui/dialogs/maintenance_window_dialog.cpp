// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/maintenance_window_dialog.h"
#include "models/texts/error_text.h"
#include "models/texts/rule_text.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Recurrence = site::MaintenanceWindow::Recurrence;

QSpinBox *spinBox(int minimum, int maximum, int value, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}

} // namespace

site::MaintenanceWindow MaintenanceWindowDialog::usual(const QDate &today)
{
    site::MaintenanceWindow window;
    window.date = today;
    window.weekdays = quint8(1 << (today.dayOfWeek() - 1));
    window.time = QTime(22, 0);
    window.minutes = 8 * 60;
    return window;
}

MaintenanceWindowDialog::MaintenanceWindowDialog(Console &console, const site::MaintenanceWindow &window, Done done,
                                                 QWidget *parent)
    : FormDialog(console, u"maintenance-window"_s, tr("Maintenance Window"), tr("OK"), parent)
    , m_done(std::move(done))
    , m_recurrence(new QComboBox)
    , m_next(paragraph({}))
{
    setIntro(tr("Required deployments start on the members only while a window is open. At other times the machines "
                "start from their disks."));
    m_recurrence->addItem(tr("Every day"), int(Recurrence::Daily));
    m_recurrence->addItem(tr("On days of the week"), int(Recurrence::Weekly));
    m_recurrence->addItem(tr("On a day of every month"), int(Recurrence::Monthly));
    m_recurrence->addItem(tr("Once"), int(Recurrence::Once));
    m_recurrence->setCurrentIndex(m_recurrence->findData(int(window.recurrence)));
    addField(tr("&Opens"), m_recurrence, u"recurrence"_s);
    buildDays(window);
    buildTime(window);
    m_next->setObjectName("field.next");
    body()->addWidget(m_next);
    connect(m_recurrence, &QComboBox::currentIndexChanged, this, &MaintenanceWindowDialog::update);
    connect(m_dayOfMonth, &QSpinBox::valueChanged, this, &MaintenanceWindowDialog::update);
    connect(m_date, &QDateEdit::dateChanged, this, &MaintenanceWindowDialog::update);
    connect(m_time, &QTimeEdit::timeChanged, this, &MaintenanceWindowDialog::update);
    connect(m_hours, &QSpinBox::valueChanged, this, &MaintenanceWindowDialog::update);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MaintenanceWindowDialog::update);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &MaintenanceWindowDialog::update);
    update();
}

void MaintenanceWindowDialog::buildDays(const site::MaintenanceWindow &window)
{
    m_weekdays = new QWidget;
    auto *line = new QHBoxLayout(m_weekdays);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(10);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(models::weekdayText(day));
        box->setObjectName(u"field.day-%1"_s.arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        box->setChecked(window.weekdays >> (day - 1) & 1);
        line->addWidget(box);
        m_days += box;
        connect(box, &QCheckBox::toggled, this, &MaintenanceWindowDialog::update);
    }
    line->addStretch(1);
    addField(tr("Days"), m_weekdays, u"weekdays"_s);
    m_dayOfMonth = spinBox(1, 31, window.dayOfMonth, {});
    addField(tr("&Day of the month"), m_dayOfMonth, u"day-of-month"_s);
    m_dayOfMonth->setToolTip(tr("Months without that day are left out."));
    m_date = new QDateEdit(window.date);
    m_date->setCalendarPopup(true);
    for (QWidget *wide : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_dayOfMonth)})
        wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addField(tr("Da&te"), m_date, u"date"_s);
}

void MaintenanceWindowDialog::buildTime(const site::MaintenanceWindow &window)
{
    m_time = new QTimeEdit(window.time);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addField(tr("&At"), m_time, u"time"_s);
    m_hours = spinBox(0, 168, window.minutes / 60, tr(" h"));
    m_hours->setObjectName("field.hours");
    m_hours->setAccessibleName(tr("Open for, hours"));
    m_minutes = spinBox(0, 59, window.minutes % 60, tr(" min"));
    m_minutes->setObjectName("field.minutes");
    m_minutes->setAccessibleName(tr("Open for, minutes"));
    auto *length = new QHBoxLayout;
    length->setSpacing(8);
    length->addWidget(m_hours, 1);
    length->addWidget(m_minutes, 1);
    QLabel *caption = plainLabel(tr("Open &for"));
    caption->setBuddy(m_hours);
    form()->addRow(caption, length);
    m_zone = new QComboBox;
    m_zone->addItem(
        tr("This server's time (%1)").arg(QString::fromUtf8(console().snapshot()->surroundings().zone.id())), false);
    m_zone->addItem(tr("UTC"), true);
    m_zone->setCurrentIndex(window.utc);
    addField(tr("&Clock"), m_zone, u"clock"_s);
}

site::MaintenanceWindow MaintenanceWindowDialog::window() const
{
    // Only what the kind of window looks at: two that mean the same are the same.
    site::MaintenanceWindow window;
    window.recurrence = Recurrence(m_recurrence->currentData().toInt());
    if (window.recurrence == Recurrence::Once)
        window.date = m_date->date();
    if (window.recurrence == Recurrence::Monthly)
        window.dayOfMonth = m_dayOfMonth->value();
    for (int day = 0; window.recurrence == Recurrence::Weekly && day < 7; ++day)
        window.weekdays |= quint8(int(m_days[day]->isChecked()) << day);
    window.time = QTime(m_time->time().hour(), m_time->time().minute());
    window.minutes = m_hours->value() * 60 + m_minutes->value();
    window.utc = m_zone->currentData().toBool();
    return window;
}

QString MaintenanceWindowDialog::problem() const
{
    const site::MaintenanceWindow asked = window();
    if (asked.recurrence == Recurrence::Weekly && asked.weekdays == 0)
        return tr("Choose a day of the week at least.");
    if (asked.minutes == 0)
        return tr("A window that is open for no time never helps. Enter hours or minutes.");
    const auto read = site::parseWindow(site::windowText(asked));
    if (!read)
        return models::errorText(read.error());
    const site::Snapshot &snapshot = *console().snapshot();
    const qint64 now = console().clock().utcMs();
    if (!site::isOpen(asked, now, snapshot.surroundings().zone) &&
        !site::nextOpening(asked, now, snapshot.surroundings().zone))
        return tr("This window is in the past. It would keep every required deployment from running.");
    return {};
}

void MaintenanceWindowDialog::update()
{
    const auto recurrence = Recurrence(m_recurrence->currentData().toInt());
    form()->setRowVisible(m_weekdays, recurrence == Recurrence::Weekly);
    form()->setRowVisible(m_dayOfMonth, recurrence == Recurrence::Monthly);
    form()->setRowVisible(m_date, recurrence == Recurrence::Once);
    const QString wrong = problem();
    if (wrong.isEmpty())
        showProblem({});
    m_next->setText(wrong.isEmpty() ? models::windowSentence(window()) + u". "_s +
                                          models::windowStateText(window(), console().clock().utcMs(),
                                                                  console().snapshot()->surroundings().zone)
                                    : wrong);
    fitHeight();
}

void MaintenanceWindowDialog::submit()
{
    m_done(window());
    QDialog::accept();
}

} // namespace slipway::ui
