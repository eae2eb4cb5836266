// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a task sequence from a file: under which name, and with which of this site's boot images. Gui thread.
#pragma once
#include "server/engine/task_sequence_document.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ImportTaskSequenceDialog final : public FormDialog
{
    Q_OBJECT
public:
    ImportTaskSequenceDialog(Console &console, const engine::TaskSequenceDocument &document, QWidget *parent);
    /// Asks for the file first; one that cannot be read is said in the notification bar.
    static void ask(Console &console, QWidget *parent);
    static void take(Console &console, const QString &file, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QString imageText(const engine::TaskSequenceDocument &document, const engine::ImageMatch &match) const;

    QLineEdit *m_name;
    QComboBox *m_image;
};

} // namespace slipway::ui
