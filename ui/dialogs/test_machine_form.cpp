// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/test_machine_form.h"
#include "models/texts/display_text.h"
#include "models/texts/test_machine_text.h"
#include "ui/look/icons.h"
#include "ui/widgets/form_rows.h"
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int FieldWidth = 560;
} // namespace

TestMachineForm::TestMachineForm(Console &console, const QList<engine::MachineOffer> &offers, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_form(makeForm())
    , m_firmware(new QComboBox)
    , m_role(new QComboBox)
    , m_name(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    addFirmware(offers);
    addFormRow(m_form, tr("&Computer"), m_firmware, u"firmware"_s);
    m_role->addItem(tr("Demonstration: a small program of Slipway's own"), int(engine::MachineRole::Demonstration));
    m_role->addItem(tr("A computer that this site does not know"), int(engine::MachineRole::Unknown));
    m_role->addItem(tr("A device of this site"), int(engine::MachineRole::Device));
    m_role->addItem(tr("A new device in a collection"), int(engine::MachineRole::Member));
    addFormRow(m_form, tr("Boots &as"), m_role, u"role"_s);
    addFormRow(m_form, tr("Its &name"), m_name, u"name"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{m_firmware, m_role, m_name})
        field->setMaximumWidth(FieldWidth);
    m_name->setPlaceholderText(tr("Its name in this site"));
    QAction *list = m_name->addAction(icon(u"list-empty"_s), QLineEdit::TrailingPosition);
    list->setToolTip(tr("Show the list"));
    connect(list, &QAction::triggered, this, [this] {
        m_name->completer()->setCompletionPrefix({});
        m_name->completer()->complete();
    });
    connect(m_name, &QLineEdit::textChanged, this, &TestMachineForm::changed);
    connect(m_role, &QComboBox::currentIndexChanged, this, &TestMachineForm::changed);
    connect(m_role, &QComboBox::currentIndexChanged, this, &TestMachineForm::showRole);
    chooseUsual();
}

void TestMachineForm::addFirmware(const QList<engine::MachineOffer> &offers)
{
    QList<engine::MissingPart> missing;
    int first = -1;
    for (const engine::MachineOffer &offer : offers) {
        m_firmware->addItem(models::machineOfferText(offer), int(offer.firmware));
        qobject_cast<QStandardItemModel *>(m_firmware->model())
            ->item(m_firmware->count() - 1)
            ->setEnabled(offer.installed());
        // UEFI is what most machines have today.
        if (offer.installed() && (first < 0 || offer.firmware == engine::MachineFirmware::UefiX64))
            first = m_firmware->count() - 1;
        if (offer.firmware != engine::MachineFirmware::UefiArm64)
            missing += offer.missing;
    }
    m_firmware->setPlaceholderText(tr("None is installed"));
    m_firmware->setCurrentIndex(first);
    m_installCommand = engine::installCommand(missing);
}

bool TestMachineForm::possible() const
{
    return m_firmware->currentIndex() >= 0;
}

/// A site that has something for every machine shows that; a new one shows that it works at all.
void TestMachineForm::chooseUsual()
{
    const auto firmware = engine::MachineFirmware(m_firmware->currentData().toInt());
    m_role->setCurrentIndex(m_role->findData(int(engine::usualRole(*m_console.snapshot(), firmware))));
    showRole();
}

engine::MachineRole TestMachineForm::role() const
{
    return engine::MachineRole(m_role->currentData().toInt());
}

void TestMachineForm::showRole()
{
    const bool device = role() == engine::MachineRole::Device, member = role() == engine::MachineRole::Member;
    m_form->setRowVisible(m_name, device || member);
    if (!device && !member)
        return;
    m_name->setAccessibleName(device ? tr("Name of the device") : tr("Name of the collection"));
    QStringList names;
    if (device) {
        for (const site::Device &each : m_console.snapshot()->configuration().devices)
            names += each.name;
    } else {
        for (const site::Collection &each : m_console.snapshot()->configuration().collections) {
            if (each.id != site::AllUnknownComputers)
                names += each.name;
        }
    }
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

qint64 TestMachineForm::named(const QString &name) const
{
    const auto sameName = [&name](const auto &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
    const site::Configuration &all = m_console.snapshot()->configuration();
    if (role() == engine::MachineRole::Device) {
        const auto found = std::find_if(all.devices.begin(), all.devices.end(), sameName);
        return found == all.devices.end() ? 0 : found->id.value;
    }
    const auto found = std::find_if(all.collections.begin(), all.collections.end(), sameName);
    return found == all.collections.end() ? 0 : found->id.value;
}

std::optional<engine::TestMachineOrder> TestMachineForm::order(QString &problem)
{
    engine::TestMachineOrder order;
    order.firmware = engine::MachineFirmware(m_firmware->currentData().toInt());
    order.role = role();
    if (order.role == engine::MachineRole::Demonstration)
        return order;
    order.site = m_console.engine().options().site.directory;
    if (order.role == engine::MachineRole::Unknown)
        return order;
    const QString name = m_name->text().trimmed();
    order.id = named(name);
    if (order.id != 0)
        return order;
    problem = name.isEmpty() ? tr("Say what it should boot as: type a part of the name, and choose from the list.")
                             : tr("This site has nothing called \"%1\". Type a part of the name, and choose from the "
                                  "list.")
                                   .arg(models::displayText(name));
    m_name->setFocus();
    return std::nullopt;
}

} // namespace slipway::ui
