// SPDX-License-Identifier: GPL-3.0-or-later
// The next step that a person can take, in words. Any thread.
#pragma once
#include "server/policy/remedy.h"

namespace slipway::models {

struct RemedyText
{
    QString label;       ///< of a button: "Remove the exclusion"
    QString explanation; ///< what it does
};
RemedyText remedyText(const policy::Remedy &remedy);

} // namespace slipway::models
