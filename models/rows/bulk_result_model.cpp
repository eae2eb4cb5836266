// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/bulk_result_model.h"
#include "models/texts/display_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct BulkTexts
{
    Q_DECLARE_TR_FUNCTIONS(BulkTexts)
};
} // namespace

QVariant BulkResultRow::cell(int column, int role) const
{
    if (column == BulkResultModel::Result) {
        if (role == SortRole)
            return -int(state); // failures first
        if (role == IconRole)
            return state == State::Failed ? u"severity-error"_s
                   : state == State::Done ? u"state-done"_s
                                          : u"state-waiting"_s;
        if (role == ToneRole)
            return int(state == State::Failed ? Tone::Bad : state == State::Done ? Tone::Good : Tone::Muted);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == BulkResultModel::Name)
        return displayText(name);
    switch (state) {
    case State::Waiting:
        //: One of many rows that a job has not come to yet.
        return BulkTexts::tr("Waiting");
    case State::Done:
        //: One of many rows of a job.
        return BulkTexts::tr("Done");
    case State::Failed:
        return error;
    }
    return {};
}

BulkResultModel::BulkResultModel(QObject *parent)
    : RowModel(
          {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 24}, {"result", QT_TRANSLATE_NOOP("Columns", "Result"), 50}},
          parent)
{
}

int BulkResultModel::count(BulkResultRow::State state) const
{
    return int(keys(state).size());
}

QStringList BulkResultModel::keys(BulkResultRow::State state) const
{
    QStringList found;
    for (const BulkResultRow &row : rows()) {
        if (row.state == state)
            found += row.id;
    }
    return found;
}

} // namespace slipway::models
