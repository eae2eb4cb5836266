// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_page.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/pages/remedies.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/refill.h"
#include "ui/widgets/why_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // On the tab's own ground.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

WhatIfPage::WhatIfPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : Page(Node::WhatIf, console, actions, parent), m_tabs(new QTabWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeader({}, mutedLabel(tr("What a machine would get, before it is switched on."))));
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName("whatIfTabs");
    m_tabs->setAccessibleName(tr("What to ask"));
    m_tabs->addTab(makeMachineTab(), tr("One machine"));
    m_tabs->addTab(makeCollectionTab(), tr("A whole collection"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhatIfPage::refresh);
    connect(&console, &Console::siteChanged, this, &WhatIfPage::refresh);
    on(u"whatif.export"_s, [this] { exportCollection(); });
}

QWidget *WhatIfPage::makeMachineTab()
{
    auto *tab = new QWidget;
    auto *layout = new QHBoxLayout(tab);
    layout->setContentsMargins(12, 12, 0, 0);
    layout->setSpacing(12);
    QScrollArea *form = scrolled(makeForm());
    form->setFixedWidth(330);
    form->setFocusPolicy(Qt::NoFocus);
    form->setAccessibleName(tr("The machine"));
    layout->addWidget(form);
    m_why = new WhyView(u"whatIfSteps"_s, u"whatIfCandidates"_s);
    m_empty = new EmptyState;
    m_empty->setIconName(u"why"_s);
    m_empty->setText(tr("Which machine?"), tr("Choose a device, or type the MAC address of any machine."));
    auto *right = new QVBoxLayout;
    right->addWidget(m_why, 1);
    right->addWidget(m_empty, 1);
    layout->addLayout(right, 1);
    connect(m_why, &WhyView::remedyWanted, this, [this](const policy::Remedy &remedy) {
        if (const auto asked = request())
            perform(this->console(), remedy, {asked->mac, asked->smbiosGuid, {}}, this);
    });
    return tab;
}

void WhatIfPage::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name)
{
    QLabel *caption = plainLabel(label, "label");
    caption->setBuddy(field);
    field->setObjectName(u"whatif."_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(caption, field);
}

QWidget *WhatIfPage::makeForm()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 12, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    addRow(form, tr("&Device"), m_device = new QComboBox, u"device"_s);
    addRow(form, tr("&MAC address"), m_mac = new QLineEdit, u"mac"_s);
    addRow(form, tr("SMBIOS &GUID"), m_guid = new QLineEdit, u"guid"_s);
    addRow(form, tr("&Firmware that asks"), m_firmware = new QComboBox, u"firmware"_s);
    addRow(form, tr("&Interface"), m_interface = new QLineEdit, u"interface"_s);
    m_mac->setPlaceholderText(u"52:54:00:12:34:56"_s);
    m_guid->setPlaceholderText(tr("none"));
    m_interface->setPlaceholderText(tr("not checked"));
    // Option 93: what the firmware of each kind announces.
    for (const auto &[text, number] :
         {std::pair{tr("UEFI x64"), 7}, std::pair{tr("BIOS"), 0}, std::pair{tr("UEFI x86"), 6},
          std::pair{tr("UEFI ARM64"), 11}, std::pair{tr("UEFI x64, HTTP boot"), 16},
          std::pair{tr("Another (EBC, RISC-V)"), 27}})
        m_firmware->addItem(text, number);

    m_hasSecs = new QCheckBox(tr("Asking for (&seconds)"));
    m_hasSecs->setObjectName("whatif.hasSecs");
    m_secs = new QSpinBox;
    m_secs->setRange(0, 600);
    m_secs->setEnabled(false);
    m_secs->setObjectName("whatif.secs");
    m_secs->setAccessibleName(tr("Seconds that it has been asking"));
    form->addRow(m_hasSecs, m_secs);
    m_hasTime = new QCheckBox(tr("At &another time"));
    m_hasTime->setObjectName("whatif.hasTime");
    m_time = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(console().clock().utcMs()));
    m_time->setCalendarPopup(true);
    m_time->setEnabled(false);
    m_time->setObjectName("whatif.time");
    m_time->setAccessibleName(tr("Time of the boot"));
    form->addRow(m_hasTime, m_time);
    m_problem = paragraph({}, "error");
    m_problem->setObjectName("whatif.problem");
    form->addRow(m_problem);

    connect(m_device, &QComboBox::currentIndexChanged, this, &WhatIfPage::fillFromDevice);
    connect(m_mac, &QLineEdit::textChanged, this, &WhatIfPage::answer);
    connect(m_guid, &QLineEdit::textChanged, this, &WhatIfPage::answer);
    connect(m_firmware, &QComboBox::currentIndexChanged, this, &WhatIfPage::answer);
    connect(m_interface, &QLineEdit::textChanged, this, &WhatIfPage::answer);
    connect(m_secs, &QSpinBox::valueChanged, this, &WhatIfPage::answer);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &WhatIfPage::refresh);
    connect(m_hasSecs, &QCheckBox::toggled, this, [this](bool yes) {
        m_secs->setEnabled(yes);
        answer();
    });
    connect(m_hasTime, &QCheckBox::toggled, this, [this](bool yes) {
        m_time->setEnabled(yes);
        refresh();
    });
    return content;
}

void WhatIfPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_tabs->count() < 3) // not with the rest: together they take longer than a person should wait for
        m_tabs->addTab(makeCodeTab(), tr("Codes on the screen"));
    refresh();
}

void WhatIfPage::updateActions()
{
    action(u"whatif.export"_s)->setEnabled(m_tabs->currentIndex() == 1 && m_rows.rowCount() > 0);
}

void WhatIfPage::focusList()
{
    const QList<QWidget *> lists{m_mac, m_list, m_codeList};
    lists.at(m_tabs->currentIndex())->setFocus();
}

void WhatIfPage::focusSearch()
{
    const QList<QWidget *> fields{m_mac, m_filter, m_code};
    fields.at(m_tabs->currentIndex())->setFocus();
}

void WhatIfPage::select(const QStringList &keys)
{
    fillLists();
    if (const QString key = keys.value(0); key.startsWith(u"collection:")) {
        m_tabs->setCurrentIndex(1);
        m_collection->setCurrentIndex(qMax(0, m_collection->findData(key.mid(11).toLongLong())));
        return;
    }
    m_tabs->setCurrentIndex(0);
    const int index = m_device->findData(keys.value(0).toLongLong());
    if (index > 0)
        m_device->setCurrentIndex(index);
}

void WhatIfPage::fillLists()
{
    const qint64 revision = console().snapshot()->revision();
    if (std::exchange(m_filled, revision) == revision) // the ledger changes far more often
        return;
    QList<std::pair<QString, QVariant>> devices{{tr("(a machine without a record)"), 0}};
    for (const site::Device &device : console().snapshot()->configuration().devices)
        devices.append({models::displayText(device.name), device.id.value});
    std::sort(devices.begin() + 1, devices.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    refill(m_device, devices);
    QList<std::pair<QString, QVariant>> collections;
    for (const site::Collection &collection : console().snapshot()->configuration().collections)
        collections.append({models::displayText(collection.name), collection.id.value});
    refill(m_collection, collections);
}

void WhatIfPage::fillFromDevice()
{
    const site::Device *device = console().snapshot()->device({m_device->currentData().toLongLong()});
    if (!device)
        return;
    {
        const QSignalBlocker mac(m_mac), guid(m_guid), firmware(m_firmware);
        m_mac->setText(device->macs.isEmpty() ? QString() : models::macText(device->macs.first()));
        m_guid->setText(device->smbiosGuid ? QString::fromStdString(device->smbiosGuid->toString()) : QString());
        const int number = device->architecture == site::Architecture::Arm64 ? 11
                           : device->architecture == site::Architecture::X86 ? 6
                                                                             : 7;
        m_firmware->setCurrentIndex(m_firmware->findData(number));
    }
    answer();
}

qint64 WhatIfPage::atMs() const
{
    return m_hasTime->isChecked() ? m_time->dateTime().toMSecsSinceEpoch() : console().clock().utcMs();
}

std::optional<policy::BootRequest> WhatIfPage::request()
{
    m_problem->clear();
    policy::BootRequest request;
    const QString mac = m_mac->text().trimmed(), guid = m_guid->text().trimmed();
    if (mac.isEmpty() && guid.isEmpty())
        return std::nullopt;
    const auto parsedMac = MacAddress::parse(mac.toStdString());
    if (!mac.isEmpty() && !parsedMac) {
        m_problem->setText(tr("The MAC address has twelve hexadecimal digits, like 52:54:00:12:34:56."));
        return std::nullopt;
    }
    if (parsedMac)
        request.mac = *parsedMac;
    if (!guid.isEmpty()) {
        const auto parsed = Guid::parse(guid.toStdString());
        if (!parsed) {
            m_problem->setText(tr("The GUID has 32 hexadecimal digits, as the firmware's setup shows it."));
            return std::nullopt;
        }
        request.smbiosGuid = *parsed;
    }
    request.architecture = quint16(m_firmware->currentData().toInt());
    if (const QString interface = m_interface->text().trimmed(); !interface.isEmpty())
        request.interface = interface;
    if (m_hasSecs->isChecked())
        request.secs = m_secs->value();
    request.atMs = atMs();
    return request;
}

void WhatIfPage::refresh()
{
    if (!isFront())
        return;
    fillLists();
    if (m_tabs->currentIndex() == 0)
        answer();
    else if (m_tabs->currentIndex() == 1)
        answerCollection();
    updateActions();
}

void WhatIfPage::answer()
{
    const std::optional<policy::BootRequest> asked = request();
    m_why->setVisible(asked.has_value());
    m_empty->setVisible(!asked);
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!asked)
        return;
    const policy::Decision decision = policy::decide(*asked, *console().snapshot(), *console().ledger());
    m_why->setDecision(decision, {asked->mac, asked->interface.value_or(QString())}, console().snapshot().get());
    m_why->setCommandLine(models::commandLineText(decision, *asked, *console().snapshot()));
}

} // namespace slipway::ui
