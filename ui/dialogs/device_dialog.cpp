// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/device_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/shell/deeds.h"
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

engine::NewDevice asNew(const site::Device &device)
{
    return {device.name, device.macs, device.smbiosGuid, device.architecture, device.siteCode};
}

} // namespace

DeviceDialog::DeviceDialog(Console &console, const engine::NewDevice &known, QWidget *parent)
    : FormDialog(console, u"add-device"_s, tr("Add Device"), tr("Add Device"), parent)
{
    setIntro(tr("A device is known by its MAC addresses, its SMBIOS GUID, or both. At least one is needed."));
    build(known);
}

DeviceDialog::DeviceDialog(Console &console, const site::Device &device, QWidget *parent)
    : FormDialog(console, u"edit-device"_s, tr("Properties of %1").arg(models::displayText(device.name)), tr("Save"),
                 parent)
    , m_device(device)
{
    build(asNew(device));
    m_preferred = new QComboBox;
    m_preferred->addItem(tr("None: the usual ranking"), QString());
    const auto deployments = this->console().snapshot()->deploymentsFor({device.id});
    for (const site::Deployment *deployment : deployments) {
        const site::TaskSequence *sequence = this->console().snapshot()->taskSequence(deployment->taskSequence);
        m_preferred->addItem(tr("%1 \u2013 %2")
                                 .arg(models::displayText(deployment->id.value),
                                      sequence ? models::displayText(sequence->name) : QString()),
                             deployment->id.value);
    }
    const int current = m_preferred->findData(device.preferredDeployment.value);
    m_preferred->setCurrentIndex(qMax(0, current));
    addField(tr("&Preferred deployment"), m_preferred, u"preferred"_s,
             tr("Ranks before all others for this device, even if it is hidden."));
}

void DeviceDialog::build(const engine::NewDevice &known)
{
    m_name = new QLineEdit(known.name);
    m_name->setMaxLength(255);
    addField(tr("&Name"), m_name, u"name"_s);

    m_macs = new QPlainTextEdit;
    m_macs->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_macs->setFixedHeight(m_macs->fontMetrics().height() * 3 + 18);
    m_macs->setTabChangesFocus(true);
    m_macs->setPlaceholderText(u"52:54:00:12:34:56"_s);
    QStringList lines;
    for (const MacAddress &mac : known.macs)
        lines += models::macText(mac);
    m_macs->setPlainText(lines.join(u'\n'));
    addField(tr("&MAC addresses"), m_macs, u"macs"_s, tr("One a line, in any usual notation."));

    m_guid = new QLineEdit(known.smbiosGuid ? models::guidText(*known.smbiosGuid) : QString());
    m_guid->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_guid->setPlaceholderText(u"11223344-5566-7788-99AA-BBCCDDEEFF00"_s);
    addField(tr("SMBIOS &GUID"), m_guid, u"guid"_s);

    m_architecture = new QComboBox;
    m_architecture->addItem(tr("By its firmware"), -1);
    for (const site::Architecture architecture :
         {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64})
        m_architecture->addItem(models::architectureText(architecture), int(architecture));
    if (known.architecture)
        m_architecture->setCurrentIndex(m_architecture->findData(int(*known.architecture)));
    addField(tr("&Architecture"), m_architecture, u"architecture"_s,
             tr("Tells x86 from x64 on BIOS machines, which do not say it. UEFI machines do."));
}

QStringList DeviceDialog::macLines() const
{
    static const QRegularExpression separators(u"[\\n,;]+"_s);
    QStringList lines;
    for (const QString &line : m_macs->toPlainText().split(separators, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

DeviceDialog::Fault DeviceDialog::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return {tr("The device needs a name."), m_name};
    for (const QString &line : macLines()) {
        const auto mac = MacAddress::parse(line.toStdString());
        if (!mac)
            return {tr("\"%1\" is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.")
                        .arg(models::displayText(line)),
                    m_macs};
        if (mac->isMulticast())
            return {tr("%1 is a group address. No machine has it as its own.").arg(models::macText(*mac)), m_macs};
    }
    const QString guid = m_guid->text().trimmed();
    const auto parsed = Guid::parse(guid.toStdString());
    if (!guid.isEmpty() && !parsed)
        return {tr("\"%1\" is no GUID. It has 32 hexadecimal digits.").arg(models::displayText(guid)), m_guid};
    if (parsed && parsed->isPlaceholder())
        return {tr("This GUID is a placeholder that many machines share. It identifies none of them."), m_guid};
    if (guid.isEmpty() && macLines().isEmpty())
        return {tr("The device needs a MAC address or an SMBIOS GUID. Without one it can never be recognised."),
                m_macs};
    return {};
}

void DeviceDialog::accept()
{
    FormDialog::accept();
    if (const Fault found = fault(); found.field && !busy())
        found.field->setFocus(Qt::OtherFocusReason);
}

engine::NewDevice DeviceDialog::values() const
{
    engine::NewDevice device;
    device.name = m_name->text().trimmed();
    for (const QString &line : macLines()) {
        const auto mac = MacAddress::parse(line.toStdString());
        if (mac && !device.macs.contains(*mac))
            device.macs += *mac;
    }
    device.smbiosGuid = Guid::parse(m_guid->text().trimmed().toStdString());
    const int architecture = m_architecture->currentData().toInt();
    if (architecture >= 0)
        device.architecture = site::Architecture(architecture);
    return device;
}

void DeviceDialog::submit()
{
    const engine::NewDevice now = values();
    if (m_device)
        return submitChange(now);
    runAsking([now](engine::Commands &commands) { return commands.riskOfDevice(now); },
              [now](engine::Commands &commands, bool acceptRisk) -> Result<void> {
                  engine::NewDevice device = now;
                  device.acceptRisk = acceptRisk;
                  const auto made = commands.addDevice(device);
                  return made.ok() ? Result<void>() : Result<void>(slipway::fail(made.error()));
              });
}

void DeviceDialog::submitChange(const engine::NewDevice &now)
{
    engine::DeviceChange change;
    if (now.name != m_device->name)
        change.name = now.name;
    if (now.macs != m_device->macs)
        change.macs = now.macs;
    if (now.smbiosGuid != m_device->smbiosGuid)
        change.smbiosGuid = now.smbiosGuid;
    if (now.architecture != m_device->architecture)
        change.architecture = now.architecture;
    const DeploymentId preferred{m_preferred->currentData().toString()};
    if (!(preferred == m_device->preferredDeployment))
        change.preferredDeployment = preferred;
    const bool onlyName =
        change.name && !change.macs && !change.smbiosGuid && !change.architecture && !change.preferredDeployment;
    const Deed deed = renamedDevice(m_device->id, m_device->name, now.name);
    runAsking([id = m_device->id, change](engine::Commands &commands) { return commands.riskOfChange(id, change); },
              [id = m_device->id, change](engine::Commands &commands, bool acceptRisk) {
                  engine::DeviceChange wanted = change;
                  wanted.acceptRisk = acceptRisk;
                  return commands.changeDevice(id, wanted);
              },
              [this, deed, onlyName] {
                  if (onlyName)
                      console().did(deed);
              });
}

} // namespace slipway::ui
