// SPDX-License-Identifier: GPL-3.0-or-later
// One job over many rows, with a result for each: it shows itself where it takes a while or where something failed,
// and then offers to try those again. It blocks nothing. Gui thread.
#pragma once
#include "models/rows/bulk_result_model.h"
#include "ui/shell/console.h"
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace slipway::ui {

class ListView;

struct BulkJob
{
    QString title; ///< "Put into Quarantine"
    struct Row
    {
        QString key, name;
    };
    QList<Row> rows;
    /// One row, on the site thread.
    std::function<Result<void>(engine::Commands &, const QString &key)> each;
    /// All rows in one change, tried first where it is given: where it is refused, each is tried for itself.
    std::function<Result<void>(engine::Commands &, const QStringList &keys)> whole{};
    QString done{}; ///< said when all went well; empty: the title and the number
};

class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// It deletes itself.
    static BulkDialog *start(Console &console, BulkJob job, QWidget *parent);

protected:
    void reject() override; ///< ends the job after the rows that run

private:
    BulkDialog(Console &console, BulkJob job, QWidget *parent);
    void build();
    void begin(const QStringList &keys);
    void next();
    void take(const QStringList &keys, const QList<std::optional<Error>> &errors);
    void finish();
    void showState();
    void copyAll() const;

    Console &m_console;
    BulkJob m_job;
    models::BulkResultModel m_results;
    QStringList m_waiting;
    bool m_running = false, m_cancelled = false;
    QLabel *m_summary;
    QProgressBar *m_bar;
    ListView *m_list;
    QPushButton *m_retry, *m_copy, *m_close;
    QTimer m_patience;
};

} // namespace slipway::ui
