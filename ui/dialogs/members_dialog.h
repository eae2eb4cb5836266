// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the direct members of a collection: devices and unknown computers, by check boxes. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace slipway::ui {

class MembersDialog final : public FormDialog
{
    Q_OBJECT
public:
    MembersDialog(Console &console, const site::Collection &collection, QWidget *parent);

protected:
    void submit() override;

private:
    void addMember(const site::Member &member, const QString &text, const QString &iconName, bool checked);
    void updateCount();

    CollectionId m_collection;
    QList<site::Member> m_members; ///< one for each row of the model
    QList<bool> m_before;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
};

} // namespace slipway::ui
