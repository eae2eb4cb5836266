// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_list_dialog.h"
#include "models/rows/table_text.h"
#include "models/texts/display_text.h"
#include "server/engine/text_file.h"
#include "ui/dialogs/replace_question.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/save_folder.h"
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRadioButton>
#include <QSet>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr qsizetype RowsAtATime = 250; ///< some milliseconds
}

ExportListDialog::ExportListDialog(Console &console, ListView &list, const QString &title, const QString &name,
                                   QWidget *parent)
    : FormDialog(console, u"export-list"_s, tr("Export %1").arg(title), tr("Export"), parent), m_list(list)
{
    setIntro(tr("Writes the list as a table (CSV) that a spreadsheet opens. Numbers and times are written in full, "
                "whatever the columns show."));
    const int all = list.rows()->rowCount(), shown = list.proxy()->rowCount();
    const int selected = int(list.selectedRows().size());
    auto *rows = new QVBoxLayout;
    rows->setSpacing(5);
    m_all = addChoice(rows, tr("&All %n row(s)", nullptr, all), u"all"_s);
    m_shown = addChoice(rows, tr("The %n row(s) that the &search leaves", nullptr, shown), u"shown"_s);
    m_selected = addChoice(rows, tr("The %n se&lected row(s)", nullptr, selected), u"selected"_s);
    m_shown->setVisible(shown != all);
    m_selected->setEnabled(selected > 0);
    (selected > 1 ? m_selected : shown != all ? m_shown : m_all)->setChecked(true);
    QLabel *caption = plainLabel(tr("Rows"));
    caption->setContentsMargins(0, 2, 0, 0);
    form()->addRow(caption, rows);

    m_everyColumn = new QCheckBox(tr("&Hidden columns too"));
    m_everyColumn->setObjectName("field.every-column");
    m_everyColumn->setChecked(true);
    form()->addRow(plainLabel(tr("Columns")), m_everyColumn);
    m_mark = new QCheckBox(tr("Begin with a &byte order mark (Microsoft Excel needs it for letters like \u00e4)"));
    m_mark->setObjectName("field.mark");
    m_mark->setChecked(QSettings().value(u"export/mark"_s, true).toBool());
    form()->addRow(plainLabel(tr("Encoding")), m_mark);
    m_file = new PathField(PathField::Kind::Save, tr("Export List"));
    addField(tr("&File"), m_file, u"file"_s);
    m_file->setPath(QDir(saveFolder()).filePath(name + u".csv"_s));
    body()->addStretch(1);
}

QRadioButton *ExportListDialog::addChoice(QVBoxLayout *column, const QString &text, const QString &name)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(u"field."_s + name);
    column->addWidget(button);
    return button;
}

QString ExportListDialog::problem() const
{
    const QString path = m_file->path();
    if (path.isEmpty())
        return tr("Name the file to write.");
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return tr("There is no folder %1.").arg(models::displayText(QFileInfo(path).path()));
    return {};
}

void ExportListDialog::submit()
{
    askToReplace(console(), *m_file, this, [this] { gather(); });
}

void ExportListDialog::gather()
{
    m_columns = m_list.shownColumns();
    for (int column = 0; m_everyColumn->isChecked() && column < m_list.rows()->columnCount(); ++column) {
        if (!m_columns.contains(column))
            m_columns += column;
    }
    // By key: rows may come and go while they are read.
    m_rows.clear();
    const QList<int> rows = m_selected->isChecked() ? m_list.selectedRows() : m_list.shownRows();
    QSet<int> taken;
    for (const int row : rows) {
        m_rows += {row, m_list.rows()->index(row, 0).data(models::KeyRole).toString()};
        taken += row;
    }
    for (int row = 0; m_all->isChecked() && row < m_list.rows()->rowCount(); ++row) {
        if (!taken.contains(row))
            m_rows += {row, m_list.rows()->index(row, 0).data(models::KeyRole).toString()};
    }
    m_text = models::CsvTable(*m_list.rows(), m_columns).header();
    m_next = 0;
    setBusy(true);
    readPiece();
}

void ExportListDialog::readPiece()
{
    const models::RowModelBase &model = *m_list.rows();
    const models::CsvTable table(model, m_columns);
    for (qsizetype piece = 0; piece < RowsAtATime && m_next < m_rows.size(); ++piece, ++m_next) {
        const Wanted &wanted = m_rows[m_next];
        const bool there = model.index(wanted.row, 0).data(models::KeyRole).toString() == wanted.key;
        if (const int row = there ? wanted.row : model.rowOfKeyText(wanted.key); row >= 0)
            m_text += table.row(row);
    }
    if (m_next < m_rows.size())
        QTimer::singleShot(0, this, &ExportListDialog::readPiece);
    else
        write();
}

void ExportListDialog::write()
{
    const QString path = m_file->path();
    rememberSaved(path);
    QSettings().setValue(u"export/mark"_s, m_mark->isChecked());
    QByteArray bytes = (m_mark->isChecked() ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + m_text.toUtf8();
    m_text.clear();
    console().runApart<void>(
        this, [path, bytes = std::move(bytes)] { return engine::writeTextFile(path, bytes); },
        [this, path](const Result<void> &written) {
            setBusy(false);
            if (!written)
                return fail(written.error());
            console().notify(
                {u"export-list"_s,
                 Notice::Level::Info,
                 tr("%n row(s) were written to %1.", nullptr, int(m_rows.size())).arg(models::displayText(path)),
                 {},
                 {}});
            QDialog::accept();
        });
}

} // namespace slipway::ui
