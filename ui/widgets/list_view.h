// SPDX-License-Identifier: GPL-3.0-or-later
// A list as all of the console has it: whole rows, several at once, sorted by a click, columns moved, sized and hidden
// by their header and remembered. Gui thread.
#pragma once
#include "models/rows/row_model_base.h"
#include "ui/widgets/list_proxy.h"
#include <QTableView>

namespace slipway::ui {

class ListView final : public QTableView
{
    Q_OBJECT
public:
    explicit ListView(QWidget *parent = nullptr);

    /// `stateKey`: under which the columns are remembered; empty: not at all.
    void setRows(models::RowModelBase *model, const QString &stateKey = {});
    models::RowModelBase *rows() const { return m_model; }
    ListProxy *proxy() const { return m_proxy; }

    /// KeyRole of the selected rows, in the order of the list.
    QStringList selectedKeys() const;
    QString currentKey() const;
    void selectKeys(const QStringList &keys);
    /// Row of the model behind the proxy, or -1.
    int currentRow() const;

    void saveState() const;
    /// The columns are as somebody left them.
    bool restored() const { return m_restored; }

signals:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restoreState();
    QString columnIds() const;
    void showHeaderMenu(const QPoint &position);
    void resetColumns();

    models::RowModelBase *m_model = nullptr;
    ListProxy *m_proxy;
    QString m_stateKey;
    bool m_restored = false;
};

} // namespace slipway::ui
