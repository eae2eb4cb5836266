// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/exclusion_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ExclusionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExclusionTexts)
};

QList<Column> exclusionColumns()
{
    return {{"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 20, false, true},
            {"device", QT_TRANSLATE_NOOP("Columns", "Device"), 24},
            {"note", QT_TRANSLATE_NOOP("Columns", "Note"), 40},
            {"author", QT_TRANSLATE_NOOP("Columns", "Excluded by"), 14},
            {"created", QT_TRANSLATE_NOOP("Columns", "Since"), 18, false, false, true, true}};
}

QList<Column> duplicateIdColumns()
{
    return {{"id", QT_TRANSLATE_NOOP("Columns", "Identifier"), 42, false, true},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 16},
            {"device", QT_TRANSLATE_NOOP("Columns", "Device"), 24}};
}

} // namespace

QVariant ExclusionRow::cell(int column, int role) const
{
    if (role == SortRole && column == ExclusionModel::Created)
        return createdMs;
    if (role == IconRole && column == ExclusionModel::Mac)
        return u"exclusion"_s;
    if (role == ToneRole && !listed && column == ExclusionModel::Author)
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ExclusionModel::Mac:
        return macText(mac);
    case ExclusionModel::Device:
        return device;
    case ExclusionModel::Note:
        return note;
    case ExclusionModel::Author:
        return listed ? author : ExclusionTexts::tr("Watched file");
    case ExclusionModel::Created:
        return createdMs ? timeText(createdMs) : QString();
    default:
        return {};
    }
}

ExclusionModel::ExclusionModel(QObject *parent) : RowModel(exclusionColumns(), parent) {}

void ExclusionModel::update(const site::Snapshot &snapshot)
{
    QList<ExclusionRow> rows;
    const site::Configuration &all = snapshot.configuration();
    QSet<MacAddress> watched(all.watchedExclusions.begin(), all.watchedExclusions.end());
    const auto nameOf = [&snapshot](const MacAddress &mac) {
        const site::Device *device = snapshot.deviceByMac(mac);
        return device ? displayText(device->name) : QString();
    };
    for (const site::Exclusion &exclusion : all.exclusions)
        rows += {exclusion.mac,
                 nameOf(exclusion.mac),
                 displayText(exclusion.note),
                 displayText(exclusion.author),
                 exclusion.createdMs,
                 true,
                 watched.remove(exclusion.mac)};
    for (const MacAddress &mac : std::as_const(watched))
        rows += {mac, nameOf(mac), {}, {}, 0, false, true};
    setRows(rows);
}

QVariant DuplicateIdRow::cell(int column, int role) const
{
    if (role == IconRole && column == DuplicateIdModel::Identity)
        return u"duplicate-id"_s;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DuplicateIdModel::Identity:
        return identity;
    case DuplicateIdModel::Kind:
        return guid ? ExclusionTexts::tr("SMBIOS GUID") : ExclusionTexts::tr("MAC address");
    case DuplicateIdModel::Device:
        return device;
    default:
        return {};
    }
}

DuplicateIdModel::DuplicateIdModel(QObject *parent) : RowModel(duplicateIdColumns(), parent) {}

void DuplicateIdModel::update(const site::Snapshot &snapshot)
{
    QList<DuplicateIdRow> rows;
    const auto nameOf = [](const site::Device *device) { return device ? displayText(device->name) : QString(); };
    for (const MacAddress &mac : snapshot.configuration().duplicateMacs)
        rows += {macText(mac), false, nameOf(snapshot.deviceByMac(mac))};
    for (const Guid &guid : snapshot.configuration().duplicateGuids)
        rows += {guidText(guid), true, nameOf(snapshot.deviceByGuid(guid))};
    setRows(rows);
}

} // namespace slipway::models
