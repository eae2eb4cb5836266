// SPDX-License-Identifier: GPL-3.0-or-later
// The list of boot images. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/image_text.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct BootImageRow
{
    BootImageId id;
    QString name;
    QString architecture;
    QString kind;
    int version = 1;
    QString osVersion; ///< what a WIM says of itself
    bool pxe = true;
    qint64 size = 0;
    ImageState state = ImageState::Ready;
    int lacking = 0;     ///< boot files that keep machines from booting
    QStringList lacks{}; ///< what is wrong, a sentence each
    site::Signer signer = site::Signer::Unknown;
    int users = 0;
    QString usedBy;

    BootImageId key() const { return id; }
    QString keyText() const { return QString::number(id.value); }
    bool hasContent() const { return state <= ImageState::Unbootable; }
    QVariant cell(int column, int role) const;
    bool operator==(const BootImageRow &) const = default;

private:
    QVariant mark(int column, int role) const;
};

class BootImageModel final : public RowModel<BootImageRow>
{
public:
    enum Columns { Name, Kind, Architecture, State, Signer, Pxe, Version, OsVersion, Size, UsedBy };
    explicit BootImageModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot);
};

} // namespace slipway::models
