// SPDX-License-Identifier: GPL-3.0-or-later
// Why (not), and what if: the verdict of a boot with buttons that mend its cause, the simulator, and the codes.
#include "tests/ui/sample_site.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

QString pictures()
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

class TestConsoleVerdicts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ConsoleFixture::prepare();
        m_site = std::make_unique<SiteOnDisk>();
        fillSampleSite(*m_site);
        m_console = std::make_unique<ConsoleFixture>(*m_site);
        m_console->window->resize(1366, 768);
        QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
        playBoots(*m_console, SystemClock().utcMs());
    }
    void cleanupTestCase() { m_console.reset(); }

    void everySessionHasItsVerdictInTheList()
    {
        showBoot(u"sample00012token"_s);
        const models::SessionModel &sessions = m_console->window->console().sessions;
        QCOMPARE(sessions.index(sessions.rowOf("sample00012token"), models::SessionModel::Verdict).data().toString(),
                 u"On the exclusion list"_s);
        for (const models::SessionRow &row : sessions.rows())
            QVERIFY(!row.verdictTitle.isEmpty());
    }

    void aButtonOfTheVerdictMendsItsCauseAfterAQuestion()
    {
        showBoot(u"sample00012token"_s);
        shoot(u"verdict-excluded"_s);
        auto *button = m_console->find<QPushButton>(u"remedy.remove-exclusion"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_console->dialog("remedy"));
        QVERIFY(m_console->window->console().snapshot()->isExcluded(Machine)); // not before it is confirmed
        m_console->dialog("remedy")->grab().save(pictures() + u"/dialog-remedy.png"_s);
        press(m_console->dialog("remedy"), ui::names::DialogAccept);
        QTRY_VERIFY(!m_console->window->console().snapshot()->isExcluded(Machine));
        auto *page = m_console->find<QWidget>(u"page.live-boots"_s);
        QTRY_VERIFY(!page->findChild<QWidget *>(u"remedyBar"_s)->isVisible());
        QVERIFY(!texts(u"page.live-boots"_s).filter(u"mended since"_s).isEmpty());
        shoot(u"verdict-mended"_s);
    }

    void aDeviceThatHasRunOffersClear()
    {
        m_console->window->showNode(ui::Node::Devices, {u"1"_s});
        auto *tabs = m_console->find<QTabWidget>(u"details.devices"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Why?")
                tabs->setCurrentIndex(i);
        }
        auto *page = m_console->find<QWidget>(u"page.devices"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"remedy.clear-required"_s));
        shoot(u"device-why"_s);
        tabs->setCurrentIndex(0);
    }

    void theSimulatorAnswersWhileOneTypes()
    {
        m_console->window->showNode(ui::Node::WhatIf);
        auto *mac = m_console->find<QLineEdit>(u"whatif.mac"_s);
        auto *steps = m_console->find<ui::ListView>(u"whatIfSteps"_s);
        shoot(u"what-if-empty"_s);
        QVERIFY(!steps->isVisible());
        mac->setText(u"52:54:00:7a"_s);
        QVERIFY(m_console->find<QLabel>(u"whatif.problem"_s)->isVisible());
        QVERIFY(!steps->isVisible());
        mac->setText(u"B8-27-EB-11-22-33"_s);
        QTRY_VERIFY(steps->isVisible());
        QTRY_VERIFY(texts(u"page.what-if"_s).contains(u"On the exclusion list"_s));
        shoot(u"what-if-excluded"_s);
        auto *device = m_console->find<QComboBox>(u"whatif.device"_s);
        device->setCurrentIndex(device->findText(u"class-a-05"_s));
        QCOMPARE(mac->text(), u"52:54:00:7A:10:05"_s);
        QTRY_VERIFY(texts(u"page.what-if"_s).contains(u"Boots without asking"_s));
        shoot(u"what-if-boots"_s);
    }

    void aWholeCollectionIsAnsweredAtOnce()
    {
        m_console->window->showNode(ui::Node::WhatIf);
        m_console->find<QTabWidget>(u"whatIfTabs"_s)->setCurrentIndex(1);
        auto *collection = m_console->find<QComboBox>(u"whatif.collection"_s);
        collection->setCurrentIndex(collection->findText(u"Classroom A"_s));
        auto *list = m_console->find<ui::ListView>(u"whatif.list"_s);
        QTRY_VERIFY(list->model()->rowCount() >= 9);
        QVERIFY(m_console->action("whatif.export")->isEnabled());
        QCOMPARE(m_console->find<QLabel>(u"whatif.summary"_s)->text().left(1), u"6"_s); // three have run it
        shoot(u"what-if-collection"_s);
        m_console->find<QTabWidget>(u"whatIfTabs"_s)->setCurrentIndex(0);
    }

    void aCodeFromTheScreenIsFound()
    {
        m_console->window->showNode(ui::Node::WhatIf);
        m_console->find<QTabWidget>(u"whatIfTabs"_s)->setCurrentIndex(2);
        m_console->find<QLineEdit>(u"whatif.code"_s)->setText(u"PXE-E18: Server response timeout."_s);
        QTRY_VERIFY(m_console->find<QLabel>(u"whatif.codeText"_s)->text().startsWith(u"PXE-E18"));
        shoot(u"what-if-codes"_s);
        m_console->find<QLineEdit>(u"whatif.code"_s)->setText(u"firewall"_s);
        auto *list = m_console->find<ui::ListView>(u"whatif.codes"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < 10);
        m_console->find<QTabWidget>(u"whatIfTabs"_s)->setCurrentIndex(0);
    }

private:
    void showBoot(const QString &token)
    {
        m_console->window->showNode(ui::Node::LiveBoots);
        m_console->find<ui::ListView>(ui::names::LiveBootsTable)->selectKeys({token});
        auto *tabs = m_console->find<QTabWidget>(u"details.live-boots"_s);
        QWidget *page = m_console->find<QWidget>(ui::names::LiveBootsSteps);
        while (page && tabs->indexOf(page) < 0)
            page = page->parentWidget();
        QVERIFY(page);
        tabs->setCurrentWidget(page);
        QTest::qWait(0);
    }
    QStringList texts(const QString &page)
    {
        QStringList all;
        for (const QLabel *label : m_console->find<QWidget>(page)->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    void shoot(const QString &name)
    {
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
            m_console->window->setTheme(theme);
            QTest::qWait(0);
            m_console->window->grab().save(pictures() + u"/%1-%2.png"_s.arg(name, ui::themeKey(theme)));
        }
        m_console->window->setTheme(ui::Theme::Light);
    }

    const MacAddress Machine = mac("52:54:00:7A:10:0C");
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

QTEST_MAIN(TestConsoleVerdicts)
#include "test_console_verdicts.moc"
