// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnostic bundle: says what is in it, shows all of it, and only then saves it. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QStringListModel;

namespace slipway::ui {

class PathField;

class DiagnosticsDialog final : public FormDialog
{
    Q_OBJECT
public:
    DiagnosticsDialog(Console &console, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    /// What the other threads make: the text as it is saved, and its lines as they are shown.
    struct Bundle
    {
        QByteArray text;
        QStringList lines;
    };
    void collect();
    void show(const Result<Bundle> &bundle);

    PathField *m_file;
    QCheckBox *m_keepNames;
    QLabel *m_state;
    QStringListModel *m_lines;
    QByteArray m_text;
    int m_wanted = 0; ///< an answer to an older question is dropped
};

} // namespace slipway::ui
