// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every source file and fails on what would bring the house down: arrows that look up or sideways, words that
// belong to another room, files that have grown too long. Each rule is also shown a file that breaks it.
#include <QProcess>
#include <QtTest>

#include "tests/architecture/floors.h"
#include "tests/architecture/shape.h"
#include "tests/architecture/words.h"

using namespace slipway::architecture;
using namespace Qt::StringLiterals;

namespace {
const QString Root = QStringLiteral(SLIPWAY_SOURCE_DIR);
const QStringList Product{u"server"_s, u"models"_s, u"ui"_s, u"app"_s};

bool existsInTree(const QString &path)
{
    return QFileInfo::exists(Root + u'/' + path);
}

QString librariesOf(const QString &program)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    return ldd.waitForFinished() ? QString::fromLocal8Bit(ldd.readAllStandardOutput()) : QString();
}

void verifyNone(const QStringList &violations)
{
    for (const QString &each : violations)
        qWarning("%s", qPrintable(each));
    QVERIFY2(violations.isEmpty(), qPrintable(u"%1 violations"_s.arg(violations.size())));
}

QString moduleInThisTest(const QString &header)
{
    return header == "QWidget"_L1 ? u"QtWidgets"_s : header.startsWith(u'Q') ? u"QtCore"_s : QString();
}

constexpr const char *Licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT
private slots:
    void theTreeIsThere();
    void noArrowPointsUpOrSideways();
    void noWordStandsInTheWrongRoom();
    void everyFileIsInShape();
    void thePortOpenerStaysSmallAndAlone();
    void headlessProgramsLoadNoGuiLibrary_data();
    void headlessProgramsLoadNoGuiLibrary();
    void readersOfHostileFilesLiveInTheirOwnProgram_data();
    void readersOfHostileFilesLiveInTheirOwnProgram();

    void aWrongArrowIsSeen_data();
    void aWrongArrowIsSeen();
    void aWrongWordIsSeen_data();
    void aWrongWordIsSeen();
    void aFileOutOfShapeIsSeen();
    void commentsAndStringsAreNoCode();
    void qtHeadersAreFoundInTheirModule();
};

void TestArchitecture::theTreeIsThere()
{
    // A test that reads nothing would be green.
    for (const QString &folder : Product)
        QVERIFY2(!loadTree(Root, {folder}).isEmpty(), qPrintable(folder));
    for (const Room &room : rooms())
        QVERIFY2(QFileInfo(Root + u'/' + room.name).isDir(), qPrintable(room.name));
}

void TestArchitecture::noArrowPointsUpOrSideways()
{
    QStringList violations;
    for (const SourceFile &file : loadTree(Root, Product))
        if (file.isCpp())
            violations += arrowViolations(file, existsInTree, installedModuleOf);
    verifyNone(violations);
}

void TestArchitecture::noWordStandsInTheWrongRoom()
{
    QStringList violations;
    for (const SourceFile &file : loadTree(Root, Product))
        if (file.isCpp())
            violations += wordViolations(file);
    verifyNone(violations);
}

void TestArchitecture::everyFileIsInShape()
{
    QStringList violations;
    for (const SourceFile &file : loadTree(Root, Product + QStringList{u"tests"_s}))
        violations += shapeViolations(file);
    verifyNone(violations);
}

/// The one program with a privilege: small enough to be read whole, without Qt, without a library of ours or of others.
void TestArchitecture::thePortOpenerStaysSmallAndAlone()
{
    QStringList violations;
    const QList<SourceFile> sources = loadTree(Root, {u"installer"_s});
    int programs = 0;
    for (const SourceFile &file : sources) {
        violations += shapeViolations(file);
        if (!file.isCpp())
            continue;
        ++programs;
        violations += wordViolations(file).filter(u"throws"_s);
        const auto lines = int(file.text.count(u'\n'));
        if (lines > 300)
            violations += place(file, lines, u"%1 lines, more than 300"_s.arg(lines));
        for (const Include &include : file.includes())
            if (include.own || include.path.startsWith(u'Q') || include.path.contains(u"libcap"_s))
                violations += place(file, include.line, include.path + u" is more than the C library"_s);
    }
    QCOMPARE(programs, 1);
    verifyNone(violations);
    const QString program = QStringLiteral(SLIPWAY_BIN_DIR "/slipway-ports");
    if (!QFileInfo::exists(program))
        QSKIP("not built here");
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--program-headers"_s, program});
    if (!readelf.waitForFinished())
        QSKIP("readelf is missing");
    const QString headers = QString::fromLocal8Bit(readelf.readAllStandardOutput());
    QVERIFY2(headers.contains(u"GNU_RELRO"_s), qPrintable(headers));
    // A library, or an interpreter that looks for libraries, would run with the privilege.
    QVERIFY2(!headers.contains(u"(NEEDED)"_s) && !headers.contains(u"INTERP"_s), qPrintable(headers));
}

void TestArchitecture::headlessProgramsLoadNoGuiLibrary_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("slipwayd") << QStringLiteral(SLIPWAY_BIN_DIR "/slipwayd");
    QTest::newRow("slipwayctl") << QStringLiteral(SLIPWAY_BIN_DIR "/slipwayctl");
}

void TestArchitecture::headlessProgramsLoadNoGuiLibrary()
{
    QFETCH(QString, program);
    if (!QFileInfo::exists(program))
        QSKIP("not built here");
    const QString libraries = librariesOf(program);
    QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
    for (const QString &gui :
         {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6PrintSupport"_s, u"libX11"_s, u"qcustomplot"_s})
        QVERIFY2(!libraries.contains(gui, Qt::CaseInsensitive), qPrintable(gui));
}

void TestArchitecture::readersOfHostileFilesLiveInTheirOwnProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("reads");
    QTest::newRow("slipway") << QStringLiteral(SLIPWAY_BIN_DIR "/slipway") << false;
    QTest::newRow("slipwayd") << QStringLiteral(SLIPWAY_BIN_DIR "/slipwayd") << false;
    QTest::newRow("slipwayctl") << QStringLiteral(SLIPWAY_BIN_DIR "/slipwayctl") << false;
    QTest::newRow("slipway-unpack") << QStringLiteral(SLIPWAY_BIN_DIR "/slipway-unpack") << true;
}

void TestArchitecture::readersOfHostileFilesLiveInTheirOwnProgram()
{
    QFETCH(QString, program);
    QFETCH(bool, reads);
    if (!QFileInfo::exists(program))
        QSKIP("not built here");
    const QString libraries = librariesOf(program);
    QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
    for (const QString &library : {u"libwim"_s, u"libarchive"_s})
        QCOMPARE(libraries.contains(library), reads);
}

void TestArchitecture::aWrongArrowIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("expected"); // a part of the message; empty: allowed
    const auto row = [](const char *path, const char *include, const char *expected) {
        QTest::addRow("%s %s", path, include)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << QString::fromLatin1(expected);
    };
    row("server/wire/a.cpp", "\"server/base/a.h\"", "");
    row("server/wire/a.cpp", "\"server/wire/b.h\"", "");
    row("server/wire/a.cpp", "\"server/site/a.h\"", "upwards");
    row("server/base/a.cpp", "\"server/wire/a.h\"", "upwards");
    row("server/dhcp/a.cpp", "\"server/tftp/a.h\"", "sideways");
    row("server/dhcp/a.cpp", "\"server/net/a.h\"", "");
    row("server/store/a.cpp", "\"server/content/a.h\"", "sideways");
    row("server/engine/a.cpp", "\"models/a.h\"", "upwards");
    row("models/rows/a.cpp", "\"ui/a.h\"", "upwards");
    row("models/rows/a.cpp", "\"server/engine/a.h\"", "");
    row("ui/pages/a.cpp", "\"models/rows/a.h\"", "");
    row("ui/pages/a.cpp", "\"server/engine/a.h\"", "");
    row("ui/pages/a.cpp", "\"server/wire/a.h\"", "only");
    row("ui/pages/a.cpp", "\"server/store/a.h\"", "only");
    row("ui/pages/a.cpp", "\"app/a.h\"", "upwards");
    row("app/a.cpp", "\"server/store/a.h\"", "");
    row("server/wire/a.cpp", "<QString>", "may not use");
    row("server/wire/a.cpp", "<vector>", "");
    row("server/site/a.cpp", "<QString>", "");
    row("server/site/a.cpp", "<QWidget>", "may not use");
    row("models/rows/a.cpp", "<QWidget>", "may not use");
    row("ui/a.cpp", "<QWidget>", "");
    row("server/attic/a.cpp", "<vector>", "no room");
    row("server/wire/a.cpp", "\"bytes.h\"", "no room");
    row("server/wire/a.cpp", "\"server/wire/missing.h\"", "from the root");
}

void TestArchitecture::aWrongArrowIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(QString, expected);
    const auto exists = [](const QString &name) { return !name.contains(u"missing"_s); };
    const QString found =
        arrowViolations(SourceFile::of(path, u"\n#include "_s + include), exists, moduleInThisTest).join(u'\n');
    QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
}

void TestArchitecture::aWrongWordIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("seen");
    const auto row = [](const char *path, const char *code, bool seen) {
        QTest::addRow("%s %s", path, code) << QString::fromLatin1(path) << QString::fromLatin1(code) << seen;
    };
    row("server/site/a.cpp", "return tr(\"x\");", true);
    row("server/site/a.cpp", "return str(1);", false);
    row("models/a.cpp", "return tr(\"x\");", false);
    row("ui/a.cpp", "QSqlQuery query;", true);
    row("server/store/a.cpp", "QSqlQuery query;", false);
    row("ui/a.cpp", "#include <QSqlDatabase>", true);
    row("server/tftp/a.cpp", "QUdpSocket socket;", true);
    row("ui/a.cpp", "dialog->exec();", true);
    row("ui/a.cpp", "menu.exec(position);", true);
    row("ui/a.cpp", "dialog->open();", false);
    row("app/main.cpp", "return app.exec();", false);
    row("app/main.cpp", "return QCoreApplication::exec();", false);
    row("app/main.cpp", "dialog.exec();", true);
    row("server/store/a.cpp", "query.exec();", false);
    row("ui/a.cpp", "QMessageBox::warning(this, title, text);", true);
    row("ui/a.cpp", "QFileDialog::getOpenFileName(this);", true);
    row("ui/a.cpp", "QCoreApplication::processEvents();", true);
    row("ui/a.cpp", "QEventLoop loop;", true);
    row("ui/a.cpp", "Qt::BlockingQueuedConnection", true);
    row("ui/a.cpp", "qobject_cast<QAction *>(sender())", true);
    row("ui/a.cpp", "QDateTime::currentDateTimeUtc()", true);
    row("server/base/clock.cpp", "QDateTime::currentMSecsSinceEpoch()", false);
    row("server/net/a.h", "#include <sys/socket.h>", false);
    row("server/http/tcp_linux.cpp", "#include <netinet/in.h>", false);
    row("server/http/tcp.cpp", "#include <netinet/in.h>", true);
    row("server/tftp/a.h", "#include <linux/udp.h>", true);
    row("ui/charts/plot.cpp", "#include <qcustomplot.h>", false);
    row("ui/charts/plot.h", "#include <qcustomplot.h>", true);
    row("ui/pages/a.cpp", "#include <qcustomplot.h>", true);
    row("server/site/a.cpp", "throw std::runtime_error(x);", true);
    row("ui/a.h", "class DeviceManager : public QObject", true);
    row("ui/a.h", "struct StringUtils", true);
    row("ui/a.h", "class QFileInfo;", false);
    row("ui/a.h", "class DevicePage;", false);
}

void TestArchitecture::aWrongWordIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, seen);
    const QStringList found = wordViolations(SourceFile::of(path, code));
    QVERIFY2(found.isEmpty() != seen, qPrintable(found.join(u'\n')));
}

void TestArchitecture::aFileOutOfShapeIsSeen()
{
    const QString good = QString::fromLatin1(Licence);
    const auto problems = [](const char *path, const QString &text) {
        return shapeViolations(SourceFile::of(QString::fromLatin1(path), text)).size();
    };
    QCOMPARE(problems("ui/a.cpp", good), 0);
    QCOMPARE(problems("ui/a.cpp", u"int a;\n"_s), 1);
    QCOMPARE(problems("ui/a.cpp", u"\n"_s + good), 1);
    QCOMPARE(problems("ui/CMakeLists.txt", u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s), 0);
    QCOMPARE(problems("ui/a.h", good), 1);
    QCOMPARE(problems("ui/a.h", good + u"#pragma once\n"_s), 0);
    QCOMPARE(problems("ui/a.cpp", good + u"int a;\n"_s.repeated(399)), 0);
    QCOMPARE(problems("ui/a.cpp", good + u"int a;\n"_s.repeated(400)), 1);
    QCOMPARE(problems("tests/ui/a.cpp", good + u"int a;\n"_s.repeated(499)), 0);
    QCOMPARE(problems("tests/ui/a.cpp", good + u"int a;\n"_s.repeated(500)), 1);
    QCOMPARE(problems("ui/a.cpp", good + u"// TO"_s + u"DO: later\n"_s), 1);
    QCOMPARE(problems("ui/string_utils.cpp", good), 1);
    QCOMPARE(problems("ui/commonly_used.cpp", good), 0);
}

void TestArchitecture::commentsAndStringsAreNoCode()
{
    const QString text = u"a // QEventLoop\nb /* QEventLoop\n */ c \"QEventLoop\\\" x\" d 'x' u'\\'' 1'000'000 e"
                         " R\"(QEventLoop \" )\" f"_s;
    const QString code = withoutCommentsAndStrings(text);
    QCOMPARE(code.size(), text.size());
    QCOMPARE(code.count(u'\n'), text.count(u'\n'));
    QCOMPARE(code.simplified(), u"a b c d u 1'000'000 e R f"_s);
    QVERIFY(wordViolations(SourceFile::of(u"ui/a.cpp"_s, text)).isEmpty());
}

void TestArchitecture::qtHeadersAreFoundInTheirModule()
{
    QCOMPARE(installedModuleOf(u"QString"_s), u"QtCore"_s);
    QCOMPARE(installedModuleOf(u"QColor"_s), u"QtGui"_s);
    QCOMPARE(installedModuleOf(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(installedModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(installedModuleOf(u"QtGui/QColor"_s), u"QtGui"_s);
    QCOMPARE(installedModuleOf(u"vector"_s), QString());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
