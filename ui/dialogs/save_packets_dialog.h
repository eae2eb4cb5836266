// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what went over the wire for boots as a capture file. Gui thread; the store is read and the file written
// elsewhere.
#pragma once
#include "ui/dialogs/form_dialog.h"

namespace slipway::ui {

class PathField;

class SavePacketsDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `name`: of the only boot's machine, for the file; may be empty. `startedMs`: when the first of them began.
    SavePacketsDialog(Console &console, const QList<QByteArray> &tokens, const QString &name, qint64 startedMs,
                      QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    void read();
    void write(const QList<session::Packet> &packets);

    const QList<QByteArray> m_tokens;
    PathField *m_file;
};

} // namespace slipway::ui
