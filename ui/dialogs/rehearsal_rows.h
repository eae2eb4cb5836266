// SPDX-License-Identifier: GPL-3.0-or-later
// What simulated machines met, as rows of a card. Gui thread.
#pragma once
#include "server/engine/rehearsal_run.h"
#include "ui/shell/console.h"
#include "ui/widgets/state_list.h"

namespace slipway::ui {

QList<StateList::Row> rehearsedRows(const engine::Rehearsed &rehearsed);
/// To this site's engine, wherever it listens.
engine::RehearsalPlan rehearsalPlan(const Console &console);
quint16 portOf(const QString &endpoint, quint16 usual);

} // namespace slipway::ui
