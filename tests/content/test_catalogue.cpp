// SPDX-License-Identifier: GPL-3.0-or-later
// Names to files: tokens, fixed names, the published folder.
#include "server/content/catalogue.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

namespace {

const QByteArray TokenA = "abcdefgh23456723";
const QByteArray TokenB = "zzzzzzzz77777777";
constexpr Ipv4 ClientA{0x0A4D0064};
constexpr Ipv4 ClientB{0x0A4D0065};

QByteArray bytesOf(const Result<Catalogue::Found> &found)
{
    if (!found)
        return "(nothing)";
    std::vector<uint8_t> into(size_t(found->source->size()));
    if (!found->source->read(0, into))
        return "(unreadable)";
    return {reinterpret_cast<const char *>(into.data()), qsizetype(into.size())};
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sessionNamesAreFound_data();
    void sessionNamesAreFound();
    void otherNamesAreNot_data();
    void otherNamesAreNot();
    void nobodyGetsAnotherMachinesFilesByFixedNames();
    void fixedNamesAreThoseOfTheNewestSession();
    void retiredSessionLeavesFixedNames();
    void runningTransferKeepsWhatItOpened();
    void contentIsOpenedOnce();
    void healedContentIsOpenedAnewWhileTheOldOneRuns();
    void contentThatIsGoneIsAnErrorAndNotMissing();
    void publishedFolderComesLast();
    void tokensCompareWithoutCase();

private:
    session::EntryPointer entry(const QByteArray &token, qint64 startedMs, const QByteArray &text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

session::EntryPointer TestCatalogue::entry(const QByteArray &token, qint64 startedMs, const QByteArray &text) const
{
    auto made = std::make_shared<session::Entry>();
    made->token = token;
    made->startedMs = startedMs;
    session::ServedFile script;
    script.bytes = text;
    script.size = text.size();
    script.contentType = "text/plain";
    made->files.insert("boot.ipxe", script);
    made->files.insert("grub/grub.cfg", script);
    session::ServedFile kernel;
    kernel.path = m_folder->filePath(u"kernel"_s);
    kernel.size = 6;
    kernel.sha256 = QByteArray(64, 'a');
    kernel.payload = true;
    made->files.insert("vmlinuz", kernel);
    made->aliases.insert("grub/grub.cfg", "grub/grub.cfg");
    made->aliases.insert("boot/bcd", "boot.ipxe");
    made->aliases.insert("broken", "no such file");
    return made;
}

void TestCatalogue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_unique<Catalogue>();
    QFile kernel(m_folder->filePath(u"kernel"_s));
    QVERIFY(kernel.open(QIODevice::WriteOnly) && kernel.write("kernel") == 6);
    m_catalogue->publish(entry(TokenA, 1000, "script of A"));
}

void TestCatalogue::sessionNamesAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("file");
    const QByteArray s = "s/" + TokenA + '/';
    QTest::newRow("as told") << s + "vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("upper case") << (s + "vmlinuz").toUpper() << QByteArray("vmlinuz");
    QTest::newRow("leading slash") << '/' + s + "vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("two leading slashes") << "//" + s + "vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("a doubled slash, as shim sends it") << s + "/vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("backslashes") << "s\\" + TokenA + "\\vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("a backslash in front") << "\\s\\" + TokenA + "\\vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("dots between") << "./s/./" + TokenA + "/./vmlinuz" << QByteArray("vmlinuz");
    QTest::newRow("0xFF behind, as old ROMs send it") << s + "vmlinuz\xff" << QByteArray("vmlinuz");
    QTest::newRow("a folder below") << s + "GRUB\\Grub.cfg" << QByteArray("grub/grub.cfg");
    QTest::newRow("an alias below the token") << s + "Boot\\BCD" << QByteArray("boot.ipxe");
}

void TestCatalogue::sessionNamesAreFound()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, file);
    const auto found = m_catalogue->find(name.toStdString(), ClientA);
    QVERIFY(found.ok());
    QCOMPARE(found->file, file);
    QCOMPARE(found->entry->token, TokenA);
    QCOMPARE(found->payload, file == "vmlinuz");
    QCOMPARE(bytesOf(found), file == "vmlinuz" ? QByteArray("kernel") : QByteArray("script of A"));
}

void TestCatalogue::otherNamesAreNot_data()
{
    QTest::addColumn<QByteArray>("name");
    const QByteArray s = "s/" + TokenA + '/';
    for (const QByteArray &name : {QByteArray(),
                                   QByteArray("/"),
                                   QByteArray("s"),
                                   QByteArray("s/"),
                                   "s/" + TokenA,
                                   s,
                                   s + "nothing",
                                   "s/" + TokenB + "/vmlinuz",
                                   QByteArray("vmlinuz"),
                                   QByteArray("boot.ipxe"),
                                   s + "../boot.ipxe",
                                   s + "x/../vmlinuz",
                                   QByteArray("../kernel"),
                                   QByteArray("..\\kernel"),
                                   QByteArray("....//kernel"),
                                   QByteArray("%2e%2e/kernel"),
                                   QByteArray("..%5ckernel"),
                                   QByteArray("C:\\kernel"),
                                   QByteArray("\\\\srv\\share\\kernel"),
                                   s + "vmlinuz\n",
                                   s + "vmlinuz\x1b",
                                   s + "vmlinuz.",
                                   s + "vmlinuz::$DATA",
                                   s + "vml",
                                   s + "vmlinuz/x",
                                   "s/" + TokenA + "x/vmlinuz",
                                   "x/" + s + "vmlinuz",
                                   s + "broken",
                                   s + "%s%n",
                                   s + "<img>",
                                   QByteArray(9000, 'a')})
        QTest::newRow(name.left(60).constData()) << name;
    QTest::newRow("NUL") << s + QByteArray("vmlinuz\0x", 9);
}

void TestCatalogue::otherNamesAreNot()
{
    QFETCH(QByteArray, name);
    const auto found = m_catalogue->find(name.toStdString(), ClientA);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

void TestCatalogue::nobodyGetsAnotherMachinesFilesByFixedNames()
{
    m_catalogue->noteAddress(ClientA, TokenA);
    QCOMPARE(bytesOf(m_catalogue->find("/grub/grub.cfg", ClientA)), QByteArray("script of A"));
    QCOMPARE(bytesOf(m_catalogue->find("\\Boot\\BCD", ClientA)), QByteArray("script of A"));
    QVERIFY(!m_catalogue->find("/grub/grub.cfg", ClientB).ok());
    QVERIFY(!m_catalogue->find("broken", ClientA).ok());
}

void TestCatalogue::fixedNamesAreThoseOfTheNewestSession()
{
    m_catalogue->publish(entry(TokenB, 2000, "script of B"));
    m_catalogue->noteAddress(ClientA, TokenB);
    m_catalogue->noteAddress(ClientA, TokenA); // an old session that still fetches
    QCOMPARE(bytesOf(m_catalogue->find("grub/grub.cfg", ClientA)), QByteArray("script of B"));
    m_catalogue->noteAddress(ClientB, "nosuchtokennosuc");
    QVERIFY(!m_catalogue->find("grub/grub.cfg", ClientB).ok());
}

void TestCatalogue::retiredSessionLeavesFixedNames()
{
    m_catalogue->noteAddress(ClientA, TokenA);
    m_catalogue->retire(TokenA.toUpper());
    QVERIFY(!m_catalogue->knows(TokenA));
    QVERIFY(!m_catalogue->find("grub/grub.cfg", ClientA).ok());
    m_catalogue->publish(entry(TokenB, 500, "script of B"));
    m_catalogue->noteAddress(ClientA, TokenB); // older than what is gone, and yet the only one
    QCOMPARE(bytesOf(m_catalogue->find("grub/grub.cfg", ClientA)), QByteArray("script of B"));
}

void TestCatalogue::runningTransferKeepsWhatItOpened()
{
    const auto found = m_catalogue->find("s/abcdefgh23456723/vmlinuz", ClientA);
    QVERIFY(found.ok());
    m_catalogue->retire(TokenA);
    QVERIFY(QFile::remove(m_folder->filePath(u"kernel"_s)));
    QCOMPARE(bytesOf(found), QByteArray("kernel"));
}

void TestCatalogue::contentIsOpenedOnce()
{
    auto first = m_catalogue->find("s/abcdefgh23456723/vmlinuz", ClientA);
    const auto second = m_catalogue->find("s/abcdefgh23456723/vmlinuz", ClientB);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->source.get(), second->source.get());
}

void TestCatalogue::healedContentIsOpenedAnewWhileTheOldOneRuns()
{
    const QString path = m_folder->filePath(u"kernel"_s);
    const std::string name = "s/" + TokenA.toStdString() + "/vmlinuz";
    const auto running = m_catalogue->find(name, ClientA);
    const QByteArray old = bytesOf(running);
    QVERIFY(QFile::rename(path, path + u".aside"_s)); // put aside: nobody new gets it
    QCOMPARE(m_catalogue->find(name, ClientA).error().code, ErrorCode::Io);
    QFile healed(path);
    QVERIFY(healed.open(QIODevice::WriteOnly) && healed.write("healed") == 6);
    healed.close();
    QCOMPARE(bytesOf(m_catalogue->find(name, ClientA)), "healed"_ba);
    QCOMPARE(bytesOf(running), old);
}

void TestCatalogue::contentThatIsGoneIsAnErrorAndNotMissing()
{
    QVERIFY(QFile::resize(m_folder->filePath(u"kernel"_s), 5));
    QCOMPARE(m_catalogue->find("s/abcdefgh23456723/vmlinuz", ClientA).error().code, ErrorCode::Io);
    QVERIFY(QFile::remove(m_folder->filePath(u"kernel"_s)));
    QCOMPARE(m_catalogue->find("s/abcdefgh23456723/vmlinuz", ClientA).error().code, ErrorCode::Io);
}

void TestCatalogue::publishedFolderComesLast()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"pub/grub"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"pub/s/abcdefgh23456723"_s));
    for (const char *name : {"pub/grub/grub.cfg", "pub/s/abcdefgh23456723/extra", "pub/Memtest.EFI"}) {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("published") == 9);
    }
    QVERIFY(!m_catalogue->find("memtest.efi", ClientB).ok()); // opt-in
    m_catalogue->setPublishedFolder(m_folder->filePath(u"pub"_s));
    const auto found = m_catalogue->find("\\memtest.efi", ClientB);
    QCOMPARE(bytesOf(found), QByteArray("published"));
    QVERIFY(!found->entry);
    QVERIFY(!found->payload);
    QCOMPARE(found->contentType, QByteArray("application/efi"));
    m_catalogue->noteAddress(ClientA, TokenA);
    QCOMPARE(bytesOf(m_catalogue->find("grub/grub.cfg", ClientA)), QByteArray("script of A"));
    QCOMPARE(bytesOf(m_catalogue->find("grub/grub.cfg", ClientB)), QByteArray("published"));
    QVERIFY(!m_catalogue->find("s/abcdefgh23456723/extra", ClientB).ok()); // session names are never published files
    QVERIFY(!m_catalogue->find("../kernel", ClientB).ok());
    m_catalogue->setPublishedFolder({});
    QVERIFY(!m_catalogue->find("memtest.efi", ClientB).ok());
}

void TestCatalogue::tokensCompareWithoutCase()
{
    QVERIFY(m_catalogue->knows(TokenA.toUpper()));
    QCOMPARE(m_catalogue->entry(TokenA.toUpper())->token, TokenA);
    QVERIFY(!m_catalogue->knows(TokenB));
    QVERIFY(!m_catalogue->entry(TokenB));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
