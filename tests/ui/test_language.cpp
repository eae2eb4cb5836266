// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window changes while the engine serves: nothing ends, and nothing that was in view is lost.
#include "tests/ui/sample_site.h"
#include "ui/dialogs/test_machine_dialog.h"
#include "ui/shell/window_owner.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QLibraryInfo>
#include <QProcess>
#include <QResource>
#include <QSpinBox>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;

namespace {

/// A catalogue of a language that has none, with these words only.
bool addCatalogue(const QTemporaryDir &folder, const QString &key)
{
    const auto write = [&folder](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    const auto run = [&folder](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const auto word = [](const char *source, const char *translation) {
        return u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(
            QString::fromUtf8(source).replace(u'&', u"&amp;"_s), QString::fromUtf8(translation));
    };
    const QString text = u"<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"%1\" "
                         "sourcelanguage=\"en\"><context><name>NodeTexts</name>%2</context>"
                         "<context><name>DeviceTexts</name>%3</context></TS>"_s.arg(key, word("Devices", "Appareils"),
                                                                                    word("Name", "Nom"));
    return write(u"slipway_%1.ts"_s.arg(key), text) &&
           write(u"more.qrc"_s,
                 u"<RCC><qresource prefix=\"/i18n\"><file>slipway_%1.qm</file></qresource></RCC>"_s.arg(key)) &&
           run(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lrelease"_s, {u"slipway_%1.ts"_s.arg(key)}) &&
           run(QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + u"/rcc"_s,
               {u"--binary"_s, u"-o"_s, u"more.rcc"_s, u"more.qrc"_s}) &&
           QResource::registerResource(folder.filePath(u"more.rcc"_s));
}

QString treeText(ui::MainWindow &window)
{
    const auto *tree = window.findChild<QTreeView *>(QString(ui::names::NodeTree));
    return tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString();
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyCatalogueIsOfferedInItsOwnName();
    void theNearestLanguageIsTaken();
    void anUnknownLanguageIsEnglish();
    void theWindowSpeaksAnotherLanguageWhileMachinesBoot();
    void unsavedSettingsAreAskedFor();
    void whatCanBeUndoneStays();
    void aRunningTestMachineIsAskedFor();
    void datesKeepTheFormsOfTheSystem();
    void theFirstRunBeginsAgainInTheLanguageThatWasChosen();

private:
    struct Open
    {
        explicit Open(const SiteOnDisk &site)
        {
            engine::EngineOptions options;
            options.site = site.location;
            options.address = *Ipv4::parse("127.0.0.1");
            options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
            engine = std::make_unique<engine::Engine>(options);
            if (!engine->open().ok())
                qFatal("the site does not open");
            owner = std::make_unique<ui::WindowOwner>(*engine, clock, ConsoleFixture::look(), translations);
            owner->window().show();
            if (!QTest::qWaitFor([this] { return owner->window().console().loaded(); }, 10'000))
                qFatal("no snapshot came");
        }
        ui::MainWindow &window() { return owner->window(); }
        SystemClock clock;
        ui::Translations translations;
        std::unique_ptr<engine::Engine> engine;
        std::unique_ptr<ui::WindowOwner> owner;
    };
    QTemporaryDir m_folder;
};

void TestLanguage::initTestCase()
{
    ConsoleFixture::prepare();
    QVERIFY(addCatalogue(m_folder, u"fr"_s));
}

void TestLanguage::cleanup()
{
    ui::Translations().speak(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings().clear();
}

void TestLanguage::everyCatalogueIsOfferedInItsOwnName()
{
    QVERIFY(ui::languages().contains(u"en"_s));
    QVERIFY(ui::languages().contains(u"fr"_s));
    QCOMPARE(ui::languageName(u"en"_s), u"English"_s);
    QCOMPARE(ui::languageName(u"fr"_s), u"français"_s);
    QCOMPARE(ui::languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(ui::languageName(u"ja"_s), u"日本語"_s);
    QCOMPARE(ui::languageName(u"zh_CN"_s), u"简体中文"_s);
}

void TestLanguage::theNearestLanguageIsTaken()
{
    QCOMPARE(ui::languageFor(u"fr-CA"_s), u"fr"_s);
    QCOMPARE(ui::languageFor(u"FR"_s), u"fr"_s);
    QCOMPARE(ui::languageFor(u"en_GB"_s), u"en"_s);
    QCOMPARE(ui::languageFor(u"zh_TW"_s), QString());
    QCOMPARE(ui::languageFor(u"nonsense"_s), QString());
    QCOMPARE(ui::bestLanguage({u"eo"_s, u"fr-BE"_s, u"en"_s}), u"fr"_s);
    QCOMPARE(ui::bestLanguage({u"eo"_s}), u"en"_s);
}

void TestLanguage::anUnknownLanguageIsEnglish()
{
    ui::Translations translations;
    translations.speak(u"xx"_s);
    QCOMPARE(translations.choice(), ui::Translations::System);
    QVERIFY(ui::languages().contains(translations.language()));
    translations.speak(u"fr"_s);
    QCOMPARE(translations.language(), u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::theWindowSpeaksAnotherLanguageWhileMachinesBoot()
{
    SiteOnDisk site;
    fillSampleSite(site);
    Open open(site);
    open.owner->changeLanguage(u"en"_s);
    open.window().actions().action(u"engine.start"_s)->trigger();
    QTRY_COMPARE(open.engine->state(), engine::Engine::State::Serving);
    const QString endpoint = open.engine->endpoints().tftp;
    open.window().showNode(ui::Node::Devices, {u"7"_s});
    QCOMPARE(treeText(open.window()), u"Devices"_s);

    engine::Report report;
    report.timeMs = SystemClock().utcMs();
    report.sessions = {sampleSession(*open.window().console().snapshot(), *open.window().console().ledger(), 7,
                                     mac("52:54:00:7A:10:07"), report.timeMs - 10'000, report.timeMs, 60'000)};
    emit open.engine->report(report);
    open.window().resize(1111, 700);
    QPointer<ui::MainWindow> before(&open.window());

    open.window().actions().action(u"language.fr"_s)->trigger();
    QTRY_VERIFY(!before);
    QVERIFY(open.window().isVisible());
    QCOMPARE(treeText(open.window()), u"Appareils"_s);
    QCOMPARE(open.window().size(), QSize(1111, 700));
    QCOMPARE(open.window().node(), ui::Node::Devices);
    QCOMPARE(open.window().page(ui::Node::Devices)->selection(), QStringList{u"7"_s});
    QVERIFY(open.window().actions().action(u"language.fr"_s)->isChecked());
    // Qt's own words too, where its catalogue is installed.
    const QString qtsOwn = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QVERIFY(qtsOwn == u"Annuler"_s || !QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)));

    // The same engine, the same boots, the same trail.
    QCOMPARE(open.engine->state(), engine::Engine::State::Serving);
    QCOMPARE(open.engine->endpoints().tftp, endpoint);
    QVERIFY(open.window().console().sessions.find("sample00007token"));
    QTRY_VERIFY(open.window().console().messages.rowCount() > 0);
    QCOMPARE(QSettings().value(u"window/language"_s).toString(), u"fr"_s);

    // And back again, by the menu that still says "English".
    QPointer<ui::MainWindow> french(&open.window());
    open.window().actions().action(u"language.en"_s)->trigger();
    QTRY_VERIFY(!french);
    QCOMPARE(treeText(open.window()), u"Devices"_s);
}

void TestLanguage::unsavedSettingsAreAskedFor()
{
    SiteOnDisk site;
    Open open(site);
    open.owner->changeLanguage(u"en"_s);
    open.window().showNode(ui::Node::Settings);
    auto *timeout = open.window().findChild<QSpinBox *>(u"setting.prompt.timeout"_s);
    QTRY_VERIFY(timeout->isEnabled());
    timeout->setValue(33);
    QPointer<ui::MainWindow> before(&open.window());
    open.window().actions().action(u"language.fr"_s)->trigger();
    auto *dialog = open.window().findChild<QDialog *>(u"dialog.language"_s);
    QVERIFY(dialog);
    QVERIFY(open.window().actions().action(u"language.en"_s)->isChecked());
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(!open.window().findChild<QDialog *>(u"dialog.language"_s));
    QCOMPARE(before.data(), &open.window());
    QCOMPARE(timeout->value(), 33);
    open.window().actions().action(u"language.fr"_s)->trigger();
    press(open.window().findChild<QDialog *>(u"dialog.language"_s), ui::names::DialogAccept);
    QTRY_VERIFY(!before);
    QCOMPARE(open.window().node(), ui::Node::Settings);
    open.window().showNode(ui::Node::Devices);
    QCOMPARE(treeText(open.window()), u"Appareils"_s);
}

void TestLanguage::whatCanBeUndoneStays()
{
    SiteOnDisk site;
    Open open(site);
    open.owner->changeLanguage(u"en"_s);
    const auto nothing = [](engine::Commands &) { return Result<void>(); };
    open.window().console().did({u"Exclude 3 MAC Addresses"_s, nothing, nothing});
    QPointer<ui::MainWindow> before(&open.window());
    open.window().actions().action(u"language.fr"_s)->trigger();
    QTRY_VERIFY(!before);
    QAction *undo = open.window().actions().action(u"edit.undo"_s);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Exclude 3 MAC Addresses"_s));
    undo->trigger();
    QTRY_VERIFY(open.window().actions().action(u"edit.redo"_s)->isEnabled());
}

void TestLanguage::aRunningTestMachineIsAskedFor()
{
    SiteOnDisk site;
    Open open(site);
    open.owner->changeLanguage(u"en"_s);
    engine::MachineOffer offer;
    offer.firmware = engine::MachineFirmware::Bios;
    auto *machine = new ui::TestMachineDialog(open.window().console(), {offer}, &open.window());
    const QString program = site.file(u"stand-in"_s, "#!/bin/sh\nread never\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    machine->machine().setProgram(program);
    machine->show();
    press(machine, ui::names::DialogAccept);
    QTRY_VERIFY(machine->machine().isRunning());
    QPointer<ui::MainWindow> before(&open.window());
    open.window().actions().action(u"language.fr"_s)->trigger();
    auto *dialog = open.window().findChild<QDialog *>(u"dialog.language"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().contains(u"Try It"_s));
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(!open.window().findChild<QDialog *>(u"dialog.language"_s));
    QVERIFY(before && machine->machine().isRunning());
    open.window().actions().action(u"language.fr"_s)->trigger();
    press(open.window().findChild<QDialog *>(u"dialog.language"_s), ui::names::DialogAccept);
    QTRY_VERIFY(!before);
}

void TestLanguage::datesKeepTheFormsOfTheSystem()
{
    const QLocale english(QLocale::English), german(QLocale::German, QLocale::Germany);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(ui::formsFor(english, british), british);
    QCOMPARE(ui::formsFor(english, QLocale::c()), QLocale::c());
    QCOMPARE(ui::formsFor(english, german).territory(), QLocale::Germany);
    QCOMPARE(ui::formsFor(english, german).timeFormat(QLocale::ShortFormat), u"HH:mm"_s);
    // No such forms are known: those of the language's own country.
    QCOMPARE(ui::formsFor(QLocale(QLocale::Japanese), german), QLocale(QLocale::Japanese));
}

void TestLanguage::theFirstRunBeginsAgainInTheLanguageThatWasChosen()
{
    SiteOnDisk site;
    Open open(site);
    open.owner->changeLanguage(u"en"_s);
    QTRY_VERIFY(open.window().console().loaded());
    open.window().actions().action(u"engine.set-up"_s)->trigger();
    const auto choice = [&open]() -> QComboBox * {
        auto *wizard = open.window().findChild<QDialog *>(u"dialog.setup"_s);
        return wizard ? wizard->findChild<QComboBox *>(u"field.language"_s) : nullptr;
    };
    QVERIFY(choice());
    QCOMPARE(choice()->currentData().toString(), u"en"_s);
    QPointer<ui::MainWindow> before(&open.window());
    const int french = choice()->findData(u"fr"_s);
    choice()->setCurrentIndex(french);
    emit choice()->activated(french);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(choice());
    QCOMPARE(choice()->currentData().toString(), u"fr"_s);
    QCOMPARE(treeText(open.window()), u"Appareils"_s);
}

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
