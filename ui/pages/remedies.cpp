// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/remedies.h"
#include "models/texts/display_text.h"
#include "models/texts/remedy_text.h"
#include "server/engine/remedies.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/pages/clear_required.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Kind = policy::Remedy::Kind;

struct RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)
};

DeviceId deviceByName(const Console &console, const QString &name)
{
    for (const site::Device &device : console.snapshot()->configuration().devices) {
        if (device.name.compare(name, Qt::CaseInsensitive) == 0)
            return device.id;
    }
    for (const site::UnprovisionedRecord &record : console.ledger()->unprovisionedRecords()) {
        if (record.name().compare(name, Qt::CaseInsensitive) == 0)
            return record.id;
    }
    return {};
}

QString imageKey(const Console &console, const QString &name)
{
    for (const site::BootImage &image : console.snapshot()->configuration().bootImages) {
        if (image.name.compare(name, Qt::CaseInsensitive) == 0)
            return QString::number(image.id.value);
    }
    return {};
}

void apply(Console &console, const policy::Remedy &remedy)
{
    console.attempt([remedy](engine::Commands &commands) { return engine::applyRemedy(commands, remedy); },
                    [&console, remedy] {
                        const QString done = models::remedyText(remedy).label;
                        console.notify({u"remedy"_s,
                                        Notice::Level::Info,
                                        RemedyWords::tr("Done: %1. Start the machine again.").arg(done),
                                        {},
                                        {}});
                    });
}

void confirm(Console &console, const policy::Remedy &remedy, QWidget *parent)
{
    const models::RemedyText words = models::remedyText(remedy);
    Consequence text;
    text.name = u"remedy"_s;
    text.title = words.label;
    text.sentence =
        words.explanation + u' ' +
        RemedyWords::tr("A required deployment that is due starts at the next network boot, without asking, and may "
                        "erase the disk.");
    text.acceptText = words.label;
    text.danger = true;
    openDialog(new ConfirmDialog(
        console, text, [&console, remedy] { apply(console, remedy); }, parent));
}

/// The first collection of one's own that holds the device: where a deployment to it belongs.
CollectionId collectionFor(const Console &console, const QString &device)
{
    if (device.isEmpty())
        return site::AllUnknownComputers;
    for (const CollectionId id : console.snapshot()->collectionsOf({deviceByName(console, device), {}})) {
        const site::Collection *collection = console.snapshot()->collection(id);
        if (collection && !collection->builtIn)
            return id;
    }
    return {};
}

void lead(Console &console, const policy::Remedy &remedy, const RemedyMachine &machine, QWidget *parent)
{
    switch (remedy.kind) {
    case Kind::RegisterMachine: {
        engine::NewDevice known;
        known.macs = {machine.mac};
        known.smbiosGuid = machine.smbiosGuid;
        known.architecture = machine.architecture;
        return openDialog(new DeviceDialog(console, known, parent));
    }
    case Kind::AddToCollection:
        return openDialog(new CollectDialog(console, {deviceByName(console, remedy.object)}, parent));
    case Kind::DeployTo:
        return openDialog(new DeployWizard(console, {}, collectionFor(console, remedy.object), parent));
    case Kind::OpenDeployment:
        return console.show(Node::Deployments, {remedy.object});
    case Kind::OpenDevice:
        return console.show(Node::Devices, {QString::number(deviceByName(console, remedy.object).value)});
    case Kind::OpenSettings:
        return console.show(Node::Settings, {remedy.object});
    case Kind::UpdateContent:
    case Kind::SupplyBootFile:
        return console.show(Node::BootImages, {imageKey(console, remedy.object)});
    default:
        return;
    }
}

} // namespace

void perform(Console &console, const policy::Remedy &remedy, const RemedyMachine &machine, QWidget *parent)
{
    if (remedy.kind == Kind::ClearRequired) {
        const DeviceId device = deviceByName(console, remedy.object);
        if (device.isValid())
            clearRequired(console, {device}, parent);
        return;
    }
    if (!policy::isOneStep(remedy.kind))
        return lead(console, remedy, machine, parent);
    if (policy::mayWipe(remedy.kind))
        return confirm(console, remedy, parent);
    apply(console, remedy);
}

} // namespace slipway::ui
