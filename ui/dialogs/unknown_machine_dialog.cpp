// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unknown_machine_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What is known of it, as a row of the form.
void addRecord(QFormLayout *form, const site::UnprovisionedRecord &record)
{
    QString text = models::macText(record.mac) + u" \u00B7 "_s + models::architectureText(record.architecture);
    if (record.smbiosGuid)
        text += u'\n' + models::guidText(*record.smbiosGuid);
    QLabel *value = valueLabel(text, true);
    value->setWordWrap(false);
    form->addRow(plainLabel(RegisterMachineDialog::tr("Machine")), value);
}

} // namespace

RegisterMachineDialog::RegisterMachineDialog(Console &console, const site::UnprovisionedRecord &record, QWidget *parent)
    : FormDialog(console, u"register-machine"_s, tr("Register Unknown Machine"), tr("Register"), parent)
    , m_record(record.id)
    , m_name(new QLineEdit)
    , m_collection(new QComboBox)
{
    setIntro(tr("The machine becomes a device with its MAC address, GUID and architecture. What has run on it stays "
                "on record: a required deployment does not run again."));
    addRecord(form(), record);
    m_name->setMaxLength(255);
    addField(tr("&Name"), m_name, u"name"_s);
    m_collection->addItem(tr("None"), 0);
    fillCustomCollections(m_collection, *console.snapshot());
    addField(tr("Add to &collection"), m_collection, u"collection"_s);
}

QString RegisterMachineDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The device needs a name.") : QString();
}

void RegisterMachineDialog::submit()
{
    const CollectionId collection{m_collection->currentData().toLongLong()};
    const QString name = m_name->text().trimmed();
    runAsking([record = m_record, name,
               collection](engine::Commands &commands) { return commands.riskOfPromotion(record, name, collection); },
              [record = m_record, name, collection](engine::Commands &commands, bool acceptRisk) -> Result<void> {
                  const auto made = commands.promoteRecord(record, name, collection, acceptRisk);
                  return made.ok() ? Result<void>() : Result<void>(slipway::fail(made.error()));
              });
}

MergeMachineDialog::MergeMachineDialog(Console &console, const site::UnprovisionedRecord &record, QWidget *parent)
    : FormDialog(console, u"merge-machine"_s, tr("Merge into Device"), tr("Merge"), parent)
    , m_record(record.id)
    , m_device(new QComboBox)
{
    setIntro(tr("The machine is a device that is registered already, seen through another adapter: the device gets its "
                "MAC address and GUID, and what has run on it."));
    addRecord(form(), record);
    QList<const site::Device *> devices;
    for (const site::Device &device : console.snapshot()->configuration().devices)
        devices += &device;
    std::sort(devices.begin(), devices.end(), [](const site::Device *a, const site::Device *b) {
        return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
    });
    for (const site::Device *device : std::as_const(devices))
        m_device->addItem(models::displayText(device->name), device->id.value);
    m_device->setEditable(true);
    m_device->setInsertPolicy(QComboBox::NoInsert);
    m_device->completer()->setFilterMode(Qt::MatchContains);
    m_device->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_device->setCurrentIndex(-1);
    m_device->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    m_device->lineEdit()->setAccessibleName(tr("Device"));
    addField(tr("&Device"), m_device, u"device"_s);
    if (devices.isEmpty()) {
        setIntro(tr("There is no device yet that it could be. Register the machine instead."));
        acceptButton()->setEnabled(false);
    }
}

QString MergeMachineDialog::problem() const
{
    return m_device->findText(m_device->currentText(), Qt::MatchFixedString) < 0
               ? tr("Choose the device that this machine is.")
               : QString();
}

void MergeMachineDialog::submit()
{
    const int at = m_device->findText(m_device->currentText(), Qt::MatchFixedString);
    const DeviceId device{m_device->itemData(at).toLongLong()};
    runAsking([record = m_record, device](engine::Commands &commands) { return commands.riskOfMerge(record, device); },
              [record = m_record, device](engine::Commands &commands, bool acceptRisk) {
                  return commands.mergeRecord(record, device, acceptRisk);
              });
}

} // namespace slipway::ui
