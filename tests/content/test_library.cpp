// SPDX-License-Identifier: GPL-3.0-or-later
// The content store: what goes in, what is refused, what is left behind when something goes wrong.
#include "server/content/library.h"
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

using Role = site::ContentFile::Role;

class TestLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void contentIsKeptUnderItsHash();
    void emptyFileIsContent();
    void sameContentIsStoredOnce();
    void importHealsRottenContent();
    void cancelLeavesNothing();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void missingSourceIsNotFound();
    void sourceThatGrowsMeanwhileIsTakenAsRead();
    void fullDiskLeavesNothing();
    void verifyFindsAFlippedByte();
    void verifyFindsAShorterFile();
    void namesThatAreNoHashesAreNoPaths();
    void removeUnusedKeepsWhatIsUsed();
    void abandonedCopiesAreRemovedAndRunningOnesAreNot();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString make(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return file.fileName();
    }
    static QStringList filesIn(const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibrary::contentIsKeptUnderItsHash()
{
    const Library library(path(u"content"_s));
    const QByteArray bytes(3'000'000, 'x');
    qint64 last = -1;
    const auto progress = [&last](qint64 done, qint64 total) {
        const bool grows = done > last && total == 3'000'000;
        last = done;
        return grows;
    };
    const auto file = library.import(make(u"Boot Image.EFI"_s, bytes), Role::Program, progress);
    QVERIFY(file.ok());
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(file->size, 3'000'000);
    QCOMPARE(file->name, u"Boot Image.EFI"_s);
    QCOMPARE(file->source, path(u"Boot Image.EFI"_s));
    QCOMPARE(last, 3'000'000);
    const QString hash = QString::fromLatin1(file->sha256);
    QCOMPARE(library.path(file->sha256), path(u"content/"_s + hash.left(2) + u'/' + hash));
    QVERIFY(library.holds(*file));
    QVERIFY(library.verify(*file).ok());
    QFile stored(library.path(file->sha256));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(stored.readAll() == bytes);
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(stored.fileName()).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t(0644)); // a service of another user reads it
    QCOMPARE(filesIn(path(u"content"_s)).size(), 1);
}

void TestLibrary::emptyFileIsContent()
{
    const Library library(path(u"content"_s));
    const auto file = library.import(make(u"empty"_s, {}), Role::Initrd);
    QVERIFY(file.ok());
    QCOMPARE(file->size, 0);
    QVERIFY(library.holds(*file));
    QVERIFY(library.verify(*file).ok());
}

void TestLibrary::sameContentIsStoredOnce()
{
    const Library library(path(u"content"_s));
    const auto first = library.import(make(u"a"_s, "same"), Role::Kernel);
    const auto second = library.import(make(u"b"_s, "same"), Role::Initrd);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->sha256, second->sha256);
    QCOMPARE(second->name, u"b"_s);
    QCOMPARE(filesIn(path(u"content"_s)).size(), 1);
}

void TestLibrary::importHealsRottenContent()
{
    const Library library(path(u"content"_s));
    const QString source = make(u"a"_s, "good");
    const auto file = library.import(source, Role::Kernel);
    QVERIFY(file.ok());
    QFile stored(library.path(file->sha256));
    QVERIFY(stored.open(QIODevice::ReadWrite) && stored.write("bad!") == 4);
    stored.close();
    QVERIFY(!library.verify(*file).ok());
    QVERIFY(library.import(source, Role::Kernel).ok());
    QVERIFY(library.verify(*file).ok());
}

void TestLibrary::cancelLeavesNothing()
{
    const Library library(path(u"content"_s));
    const QString source = make(u"big"_s, QByteArray(5 << 20, 'x'));
    const auto file = library.import(source, Role::Wim, [](qint64 done, qint64) { return done < 2 << 20; });
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
    QVERIFY(filesIn(path(u"content"_s)).isEmpty());
}

void TestLibrary::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "fifo", "socket", "/dev/zero", "/dev/null", "link to a fifo"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestLibrary::whatIsNoRegularFileIsRefused()
{
    QFETCH(QString, kind);
    QString source = path(u"thing"_s);
    int socket = -1;
    if (kind == u"folder"_s) {
        QVERIFY(QDir().mkdir(source));
    } else if (kind.endsWith(u"fifo"_s)) {
        QCOMPARE(::mkfifo(QFile::encodeName(source).constData(), 0644), 0);
        if (kind != u"fifo"_s) {
            QVERIFY(QFile::link(source, path(u"link"_s)));
            source = path(u"link"_s);
        }
    } else if (kind == u"socket"_s) {
        socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        qstrncpy(name.sun_path, QFile::encodeName(source).constData(), sizeof name.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
    } else {
        source = kind;
    }
    const auto file = Library(path(u"content"_s)).import(source, Role::Program);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Refused);
    QVERIFY(file.error().args.value(0).contains(source));
    QVERIFY(filesIn(path(u"content"_s)).isEmpty());
    if (socket >= 0)
        ::close(socket);
}

void TestLibrary::missingSourceIsNotFound()
{
    const auto file = Library(path(u"content"_s)).import(path(u"nothing"_s), Role::Program);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::NotFound);
    QCOMPARE(file.error().args, (QStringList{u"file"_s, path(u"nothing"_s)}));
}

void TestLibrary::sourceThatGrowsMeanwhileIsTakenAsRead()
{
    const Library library(path(u"content"_s));
    const QString source = make(u"log"_s, QByteArray(1 << 20, 'a'));
    bool grown = false;
    const auto file = library.import(source, Role::Program, [&](qint64, qint64) {
        if (!std::exchange(grown, true)) {
            QFile more(source);
            return more.open(QIODevice::Append) && more.write("bcd") == 3;
        }
        return true;
    });
    QVERIFY(file.ok());
    QCOMPARE(file->size, (1 << 20) + 3);
    QVERIFY(library.verify(*file).ok());
}

void TestLibrary::fullDiskLeavesNothing()
{
    const QString small = path(u"small"_s);
    QVERIFY(QDir().mkdir(small));
    if (::geteuid() != 0 ||
        QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, small}) != 0)
        QSKIP("NOT TESTED: a full disk needs a small file system, and this user cannot mount one");
    const Library library(small + u"/content"_s);
    const auto fits = library.import(make(u"fits"_s, QByteArray(100'000, 'x')), Role::Kernel);
    const auto beyond = library.import(make(u"beyond"_s, QByteArray(3 << 20, 'y')), Role::Kernel);
    // A source that hides its size until it is read, so that the disk fills up in the middle of the copy.
    const auto hidden = library.import(u"/proc/kallsyms"_s, Role::Kernel);
    const QStringList left = filesIn(small);
    QCOMPARE(QProcess::execute(u"umount"_s, {small}), 0);
    QVERIFY(fits.ok());
    QVERIFY(!beyond.ok());
    QCOMPARE(beyond.error().code, ErrorCode::NoSpace);
    QVERIFY(!hidden.ok());
    QCOMPARE(hidden.error().code, ErrorCode::NoSpace);
    QCOMPARE(left.size(), 1);
}

void TestLibrary::verifyFindsAFlippedByte()
{
    const Library library(path(u"content"_s));
    const auto file = library.import(make(u"a"_s, QByteArray(100'000, 'x')), Role::Kernel);
    QVERIFY(file.ok());
    QFile stored(library.path(file->sha256));
    QVERIFY(stored.open(QIODevice::ReadWrite) && stored.seek(77'777) && stored.write("y") == 1);
    stored.close();
    const auto checked = library.verify(*file);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    QVERIFY(library.holds(*file)); // holds() looks at the size only
}

void TestLibrary::verifyFindsAShorterFile()
{
    const Library library(path(u"content"_s));
    const auto file = library.import(make(u"a"_s, "12345"), Role::Kernel);
    QVERIFY(file.ok());
    QVERIFY(QFile::resize(library.path(file->sha256), 4));
    QCOMPARE(library.verify(*file).error().code, ErrorCode::Corrupt);
    QVERIFY(!library.holds(*file));
    QVERIFY(QFile::remove(library.path(file->sha256)));
    QCOMPARE(library.verify(*file).error().code, ErrorCode::NotFound);
}

void TestLibrary::namesThatAreNoHashesAreNoPaths()
{
    const Library library(path(u"content"_s));
    for (const QByteArray &bad : {QByteArray(), QByteArray("../../etc/passwd"), QByteArray(63, 'a'),
                                  QByteArray(64, 'A'), QByteArray(64, '/'), QByteArray(65, 'a')})
        QVERIFY(library.path(bad).isEmpty());
    site::ContentFile file;
    QVERIFY(!library.holds(file));
    QCOMPARE(library.verify(file).error().code, ErrorCode::NotFound);
}

void TestLibrary::removeUnusedKeepsWhatIsUsed()
{
    const Library library(path(u"content"_s));
    const auto keep = library.import(make(u"a"_s, "keep"), Role::Kernel);
    const auto drop = library.import(make(u"b"_s, "drop this"), Role::Kernel);
    QVERIFY(keep.ok() && drop.ok());
    make(u"content/README"_s, "somebody's own");
    const auto freed = library.removeUnused({keep->sha256});
    QVERIFY(freed.ok());
    QCOMPARE(*freed, 9);
    QVERIFY(library.holds(*keep));
    QVERIFY(!library.holds(*drop));
    QVERIFY(QFile::exists(path(u"content/README"_s)));
}

void TestLibrary::abandonedCopiesAreRemovedAndRunningOnesAreNot()
{
    const Library library(path(u"content"_s));
    QVERIFY(QDir().mkdir(path(u"content"_s)));
    make(u"content/tmp.dead00"_s, "12345");
    const QString running = make(u"content/tmp.alive0"_s, "1234567");
    // As mktemp names them: the content may lie in a folder that is others', too.
    const QString others = make(u"content/tmp.0123456789"_s, "123");
    const int lock = ::open(QFile::encodeName(running).constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const auto freed = library.removeUnused({});
    ::close(lock);
    QVERIFY(freed.ok());
    QCOMPARE(*freed, 5);
    QStringList left = filesIn(path(u"content"_s));
    left.sort();
    QCOMPARE(left, QStringList({others, running}));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
