// SPDX-License-Identifier: GPL-3.0-or-later
// The codes on a machine's screen, with meaning, cause and next step. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/firmware_code_text.h"

namespace slipway::models {

struct FirmwareCodeRow
{
    FirmwareCode code;

    QString key() const { return code.code; }
    QString keyText() const { return code.code; }
    QVariant cell(int column, int role) const;
    bool operator==(const FirmwareCodeRow &other) const { return code.code == other.code.code; }
};

class FirmwareCodeModel final : public RowModel<FirmwareCodeRow>
{
public:
    enum Columns { Code, Meaning, Cause, NextStep };
    explicit FirmwareCodeModel(QObject *parent = nullptr);
};

} // namespace slipway::models
