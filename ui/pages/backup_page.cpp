// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_page.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "ui/dialogs/backup_dialogs.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

BackupPage::BackupPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : BackupPage(console, actions, new models::BackupModel, parent)
{
}

BackupPage::BackupPage(Console &console, ActionRegistry &actions, models::BackupModel *rows, QWidget *parent)
    : ListPage(Node::Backup, console, actions, *rows, parent)
    , m_rows(*rows)
    , m_summary(new PropertyView)
    , m_schedule(paragraph({}))
{
    rows->setParent(this);
    setEmptyState(u"backup"_s, tr("No backup yet"),
                  tr("A backup is a copy of the configuration and the history, made while Slipway serves. With one, a "
                     "lost disk costs minutes."),
                  u"backup.create"_s);
    setDefaultAction(u"backup.verify"_s);
    if (!list()->restored())
        list()->sortByColumn(models::BackupModel::Time, Qt::DescendingOrder);
    m_summary->setObjectName("backupSummary");
    details()->addTab(m_summary, tr("Summary"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, makeScheduleLine());
    on(u"backup.create"_s, [this] {
        auto *dialog = new BackupDialog(this->console(), folder(), this);
        connect(dialog, &BackupDialog::made, this, &BackupPage::showFolder);
        openDialog(dialog);
    });
    on(u"backup.verify"_s, [this] { verifySelected(); });
    on(u"backup.restore"_s, [this] { restoreSelected(); });
    on(u"backup.delete"_s, [this] { deleteSelected(); });
    on(u"backup.folder"_s, [this] { chooseFolder(); });
    on(u"backup.schedule"_s, [this] { this->console().show(Node::Settings, {u"backup"_s}); });
    connect(&this->console(), &Console::siteChanged, this, [this] {
        if (isFront() && folder() != m_loadedFolder)
            load();
        if (isFront())
            showSchedule();
    });
    connect(&this->console().engine(), &engine::Engine::statusMessage, this,
            [this](const store::StatusMessage &message) {
                if (isFront() && message.messageId.startsWith("BACKUP_"_L1))
                    load();
            });
}

QWidget *BackupPage::makeScheduleLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(8);
    m_icon = new IconLabel(16);
    m_schedule->setObjectName("backupSchedule");
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_schedule, 1);
    return line;
}

QString BackupPage::folder() const
{
    if (!m_elsewhere.isEmpty())
        return m_elsewhere;
    return engine::backupFolder(console().engine().options().site, console().snapshot()->settings());
}

void BackupPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Show Another Folder"));
    dialog->setObjectName("dialog.backup-folder");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(folder());
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPage::showFolder);
    dialog->open();
}

void BackupPage::showFolder(const QString &path)
{
    m_elsewhere.clear();
    if (QDir(path) != QDir(folder()))
        m_elsewhere = QDir::cleanPath(path);
    showSchedule();
    load();
}

void BackupPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    showSchedule();
    load();
}

void BackupPage::reload()
{
    load();
}

void BackupPage::load()
{
    if (!console().loaded())
        return;
    if (std::exchange(m_loadedFolder, folder()) != m_loadedFolder)
        m_newestMs.reset(); // what was found elsewhere says nothing of this one
    console().runApart<Found>(
        this,
        [site = console().engine().options().site, folder = m_loadedFolder, nowMs = console().clock().utcMs()] {
            return look(site, folder, nowMs);
        },
        [this, wanted = ++m_wanted](const Result<Found> &found) {
            if (wanted == m_wanted)
                take(found);
        });
}

Result<BackupPage::Found> BackupPage::look(const store::SiteLocation &site, const QString &folder, qint64 nowMs)
{
    const auto backups = engine::backupsOf(site, folder);
    return backups ? Result<Found>({*backups, engine::newestAutomaticMs(site, *backups, nowMs)})
                   : fail(backups.error());
}

void BackupPage::take(const Result<Found> &found)
{
    const Result<qint64> newest = found.ok() ? found->newestMs : fail(found.error());
    m_problem = newest.ok() ? QString() : models::errorText(newest.error());
    m_rows.update(found.ok() ? found->backups : QList<engine::Backup>());
    m_newestMs = newest.ok() ? std::optional(*newest) : std::nullopt;
    showSchedule();
    refresh();
}

/// Off is no fault, but worth a word; a newest one that is older than it should be is one.
void BackupPage::showSchedule()
{
    const site::Settings &settings = console().snapshot()->settings();
    const qint64 now = console().clock().utcMs();
    const qint64 due = engine::backupDueMs(settings, now);
    QString text = models::backupScheduleText(settings, folder(), now);
    models::Tone tone = models::Tone::Good;
    QString mark = u"state-done"_s;
    if (!m_problem.isEmpty()) {
        text += u' ' + m_problem;
        tone = models::Tone::Bad;
        mark = u"severity-error"_s;
    } else if (due == 0 || !m_newestMs) {
        tone = models::Tone::Muted;
        mark = u"severity-info"_s;
    } else if (*m_newestMs < due) {
        text += u' ' + tr("The last one that was due has not been made yet.");
        tone = models::Tone::Warning;
        mark = u"severity-warning"_s;
    }
    if (!m_elsewhere.isEmpty()) {
        // When the next one is made by itself says nothing of what lies here.
        text = tr("These are the backups in %1.").arg(models::displayText(m_elsewhere, 1000));
        text += m_problem.isEmpty() ? QString() : u' ' + m_problem;
        tone = m_problem.isEmpty() ? models::Tone::Muted : models::Tone::Bad;
        mark = m_problem.isEmpty() ? u"severity-info"_s : u"severity-error"_s;
    }
    m_icon->setIcon(mark, tone);
    m_schedule->setText(text);
}

void BackupPage::enableActions(const QStringList &selectedKeys)
{
    const models::BackupRow *one = selectedKeys.size() == 1 ? m_rows.find(selectedKeys.first()) : nullptr;
    action(u"backup.create"_s)->setEnabled(console().loaded());
    action(u"backup.verify"_s)->setEnabled(!selectedKeys.isEmpty());
    action(u"backup.restore"_s)->setEnabled(one && one->backup.holdsConfiguration());
    action(u"backup.delete"_s)->setEnabled(!selectedKeys.isEmpty());
    action(u"backup.folder"_s)->setEnabled(console().loaded());
    action(u"backup.schedule"_s)->setEnabled(true);
}

void BackupPage::showDetails()
{
    m_summary->setProperties(models::backupProperties(m_rows.row(list()->currentRow()).backup));
}

void BackupPage::verifySelected()
{
    auto *dialog = new BackupVerifyDialog(console(), list()->selectedKeys(), this);
    connect(dialog, &BackupVerifyDialog::looked, this, &BackupPage::load);
    openDialog(dialog);
}

void BackupPage::restoreSelected()
{
    const models::BackupRow *row = m_rows.find(list()->currentKey());
    if (!row)
        return;
    auto *dialog = new RestoreDialog(console(), row->backup, this);
    connect(dialog, &QDialog::finished, this, &BackupPage::load);
    openDialog(dialog);
}

void BackupPage::deleteSelected()
{
    const QStringList paths = list()->selectedKeys();
    QStringList names;
    for (const QString &path : paths) {
        if (const models::BackupRow *row = m_rows.find(path))
            names += u"%1 (%2)"_s.arg(models::displayText(path, 1000), models::timeText(row->backup.timeMs));
    }
    const Consequence text{u"delete-backups"_s,
                           tr("Delete %n Backup(s)", nullptr, int(paths.size())),
                           tr("What is deleted from the disk cannot be brought back."),
                           names,
                           {},
                           tr("Delete"),
                           true};
    const auto deleted = [this, paths] {
        console().runLong<QList<Error>>(
            this,
            [paths](engine::Commands &commands) -> Result<QList<Error>> {
                QList<Error> errors;
                for (const QString &path : paths) {
                    if (const auto gone = commands.removeBackup(path); !gone)
                        errors += gone.error();
                }
                return errors;
            },
            [this, all = paths.size()](const Result<QList<Error>> &errors) {
                load();
                if (!errors.ok())
                    return console().report(errors.error());
                QStringList reasons;
                for (const Error &error : *errors)
                    reasons += models::errorText(error);
                reasons.removeDuplicates();
                if (!reasons.isEmpty())
                    console().notify({u"backups-left"_s,
                                      Notice::Level::Error,
                                      tr("%1 of %n backup(s) could not be deleted whole. %2", nullptr, int(all))
                                          .arg(QString::number(errors->size()), reasons.join(u' ')),
                                      {},
                                      {}});
            });
    };
    openDialog(new ConfirmDialog(console(), text, deleted, this));
}

} // namespace slipway::ui
