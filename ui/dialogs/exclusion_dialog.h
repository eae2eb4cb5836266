// SPDX-License-Identifier: GPL-3.0-or-later
// Excludes MAC addresses with a note, and adds duplicate hardware identifiers. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class ExclusionDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// What is known already is filled in.
    ExclusionDialog(Console &console, const QList<MacAddress> &macs, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QStringList lines() const;
    QPlainTextEdit *m_macs;
    QLineEdit *m_note;
};

class ExclusionNoteDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExclusionNoteDialog(Console &console, const site::Exclusion &exclusion, QWidget *parent);

protected:
    void submit() override;

private:
    const MacAddress m_mac;
    const QString m_before;
    QLineEdit *m_note;
};

class DuplicateIdDialog final : public FormDialog
{
    Q_OBJECT
public:
    DuplicateIdDialog(Console &console, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QLineEdit *m_identity;
};

} // namespace slipway::ui
