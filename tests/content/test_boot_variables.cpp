// SPDX-License-Identifier: GPL-3.0-or-later
// Variables in what a session serves: the command line in iPXE's script, and the files for the booted system.
#include "server/content/boot_plan.h"
#include "server/content/ipxe_script.h"
#include "server/policy/boot_values.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

using Role = site::ContentFile::Role;

namespace {

const QByteArray Token = "abcdefgh23456723";

site::EffectiveVariable held(const QString &name, const QString &value, bool secret = false)
{
    return {{{name, value, secret}, DeviceId{1}, {}}};
}

/// What is between the quotes of a shell's line, as /bin/sh reads it.
QByteArray readByShell(const QByteArray &file, const QByteArray &name)
{
    QTemporaryDir folder;
    QFile out(folder.filePath(u"variables"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("no room");
    out.close();
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, u". ./variables; printf %s \"$%1\""_s.arg(QString::fromLatin1(name))});
    shell.waitForFinished(5000);
    return shell.readAllStandardOutput();
}

} // namespace

class TestBootVariables : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void placeholdersAreFilledIn();
    void whatTheBootItselfKnows();
    void notDefinedIsEmpty();
    void valueThatCannotStandThereKeepsTheImageBack_data();
    void valueThatCannotStandThereKeepsTheImageBack();
    void noKernelGetsMoreThanItReads();
    void noValueBecomesACommandOfIpxe();
    void filesSayAllAsShellAndAsJson();
    void everyBootHasTheFiles();
    void aFileOfThatNameInTheImageDoesNotTakeTheirPlace();

private:
    Result<BootPlan> plan(const QString &commandLine, const QList<site::EffectiveVariable> &variables);
    site::ContentFile stored(const QString &name, Role role, const QByteArray &bytes = "abcd");

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    Loaders m_loaders;
    site::BootImage m_image;
    policy::Decision m_decision; ///< of the last plan
    policy::BootRequest m_request;
};

void TestBootVariables::initTestCase()
{
    m_library = std::make_unique<Library>(m_folder.filePath(u"content"_s));
    QFile loader(m_folder.filePath(u"snponly.efi"_s));
    QVERIFY(loader.open(QIODevice::WriteOnly) && loader.write("an iPXE") == 7);
    m_loaders.snponly = loader.fileName();
    m_image.id = BootImageId{7};
    m_image.name = u"Linux"_s;
    m_image.kind = site::BootImage::Kind::Linux;
    m_image.files = {stored(u"vmlinuz"_s, Role::Kernel), stored(u"initrd.gz"_s, Role::Initrd)};
}

site::ContentFile TestBootVariables::stored(const QString &name, Role role, const QByteArray &bytes)
{
    QDir().mkpath(m_folder.filePath(u"import"_s));
    QFile file(m_folder.filePath(u"import/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
    file.close();
    return *m_library->import(file.fileName(), role);
}

Result<BootPlan> TestBootVariables::plan(const QString &commandLine, const QList<site::EffectiveVariable> &variables)
{
    m_image.commandLine = commandLine;
    site::Configuration configuration;
    configuration.bootImages = {m_image};
    const site::Snapshot snapshot(configuration);
    policy::Decision decision;
    decision.answer = policy::Answer::Boot;
    decision.deviceName = u"pc 1"_s;
    decision.deployment = {u"P0100003"_s};
    decision.bootImageId = m_image.id;
    decision.bootImage = m_image.name;
    decision.firmware = site::Firmware::Uefi;
    decision.architecture = site::Architecture::X64;
    decision.variables = variables;
    m_decision = decision;
    policy::BootRequest request;
    request.mac = *MacAddress::parse("02:00:00:00:00:0A");
    request.smbiosGuid = Guid::parse("11223344-0000-0000-0000-000000000006");
    m_request = request;
    return planBoot(decision, request, {}, snapshot, *m_library, m_loaders,
                    ServerPlace{*Ipv4::parse("10.77.0.1"), 8069}, Token, 5000);
}

/// The kernel's line of the script.
static QByteArray kernelLine(const Result<BootPlan> &plan)
{
    for (const QByteArray &line : plan->entry->files.value("boot.ipxe").bytes.split('\n')) {
        if (line.startsWith("kernel "))
            return line;
    }
    return {};
}

void TestBootVariables::placeholdersAreFilledIn()
{
    const auto made = plan(u"quiet hostname=${Hostname} ${Extra}"_s,
                           {held(u"HOSTNAME"_s, u"web1"_s), held(u"extra"_s, u"console=ttyS0 debug"_s)});
    QCOMPARE(kernelLine(made), "kernel --name vmlinuz http://10.77.0.1:8069/s/" + Token +
                                   "/vmlinuz initrd=initrd.gz quiet hostname=web1 console=ttyS0 debug "
                                   "slipway.status=http://10.77.0.1:8069/s/" +
                                   Token + "/status || goto failed");
}

void TestBootVariables::whatTheBootItselfKnows()
{
    const auto made = plan(u"n=${slipway.name} m=${SLIPWAY.mac} g=${slipway.guid} d=${slipway.deployment} "
                           "s=${slipway.server} u=${slipway.url}x"_s,
                           {});
    QVERIFY2(kernelLine(made).contains("n=\"pc 1\" m=02:00:00:00:00:0A g=11223344-0000-0000-0000-000000000006 "
                                       "d=P0100003 s=10.77.0.1 u=http://10.77.0.1:8069/s/" +
                                       Token + "/x slipway.status="),
             kernelLine(made).constData());
}

void TestBootVariables::notDefinedIsEmpty()
{
    QVERIFY(kernelLine(plan(u"a=${nothing} ${nothing} b=${nothing:-c}"_s, {})).contains(" a= b=c slipway.status="));
}

void TestBootVariables::valueThatCannotStandThereKeepsTheImageBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("quotation mark") << u"a\"b"_s;
    QTest::newRow("a setting of iPXE's") << u"${net0/mac}"_s;
    QTest::newRow("a setting with the line's own brace") << u"${"_s;
    QTest::newRow("longer than a kernel reads") << QString(2100, u'x');
}

void TestBootVariables::valueThatCannotStandThereKeepsTheImageBack()
{
    QFETCH(QString, value);
    const auto refused = plan(u"a=${v} }"_s, {held(u"v"_s, value, true)});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().args.value(1), u"v"_s);                           // the session tells the variable
    QVERIFY(value == u"${" || !refused.error().args.value(0).contains(value)); // and never the value
    m_image.commandLine.clear();
    QVERIFY(plan(u"quiet"_s, {held(u"v"_s, value)})); // where nobody uses it there, it does no harm
}

/// A preview, which does not know its server, refuses whatever the boot refuses.
void TestBootVariables::noKernelGetsMoreThanItReads()
{
    const QList<site::ContentFile> files = m_image.files;
    const site::ContentFile more = stored(QString(80, u'm'), Role::Initrd, "abcde"); // zeros go behind it
    m_image.files = {files[0], more, more, files[1]};
    int booted = 0;
    for (int size = 1500; size <= 2047; ++size) {
        for (const bool literal : {false, true}) {
            const auto made =
                literal ? plan(QString(size, u'x'), {}) : plan(u"${v}"_s, {held(u"v"_s, QString(size, u'x'))});
            const bool previewed = policy::bootCommandLine(m_image, m_decision, m_request, {}).ok();
            QVERIFY(made || !previewed);
            if (!made)
                continue;
            ++booted;
            const QByteArray line = kernelLine(made);
            const qsizetype begin = line.indexOf("initrd="), end = line.indexOf(" || goto failed");
            QVERIFY2(begin > 0 && end - begin <= 2047, QByteArray::number(end - begin).constData());
        }
    }
    QVERIFY(booted > 300 && booted < 1000);
    m_image.files = files;
}

/// Whatever the value, the script has the same commands, and the line reaches the kernel byte by byte.
void TestBootVariables::noValueBecomesACommandOfIpxe()
{
    const auto commandsOf = [](const Result<BootPlan> &made) {
        QList<QByteArray> commands;
        for (const QByteArray &line : made->entry->files.value("boot.ipxe").bytes.split('\n')) {
            if (!line.startsWith("set cmdline:hex "))
                commands.append(line.split(' ').first());
        }
        return commands;
    };
    const QList<QByteArray> usual = commandsOf(plan(u"a=${v}"_s, {held(u"v"_s, u"x"_s)}));
    for (const QString &value :
         {u"x || shell"_s, u"; shell ;"_s, u"&& reboot"_s, u"# nothing"_s, u"#x"_s, u"x  y"_s, u"--name z"_s,
          u"|| goto failed"_s, QString::fromUtf8("日本 ü"), u"$(reboot)"_s, u"`reboot`"_s, u"\\"_s, u"'"_s, u"{}"_s}) {
        for (const QString &line : {u"a=${v}"_s, u"${v}"_s, u"\"${v}\""_s, u"b ${v} c"_s}) {
            const auto made = plan(line, {held(u"v"_s, value)});
            QVERIFY2(made, qPrintable(value));
            QCOMPARE(commandsOf(made), usual);
            const QByteArray kernel = kernelLine(made), script = made->entry->files.value("boot.ipxe").bytes;
            const qsizetype hex = script.indexOf("set cmdline:hex ");
            if (hex >= 0) {
                QVERIFY(kernel.endsWith(" initrd=initrd.gz ${cmdline:string} || goto failed"));
                const QByteArray bytes =
                    QByteArray::fromHex(script.mid(hex + 16, script.indexOf('\n', hex) - hex - 16).replace(":", ""));
                QVERIFY(bytes.contains(value.trimmed().toUtf8()));
            } else {
                QVERIFY(kernel.contains(value.toUtf8()));
                // iPXE takes these for its own where they are words.
                for (const QByteArray &word : kernel.chopped(int(qstrlen(" || goto failed"))).split(' '))
                    QVERIFY(word != "||" && word != "&&" && word != ";" && !word.startsWith('#'));
            }
        }
    }
}

void TestBootVariables::filesSayAllAsShellAndAsJson()
{
    const QString hard = u"it's; $(reboot) `reboot` \"x\" \\ ${HOME} "_s + QString::fromUtf8("日本");
    const auto made = plan(u"quiet"_s, {held(u"Hard"_s, hard), held(u"Key"_s, u"s3cret"_s, true)});
    const session::ServedFile shell = made->entry->files.value("variables");
    QCOMPARE(shell.contentType, "text/plain; charset=utf-8");
    QVERIFY(!shell.payload);
    QVERIFY(shell.bytes.startsWith("Hard='it'\\''s; "));
    QCOMPARE(readByShell(shell.bytes, "Hard"), hard.toUtf8());
    QCOMPARE(readByShell(shell.bytes, "Key"), "s3cret");
    QCOMPARE(readByShell(shell.bytes, "SLIPWAY_NAME"), "pc 1");
    QCOMPARE(readByShell(shell.bytes, "SLIPWAY_URL"), "http://10.77.0.1:8069/s/" + Token + '/');
    QCOMPARE(shell.size, shell.bytes.size());
    const session::ServedFile json = made->entry->files.value("variables.json");
    QCOMPARE(json.contentType, "application/json");
    const QJsonObject object = QJsonDocument::fromJson(json.bytes).object();
    QCOMPARE(object.value(u"Hard"_s).toString(), hard);
    QCOMPARE(object.value(u"SLIPWAY_DEPLOYMENT"_s).toString(), u"P0100003"_s);
    QCOMPARE(object.size(), 2 + 6);
}

void TestBootVariables::everyBootHasTheFiles()
{
    m_image.kind = site::BootImage::Kind::Program;
    m_image.files = {stored(u"tool.efi"_s, Role::Program)};
    const auto made = plan({}, {held(u"a"_s, u"1"_s)});
    QVERIFY(made);
    QVERIFY(made->entry->files.value("variables").bytes.startsWith("a='1'\n"));
    QCOMPARE(made->entry->payloadCount(), 1);
    m_image.kind = site::BootImage::Kind::Linux;
}

void TestBootVariables::aFileOfThatNameInTheImageDoesNotTakeTheirPlace()
{
    m_image.files = {stored(u"vmlinuz"_s, Role::Kernel), stored(u"variables"_s, Role::Initrd)};
    const auto made = plan(u"quiet"_s, {held(u"a"_s, u"1"_s)});
    QVERIFY(made->entry->files.value("variables").bytes.startsWith("a='1'\n"));
    QCOMPARE(made->entry->payloadCount(), 2);
}

QTEST_GUILESS_MAIN(TestBootVariables)
#include "test_boot_variables.moc"
