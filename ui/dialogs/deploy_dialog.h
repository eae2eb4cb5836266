// SPDX-License-Identifier: GPL-3.0-or-later
// Deploys a task sequence to a collection, and says what that will do before it is done. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFrame;
class QLineEdit;
class QRadioButton;

namespace slipway::ui {

class IconLabel;

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
    void updateConsequence();
    bool required() const;
    bool needsTyping() const;
    QString collectionName() const;
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
    QFrame *m_strip = nullptr;
    IconLabel *m_mark = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_names = nullptr;
    QLabel *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
};

} // namespace slipway::ui
