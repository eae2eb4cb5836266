// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through a wizard as somebody does who presses Next.
#pragma once
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/wizard_dialog.h"

namespace slipway::test {

inline QString stepOf(QDialog *dialog)
{
    auto *wizard = qobject_cast<ui::WizardDialog *>(dialog);
    return wizard && wizard->currentPage() ? wizard->currentPage()->text().name : QString();
}

/// Presses Next until that step is shown; false where something holds it up.
inline bool goToStep(QDialog *dialog, const char *name)
{
    auto *next = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
    for (int step = 0; step < 12; ++step) {
        const QString before = stepOf(dialog);
        if (before == QLatin1StringView(name))
            return true;
        if (!QTest::qWaitFor([next] { return next->isEnabled(); }, 5000)) {
            qWarning("%s: %s", qPrintable(before), qPrintable(next->toolTip()));
            return false;
        }
        QTest::mouseClick(next, Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return stepOf(dialog) != before; }, 5000))
            return false;
    }
    return false;
}

} // namespace slipway::test
