// SPDX-License-Identifier: GPL-3.0-or-later
// The list of deployments, with what each can do now. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/site/deployment_status_model.h"
#include "models/texts/stage_text.h"
#include "server/site/snapshot.h"

namespace slipway::models {

struct DeploymentRow
{
    /// Why it boots machines now, or does not: the first that applies.
    enum class State : quint8 { Active, Disabled, NotForPxe, Hidden, NoBootImage, ImageOff, NotStarted, Expired };

    DeploymentId id;
    QString taskSequence;
    QString collection;
    int members = 0;
    site::Deployment::Purpose purpose = site::Deployment::Purpose::Available;
    QString availableTo;
    std::optional<qint64> startMs, expireMs;
    State state = State::Active;
    DeploymentCounts counts{};
    bool counted = false;

    DeploymentId key() const { return id; }
    QString keyText() const { return id.value; }
    QVariant cell(int column, int role) const;
    bool operator==(const DeploymentRow &) const = default;
};
QString deploymentStateText(DeploymentRow::State state);

class DeploymentModel final : public RowModel<DeploymentRow>
{
public:
    enum Columns {
        Number,
        TaskSequence,
        Collection,
        Members,
        Purpose,
        State,
        NotStarted,
        Started,
        Served,
        Failed,
        AvailableTo,
        Start,
        Expires
    };
    explicit DeploymentModel(QObject *parent = nullptr);
    /// `nowMs` (UTC) decides what has begun and what is over.
    void update(const site::Snapshot &snapshot, qint64 nowMs);
    /// How many members have begun, and how it went. Kept until the next time.
    void setCounts(const QHash<DeploymentId, DeploymentCounts> &counts);
    /// Only those.
    void update(const site::Snapshot &snapshot, const QList<const site::Deployment *> &deployments, qint64 nowMs);

private:
    void addCounts(DeploymentRow &row) const;
    QHash<DeploymentId, DeploymentCounts> m_counts;
};

} // namespace slipway::models
