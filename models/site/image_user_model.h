// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses a boot image: its task sequences, and where they are deployed. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct ImageUserRow
{
    TaskSequenceId sequence;
    DeploymentId deployment; ///< none: the row is about the task sequence itself
    QString name;
    QString collection;
    QString purpose;
    int members = 0;

    QString key() const { return QString::number(sequence.value) + u'/' + deployment.value; }
    QString keyText() const { return key(); }
    bool isSequence() const { return deployment.value.isEmpty(); }
    QVariant cell(int column, int role) const;
    bool operator==(const ImageUserRow &) const = default;
};

class ImageUserModel final : public RowModel<ImageUserRow>
{
public:
    enum Columns { Name, Deployment, Collection, Members, Purpose };
    explicit ImageUserModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, BootImageId image);
};

} // namespace slipway::models
