// SPDX-License-Identifier: GPL-3.0-or-later
// Who restores or opens a site may be root, and the site somebody else's: whatever lies in its folder leads nowhere
// else, and nobody waits for it.
#include "server/engine/durable.h"
#include "tests/engine/backup_lab.h"
#include <QDirIterator>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

struct stat factsOf(const QString &path)
{
    struct stat facts = {};
    (void)::lstat(QFile::encodeName(path).constData(), &facts);
    return facts;
}

bool link(const QString &to, const QString &name)
{
    return ::symlink(QFile::encodeName(to).constData(), QFile::encodeName(name).constData()) == 0;
}

/// A folder of somebody else's, with files by the names that a restore uses.
struct Victim
{
    explicit Victim(const Site &site) : folder(site.folder.filePath(u"victim"_s))
    {
        QDir().mkpath(folder + u"/kept/content/ab"_s);
        for (const QString &name : names) {
            QFile file(folder + name);
            if (!file.open(QIODevice::WriteOnly) || file.write("precious") != 8)
                qFatal("the victim cannot be made");
        }
    }
    bool isUntouched() const
    {
        int entries = 0;
        for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
             each.hasNext(); ++entries) {
            if (factsOf(each.next()).st_uid != ::geteuid())
                return false;
        }
        return entries == 3 + names.size() && factsOf(folder).st_uid == ::geteuid();
    }
    const QStringList names{u"/file"_s, u"/site.db"_s, u"/state.db-wal"_s, u"/kept/site.db"_s,
                            u"/kept/content/ab/file"_s};
    QString folder;
};

void giveTo(const QString &folder, uid_t owner)
{
    QVERIFY(::lchown(QFile::encodeName(folder).constData(), owner, owner) == 0);
    for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
         each.hasNext();)
        QVERIFY(::lchown(QFile::encodeName(each.next()).constData(), owner, owner) == 0);
}

} // namespace

class TestRestoreUntrusted : public QObject
{
    Q_OBJECT
private slots:
    void nothingOutsideTheSiteGetsItsOwner();
    void contentOfAnotherOwnerStaysHis();
    void allThatIsBroughtIsTheSitesOwners();
};

void TestRestoreUntrusted::nothingOutsideTheSiteGetsItsOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    const Victim victim(lab.site);
    const QString content = lab.site.location.contentFolder();
    QVERIFY(QDir(content).removeRecursively());
    QVERIFY(link(victim.folder, content));
    giveTo(lab.site.location.directory, Nobody);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().args.join(u", ")));
    QCOMPARE(restored->contentFiles, 1);
    const QString brought = victim.folder + backup::contentOf(backup).first().path.mid(7);
    QVERIFY(QFileInfo(brought).isFile());
    QVERIFY(QFile::remove(brought) && QDir().rmdir(QFileInfo(brought).path()));
    QVERIFY(victim.isUntouched());
}

void TestRestoreUntrusted::contentOfAnotherOwnerStaysHis()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    giveTo(lab.site.location.directory, Nobody);
    const QString file = lab.site.location.directory + u'/' + backup::contentOf(backup).first().path;
    giveTo(file, 1234);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY(restored);
    QCOMPARE(factsOf(file).st_uid, uid_t(1234));
    QCOMPARE(factsOf(restored->kept + u'/' + backup::contentOf(backup).first().path).st_uid, uid_t(1234));
}

void TestRestoreUntrusted::allThatIsBroughtIsTheSitesOwners()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    giveTo(lab.site.location.directory, Nobody);
    QVERIFY(restoreBackup(lab.site.location, backup.path)); // with content beside it that is kept
    QVERIFY(QDir(lab.site.location.contentFolder()).removeRecursively());
    QVERIFY(restoreBackup(lab.site.location, backup.path)); // and without
    QDirIterator each(lab.site.location.directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QVERIFY2(factsOf(path).st_uid == Nobody && factsOf(path).st_gid == Nobody, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestRestoreUntrusted)
#include "test_restore_untrusted.moc"
