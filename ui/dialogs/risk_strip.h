// SPDX-License-Identifier: GPL-3.0-or-later
// Who would start at the next PXE boot, by name, and above the limit the line into which the collection's name is
// typed. Gui thread.
#pragma once
#include "server/engine/guards.h"
#include <QFrame>

class QLabel;
class QLineEdit;

namespace slipway::ui {

class IconLabel;

class RiskStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit RiskStrip(QWidget *parent = nullptr);
    /// Nothing is risked: one sentence.
    void setSentence(const QString &text, const QStringList &names = {});
    /// Who would be offered it at F12, who would not, and why.
    void setOffers(const QList<engine::Outlook> &offered, const QList<engine::Outlook> &others, bool everyUnknown);
    /// The answer is on its way.
    void setAsking();
    void setRisk(const engine::DeploymentRisk &risk);
    /// What keeps it from being done; empty: nothing.
    QString problem() const;
    /// The collection's name was asked for, and is there.
    bool isAccepted() const;

signals:
    void resized();

private:
    void setDanger(bool danger);
    bool wantsName() const;
    void showLacking(const QList<engine::Outlook> &machines);

    IconLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_names;
    QLabel *m_others;
    QLabel *m_lacking;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    std::optional<engine::DeploymentRisk> m_risk;
    bool m_asking = false;
};

} // namespace slipway::ui
