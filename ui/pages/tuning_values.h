// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the tuning: whose values, what they are, whom they reach, and what they mean. Changes nothing by
// itself. Gui thread.
#pragma once
#include "models/site/ramdisk_model.h"
#include "server/policy/tuning.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QFrame>

class QComboBox;
class QLabel;

namespace slipway::ui {

class SizeField;
class TuningMeaning;

class TuningValues final : public QFrame
{
    Q_OBJECT
public:
    TuningValues(Console &console, const ActionRegistry &actions, QWidget *parent = nullptr);

    const models::RamdiskOwner &owner() const { return m_owner; }
    void setOwner(const models::RamdiskOwner &owner);
    /// As it stands in the fields; 0: inherited. None: a field holds no size.
    std::optional<site::RamdiskTuning> edited() const;
    /// To be looked at, and applied or not.
    void propose(const policy::SizePair &sizes);
    void revert();
    /// What is in force for the owner, and what would be with the fields' values.
    policy::SizePair inForce() const;
    policy::SizePair proposed() const;
    bool isChanged() const;
    bool isOverridden() const; ///< the owner has values of its own that it can give up
    void setFacts(const policy::NetworkFacts &facts);
    /// The stored values are now these: what the fields show is no change any more.
    void applied(const site::RamdiskTuning &tuning);

signals:
    void ownerChanged();
    void changed();

private:
    QWidget *makeForm();
    QWidget *makeButtons(const ActionRegistry &actions);
    void load();
    void fillOwners();
    void chooseKind();
    void chooseOwner();
    void showValues();
    void showEdited();
    QString stateText() const;
    QString reachText() const;

    Console &m_console;
    models::RamdiskOwner m_owner;
    models::RamdiskValues m_values;
    QComboBox *m_kind;
    QComboBox *m_which;
    SizeField *m_block;
    SizeField *m_window;
    QLabel *m_state;
    QLabel *m_reach;
    TuningMeaning *m_meaning;
    bool m_filling = false; ///< both fields change as one
};

} // namespace slipway::ui
