// SPDX-License-Identifier: GPL-3.0-or-later
// A list as all of the console has it: whole rows, several at once, sorted by a click, columns moved, sized and hidden
// by their header and remembered. Gui thread.
#pragma once
#include "models/rows/row_model_base.h"
#include "ui/widgets/list_proxy.h"
#include <QTableView>
#include <functional>

class QMenu;
class QMimeData;

namespace slipway::ui {

class ListView : public QTableView
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

    /// Rows of the model behind the proxy, in the order of the list.
    QList<int> selectedRows() const;
    QList<int> shownRows() const;
    /// Columns in the order in which they are seen, or all of them.
    QList<int> shownColumns() const;
    QString selectionText() const; ///< the selected rows as text, cells by tabulator
    void copySelection() const;
    /// Which columns are shown: a menu with boxes, at the header.
    void chooseColumns();
    /// What every list can do, for its context menu. `exportWanted` where an export is offered.
    void addListActions(QMenu *menu, bool withExport);

    /// Rows can be dragged away, as their keys in this format.
    void setDragFormat(const QString &format);
    /// Rows take what is dragged in this format: `dropped` follows where `accepts` a key of this list.
    void setDropFormat(const QString &format, std::function<bool(const QString &onKey)> accepts);
    static QStringList draggedKeys(const QMimeData &data, const QString &format);

    void saveState() const;
    /// The columns are as somebody left them.
    bool restored() const { return m_restored; }

signals:
    void selectionMoved();
    void exportWanted();
    void dropped(QStringList keys, QString onKey);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QMenu *makeColumnMenu();
    QString dropKey(const QDropEvent &event) const; ///< empty: it cannot be dropped there
    void resetColumns();

    models::RowModelBase *m_model = nullptr;
    ListProxy *m_proxy;
    QString m_stateKey;
    bool m_restored = false;
    QAction *m_copy;
    QString m_dropFormat;
    std::function<bool(const QString &)> m_accepts;
};

} // namespace slipway::ui
