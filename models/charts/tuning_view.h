// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the tuning shows of the records of transfers: those of one source, card and image as a grid and as
// rows, and what they recommend. Pure, so the site thread can make it; the row model is the gui thread's.
#pragma once
#include "models/charts/tuning_grid.h"
#include "models/rows/row_model.h"
#include "server/policy/tuning.h"

namespace slipway::models {

struct TuningFilter
{
    enum class Source : quint8 {
        Boots,    ///< of the last week
        Tests,    ///< likewise
        NextBoot, ///< since somebody began to wait for it
    };
    Source source = Source::Boots;
    qint64 sinceMs = 0;              ///< of NextBoot
    std::optional<QString> vendor{}; ///< none: any; empty: not known
    QString bootImage{};             ///< empty: any
    bool operator==(const TuningFilter &) const = default;
};

struct TuningView
{
    TuningGrid grid;
    QList<policy::TuningCell> cells; ///< by vendor
    QStringList vendors;             ///< that the source has, by name
    QStringList bootImages;
    int boots = 0; ///< records of the last week, whatever the filter
    int tests = 0;
    int shown = 0;                                 ///< of them, by the filter
    QList<policy::Recommendation> recommendations; ///< by everything of the last week
    policy::NetworkFacts facts;
    qint64 lastId = 0; ///< the newest record
};
TuningView tuningView(const QList<policy::TransferRecord> &records, const site::MacVendors &vendors,
                      const policy::NetworkFacts &facts, const TuningFilter &filter, const policy::SizePair &current);
/// The same with the makers of network cards as they are known on this computer.
TuningView tuningView(const QList<policy::TransferRecord> &records, const policy::NetworkFacts &facts,
                      const TuningFilter &filter, const policy::SizePair &current);
/// For machines with such a card, else over all. None: there are no recommendations yet.
std::optional<policy::Recommendation> recommendationFor(const TuningView &view, const std::optional<QString> &vendor);

QString vendorOf(const site::Device &device); ///< of its first network card; empty: not known

/// What was measured with one pair of sizes.
struct MeasurementRow
{
    policy::TuningCell measured;

    QString key() const { return keyText(); }
    QString keyText() const; ///< "4096 8 Intel Corporate"
    QVariant cell(int column, int role) const;
    bool operator==(const MeasurementRow &) const { return false; }
};

class MeasurementModel final : public RowModel<MeasurementRow>
{
public:
    enum Columns { BlockSize, WindowSize, Vendor, Median, Slow, Again, Transfers, Failed, Last };
    explicit MeasurementModel(QObject *parent = nullptr);
    void update(const TuningView &view);
};

} // namespace slipway::models
