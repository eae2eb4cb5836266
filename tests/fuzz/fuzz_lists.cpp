// SPDX-License-Identifier: GPL-3.0-or-later
// A table of devices or a list of excluded addresses, as somebody's file.
#include "server/site/device_csv.h"
#include "server/site/exclusion_file.h"
#include "tests/fuzz/fuzz_input.h"
#include <QSet>

using namespace slipway;
using slipway::fuzz::require;

namespace {

void checkTable(QByteArrayView file)
{
    const auto table = site::readDevices(file);
    if (!table) {
        require(!table.error().args.value(0).isEmpty(), "a refusal says why");
        return;
    }
    QSet<int> bad;
    for (const site::RowProblem &problem : table->problems)
        bad.insert(problem.line);
    QSet<int> lines;
    QSet<MacAddress> macs;
    for (const site::DeviceRow &row : table->rows) {
        require(row.line > 0 && !lines.contains(row.line), "each row has a line of its own");
        lines.insert(row.line);
        if (bad.contains(row.line))
            continue;
        require(!row.name.isEmpty() && (!row.macs.isEmpty() || row.smbiosGuid), "a good row names a machine");
        for (const MacAddress &mac : row.macs) {
            require(!macs.contains(mac), "no address stands in two good rows");
            macs.insert(mac);
        }
    }
    bad.subtract(lines);
    require(bad.isEmpty(), "a problem belongs to a row");
}

void checkList(QByteArrayView file)
{
    const site::ExclusionFile list = site::parseExclusions(file);
    require(list.bad.size() <= site::ExclusionFile::MostBadLines && list.bad.size() <= list.badCount,
            "told lines are bounded");
    QList<site::Exclusion> exclusions;
    for (const site::ExclusionFile::Line &line : list.lines)
        exclusions.append({line.mac, line.note, {}, 0});
    const site::ExclusionFile again = site::parseExclusions(site::exclusionText(exclusions, true));
    require(again.badCount == 0 && again.lines.size() == list.lines.size(), "what is written is read back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView file(data, qsizetype(size));
    checkTable(file);
    checkList(file);
    return 0;
}
