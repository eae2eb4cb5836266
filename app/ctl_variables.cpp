// SPDX-License-Identifier: GPL-3.0-or-later
// Variables of devices and collections: what is set, and what holds for a machine.
#include "app/ctl_call.h"
#include "server/site/effective_variables.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

constexpr qint64 LargestValueFile = 64 * 1024; ///< bytes; what is too long is said by the value's own check

Result<engine::VariableOwners> ownersOf(Call &call)
{
    engine::VariableOwners owners;
    for (const QString &name : call.arguments.values("device")) {
        const auto id = call.commands.findDevice(name);
        if (!id)
            return fail(id.error());
        owners.devices.append(*id);
    }
    for (const QString &name : call.arguments.values("collection")) {
        const auto id = call.commands.findCollection(name);
        if (!id)
            return fail(id.error());
        owners.collections.append(*id);
    }
    return owners;
}

bool namesNobody(const Call &call)
{
    return !call.arguments.has("device") && !call.arguments.has("collection");
}

const UsageError Nobody{u"Name --device or --collection."_s};

/// A secret is shown only where that is asked for.
QJsonValue shownValue(const site::Variable &variable, bool secrets)
{
    return variable.secret && !secrets ? QJsonValue(QJsonValue::Null) : QJsonValue(variable.value);
}

QString shownText(const site::Variable &variable, bool secrets)
{
    return variable.secret && !secrets ? QString::fromUtf16(site::MaskedValue) : word(QJsonValue(variable.value));
}

/// The value from a file, or from standard input for "-": what stands on a command line, every user of the host can
/// read.
Parsed<QString> valueFromFile(const QString &name)
{
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(UsageError{u"%1 cannot be read: %2."_s.arg(name, file.errorString())});
    QByteArray bytes = file.read(LargestValueFile);
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return QString::fromUtf8(bytes);
}

/// One of them has it as a secret: a new value makes it no less of one.
bool isSecret(const site::Configuration &all, const engine::VariableOwners &owners, const QString &key)
{
    const auto has = [&key](const QList<site::Variable> &variables) {
        return std::any_of(variables.begin(), variables.end(),
                           [&key](const site::Variable &each) { return each.secret && each.key() == key; });
    };
    return std::any_of(owners.devices.begin(), owners.devices.end(),
                       [&](DeviceId id) { return has(all.deviceVariables.value(id)); }) ||
           std::any_of(owners.collections.begin(), owners.collections.end(),
                       [&](CollectionId id) { return has(all.collectionVariables.value(id)); });
}

Outcome set(Call &call)
{
    if (namesNobody(call))
        return Nobody;
    if (call.arguments.has("secret") && call.arguments.has("no-secret"))
        return UsageError{u"It is either --secret or --no-secret."_s};
    site::Variable variable{call.arguments.words.at(0), call.arguments.words.value(1), call.arguments.has("secret")};
    if (call.arguments.has("file") == (call.arguments.words.size() == 2))
        return UsageError{u"Give the value, or --file with a file that has it."_s};
    if (call.arguments.has("file")) {
        CTL_TRY(value, valueFromFile(call.arguments.value("file")));
        variable.value = value;
    }
    CTL_TRY(owners, ownersOf(call));
    if (!call.arguments.has("secret") && !call.arguments.has("no-secret")) {
        CTL_TRY(snapshot, call.commands.snapshot());
        variable.secret = isSecret(snapshot->configuration(), owners, variable.key());
    }
    CTL_DO(call.commands.setVariable(owners, variable));
    return done(QJsonObject{{"name", variable.name},
                            {"value", shownValue(variable, false)},
                            {"secret", variable.secret},
                            {"owners", owners.devices.size() + owners.collections.size()}});
}

Outcome remove(Call &call)
{
    if (namesNobody(call))
        return Nobody;
    CTL_TRY(owners, ownersOf(call));
    CTL_DO(call.commands.changeVariables(owners, {call.arguments.words, {}}));
    return done(QJsonObject{{"removed", QJsonArray::fromStringList(call.arguments.words)}});
}

struct Listed
{
    QString kind, owner;
    site::Variable variable;
};

template <class Owners, class NameOf>
void addListed(const Owners &owners, const QString &kind, NameOf nameOf, QList<Listed> &all)
{
    for (auto it = owners.constBegin(); it != owners.constEnd(); ++it) {
        for (const site::Variable &variable : *it)
            all.append({kind, nameOf(it.key()), variable});
    }
}

/// Everybody's, or those of who is named.
Outcome list(Call &call)
{
    CTL_TRY(owners, ownersOf(call));
    CTL_TRY(snapshot, call.commands.snapshot());
    const site::Configuration &all = snapshot->configuration();
    QHash<DeviceId, QList<site::Variable>> devices;
    QHash<CollectionId, QList<site::Variable>> collections;
    for (const DeviceId id : std::as_const(owners.devices))
        devices.insert(id, all.deviceVariables.value(id));
    for (const CollectionId id : std::as_const(owners.collections))
        collections.insert(id, all.collectionVariables.value(id));
    QList<Listed> listed;
    const bool everybody = namesNobody(call), secrets = call.arguments.has("show-secrets");
    addListed(
        everybody ? all.collectionVariables : collections, u"collection"_s,
        [&](CollectionId id) { return snapshot->collection(id)->name; }, listed);
    addListed(
        everybody ? all.deviceVariables : devices, u"device"_s, [&](DeviceId id) { return snapshot->device(id)->name; },
        listed);
    std::sort(listed.begin(), listed.end(), [](const Listed &a, const Listed &b) {
        return std::tuple(a.kind, a.owner, a.variable.key()) < std::tuple(b.kind, b.owner, b.variable.key());
    });
    QJsonArray objects;
    QList<QStringList> rows{{"OF", "OWNER", "NAME", "VALUE"}};
    for (const Listed &each : std::as_const(listed)) {
        objects.append(QJsonObject{{each.kind, each.owner},
                                   {"name", each.variable.name},
                                   {"value", shownValue(each.variable, secrets)},
                                   {"secret", each.variable.secret}});
        rows.append({each.kind, word(each.owner), each.variable.name, shownText(each.variable, secrets)});
    }
    return done(objects, table(rows));
}

QJsonObject effectiveObject(const site::EffectiveVariable &held, const site::Snapshot &snapshot, bool secrets)
{
    QJsonArray overridden;
    for (const site::OwnedVariable &other : held.overridden)
        overridden.append(QJsonObject{{"collection", site::ownerName(other, snapshot)},
                                      {"value", shownValue(other.variable, secrets)},
                                      {"secret", other.variable.secret}});
    return {{"name", held.own.variable.name},
            {"value", shownValue(held.own.variable, secrets)},
            {"secret", held.own.variable.secret},
            {held.own.device.isValid() ? "device" : "collection", site::ownerName(held.own, snapshot)},
            {"ambiguous", held.ambiguous},
            {"overridden", overridden}};
}

/// What the machine would get now, where it was seen last.
Outcome effective(Call &call)
{
    if (!call.arguments.has("device"))
        return UsageError{u"Name --device."_s};
    CTL_TRY(id, call.commands.findDevice(call.arguments.value("device")));
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(ledger, call.commands.ledger());
    site::Member member{id, {}};
    if (const site::UnprovisionedRecord *record = ledger.unprovisioned(id))
        member = {{}, record->architecture};
    const bool secrets = call.arguments.has("show-secrets");
    QJsonArray objects;
    QList<QStringList> rows{{"NAME", "VALUE", "FROM", ""}};
    for (const site::EffectiveVariable &held :
         site::effectiveVariables(member.device, snapshot->collectionsOf(member), *snapshot)) {
        objects.append(effectiveObject(held, *snapshot, secrets));
        rows.append({held.own.variable.name, shownText(held.own.variable, secrets),
                     word(site::ownerName(held.own, *snapshot)),
                     held.ambiguous ? u"(another collection as near says otherwise)"_s : QString()});
    }
    return done(objects, table(rows));
}

} // namespace

QList<Verb> variableVerbs()
{
    return {
        {"variable",
         "list",
         "[--device D]... [--collection C]... [--show-secrets]",
         {0, 0, {}, {"device", "collection"}, {"show-secrets"}},
         list},
        {"variable",
         "set",
         "NAME VALUE|--file FILE|- --device D...|--collection C... [--secret|--no-secret]",
         {1, 2, {"file"}, {"device", "collection"}, {"secret", "no-secret"}},
         set},
        {"variable",
         "remove",
         "NAME... --device D...|--collection C...",
         {1, -1, {}, {"device", "collection"}, {}},
         remove},
        {"variable", "effective", "--device D [--show-secrets]", {0, 0, {"device"}, {}, {"show-secrets"}}, effective},
    };
}

} // namespace slipway::ctl
