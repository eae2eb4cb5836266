// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_page.h"
#include "models/texts/format_text.h"
#include "ui/dialogs/replay_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include "ui/widgets/save_folder.h"
#include <QClipboard>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int RowsShown = 100'000; ///< older ones are in the export
constexpr qint64 DayMs = 24 * 3600 * 1000;
} // namespace

AuditPage::AuditPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Audit, console, actions, console.audit, parent)
    , m_entry(new PropertyView)
    , m_card(new QFrame)
    , m_mark(new IconLabel(18))
    , m_badge(paragraph({}))
{
    setEmptyState(u"audit"_s, tr("Nothing was changed yet"),
                  tr("Everything that an administrator changes or clears leaves a row here, whichever program did it."),
                  {});
    setDefaultAction(u"audit.replay"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, makeBadge());
    buildFilters();
    addTable(m_changes, tr("Changes"), u"auditChanges"_s)->setSortingEnabled(false);
    m_entry->setObjectName("auditEntry");
    details()->addTab(m_entry, tr("Entry"));
    if (!list()->restored())
        list()->sortByColumn(models::AuditModel::Time, Qt::DescendingOrder);
    on(u"audit.verify"_s, [this] { verify(); });
    on(u"audit.export"_s, [this] { exportTrail(); });
    on(u"audit.copy"_s, [this] { copySelected(); });
    on(u"audit.replay"_s, [this] {
        policy::BootRequest request;
        request.architecture = 7;
        request.atMs = current() ? current()->row.timeMs : this->console().clock().utcMs();
        openDialog(new ReplayDialog(this->console(), request, {}, this));
    });
    // Clear changes no configuration, but it too is audited: both come as this signal.
    connect(&console, &Console::siteChanged, this, &AuditPage::load);
}

AuditPage::~AuditPage()
{
    list()->proxy()->setPredicate({});
}

void AuditPage::buildFilters()
{
    // The first words of the verbs.
    m_area = addChoice(u"auditArea"_s, tr("What it is about"),
                       {{tr("Everything"), QStringList()},
                        {tr("Devices"), QStringList{u"device"_s}},
                        {tr("Collections"), QStringList{u"collection"_s}},
                        {tr("Boot images"), QStringList{u"boot-image"_s}},
                        {tr("Task sequences"), QStringList{u"task-sequence"_s}},
                        {tr("Deployments"), QStringList{u"deployment"_s}},
                        {tr("Exclusions and identifiers"), QStringList{u"exclusion"_s, u"duplicate-id"_s}},
                        {tr("Variables"), QStringList{u"variable"_s}},
                        {tr("Guards and clearing"),
                         QStringList{u"brake"_s, u"quarantine"_s, u"clear-required-pxe"_s, u"clear-undo"_s}},
                        {tr("Backups, leases and boots"), QStringList{u"backup"_s, u"lease"_s, u"session"_s}},
                        {tr("Settings and site"), QStringList{u"setting"_s, u"site"_s, u"ramdisk"_s, u"audit"_s}}});
    m_since = addChoice(u"auditSince"_s, tr("Time"),
                        {{tr("At any time"), qint64(0)},
                         {tr("Last 24 hours"), DayMs},
                         {tr("Last 7 days"), 7 * DayMs},
                         {tr("Last 30 days"), 30 * DayMs}});
    connect(m_area, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
    connect(m_since, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
}

void AuditPage::filter()
{
    const QStringList areas = m_area->currentData().toStringList();
    const qint64 span = m_since->currentData().toLongLong();
    const qint64 since = span > 0 ? console().clock().utcMs() - span : 0;
    if (areas.isEmpty() && since == 0)
        list()->proxy()->setPredicate({});
    else
        list()->proxy()->setPredicate([this, areas, since](int row) {
            const store::AuditRow &entry = console().audit.row(row).row;
            return entry.timeMs >= since && (areas.isEmpty() || areas.contains(entry.verb.section(u'.', 0, 0)));
        });
    refresh();
}

QWidget *AuditPage::makeBadge()
{
    m_card->setProperty("card", true);
    m_badge->setObjectName("auditBadge");
    m_badge->setAccessibleName(tr("State of the audit trail"));
    m_badge->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setIcon(u"validate"_s, models::Tone::Muted);
    m_badge->setText(tr("Not checked yet."));
    auto *line = new QHBoxLayout(m_card);
    line->setContentsMargins(12, 7, 12, 7);
    line->setSpacing(9);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_badge, 1);
    return m_card;
}

void AuditPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    load();
    if (!m_verified)
        verify();
}

void AuditPage::load()
{
    if (!isFront())
        return;
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    using Rows = QList<models::AuditTrailRow>;
    console().run<Rows>(
        this,
        [after = console().audit.newest()](engine::Commands &commands) -> Result<Rows> {
            store::AuditQuery query;
            query.afterId = after;
            query.limit = RowsShown;
            const auto trail = commands.auditTrail(query);
            if (!trail)
                return fail(trail.error());
            Rows rows;
            rows.reserve(trail->size());
            for (auto row = trail->rbegin(); row != trail->rend(); ++row)
                rows.append(models::AuditTrailRow(*row));
            return rows;
        },
        [this](const Result<Rows> &rows) {
            m_loading = false;
            if (!rows)
                return console().report(rows.error());
            if (!rows->isEmpty()) {
                console().audit.append(*rows);
                refresh();
            }
            if (std::exchange(m_again, false))
                load();
        });
}

void AuditPage::verify()
{
    m_verified = true;
    m_mark->setIcon(u"validate"_s, models::Tone::Muted);
    m_badge->setText(tr("Every row is compared with its hash…"));
    console().run<store::AuditCheck>(
        this, [](engine::Commands &commands) { return commands.verifyAudit(); },
        [this](const Result<store::AuditCheck> &check) {
            if (!check) {
                m_badge->setText(tr("The trail could not be read."));
                return console().report(check.error());
            }
            m_mark->setIcon(check->intact() ? u"validate"_s : u"severity-error"_s,
                            check->intact() ? models::Tone::Good : models::Tone::Bad);
            QString text = models::auditCheckText(*check);
            if (check->intact())
                text += u' ' + tr("Checked at %1.").arg(models::clockText(check->checkedMs));
            m_badge->setText(text);
            m_card->setProperty("strip", check->intact() ? QVariant() : QVariant(u"error"_s));
            m_card->setProperty("card", check->intact());
            m_card->style()->unpolish(m_card);
            m_card->style()->polish(m_card);
        });
}

void AuditPage::exportTrail()
{
    auto *dialog = new QFileDialog(this, tr("Export the Audit Trail"));
    dialog->setObjectName("dialog.export-audit");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->setNameFilters({tr("JSON lines (*.jsonl)"), tr("All files (*)")});
    dialog->setDirectory(saveFolder());
    dialog->selectFile(u"audit.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        rememberSaved(file);
        console().attempt<qint64>([file](engine::Commands &commands) { return commands.exportAudit(file); },
                                  [this, file](const qint64 &rows) {
                                      console().notify(
                                          {u"audit-export"_s,
                                           Notice::Level::Info,
                                           tr("%1 rows were written to %2.").arg(QLocale().toString(rows), file),
                                           {},
                                           {}});
                                  });
    });
    openDialog(dialog);
}

const models::AuditTrailRow *AuditPage::current() const
{
    return console().audit.find(list()->currentKey().toLongLong());
}

void AuditPage::enableActions(const QStringList &selectedKeys)
{
    action(u"audit.verify"_s)->setEnabled(true);
    action(u"audit.export"_s)->setEnabled(true);
    action(u"audit.replay"_s)->setEnabled(selectedKeys.size() <= 1);
    action(u"audit.copy"_s)->setEnabled(!selectedKeys.isEmpty());
}

void AuditPage::showDetails()
{
    const models::AuditTrailRow *row = current();
    if (!row)
        return;
    m_changes.setDetail(row->row.detail);
    // Some things are said by their verb alone.
    details()->setTabVisible(0, m_changes.rowCount() > 0);
    m_entry->setProperties({{tr("What"), row->what + u" ("_s + row->row.verb + u')'},
                            {tr("Object"), row->object},
                            {tr("Time"), models::timeText(row->row.timeMs)},
                            {tr("By"), row->author},
                            {tr("Program"), row->row.program},
                            {tr("Host"), row->row.host},
                            {tr("Revision"), QLocale().toString(row->row.revision)},
                            {tr("Row"), QLocale().toString(row->row.id)},
                            {tr("Hash"), row->row.hash, true},
                            {tr("Hash before"), row->row.previousHash, true}});
}

void AuditPage::copySelected()
{
    QStringList lines;
    for (const QString &key : list()->selectedKeys()) {
        if (const models::AuditTrailRow *row = console().audit.find(key.toLongLong()))
            lines +=
                QStringList{models::timeText(row->row.timeMs), row->author, row->what, row->object, row->summary}.join(
                    u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace slipway::ui
