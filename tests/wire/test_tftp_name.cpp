// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 34 to 41 of the bad-input table, as far as the name alone decides them.
#include <QtTest>

#include "server/wire/tftp_packet.h"
#include "tests/wire/random_message.h"

using namespace slipway::test;
using namespace slipway::wire;
using namespace std::string_view_literals;

class TestTftpName : public QObject
{
    Q_OBJECT
private slots:
    void name_data();
    void name();
    void normalizingTwiceChangesNothing();
};

void TestTftpName::name_data()
{
    QTest::addColumn<QByteArray>("requested");
    QTest::addColumn<QByteArray>("expected"); // null: none
    const auto same = [](const char *row, std::string_view from, std::string_view to) {
        QTest::newRow(row) << QByteArray(from.data(), qsizetype(from.size()))
                           << QByteArray(to.data(), qsizetype(to.size()));
    };
    const auto none = [](const char *row, std::string_view from) {
        QTest::newRow(row) << QByteArray(from.data(), qsizetype(from.size())) << QByteArray();
    };
    same("plain", "boot.efi", "boot.efi");
    same("as iPXE asks", "s/abc/boot.ipxe", "s/abc/boot.ipxe");
    same("as GRUB asks", "/grub/x86_64-efi/command.lst", "grub/x86_64-efi/command.lst");
    same("as bootmgr asks", "\\Boot\\BCD", "Boot/BCD");
    same("mixed separators", "\\Boot/Fonts\\wgl4_boot.ttf", "Boot/Fonts/wgl4_boot.ttf");
    same("case is kept", "EFI/BOOT/BootX64.efi", "EFI/BOOT/BootX64.efi");
    same("old ROMs append End", "undionly.kpxe\xFF", "undionly.kpxe");
    same("only one is dropped", "a\xFF\xFF", "a\xFF");
    same("spaces", "a file.txt", "a file.txt");
    same("dots inside", "grub..cfg", "grub..cfg");
    same("a hidden file", ".config", ".config");
    same("UTF-8", "\xC3\xA4.efi", "\xC3\xA4.efi");
    same("a colon that is no drive", "abc:def", "abc:def");
    same("a drive letter is one in front only", "disks/c:1", "disks/c:1");
    none("row 34: ../x", "../x");
    none("row 34: a/../../x", "a/../../x");
    none("row 34: ..\\x", "..\\x");
    none("row 34: \\..\\..\\x", "\\..\\..\\x");
    none("row 34: ....//x", "....//x");
    none("row 34: .../x", ".../x");
    none("row 34: .. at the end", "a/..");
    none("row 34: .. alone", "..");
    none("row 34: .. before the appended End", "a/..\xFF");
    same("row 34: %2e%2e%2f is a name like another", "%2e%2e%2fx", "%2e%2e%2fx");
    same("row 34: ..%5c is a name like another", "..%5cx", "..%5cx");
    none("row 35: a/../ok", "a/../ok");
    same("row 36: /ok", "/ok", "ok");
    same("row 36: //ok", "//ok", "ok");
    same("row 36: \\ok", "\\ok", "ok");
    none("row 36: C:\\ok", "C:\\ok");
    none("row 36: c:ok", "c:ok");
    none("row 36: /C:/ok", "/C:/ok");
    none("row 36: ./C:/ok", "./C:/ok");
    same("row 36: a share is a folder that is not there", "\\\\srv\\share\\x", "srv/share/x");
    same("a//b", "a//b", "a/b");
    same("./a/./b/.", "./a/./b/.", "a/b");
    none("row 39: empty", "");
    none("row 39: only slashes", "/\\//");
    none("row 39: only dots and slashes", "./.");
    none("row 39: only the appended End", "\xFF");
    same("row 39: ok::$DATA", "ok::$DATA", "ok::$DATA");
    none("row 41: ESC", "a\x1B[2J");
    none("row 41: newline", "a\nb");
    none("row 41: DEL", "a\x7F");
    none("row 41: NUL", "a\0b"sv);
    same("row 41: FF FE", "\xFF\xFE", "\xFF\xFE");
    same("row 41: markup and formats", "<img>%s%n", "<img>%s%n");
}

void TestTftpName::name()
{
    QFETCH(QByteArray, requested);
    QFETCH(QByteArray, expected);
    const auto normalized = normalizedName(requested.toStdString());
    QCOMPARE(normalized.has_value(), !expected.isNull());
    if (normalized)
        QCOMPARE(QByteArray::fromStdString(*normalized), expected);
}

void TestTftpName::normalizingTwiceChangesNothing()
{
    RandomMessage random(propertySeed());
    constexpr std::string_view alphabet = "./\\ab:C%\x1F\xFF";
    int kept = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string requested(random.below(14), ' ');
        for (char &c : requested)
            c = alphabet[random.below(uint32_t(alphabet.size()))];
        const auto once = normalizedName(requested);
        if (!once)
            continue;
        ++kept;
        QVERIFY(!once->empty() && once->front() != '/' && once->back() != '/');
        QVERIFY(once->find('\\') == std::string::npos && once->find("//") == std::string::npos);
        QVERIFY(('/' + *once + '/').find("/../") == std::string::npos);
        QVERIFY(('/' + *once + '/').find("/./") == std::string::npos);
        if (once->back() == '\xFF')
            continue; // a second one would be dropped now
        QVERIFY(normalizedName(*once) == once);
    }
    QVERIFY(kept > 10'000);
}

QTEST_GUILESS_MAIN(TestTftpName)
#include "test_tftp_name.moc"
