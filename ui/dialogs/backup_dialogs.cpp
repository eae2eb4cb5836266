// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_dialogs.h"
#include "models/site/backup_model.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "ui/shell/nodes.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/state_list.h"
#include <QCheckBox>
#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway::ui {

BackupDialog::BackupDialog(Console &console, const QString &folder, QWidget *parent)
    : FormDialog(console, u"backup"_s, tr("Back Up Now"), tr("Back Up"), parent)
    , m_folder(new PathField(PathField::Kind::Folder, tr("Folder for the Backup")))
    , m_content(new QCheckBox(tr("&Include the boot images")))
    , m_bar(new ContentBar)
{
    setMinimumWidth(620);
    setIntro(tr("The configuration and the history are copied as they are at this moment, while Slipway serves."));
    m_folder->setPath(folder);
    addField(tr("&Folder"), m_folder, u"folder"_s,
             tr("The backup gets a folder of its own in there, readable by you alone: it holds the values of secret "
                "variables, too. Better on another disk than the site."));
    m_folder->edit()->setAccessibleName(tr("Folder"));
    m_content->setObjectName(u"field.content"_s);
    m_content->setChecked(console.snapshot()->settings().backupContent);
    body()->addWidget(m_content);
    qint64 bytes = 0;
    for (const site::BootImage &image : console.snapshot()->configuration().bootImages) {
        for (const site::ContentFile &file : image.files)
            bytes += file.missing ? 0 : file.size;
    }
    body()->addWidget(
        paragraph(tr("At most %1. What an older backup in the same folder holds already takes no more room. Without "
                     "them, a site that is restored on another computer has to be given its content anew.")
                      .arg(models::bytesText(bytes)),
                  "muted"));
    body()->addWidget(m_bar);
    m_bar->hide();
    body()->addStretch(1);
}

QString BackupDialog::problem() const
{
    if (m_folder->path().isEmpty())
        return tr("Choose a folder for the backup.");
    return QDir::isAbsolutePath(m_folder->path()) ? QString() : tr("Give the whole path of the folder.");
}

void BackupDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_folder->setEnabled(!busy);
    m_content->setEnabled(!busy);
    if (!busy)
        m_bar->end();
}

void BackupDialog::reject()
{
    // While files are copied the button cancels the copy.
    if (busy())
        m_bar->cancel();
    else
        FormDialog::reject();
}

void BackupDialog::submit()
{
    const engine::BackupOrder order{QDir::cleanPath(m_folder->path()), m_content->isChecked()};
    runLong<engine::Backup>(
        [order, progress = m_bar->begin(tr("Copying"))](engine::Commands &commands) {
            return commands.createBackup(order, progress);
        },
        [this](const engine::Backup &backup) {
            emit made(QFileInfo(backup.path).absolutePath());
            console().notify({u"backup"_s,
                              Notice::Level::Info,
                              tr("A backup was made: %1, %2.")
                                  .arg(models::displayText(backup.path, 1000), models::bytesText(backup.bytes())),
                              {},
                              {}});
        });
}

BackupVerifyDialog::BackupVerifyDialog(Console &console, const QStringList &paths, QWidget *parent)
    : FormDialog(console, u"backup-verify"_s, tr("Verify %n Backup(s)", nullptr, int(paths.size())), tr("Close"),
                 parent)
    , m_paths(paths)
    , m_bar(new ContentBar)
    , m_strip(new MessageStrip)
    , m_results(new StateList(u"backupVerified"_s))
{
    setMinimumWidth(620);
    removeReject();
    setIntro(tr("Every byte is read and compared with its hash, and the databases are looked through."));
    m_strip->label()->setObjectName("backupVerifyResult");
    body()->addWidget(m_strip);
    body()->addWidget(m_bar);
    body()->addWidget(m_results);
    body()->addStretch(1);
    next();
}

BackupVerifyDialog::~BackupVerifyDialog() = default;

void BackupVerifyDialog::reject()
{
    m_stopped = true;
    m_bar->cancel();
    FormDialog::reject();
}

void BackupVerifyDialog::next()
{
    if (m_done >= m_paths.size()) {
        m_bar->end();
        m_strip->say(m_sound ? MessageStrip::Level::Good : MessageStrip::Level::Error,
                     m_sound ? tr("Sound: everything is as it was when it was made.")
                             : tr("Damaged. Make a new backup, and look after the disk."));
        return fitHeight();
    }
    const QString path = m_paths.at(m_done);
    console().runApart<engine::Backup>(
        this, [path, progress = m_bar->begin(tr("Reading"))] { return engine::verifyBackup(path, progress); },
        [this](const Result<engine::Backup> &backup) { take(backup); });
}

void BackupVerifyDialog::addResult(const QString &title, const QString &problem, const QString &detail)
{
    QList<StateList::Row> rows = m_results->rows();
    const bool sound = problem.isEmpty();
    rows += {sound ? u"state-done"_s : u"state-failed"_s, sound ? models::Tone::Good : models::Tone::Bad, title,
             sound ? detail : problem, sound ? QString() : detail};
    m_results->setRows(rows);
    m_sound = m_sound && sound;
}

void BackupVerifyDialog::take(const Result<engine::Backup> &backup)
{
    if (m_stopped)
        return;
    if (!backup.ok()) {
        addResult(models::displayText(QFileInfo(m_paths.at(m_done)).fileName()), models::errorText(backup.error()), {});
    } else {
        const QString problem = backup->isSound()          ? QString()
                                : !backup->fault.isEmpty() ? models::displayText(backup->fault, 300)
                                                           : models::displayText(backup->problems.first(), 300);
        addResult(models::timeText(backup->timeMs), problem, models::bytesText(backup->bytes()));
    }
    emit looked();
    ++m_done;
    next();
}

RestoreDialog::RestoreDialog(Console &console, const engine::Backup &backup, QWidget *parent)
    : FormDialog(console, u"backup-restore"_s, tr("Restore a Backup"), tr("Restore"), parent)
    , m_backup(backup)
    , m_understood(new QCheckBox(tr("&I have ended slipwayd and the other consoles of this site")))
    , m_bar(new ContentBar)
{
    setMinimumWidth(620);
    setDanger(true);
    setIntro(tr("The site becomes what it was at %1.").arg(models::timeText(backup.timeMs)));
    auto *steps = new StateList(u"restoreSteps"_s);
    const auto info = [](const QString &title, const QString &detail) {
        return StateList::Row{u"severity-info"_s, models::Tone::Neutral, title, detail, {}};
    };
    QList<StateList::Row> rows{
        info(tr("Nobody is answered meanwhile"),
             tr("Serving stops. Start it again when you have looked at what was restored.")),
        info(tr("Nothing is lost"), tr("The site as it is now is kept and stands in the list of backups.")),
        {u"severity-warning"_s,
         models::Tone::Warning,
         tr("The brake is engaged"),
         tr("What ran since then is not in this backup: required deployments would run again. None starts until you "
            "release the brake."),
         {}}};
    if (!backup.content)
        rows += info(tr("Boot images are not in this backup"),
                     tr("Those that the content folder still holds are used; the others have to be given their "
                        "content anew."));
    steps->setRows(rows);
    body()->addWidget(steps);
    m_understood->setObjectName(u"field.understood"_s);
    connect(m_understood, &QCheckBox::toggled, this, [this] { showProblem({}); });
    body()->addWidget(m_understood);
    body()->addWidget(m_bar);
    m_bar->hide();
}

QString RestoreDialog::problem() const
{
    return m_understood->isChecked()
               ? QString()
               : tr("While another program has the site open, nothing can be restored. End it, then tick the box.");
}

void RestoreDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_understood->setEnabled(!busy);
    if (!busy)
        m_bar->end();
}

void RestoreDialog::reject()
{
    if (busy())
        m_bar->cancel();
    else
        FormDialog::reject();
}

void RestoreDialog::submit()
{
    setBusy(true);
    m_served = console().engine().state() != engine::Engine::State::Stopped;
    console().engine().close();
    emit console().engineChanged();
    console().runApart<engine::Restored>(
        this,
        [site = console().engine().options().site, path = m_backup.path, progress = m_bar->begin(tr("Restoring"))] {
            return engine::restoreBackup(site, path, progress);
        },
        [this](const Result<engine::Restored> &restored) { take(restored); });
}

void RestoreDialog::take(const Result<engine::Restored> &restored)
{
    // Whatever came of it: the site that is there is opened again.
    const Result<void> opened = console().engine().open();
    emit console().engineChanged();
    setBusy(false);
    if (!restored.ok()) {
        // Nothing was put in its place: what was served or watched is so again.
        if (opened.ok() && m_served)
            console().engine().start();
        const QString why = restored.error().code == ErrorCode::Busy
                                ? tr("Another program has this site open: slipwayd, a second console or slipwayctl. "
                                     "End it, then try again. Nothing was changed.")
                                : models::errorText(restored.error());
        return showProblem(opened.ok() ? why : why + u"\n\n"_s + models::errorText(opened.error()));
    }
    if (!opened.ok())
        return fail(opened.error());
    console().reload();
    QString text = tr("The site of %1 was restored. The brake is engaged: look through the deployments, then release "
                      "it and start serving.")
                       .arg(models::timeText(restored->backup.timeMs));
    if (!restored->keptContent)
        text += u' ' + tr("The site as it was is kept without its boot images: they lie on another disk.");
    console().notify({u"restored"_s, Notice::Level::Warning, text, {}, {}});
    if (restored->missingContent > 0)
        console().notify({u"content"_s,
                          Notice::Level::Warning,
                          tr("%n file(s) of boot images are missing: update them from their source.", nullptr,
                             restored->missingContent),
                          {},
                          nodeText(Node::BootImages).title,
                          [&console = console()] { console.show(Node::BootImages); }});
    QDialog::accept();
}

} // namespace slipway::ui
