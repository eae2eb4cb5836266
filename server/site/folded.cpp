// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/folded.h"

namespace slipway::site {

QString folded(const QString &name)
{
    // Twice: folding may take a letter apart again.
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace slipway::site
