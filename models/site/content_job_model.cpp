// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/content_job_model.h"
#include "models/texts/display_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ContentJobTexts
{
    Q_DECLARE_TR_FUNCTIONS(ContentJobTexts)
};

using State = ContentJobRow::State;

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return ContentJobTexts::tr("Waiting");
    case State::Running:
        return ContentJobTexts::tr("Working");
    case State::Done:
        return ContentJobTexts::tr("Done");
    case State::Warned:
        return ContentJobTexts::tr("Done, with remarks");
    case State::Failed:
        return ContentJobTexts::tr("Failed");
    case State::Skipped:
        return ContentJobTexts::tr("Not done");
    }
    return {};
}

QString stateMark(State state)
{
    switch (state) {
    case State::Waiting:
        return u"state-waiting"_s;
    case State::Running:
        return u"state-live"_s;
    case State::Done:
        return u"state-done"_s;
    case State::Warned:
        return u"severity-warning"_s;
    case State::Failed:
        return u"state-failed"_s;
    case State::Skipped:
        return u"state-silent"_s;
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Skipped:
        return Tone::Muted;
    case State::Running:
        return Tone::Active;
    case State::Done:
        return Tone::Good;
    case State::Warned:
        return Tone::Warning;
    case State::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace

QVariant ContentJobRow::cell(int column, int role) const
{
    if (role == IconRole && column == ContentJobModel::Name)
        return u"boot-image"_s;
    if (column == ContentJobModel::State && role == IconRole)
        return stateMark(state);
    if (column == ContentJobModel::State && role == ToneRole)
        return int(toneOf(state));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ContentJobModel::Name:
        return name;
    case ContentJobModel::State:
        return stateWord(state);
    case ContentJobModel::Result:
        return QString(result).replace(u'\n', u' ');
    default:
        return {};
    }
}

ContentJobModel::ContentJobModel(QObject *parent)
    : RowModel({{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 26},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 20},
                {"result", QT_TRANSLATE_NOOP("Columns", "Result"), 40}},
               parent)
{
}

int ContentJobModel::count(ContentJobRow::State state) const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [state](const ContentJobRow &row) { return row.state == state; }));
}

} // namespace slipway::models
