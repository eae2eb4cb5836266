// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replace_question.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/widgets/path_field.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct ReplaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceTexts)
};

} // namespace

void askToReplace(Console &console, const PathField &file, QWidget *parent, std::function<void()> replace)
{
    if (!file.wouldReplace())
        return replace();
    const Consequence text{u"replace-file"_s,
                           ReplaceTexts::tr("Replace File"),
                           ReplaceTexts::tr("This file is there already. What it holds now is lost."),
                           {models::displayText(file.path(), 4096)},
                           {},
                           ReplaceTexts::tr("Replace"),
                           true};
    openDialog(new ConfirmDialog(console, text, std::move(replace), parent));
}

} // namespace slipway::ui
