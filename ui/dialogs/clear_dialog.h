// SPDX-License-Identifier: GPL-3.0-or-later
// Clear Required PXE Deployments: shows device by device what will be forgotten and what each gets then, and asks why.
// Gui thread.
#pragma once
#include "models/site/clear_preview_model.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace slipway::ui {

class ListView;

class ClearDialog final : public FormDialog
{
    Q_OBJECT
public:
    ClearDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent);
    ClearDialog(Console &console, CollectionId collection, QWidget *parent);

protected:
    void submit() override;

private:
    using Preview = QList<engine::ClearPreview>;
    void build();
    void ask();
    void show(const Preview &preview);

    QList<DeviceId> m_devices;
    CollectionId m_collection; ///< if valid: its members
    models::ClearPreviewModel m_rows;
    QLabel *m_sentence = nullptr;
    ListView *m_list = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace slipway::ui
