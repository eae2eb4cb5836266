// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clear_required.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct ClearTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClearTexts)
};

QString nameOf(const Console &console, DeviceId id)
{
    if (const site::Device *device = console.snapshot()->device(id))
        return device->name;
    const site::UnprovisionedRecord *record = console.ledger()->unprovisioned(id);
    return record ? record->name() : QString::number(id.value);
}

/// Those on which something has run: only they are changed.
QStringList withHistory(const Console &console, const QList<DeviceId> &devices)
{
    QStringList names;
    for (const DeviceId device : devices) {
        if (!console.ledger()->rows(device).isEmpty())
            names += nameOf(console, device);
    }
    return names;
}

void tell(Console &console, const engine::ClearedRequired &result)
{
    QString text = ClearTexts::tr("Required PXE deployments cleared on %n device(s).", nullptr, result.cleared);
    if (!result.bootingNow.isEmpty()) {
        QStringList names;
        for (const QString &name : result.bootingNow.mid(0, 10))
            names += models::displayText(name);
        text += u' ' + ClearTexts::tr("Booting now, not cleared: %1. Clear them again when they are done.")
                           .arg(names.join(u", "_s));
    }
    const Notice::Level level = result.bootingNow.isEmpty() ? Notice::Level::Info : Notice::Level::Warning;
    console.notify({u"cleared"_s, level, text, {}, {}});
}

Consequence consequence(const QStringList &names, int all)
{
    Consequence text;
    text.name = u"clear-required"_s;
    text.title = ClearTexts::tr("Clear Required PXE Deployments");
    text.names = names;
    text.acceptText = ClearTexts::tr("Clear");
    text.danger = !names.isEmpty();
    if (names.isEmpty()) {
        text.sentence = ClearTexts::tr("Nothing has run on these machines yet. Clearing changes nothing.");
        return text;
    }
    text.sentence = ClearTexts::tr(
        "On %n machine(s), what has run is forgotten. The most recent required deployment runs again at the "
        "next network boot, without asking, and may erase the disks.",
        nullptr, int(names.size()));
    const int others = all - int(names.size());
    if (others > 0)
        text.remark = ClearTexts::tr("Nothing has run on the %n other(s).", nullptr, others);
    return text;
}

} // namespace

void clearRequired(Console &console, const QList<DeviceId> &devices, QWidget *parent)
{
    const Consequence text = consequence(withHistory(console, devices), int(devices.size()));
    const auto clear = [&console, devices] {
        console.attempt<engine::ClearedRequired>(
            [devices](engine::Commands &commands) { return commands.clearRequiredPxe(devices); },
            [&console](const engine::ClearedRequired &result) { tell(console, result); });
    };
    openDialog(new ConfirmDialog(console, text, clear, parent));
}

void clearRequired(Console &console, CollectionId collection, QWidget *parent)
{
    QList<DeviceId> devices = console.snapshot()->deviceMembers(collection);
    const QList<site::Architecture> unknown = console.snapshot()->unknownMembers(collection);
    for (const site::UnprovisionedRecord &record : console.ledger()->unprovisionedRecords()) {
        if (unknown.contains(record.architecture))
            devices += record.id;
    }
    const Consequence text = consequence(withHistory(console, devices), int(devices.size()));
    const auto clear = [&console, collection] {
        console.attempt<engine::ClearedRequired>(
            [collection](engine::Commands &commands) { return commands.clearRequiredPxe(collection); },
            [&console](const engine::ClearedRequired &result) { tell(console, result); });
    };
    openDialog(new ConfirmDialog(console, text, clear, parent));
}

} // namespace slipway::ui
