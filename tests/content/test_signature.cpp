// SPDX-License-Identifier: GPL-3.0-or-later
// Whose signature a boot program bears. The programs are signed here, by certificates of our own with the names of the
// authorities.
#include <QtTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/content/signature.h"
#include "tests/support/windows_fixture.h"
#include <QTemporaryDir>
#include <QtEndian>

using namespace slipway;
using namespace slipway::content;
using namespace slipway::fixture;
using namespace Qt::StringLiterals;
using site::Signer;

namespace {

/// The smallest program for UEFI that a signer takes: headers, and one section of nothing.
QByteArray program(quint16 subsystem = 10, quint16 machine = 0x8664)
{
    QByteArray bytes(0x400, '\0');
    const auto put16 = [&](qsizetype at, quint16 value) { qToLittleEndian(value, bytes.data() + at); };
    const auto put32 = [&](qsizetype at, quint32 value) { qToLittleEndian(value, bytes.data() + at); };
    bytes.replace(0, 2, "MZ");
    put32(0x3C, 0x40);
    bytes.replace(0x40, 4, QByteArray("PE\0\0", 4));
    put16(0x44, machine);
    put16(0x46, 1);      // sections
    put16(0x54, 240);    // size of the optional header
    put16(0x56, 0x0022); // executable
    const qsizetype optional = 0x58;
    put16(optional, 0x20B);
    put32(optional + 16, 0x1000); // entry
    put32(optional + 32, 0x1000); // alignment of sections
    put32(optional + 36, 0x200);  // in the file
    put32(optional + 56, 0x2000); // size of the image
    put32(optional + 60, 0x200);  // size of the headers
    put16(optional + 68, subsystem);
    put32(optional + 108, 16); // directories
    const qsizetype section = optional + 240;
    bytes.replace(section, 5, ".text");
    put32(section + 8, 0x200);
    put32(section + 12, 0x1000);
    put32(section + 16, 0x200);
    put32(section + 20, 0x200);
    put32(section + 36, 0x60000020);
    bytes.replace(0x200, 4, "code");
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void authorityIsKnownByItsName_data();
    void authorityIsKnownByItsName();
    void authorityIsFoundAboveAnIntermediate();
    void secondSignatureCountsToo();
    void unsignedProgramOfUefiIsTold();
    void whatIsNoProgramIsUnknown_data();
    void whatIsNoProgramIsUnknown();
    void changedProgramIsUnsigned();
    void signatureOfAnotherProgramIsNone();
    void packagedLoaderIsUnsigned();
    void everyCutIsSurvived();
    void nonsenseInTheTableIsSurvived();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A key and a certificate for it, `name`.key and `name`.crt; signed by `issuer`, or by itself.
    bool certify(const QString &name, const QString &subject, const QString &issuer = {}) const;
    QByteArray signedBy(const QByteArray &bytes, const QString &name, const QStringList &more = {}) const;

    QTemporaryDir m_folder;
};

bool SignatureTest::certify(const QString &name, const QString &subject, const QString &issuer) const
{
    QStringList arguments{u"req"_s,
                          u"-x509"_s,
                          u"-newkey"_s,
                          u"rsa:2048"_s,
                          u"-nodes"_s,
                          u"-days"_s,
                          u"30"_s,
                          u"-subj"_s,
                          u"/CN="_s + subject,
                          u"-keyout"_s,
                          path(name + u".key"_s),
                          u"-out"_s,
                          path(name + u".crt"_s)};
    if (!issuer.isEmpty())
        arguments += {u"-CA"_s, path(issuer + u".crt"_s), u"-CAkey"_s, path(issuer + u".key"_s)};
    return ran(u"openssl"_s, arguments);
}

QByteArray SignatureTest::signedBy(const QByteArray &bytes, const QString &name, const QStringList &more) const
{
    QFile::remove(path(u"in.efi"_s));
    if (!layOut({{u"in.efi"_s, bytes}}, m_folder.path()) ||
        !ran(u"sbsign"_s, QStringList{u"--key"_s, path(name + u".key"_s), u"--cert"_s, path(name + u".crt"_s),
                                      u"--output"_s, path(u"out.efi"_s)} +
                              more + QStringList{path(u"in.efi"_s)}))
        return {};
    return bytesOf(path(u"out.efi"_s));
}

void SignatureTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"sbsign"_s).isEmpty(), "the package sbsigntool is missing");
    QVERIFY(certify(u"root"_s, u"Test Root"_s));
    for (const auto &[name, subject] : {std::pair(u"windows2011"_s, u"Microsoft Windows Production PCA 2011"_s),
                                        {u"windows2023"_s, u"Windows UEFI CA 2023"_s},
                                        {u"uefi2011"_s, u"Microsoft Corporation UEFI CA 2011"_s},
                                        {u"uefi2023"_s, u"Microsoft UEFI CA 2023"_s},
                                        {u"other"_s, u"Contoso CA"_s}}) {
        QVERIFY(certify(name, subject, u"root"_s));
        QVERIFY(certify(name + u"-leaf"_s, u"Microsoft Windows"_s, name));
    }
}

void SignatureTest::authorityIsKnownByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Signer>("signer");
    QTest::newRow("windows 2011") << u"windows2011-leaf"_s << Signer::Windows2011;
    QTest::newRow("windows 2023") << u"windows2023-leaf"_s << Signer::Windows2023;
    QTest::newRow("uefi 2011") << u"uefi2011-leaf"_s << Signer::Uefi2011;
    QTest::newRow("uefi 2023") << u"uefi2023-leaf"_s << Signer::Uefi2023;
    QTest::newRow("anybody else") << u"other-leaf"_s << Signer::Other;
    QTest::newRow("signed by itself") << u"root"_s << Signer::Other;
}

void SignatureTest::authorityIsKnownByItsName()
{
    QFETCH(QString, name);
    QFETCH(Signer, signer);
    for (const quint16 machine : {quint16(0x8664), quint16(0xAA64)}) {
        const QByteArray bytes = signedBy(program(10, machine), name);
        QVERIFY(bytes.size() > program().size());
        QCOMPARE(signerOf(bytes), signer);
        QCOMPARE(signerOfFile(path(u"out.efi"_s)), signer);
    }
}

void SignatureTest::authorityIsFoundAboveAnIntermediate()
{
    QVERIFY(certify(u"between"_s, u"Between"_s, u"windows2023"_s));
    QVERIFY(certify(u"between-leaf"_s, u"Leaf"_s, u"between"_s));
    QCOMPARE(signerOf(signedBy(program(), u"between-leaf"_s)), Signer::Other); // nothing came along to know better
    QCOMPARE(signerOf(signedBy(program(), u"between-leaf"_s, {u"--addcert"_s, path(u"between.crt"_s)})),
             Signer::Windows2023);
}

void SignatureTest::secondSignatureCountsToo()
{
    const QByteArray once = signedBy(program(), u"other-leaf"_s);
    const QByteArray twice = signedBy(once, u"uefi2023-leaf"_s);
    QVERIFY(twice.size() > once.size());
    QCOMPARE(signerOf(twice), Signer::Uefi2023);
}

void SignatureTest::unsignedProgramOfUefiIsTold()
{
    for (const quint16 subsystem : {10, 11, 12, 13, 16})
        QCOMPARE(signerOf(program(subsystem)), Signer::Unsigned);
    QCOMPARE(signerOf(program(1)), Signer::Unknown); // for no firmware that asks for a signature
}

void SignatureTest::whatIsNoProgramIsUnknown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a font") << QByteArray(5000, 'f');
    QTest::newRow("two letters") << QByteArray("MZ");
    QTest::newRow("a DOS program") << "MZ" + QByteArray(200, '\0');
    QTest::newRow("a header beyond the end") << "MZ" + QByteArray(58, '\0') + QByteArray("\xFF\xFF\xFF\xFF", 4);
    QTest::newRow("a program for BIOS") << QByteArray("\xEB\x3C\x90", 3) + QByteArray(5000, '\0');
}

void SignatureTest::whatIsNoProgramIsUnknown()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(signerOf(bytes), Signer::Unknown);
}

void SignatureTest::changedProgramIsUnsigned()
{
    QByteArray bytes = signedBy(program(), u"windows2011-leaf"_s);
    bytes[0x200] = 'C';
    QCOMPARE(signerOf(bytes), Signer::Unsigned);
}

void SignatureTest::signatureOfAnotherProgramIsNone()
{
    QByteArray bytes = signedBy(program(), u"windows2011-leaf"_s);
    QByteArray other = program();
    other[0x210] = 'x';
    other.replace(0x58 + 144, 8, bytes.sliced(0x58 + 144, 8)); // where the signature lies
    QCOMPARE(signerOf(other + bytes.sliced(0x400)), Signer::Unsigned);
}

void SignatureTest::packagedLoaderIsUnsigned()
{
    const QString loader = u"/usr/lib/ipxe/snponly.efi"_s;
    if (!QFileInfo::exists(loader))
        QSKIP("the package ipxe is not installed");
    QCOMPARE(signerOfFile(loader), Signer::Unsigned);
    QCOMPARE(signerOf(signedBy(bytesOf(loader), u"uefi2011-leaf"_s)), Signer::Uefi2011);
}

void SignatureTest::everyCutIsSurvived()
{
    const QByteArray bytes = signedBy(program(), u"windows2011-leaf"_s);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Signer signer = signerOf(bytes.first(size));
        QVERIFY2(signer == Signer::Unknown || signer == Signer::Unsigned, qPrintable(QString::number(size)));
    }
}

void SignatureTest::nonsenseInTheTableIsSurvived()
{
    const QByteArray bytes = signedBy(program(), u"windows2011-leaf"_s);
    int held = 0, tried = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x81);
        held += signerOf(changed) == Signer::Windows2011 ? 1 : 0;
        ++tried;
    }
    // The checksum, what pads the table, and a certificate's own signature, at which nobody looks here.
    QVERIFY2(held < tried / 2, qPrintable(u"%1 of %2 changes went unnoticed"_s.arg(held).arg(tried)));
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "test_signature.moc"
