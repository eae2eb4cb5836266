// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a collection to deploy to: those above the limit of risk are hidden until somebody asks for them, and those
// that a required deployment may not reach stand there in grey, with the reason. Gui thread.
#pragma once
#include "models/site/collection_choice_model.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace slipway::ui {

class ListView;

class SelectCollectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    SelectCollectionDialog(Console &console, CollectionId chosen, bool required, QWidget *parent);

signals:
    void collectionChosen(slipway::CollectionId collection);

protected:
    QString problem() const override;
    void submit() override;

private:
    void narrow();
    const models::CollectionChoiceRow *current() const;

    models::CollectionChoiceModel m_rows;
    bool m_required;
    QLineEdit *m_search;
    ListView *m_list;
    QCheckBox *m_large;
};

} // namespace slipway::ui
