// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the boots: `mac:52-54 state:failed since:1h -image:winpe "lab bench"`. One expression, looked up in the
// store and in what is not written yet alike. Pure; any thread.
#pragma once
#include "models/rows/filter_tokens.h"
#include "server/store/session_search.h"

namespace slipway::models {

struct SessionFilter
{
    store::SessionSearch search;
    QList<FilterProblem> problems; ///< empty: it is valid
    bool slides = false;           ///< a time in it moves with the clock: since:1h, before:today
    bool isValid() const { return problems.isEmpty(); }
};

/// `nowMs`: what since:1h counts from.
SessionFilter sessionFilter(const QString &text, qint64 nowMs);

struct FilterExample
{
    QString text;    ///< to be typed
    QString meaning; ///< in words
};
QList<FilterExample> sessionFilterExamples();

} // namespace slipway::models
