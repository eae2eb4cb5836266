// SPDX-License-Identifier: GPL-3.0-or-later
// Where the content of a boot image lies: each file's place in the content store, its hash, who else uses it, and when
// the two were last compared. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct ImageContentRow
{
    enum class State : quint8 { Missing, Damaged, There };
    int number = 0;
    QString name;
    State state = State::There;
    qint64 size = 0;
    QString sha256;
    QString path;
    QString sharedWith; ///< names of other boot images
    qint64 verifiedMs = 0;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const ImageContentRow &) const = default;
};

class ImageContentModel final : public RowModel<ImageContentRow>
{
public:
    enum Columns { Name, State, Verified, Size, SharedWith, Hash, Path };
    explicit ImageContentModel(QObject *parent = nullptr);
    /// `folder`: of the content store. `verifiedMs`: 0: not known.
    void update(const site::Snapshot &snapshot, BootImageId image, const QString &folder, qint64 verifiedMs);
};

} // namespace slipway::models
