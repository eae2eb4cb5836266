// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/content_job_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/image_text.h"
#include "server/engine/commands_validation.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QHeaderView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// With what its files look like, to be said in the language of the console. Damage is an error.
Result<site::BootImage> validated(engine::Commands &commands, BootImageId id, const content::Progress &progress)
{
    if (const auto warnings = commands.validateBootImage(id, progress); !warnings)
        return fail(warnings.error());
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::BootImage *current = (*snapshot)->bootImage(id);
    if (!current)
        return failure(ErrorCode::NotFound, {u"boot image"_s, QString::number(id.value)});
    site::BootImage image = *current;
    for (site::ContentFile &file : image.files) {
        if (const auto head = engine::contentHead(commands.library().path(file.sha256)))
            file.doubt = engine::contentDoubt(image, file, *head).kind;
    }
    return image;
}

} // namespace

ContentJobDialog::ContentJobDialog(Console &console, Job job, const QList<Image> &images, QWidget *parent)
    : FormDialog(console, job == Job::Validate ? u"validate-content"_s : u"update-content"_s,
                 job == Job::Validate ? tr("Validate Content") : tr("Update Content"), tr("Close"), parent)
    , m_job(job)
    , m_list(new ListView)
    , m_result(new QPlainTextEdit)
    , m_bar(new ContentBar)
    , m_summary(paragraph({}))
{
    setIntro(job == Job::Validate
                 ? tr("Every file is read again and compared with its hash. What does not match is put aside and never "
                      "served again.")
                 : tr("The files are imported again from where they came. Machines that boot now finish with the old "
                      "content."));
    setMinimumWidth(680);
    QList<models::ContentJobRow> rows;
    for (const Image &image : images)
        rows += models::ContentJobRow{image.id, models::displayText(image.name), State::Waiting, {}};
    m_rows.setRows(rows);
    m_list->setObjectName("contentJobs");
    m_list->setAccessibleName(tr("Boot images"));
    m_list->setRows(&m_rows, u"contentJobs"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    m_list->setMinimumHeight(m_list->verticalHeader()->defaultSectionSize() * (qMin(8, int(rows.size())) + 1) + 10);
    m_result->setObjectName("contentJobResult");
    m_result->setAccessibleName(tr("Result"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFixedHeight(m_result->fontMetrics().lineSpacing() * 5 + 16);
    m_summary->setObjectName("contentJobSummary");
    body()->addWidget(m_list, 1);
    body()->addWidget(m_result);
    body()->addWidget(m_bar);
    body()->addWidget(m_summary);
    connect(m_list, &ListView::selectionMoved, this, &ContentJobDialog::showResult);
    acceptButton()->setEnabled(false);
    next();
}

void ContentJobDialog::next()
{
    ++m_running;
    if (m_running >= m_rows.rowCount())
        return end();
    models::ContentJobRow row = m_rows.row(m_running);
    if (m_stopped)
        return record(State::Skipped, tr("Cancelled before it began."));
    row.state = State::Running;
    m_rows.upsert({row});
    m_list->selectKeys({row.keyText()});
    if (m_job == Job::Validate)
        validateRow(row);
    else
        updateRow(row);
}

void ContentJobDialog::validateRow(const models::ContentJobRow &row)
{
    const content::Progress progress = m_bar->begin(tr("Reading %1").arg(row.name));
    console().runLong<site::BootImage>(
        this, [id = row.id, progress](engine::Commands &commands) { return validated(commands, id, progress); },
        [this](const Result<site::BootImage> &image) {
            if (!image)
                return recordFailure(image.error());
            QStringList shown; // the warnings themselves are in English, for scripts
            for (const models::HealthLine &line : models::healthLines(*image))
                shown += line.text;
            record(shown.isEmpty() ? State::Done : State::Warned,
                   shown.isEmpty() ? tr("Intact: every file has its hash.") : shown.join(u'\n'));
        });
}

void ContentJobDialog::updateRow(const models::ContentJobRow &row)
{
    const content::Progress progress = m_bar->begin(tr("Importing %1").arg(row.name));
    console().runLong<int>(
        this, [id = row.id, progress](engine::Commands &commands) { return commands.updateBootImage(id, progress); },
        [this](const Result<int> &version) {
            if (!version)
                return recordFailure(version.error());
            record(State::Done, tr("Version %1 is served from now on.").arg(*version));
        });
}

void ContentJobDialog::recordFailure(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    record(cancelled ? State::Skipped : State::Failed, models::errorText(error));
}

void ContentJobDialog::record(State state, const QString &result)
{
    m_bar->end();
    models::ContentJobRow row = m_rows.row(m_running);
    row.state = state;
    row.result = result;
    m_rows.upsert({row});
    showResult();
    // Later: a long list that was cancelled would nest one call into the other.
    QMetaObject::invokeMethod(this, &ContentJobDialog::next, Qt::QueuedConnection);
}

void ContentJobDialog::end()
{
    const int good = m_rows.count(State::Done), remarks = m_rows.count(State::Warned),
              bad = m_rows.count(State::Failed), left = m_rows.count(State::Skipped);
    QStringList parts;
    if (good > 0)
        parts += m_job == Job::Validate ? tr("%n intact", nullptr, good) : tr("%n updated", nullptr, good);
    if (remarks > 0)
        parts += tr("%n intact, with remarks", nullptr, remarks);
    if (bad > 0)
        parts += tr("%n failed", nullptr, bad);
    if (left > 0)
        parts += tr("%n not done", nullptr, left);
    m_summary->setText(parts.join(u" \u00B7 "_s));
    acceptButton()->setEnabled(true);
    acceptButton()->setFocus();
    removeReject();
    // What went wrong is what one wants to read.
    for (const models::ContentJobRow &row : m_rows.rows()) {
        if (row.state == State::Failed || (bad == 0 && row.state == State::Warned)) {
            m_list->selectKeys({row.keyText()});
            break;
        }
    }
    fitHeight();
}

void ContentJobDialog::showResult()
{
    const int row = m_list->currentRow();
    m_result->setPlainText(row < 0 ? QString() : m_rows.row(row).result);
}

void ContentJobDialog::reject()
{
    if (m_running >= m_rows.rowCount())
        return QDialog::reject();
    m_stopped = true;
    m_bar->cancel();
}

} // namespace slipway::ui
