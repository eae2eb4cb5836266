// SPDX-License-Identifier: GPL-3.0-or-later
// Creates a collection; and chooses a collection for devices. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class CollectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    CollectionDialog(Console &console, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QLineEdit *m_name;
    QComboBox *m_limiting = nullptr;
};

/// Makes devices members of a collection that is chosen here.
class CollectDialog final : public FormDialog
{
    Q_OBJECT
public:
    CollectDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QList<DeviceId> m_devices;
    QComboBox *m_collection;
};

/// The collections that can have members of their own, by name.
void fillCustomCollections(QComboBox *box, const site::Snapshot &snapshot);
/// All of them, by name.
void fillCollections(QComboBox *box, const site::Snapshot &snapshot);

} // namespace slipway::ui
