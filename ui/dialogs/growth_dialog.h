// SPDX-License-Identifier: GPL-3.0-or-later
// Machines come into a collection with a required deployment: who would start, before it is done. The same question as
// where that is deployed. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

namespace slipway::ui {

class RiskStrip;

class GrowthDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Confirmed = std::function<void(bool acceptRisk)>;
    GrowthDialog(Console &console, const engine::DeploymentRisk &risk, const QString &acceptText, Confirmed confirmed,
                 QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    RiskStrip *m_risk;
    Confirmed m_confirmed;
};

/// Makes them members, and asks first where somebody would start because of it.
void addToCollection(Console &console, CollectionId collection, const QList<site::Member> &members,
                     const std::function<void()> &then, QWidget *parent);

} // namespace slipway::ui
