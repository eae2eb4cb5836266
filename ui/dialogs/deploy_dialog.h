// SPDX-License-Identifier: GPL-3.0-or-later
// Deploys a task sequence to a collection, and says what that will do before it is done. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QRadioButton;

namespace slipway::ui {

class RiskStrip;

class DeployDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// What is valid is chosen already.
    DeployDialog(Console &console, TaskSequenceId sequence, CollectionId collection, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    void buildPurpose();
    void buildSchedule();
    void buildConsequence();
    void fillPicker(CollectionId chosen);
    void updateConsequence();
    bool required() const;
    CollectionId collectionId() const;
    engine::NewDeployment values() const;

    QComboBox *m_sequence = nullptr;
    QComboBox *m_collection = nullptr;
    QRadioButton *m_available = nullptr;
    QRadioButton *m_required = nullptr;
    QComboBox *m_availableTo = nullptr;
    QCheckBox *m_hasStart = nullptr;
    QDateTimeEdit *m_start = nullptr;
    QCheckBox *m_hasExpire = nullptr;
    QDateTimeEdit *m_expire = nullptr;
    QCheckBox *m_showLarge = nullptr;
    RiskStrip *m_risk = nullptr;
    QString m_refused; ///< was chosen, and may not be for a required deployment
    int m_question = 0;
};

} // namespace slipway::ui
