// SPDX-License-Identifier: GPL-3.0-or-later
// A restore that is killed, at whatever step, leaves the old site or the new one: never the ledger of one beside the
// configuration of the other.
#include "server/engine/backup.h"
#include "tests/engine/commands_fixture.h"
#include "tests/support/killed_child.h"
#include <QCoreApplication>
#include <QDir>
#include <filesystem>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Never = -1;

/// A site that was backed up with PC1, and has PC2 since then; as often as somebody wants to restore it.
class Labs
{
public:
    Labs()
    {
        (void)m_site->addDevice(device(u"PC1"_s, 1));
        NewBootImage image;
        image.name = u"Boot"_s;
        image.program = m_site.file(u"boot.efi"_s, "MZ" + QByteArray(2'000, 'x'));
        const auto made = m_site->addBootImage(image)
                              ? makeBackup(m_site.location, {m_site.folder.filePath(u"backups"_s)})
                              : Result<Backup>(failure(ErrorCode::Internal));
        if (!made || !m_site->addDevice(device(u"PC2"_s, 2)))
            qFatal("the site cannot be made");
        backup = made->path;
        m_site.commands.reset();
    }
    /// An own copy of the site.
    store::SiteLocation another()
    {
        const store::SiteLocation copy{m_site.folder.filePath(u"copy%1"_s.arg(++m_copies))};
        std::filesystem::copy(m_site.location.directory.toStdString(), copy.directory.toStdString(),
                              std::filesystem::copy_options::recursive);
        return copy;
    }
    store::SiteLocation none() { return {m_site.folder.filePath(u"none%1"_s.arg(++m_copies))}; }
    QString backup;

private:
    Site m_site;
    int m_copies = 0;
};

QStringList leftOver(const store::SiteLocation &site)
{
    return QDir(site.directory).entryList({u".slipway*"_s}, QDir::Dirs | QDir::Hidden);
}

/// Empty: it is wholly what it was (`isNew` false), or wholly what was restored.
QString fault(const store::SiteLocation &site, bool &isNew)
{
    const bool decided = leftOver(site).contains(u".slipway-restoring"_s), any = !leftOver(site).isEmpty();
    const auto commands = Commands::open(site, Commands::Missing::Fail);
    if (!commands)
        return u"it does not open: "_s + commands.error().args.join(u", "_s);
    isNew = !(*commands)->findDevice(u"PC2"_s).ok();
    if (!(*commands)->findDevice(u"PC1"_s))
        return u"PC1 is gone"_s;
    if ((*commands)->ledger()->brake().has_value() != isNew)
        return isNew ? u"the new configuration meets the old ledger"_s
                     : u"the old configuration meets the new ledger"_s;
    QStringList told;
    const auto messages = *(*commands)->statusMessages({});
    for (const store::StatusMessage &message : messages)
        told += message.messageId;
    if (told.contains(u"SITE_RESTORED"_s) != isNew || (decided && !told.contains(u"RESTORE_FINISHED"_s)) ||
        (any && !decided && !told.contains(u"RESTORE_DROPPED"_s)))
        return u"the status messages lie: "_s + told.join(u", "_s);
    if (!leftOver(site).isEmpty())
        return leftOver(site).join(u", "_s);
    return {};
}

/// Empty: the site as it was is a backup, where there was one and it is no longer the site.
QString faultOfKept(const store::SiteLocation &site, bool expected)
{
    const auto kept = *backupsIn(site.directory);
    if (kept.size() != (expected ? 1 : 0) ||
        QDir(site.directory).entryList({u"before-restore*"_s}).size() != kept.size())
        return u"%1 are kept"_s.arg(kept.size());
    if (!expected)
        return {};
    const auto checked = verifyBackup(kept.first().path);
    if (!checked->isSound())
        return checked->fault + checked->problems.join(u", "_s);
    const auto old = Commands::open({kept.first().path}, Commands::Missing::Fail);
    return old && (*old)->findDevice(u"PC2"_s) ? QString() : u"what is kept is not the site as it was"_s;
}

} // namespace

class TestRestoreKilled : public QObject
{
    Q_OBJECT
private slots:
    void siteIsTheOldOneOrTheNewOne();
    void onANewComputerItIsAllOrNothing();
    void whoFinishesItMayBeKilledToo();
};

void TestRestoreKilled::siteIsTheOldOneOrTheNewOne()
{
    Labs labs;
    const auto whole = slipway::test::runAndKill({u"restore"_s, labs.another().directory, labs.backup}, Never);
    if (!whole)
        QSKIP("tracing is not allowed here");
    QCOMPARE(whole->status, std::optional(0));
    int old = 0, restored = 0, between = 0;
    for (int step = 0; step < whole->changes; ++step) {
        const store::SiteLocation site = labs.another();
        const auto end = slipway::test::runAndKill({u"restore"_s, site.directory, labs.backup}, step);
        QVERIFY(!end->status);
        const QDir decided(site.directory + u"/.slipway-restoring"_s);
        between += decided.exists(u"site.db"_s) != decided.exists(u"state.db"_s);
        bool isNew = false;
        QString wrong = fault(site, isNew);
        if (wrong.isEmpty())
            wrong = faultOfKept(site, isNew);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
        QVERIFY2(isNew || restored == 0, "what was decided was taken back");
        ++(isNew ? restored : old);
    }
    QVERIFY(old > 0 && restored > 0 && between > 0);
}

void TestRestoreKilled::onANewComputerItIsAllOrNothing()
{
    Labs labs;
    const auto whole = slipway::test::runAndKill({u"restore"_s, labs.none().directory, labs.backup}, Never);
    if (!whole)
        QSKIP("tracing is not allowed here");
    int none = 0, restored = 0;
    for (int step = 0; step < whole->changes; ++step) {
        const store::SiteLocation site = labs.none();
        QVERIFY(!slipway::test::runAndKill({u"restore"_s, site.directory, labs.backup}, step)->status);
        const auto opened = Commands::open(site, Commands::Missing::Fail);
        QVERIFY(opened || opened.error().code == ErrorCode::SiteMissing);
        ++(opened ? restored : none);
        if (!opened)
            continue;
        bool isNew = false;
        QString wrong = fault(site, isNew);
        if (wrong.isEmpty())
            wrong = faultOfKept(site, false);
        QVERIFY2(wrong.isEmpty() && isNew, qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
    }
    QVERIFY(none > 0 && restored > 0);
}

void TestRestoreKilled::whoFinishesItMayBeKilledToo()
{
    Labs labs;
    const auto whole = slipway::test::runAndKill({u"restore"_s, labs.another().directory, labs.backup}, Never);
    if (!whole)
        QSKIP("tracing is not allowed here");
    std::optional<int> decided; // the first step after which there is no way back
    for (int step = whole->changes - 1;; --step) {
        const store::SiteLocation site = labs.another();
        QVERIFY(!slipway::test::runAndKill({u"restore"_s, site.directory, labs.backup}, step)->status);
        if (QFileInfo::exists(site.directory + u"/.slipway-restoring"_s))
            decided = step;
        else if (decided)
            break;
    }
    const store::SiteLocation again = labs.another();
    QVERIFY(QFile::setPermissions(again.directory, QFile::Permissions(0x7770))); // shared by a group
    QVERIFY(!slipway::test::runAndKill({u"restore"_s, again.directory, labs.backup}, *decided)->status);
    for (const QString &folder : {u"/.slipway-restoring"_s, u"/.slipway-restoring/kept"_s})
        QVERIFY(QFileInfo(again.directory + folder).permission(QFile::WriteGroup | QFile::ExeGroup));
    QVERIFY(restoreBackup(again, labs.backup)); // which finishes the first one before
    QCOMPARE(backupsIn(again.directory)->size(), 2);
    bool ended = false;
    for (int step = 0; !ended; ++step) {
        const store::SiteLocation site = labs.another();
        QVERIFY(!slipway::test::runAndKill({u"restore"_s, site.directory, labs.backup}, *decided)->status);
        ended = slipway::test::runAndKill({u"open"_s, site.directory}, step)->status == std::optional(0);
        bool isNew = false;
        QString wrong = fault(site, isNew);
        if (wrong.isEmpty())
            wrong = faultOfKept(site, true);
        QVERIFY2(wrong.isEmpty() && isNew, qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
    }
}

/// The child: _exit(), since a leak check at the end cannot trace who is traced.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"restore" && argc == 4)
        ::_exit(restoreBackup({words.at(2)}, words.at(3)) ? 0 : 1);
    if (words.value(1) == u"open" && argc == 3)
        ::_exit(Commands::open({words.at(2)}, Commands::Missing::Fail) ? 0 : 1);
    TestRestoreKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_restore_killed.moc"
