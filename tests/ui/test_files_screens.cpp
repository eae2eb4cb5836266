// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, lists and documents in the console: what comes of a file is shown before it is done.
#include "models/site/import_row_model.h"
#include "tests/ui/sample_site.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace slipway;
using namespace slipway::test;

namespace {

QString pictures()
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    return folder;
}

/// In the light theme, or in both: changing it takes a while.
void picture(ConsoleFixture &console, QWidget *widget, const QString &name, bool both = false)
{
    for (const ui::Theme theme : {ui::Theme::Dark, ui::Theme::Light}) {
        if (theme == ui::Theme::Dark && !both)
            continue;
        if (both)
            console.window->setTheme(theme);
        QTest::qWait(0);
        QVERIFY2(widget->grab().save(pictures() + u'/' + name + u'-' + ui::themeKey(theme) + u".png"_s),
                 qPrintable(name));
    }
}

} // namespace

class TestFilesScreens : public QObject
{
    Q_OBJECT

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;

    QString text(const char *name) { return m_console->find<QLabel>(QString::fromLatin1(name))->text(); }
    static DeviceId stranger(const SiteOnDisk &site, const char *macText, std::optional<Guid> guid, bool served)
    {
        auto state = *store::StateStore::open(site.location);
        store::PayloadClaim claim;
        claim.token = macText;
        claim.record.mac = mac(macText);
        claim.record.smbiosGuid = guid;
        claim.record.createdMs = claim.timeMs = SystemClock().utcMs() - 3'600'000;
        claim.deployment = {u"P0100001"_s};
        claim.required = true;
        const DeviceId id = state->beginPayload(claim)->device;
        if (served)
            (void)state->payloadDelivered(macText, SystemClock().utcMs());
        return id;
    }

private slots:
    void initTestCase()
    {
        ConsoleFixture::prepare();
        m_site = std::make_unique<SiteOnDisk>();
        fillSampleSite(*m_site);
        stranger(*m_site, "52:54:00:EE:00:01", Guid::parse("4C4C4544-0032-3510-8054-B7C04F3832AA"), true);
        stranger(*m_site, "52:54:00:EE:00:02", {}, false);
        stranger(*m_site, "52:54:00:EE:00:03", {}, true);
        const QString watched =
            m_site->file(u"pxeExceptions.txt"_s, "52:54:00:EE:00:02\nB8:27:EB:11:22:33\n00-1B-21-00-00-07\n");
        QVERIFY(m_site->commands()->setSetting(u"exclusion.watched-file"_s, watched).ok());
        m_console = std::make_unique<ConsoleFixture>(*m_site);
        m_console->window->resize(1366, 768);
        QTRY_COMPARE(m_console->window->console().unknownMachines.rowCount(), 3);
    }
    void cleanupTestCase() { m_console.reset(); }

    void aTableIsTriedBeforeItIsImported()
    {
        m_console->window->showNode(ui::Node::Devices);
        m_console->action("device.import")->trigger();
        QDialog *dialog = m_console->dialog("import-devices");
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
        QVERIFY(!accept->isEnabled());
        picture(*m_console, dialog, u"dialog-import-devices-empty"_s);
        auto *file = field<ui::PathField>(dialog, "file");
        file->setPath(m_site->file(u"bad.csv"_s, "name,mac,uuid,arch,collection\n"
                                                 "library-01,52:54:00:BB:00:01,,x64,Classroom A\n"
                                                 "library-02,52:54:00:BB:00,,x64,\n"
                                                 "library-03,,,,\n"
                                                 "class-a-01,52-54-00-BB-00-04,,,\n"
                                                 "library-05,5254.00bb.0005,,sparc,Reading room\n"));
        QTRY_VERIFY(text("importSummary").startsWith(u"4 rows"));
        QVERIFY(!accept->isEnabled());
        auto *rows = dialog->findChild<ui::ListView *>(u"importRows"_s);
        QCOMPARE(rows->model()->rowCount(), 5);
        picture(*m_console, dialog, u"dialog-import-devices-bad"_s, true);

        file->setPath(m_site->file(u"good.csv"_s, "Machine;Adapter;mac\nlibrary-01;52:54:00:BB:00:01;\n"
                                                  "library-02;52:54:00:BB:00:02 52:54:00:BB:00:12;\n"
                                                  "class-a-01;52:54:00:BB:00:03;\n"));
        QTRY_COMPARE(text("importSummary"), u"Choose the column that holds the names."_s);
        field<QComboBox>(dialog, "column-name")->setCurrentText(u"Machine"_s);
        field<QComboBox>(dialog, "column-mac")->setCurrentText(u"Adapter"_s);
        QTRY_VERIFY(text("importSummary").startsWith(u"1 row cannot"));
        field<QCheckBox>(dialog, "overwrite")->click();
        QTRY_COMPARE(text("importSummary"), u"2 devices would be added, 1 changed."_s);
        field<QComboBox>(dialog, "collection")->setCurrentText(u"Classroom A"_s);
        QTRY_VERIFY(accept->isEnabled());
        picture(*m_console, dialog, u"dialog-import-devices-good"_s);
        const int before = m_console->window->console().devices.rowCount();
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(m_console->dialog("growth")); // a required deployment waits for the members of Classroom A
        press(m_console->dialog("growth"), ui::names::DialogAccept);
        QTRY_VERIFY(m_console->dialogGone("import-devices"));
        QTRY_COMPARE(m_console->window->console().devices.rowCount(), before + 2);
        QCOMPARE(text("noticeText"), u"2 devices added, 1 changed."_s);
    }

    void aTableThatIsCorrectedMeanwhileIsReadAgain()
    {
        m_console->window->showNode(ui::Node::Devices);
        m_console->action("device.import")->trigger();
        QDialog *dialog = m_console->dialog("import-devices");
        const QString path = m_site->file(u"mended.csv"_s, "Machine;Adapter\nattic-7;52:54:00:BD:00\n");
        field<ui::PathField>(dialog, "file")->setPath(path);
        QTRY_COMPARE(text("importSummary"), u"Choose the column that holds the names."_s);
        field<QComboBox>(dialog, "column-name")->setCurrentText(u"Machine"_s);
        field<QComboBox>(dialog, "column-mac")->setCurrentText(u"Adapter"_s);
        QTRY_VERIFY(text("importSummary").startsWith(u"1 row cannot"));
        m_site->file(u"mended.csv"_s, "Machine;Adapter\nattic-7;52:54:00:BD:00:01\n");
        QTRY_COMPARE(text("importSummary"), u"1 device would be added."_s);
        QCOMPARE(field<QComboBox>(dialog, "column-name")->currentText(), u"Machine"_s);
        // As many editors do: a new file takes the place of the old one.
        const QString next = m_site->file(u"next.csv"_s, "Machine;Adapter\nattic-7;52:54:00:BD:00:01\n"
                                                         "attic-8;52:54:00:BD:00:02\n");
        QVERIFY(QFile::remove(path) && QFile::rename(next, path));
        QTRY_COMPARE(text("importSummary"), u"2 devices would be added."_s);
        dialog->reject();
        QTRY_VERIFY(m_console->dialogGone("import-devices"));
    }

    void aFileThatIsNoTableIsSaid()
    {
        m_console->action("device.import")->trigger();
        QDialog *dialog = m_console->dialog("import-devices");
        field<ui::PathField>(dialog, "file")->setPath(m_site->file(u"latin.csv"_s, "name,mac\nB\xFCro,525400000001\n"));
        QTRY_VERIFY(errorIn(dialog).startsWith(u"Line 2 is no text"));
        field<ui::PathField>(dialog, "file")->setPath(u"/nowhere.csv"_s);
        QTRY_VERIFY(errorIn(dialog).startsWith(u"There is no file"));
        // In the encoding that it was saved in it is one.
        field<ui::PathField>(dialog, "file")
            ->setPath(m_site->file(u"ansi.csv"_s, "name,mac\nB\xFCro \x80,525400CC0001\n"));
        QTRY_VERIFY(errorIn(dialog).startsWith(u"Line 2 is no text"));
        field<QComboBox>(dialog, "encoding")->setCurrentIndex(1);
        QTRY_COMPARE(text("importSummary"), u"1 device would be added."_s);
        QVERIFY(errorIn(dialog).isEmpty());
        auto *rows = dialog->findChild<ui::ListView *>(u"importRows"_s);
        QCOMPARE(rows->model()->index(0, models::ImportRowModel::Name).data().toString(), u"Büro €"_s);
        dialog->reject();
        QTRY_VERIFY(m_console->dialogGone("import-devices"));
    }

    void aTableWithoutAHeaderLosesNoDevice()
    {
        m_console->action("device.import")->trigger();
        QDialog *dialog = m_console->dialog("import-devices");
        field<ui::PathField>(dialog, "file")
            ->setPath(
                m_site->file(u"headless.csv"_s, "attic-1,52:54:00:CD:00:01,Attic\nattic-2,52:54:00:CD:00:02,Attic\n"));
        QTRY_COMPARE(text("importSummary"), u"2 devices would be added."_s);
        auto *headed = field<QCheckBox>(dialog, "headed");
        QVERIFY(!headed->isChecked());
        headed->click(); // somebody knows better
        QTRY_COMPARE(text("importSummary"), u"Choose the column that holds the names."_s);
        headed->click();
        QTRY_COMPARE(text("importSummary"), u"2 devices would be added."_s);
        // What the rows call a collection is none yet: it is made by one click.
        field<QComboBox>(dialog, "column-collection")->setCurrentIndex(3);
        auto *create = dialog->findChild<QPushButton *>(u"createCollections"_s);
        QTRY_VERIFY(create->isVisible());
        QVERIFY(text("importSummary").startsWith(u"2 rows cannot"_s));
        picture(*m_console, dialog, u"dialog-import-devices-headless"_s, true);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE(text("importSummary"), u"2 devices would be added."_s);
        QVERIFY(!create->isVisible());
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(m_console->dialogGone("import-devices"));
        const auto site = *m_site->commands()->snapshot();
        const auto attic = m_site->commands()->findCollection(u"Attic"_s);
        QVERIFY(attic.ok());
        QCOMPARE(int(site->deviceMembers(*attic).size()), 2);
    }

    void theExclusionListShowsTheWatchedFile()
    {
        m_console->window->showNode(ui::Node::Exclusions);
        auto *list = m_console->find<ui::ListView>(u"list.exclusions"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QVERIFY(text("watchedFileText").contains(u"3 addresses"));
        list->selectKeys({u"52:54:00:EE:00:02"_s});
        QVERIFY(!m_console->action("exclusion.delete")->isEnabled());
        list->selectKeys({u"B8:27:EB:11:22:33"_s});
        picture(*m_console, m_console->window.get(), u"exclusions-watched"_s);
        m_console->action("exclusion.note")->trigger();
        QDialog *dialog = m_console->dialog("exclusion-note");
        QVERIFY(dialog);
        field<QLineEdit>(dialog, "note")->setText(u"Caretaker's own machine, room 12"_s);
        picture(*m_console, dialog, u"dialog-exclusion-note"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_COMPARE(m_console->window->console().exclusions.find(mac("B8:27:EB:11:22:33"))->note,
                     u"Caretaker's own machine, room 12"_s);
        QVERIFY(QFile::remove(m_console->window->console().snapshot()->settings().watchedExclusionFile));
        QTRY_VERIFY(text("watchedFileText").contains(u"cannot be read"));
        picture(*m_console, m_console->window.get(), u"exclusions-unreadable"_s, true);
    }

    void anUnknownMachineIsRegistered()
    {
        m_console->window->showNode(ui::Node::UnknownMachines);
        auto *list = m_console->find<ui::ListView>(u"list.unknown-machines"_s);
        list->selectRow(0);
        picture(*m_console, m_console->window.get(), u"unknown-machines"_s, true);
        m_console->action("unknown.register")->trigger();
        QDialog *dialog = m_console->dialog("register-machine");
        QVERIFY(dialog);
        picture(*m_console, dialog, u"dialog-register-machine"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_COMPARE(errorIn(dialog), u"The device needs a name."_s);
        field<QLineEdit>(dialog, "name")->setText(u"library-77"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(m_console->dialogGone("register-machine"));
        QTRY_COMPARE(m_console->window->console().unknownMachines.rowCount(), 2);
    }

    void anUnknownMachineIsMerged()
    {
        m_console->window->showNode(ui::Node::UnknownMachines);
        m_console->find<ui::ListView>(u"list.unknown-machines"_s)->selectRow(0);
        m_console->action("unknown.merge")->trigger();
        QDialog *dialog = m_console->dialog("merge-machine");
        QVERIFY(dialog);
        press(dialog, ui::names::DialogAccept);
        QTRY_COMPARE(errorIn(dialog), u"Choose the device that this machine is."_s);
        field<QComboBox>(dialog, "device")->setCurrentText(u"lab-bench-1"_s);
        picture(*m_console, dialog, u"dialog-merge-machine"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(m_console->dialogGone("merge-machine"));
        QTRY_COMPARE(m_console->window->console().unknownMachines.rowCount(), 1);
    }

    void theSiteGoesOutAndANonEmptyOneTakesNothing()
    {
        const QString document = m_site->location.directory + u"/../site.json"_s;
        m_console->action("site.export")->trigger();
        QDialog *dialog = m_console->dialog("site-export");
        QVERIFY(dialog);
        field<ui::PathField>(dialog, "file")->setPath(document);
        picture(*m_console, dialog, u"dialog-site-export"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(m_console->dialogGone("site-export"));
        QVERIFY(QFile::exists(document));
        m_console->action("site.import")->trigger();
        dialog = m_console->dialog("site-import");
        QVERIFY(dialog);
        field<ui::PathField>(dialog, "file")->setPath(document);
        QTRY_VERIFY(errorIn(dialog).startsWith(u"The site is not empty"));
        picture(*m_console, dialog, u"dialog-site-import-refused"_s);
        dialog->reject();
        QTRY_VERIFY(m_console->dialogGone("site-import"));

        SiteOnDisk empty;
        ConsoleFixture other(empty);
        other.action("site.import")->trigger();
        dialog = other.dialog("site-import");
        field<ui::PathField>(dialog, "file")->setPath(document);
        auto *accept = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
        QTRY_VERIFY(accept->isEnabled());
        picture(other, dialog, u"dialog-site-import"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(other.dialogGone("site-import"));
        QTRY_COMPARE(other.window->console().collections.rowCount(),
                     m_console->window->console().collections.rowCount());
    }

    void anEmptyListSaysWhatItIsFor()
    {
        SiteOnDisk empty;
        ConsoleFixture other(empty);
        other.window->resize(1366, 768);
        other.window->showNode(ui::Node::UnknownMachines);
        picture(other, other.window.get(), u"unknown-machines-empty"_s);
        QVERIFY(other.find(u"empty.unknown-machines"_s)->isVisible());
    }
};

QTEST_MAIN(TestFilesScreens)
#include "test_files_screens.moc"
