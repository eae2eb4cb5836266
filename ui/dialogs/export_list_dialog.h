// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a list as a table (CSV) for a spreadsheet: which rows, which columns, where to. A long list is read a piece at
// a time, so that the window stays awake. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/list_view.h"

class QCheckBox;
class QRadioButton;

namespace slipway::ui {

class PathField;

class ExportListDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `name`: "devices", for the file.
    ExportListDialog(Console &console, ListView &list, const QString &title, const QString &name, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QRadioButton *addChoice(QVBoxLayout *column, const QString &text, const QString &name);
    void gather();
    void readPiece();
    void write();

    ListView &m_list;
    QRadioButton *m_all;
    QRadioButton *m_shown;
    QRadioButton *m_selected;
    QCheckBox *m_everyColumn;
    QCheckBox *m_mark;
    PathField *m_file;
    struct Wanted
    {
        int row; ///< where it was
        QString key;
    };
    QList<Wanted> m_rows;
    QList<int> m_columns;
    QString m_text;
    qsizetype m_next = 0;
};

} // namespace slipway::ui
