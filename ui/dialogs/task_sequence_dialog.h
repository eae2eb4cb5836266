// SPDX-License-Identifier: GPL-3.0-or-later
// Creates a task sequence, or changes one. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class TaskSequenceDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Purpose : quint8 { Change, Copy };
    TaskSequenceDialog(Console &console, const site::TaskSequence &sequence, QWidget *parent,
                       Purpose purpose = Purpose::Change);

protected:
    QString problem() const override;
    void submit() override;

private:
    void build(const QString &name, BootImageId image);
    TaskSequenceId m_sequence;
    QLineEdit *m_name = nullptr;
    QComboBox *m_image = nullptr;
};

} // namespace slipway::ui
