// SPDX-License-Identifier: GPL-3.0-or-later
// A query rule by form: a row a condition, and whom it finds as one types. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QToolButton;

namespace slipway::ui {

class QueryDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const site::CollectionQuery &)>;
    /// `query` without conditions: a new one.
    QueryDialog(Console &console, const site::CollectionQuery &query, Done done, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    struct Row
    {
        QWidget *box;
        QComboBox *field, *comparison, *architecture;
        QLineEdit *text;
        QSpinBox *days;
        QToolButton *remove;
    };
    void addRow(const site::QueryCondition &condition);
    void removeRow(QWidget *box);
    void fillComparisons(const Row &row);
    void showEditor(const Row &row);
    void nameRows();
    Result<site::CollectionQuery> query() const;
    void updatePreview();

    Done m_done;
    QVBoxLayout *m_rowLayout;
    QList<Row> m_rows;
    QLabel *m_count;
    QListWidget *m_preview;
    QTimer m_later; ///< a hundred thousand devices are not looked through at every key
};

} // namespace slipway::ui
