// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a variable on devices or collections, one or many, or changes one. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace slipway::ui {

class VariableDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Covered: it is not to be read out of its field, and stays as it is unless somebody types another one.
    enum class Value : quint8 { Shown, Covered };
    /// `proposed`: what the fields say at first. `existing`: the one that is changed; empty: a new one.
    VariableDialog(Console &console, const engine::VariableOwners &owners, const site::Variable &proposed,
                   const QString &existing, QWidget *parent, Value value = Value::Shown);
    /// Without asking, since it can be undone.
    static void remove(Console &console, const engine::VariableOwners &owners, const QStringList &names);

protected:
    QString problem() const override;
    void submit() override;

private:
    qsizetype count() const { return m_owners.devices.size() + m_owners.collections.size(); }
    site::Variable variable() const;
    QString introText() const;
    void mask();
    void setEach(const engine::VariableChange &change);

    const engine::VariableOwners m_owners;
    const QString m_existing;
    std::optional<QString> m_kept; ///< the covered value, until another one is typed
    QLineEdit *m_name;
    QLineEdit *m_value;
    QCheckBox *m_secret;
};

} // namespace slipway::ui
