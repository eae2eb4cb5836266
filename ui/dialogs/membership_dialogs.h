// SPDX-License-Identifier: GPL-3.0-or-later
// Takes devices out of a collection; copies a collection. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

/// From a collection of which they are direct members.
class UncollectDialog final : public FormDialog
{
    Q_OBJECT
public:
    UncollectDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent);
    /// Whether any of them is a direct member anywhere.
    static bool isPossible(const site::Snapshot &snapshot, const QList<DeviceId> &devices);

protected:
    QString problem() const override;
    void submit() override;

private:
    QList<DeviceId> membersOf(CollectionId collection) const;

    QList<DeviceId> m_devices;
    QComboBox *m_collection;
};

class CopyCollectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    CopyCollectionDialog(Console &console, const site::Collection &collection, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    CollectionId m_source;
    QLineEdit *m_name;
};

} // namespace slipway::ui
