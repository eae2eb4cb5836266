// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_dialog.h"
#include "models/rows/table_text.h"
#include "models/texts/error_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
using State = models::BulkResultRow::State;
constexpr qsizetype RowsAtATime = 10; ///< so that Cancel is heard
constexpr int PatienceMs = 600;
using Errors = QList<std::optional<Error>>;
} // namespace

BulkDialog *BulkDialog::start(Console &console, BulkJob job, QWidget *parent)
{
    auto *dialog = new BulkDialog(console, std::move(job), parent);
    QStringList keys;
    for (const BulkJob::Row &row : std::as_const(dialog->m_job.rows))
        keys += row.key;
    dialog->begin(keys);
    return dialog;
}

BulkDialog::BulkDialog(Console &console, BulkJob job, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_job(std::move(job))
    , m_summary(paragraph({}))
    , m_bar(new QProgressBar)
    , m_list(new ListView)
    , m_retry(new QPushButton(tr("&Retry Failed")))
    , m_copy(new QPushButton(tr("&Copy")))
    , m_close(new QPushButton)
{
    setObjectName("dialog.bulk");
    setWindowTitle(m_job.title);
    QList<models::BulkResultRow> rows;
    for (const BulkJob::Row &row : std::as_const(m_job.rows))
        rows += {row.key, row.name, State::Waiting, {}};
    m_results.setRows(rows);
    build();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void BulkDialog::build()
{
    resize(620, 400);
    m_summary->setObjectName("bulkSummary");
    m_bar->setAccessibleName(tr("Progress"));
    m_list->setObjectName("bulkResults");
    m_list->setAccessibleName(tr("Results"));
    m_list->setRows(&m_results, u"bulk-results"_s);
    m_list->sortByColumn(models::BulkResultModel::Result, Qt::AscendingOrder);
    m_retry->setObjectName("bulkRetry");
    m_copy->setObjectName("bulkCopy");
    m_close->setObjectName("bulkClose");
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_retry, m_copy, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(m_job.title));
    layout->addWidget(m_summary);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] { begin(m_results.keys(State::Failed)); });
    connect(m_copy, &QPushButton::clicked, this, &BulkDialog::copyAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void BulkDialog::begin(const QStringList &keys)
{
    m_waiting = keys;
    m_cancelled = false;
    m_running = true;
    if (!isVisible())
        m_patience.start(PatienceMs);
    showState();
    if (!m_job.whole)
        return next();
    m_console.run<void>(
        this, [whole = m_job.whole, keys](engine::Commands &commands) { return whole(commands, keys); },
        [this, keys](const Result<void> &done) {
            if (!done && keys.size() > 1)
                return next();
            take(keys, Errors(keys.size(), done ? std::optional<Error>() : done.error()));
        });
}

void BulkDialog::next()
{
    if (m_waiting.isEmpty() || m_cancelled)
        return finish();
    const QStringList keys = m_waiting.mid(0, RowsAtATime);
    m_console.run<Errors>(
        this,
        [each = m_job.each, keys](engine::Commands &commands) -> Result<Errors> {
            Errors errors;
            for (const QString &key : keys) {
                const Result<void> done = each(commands, key);
                errors += done ? std::optional<Error>() : done.error();
            }
            return errors;
        },
        [this, keys](const Result<Errors> &errors) { take(keys, *errors); });
}

void BulkDialog::take(const QStringList &keys, const QList<std::optional<Error>> &errors)
{
    QList<models::BulkResultRow> changed;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        models::BulkResultRow row = *m_results.find(keys[i]);
        row.state = errors[i] ? State::Failed : State::Done;
        row.error = errors[i] ? models::errorText(*errors[i]) : QString();
        changed += row;
    }
    m_results.upsert(changed);
    m_waiting.remove(0, keys.size());
    next();
}

void BulkDialog::finish()
{
    m_running = false;
    m_patience.stop();
    const int failed = m_results.count(State::Failed);
    showState();
    if (failed > 0 || m_cancelled)
        return show();
    const int done = m_results.count(State::Done);
    // What became of one row is seen in its list.
    if (done > 1)
        m_console.notify({u"bulk"_s,
                          Notice::Level::Info,
                          m_job.done.isEmpty() ? tr("%1: %n done.", nullptr, done).arg(m_job.title) : m_job.done,
                          {},
                          {}});
    // Whoever watched it sees the end.
    if (!isVisible())
        deleteLater();
}

void BulkDialog::showState()
{
    const int done = m_results.count(State::Done), failed = m_results.count(State::Failed);
    const QString results = failed ? tr("%1 done, %2 failed").arg(done).arg(failed) : tr("%n done", nullptr, done);
    m_summary->setText(m_cancelled && !m_running ? tr("%1. Cancelled: the others stay as they were.").arg(results)
                                                 : results + u'.');
    m_bar->setMaximum(m_results.rowCount());
    m_bar->setValue(done + failed);
    m_bar->setVisible(m_running);
    m_retry->setEnabled(!m_running && failed > 0);
    m_close->setText(m_running ? tr("Cancel") : tr("Close"));
}

void BulkDialog::copyAll() const
{
    QGuiApplication::clipboard()->setText(models::rowsText(
        m_results, m_list->shownRows(), {models::BulkResultModel::Name, models::BulkResultModel::Result}));
}

void BulkDialog::reject()
{
    if (m_running) {
        m_cancelled = true;
        return;
    }
    hide();
    deleteLater();
}

} // namespace slipway::ui
