// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: packets with their fields and bytes, options, the log, what is saved and copied of it, and boots that are
// not in the list yet.
#include "models/boots/boot_log_model.h"
#include "models/boots/option_model.h"
#include "models/boots/session_filter.h"
#include "server/store/state_store.h"
#include "tests/support/pcap_reader.h"
#include "tests/ui/sample_site.h"
#include "ui/pages/boot_history.h"
#include "ui/pages/packets_pane.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

const qint64 Now = SystemClock().utcMs();
const QByteArray Token = "bootwithpackets2";
const QByteArray Old = "longforgotten222", Stranger = "neverseenbefore2";

void picture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

/// What a real firmware and this server said, as a boot of this site.
QList<session::Packet> captured()
{
    QList<session::Packet> packets;
    for (const test::Datagram &datagram : test::readPcap(SLIPWAY_SOURCE_DIR "/tests/captures/x64-proxy.pcap")) {
        const auto has = [&datagram](uint16_t port) {
            return datagram.sourcePort == port || datagram.destinationPort == port;
        };
        const bool tftp = has(69);
        if (!tftp && !has(67) && !has(4011))
            continue;
        session::Packet packet;
        packet.timeMs = Now - 60'000 + qint64(datagram.time * 1000);
        packet.kind = tftp        ? session::PacketKind::Tftp
                      : has(4011) ? session::PacketKind::BootService
                                  : session::PacketKind::Dhcp;
        packet.sent = datagram.payload.empty() || (!tftp && datagram.payload[0] == 2);
        packet.source = datagram.source;
        packet.sourcePort = datagram.sourcePort;
        packet.destination = datagram.destination;
        packet.destinationPort = datagram.destinationPort;
        packet.interface = u"eth0"_s;
        packet.setBytes(datagram.payload.data(), datagram.payload.size());
        packets += packet;
    }
    return packets;
}

session::BootSession boot(const QByteArray &token, const QString &name, qint64 startedMs)
{
    session::BootSession boot;
    boot.token = token;
    boot.mac = mac("52:54:00:7A:10:01");
    boot.startedMs = startedMs;
    boot.endedMs = boot.lastSeenMs = startedMs + 30'000;
    boot.state = session::State::Reported;
    boot.decision.answer = policy::Answer::Boot;
    boot.decision.reason = policy::Reason::Required;
    boot.decision.device = DeviceId{1};
    boot.decision.deviceName = name;
    boot.decision.steps = {{u"interface"_s, u"pass"_s, u"interface eth0; all answer"_s}};
    boot.events = {{startedMs, token, session::Stage::Discover, u"on eth0, UEFI x64, secs 0"_s},
                   {startedMs + 4, token, session::Stage::Offer, u"s/x/snponly.efi"_s},
                   {startedMs + 9000,
                    token,
                    session::Stage::FileDelivered,
                    u"vmlinuz: delivered"_s,
                    {{u"bytes"_s, 8'388'608}, {u"milliseconds"_s, 2000}, {u"retransmissions"_s, 3}}}};
    boot.status = {{startedMs + 20'000, token, u"partition"_s, 40, u"formats the disk"_s, {}}};
    return boot;
}

} // namespace

class TestBootRecords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void packetsAreShownWithTheirFieldsAndBytes();
    void optionsAreShownByName();
    void logHasALevelForEachLine();
    void packetsOfAnUnknownMachineAreThoseOfItsNewestBoot();
    void packetsAreSavedAsACapture();
    void diagnosticsHoldEverything();
    void bootOfThePastIsBroughtAndSelected();
    void bootWithoutPacketsSaysSo(); // its filter makes the list read on, as far as it may
    void bootThatNobodyRemembersIsAskedForOnce();
    void messagesOfAnOldBootAreFoundBehindNewerOnes();
    void relativeTimesMoveWithTheClock();
    void pagesLookRight();

private:
    ui::ListView *list() { return m_console->find<ui::ListView>(ui::names::LiveBootsTable); }
    ui::ListView *packets() { return m_console->find<ui::ListView>(ui::names::LiveBootsPackets); }
    void show(const char *tab, const QByteArray &token = Token)
    {
        auto *tabs = m_console->find<QTabWidget>(u"details.live-boots"_s);
        list()->selectKeys({QString::fromLatin1(token)});
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QLatin1StringView(tab))
                tabs->setCurrentIndex(i);
        }
    }

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
    QList<session::Packet> m_packets = captured();
};

void TestBootRecords::initTestCase()
{
    QVERIFY(m_packets.size() > 4);
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    auto state = store::StateStore::open(m_site->location);
    const qint64 longAgo = Now - 40LL * 24 * 3600 * 1000;
    QVERIFY((*state)->transaction([&]() -> Result<void> {
        for (int i = 0; i < 900; ++i) { // more than a page, and more than a start reads
            const QByteArray token = i == 0 ? Old
                                            : "filler" + QByteArray::number(1'000'000'000 + i)
                                                             .replace('1', 'a')
                                                             .replace('0', 'b')
                                                             .replace('8', 'c')
                                                             .replace('9', 'd');
            const auto saved = (*state)->saveSession(boot(token, u"old-%1"_s.arg(i), longAgo + i * 60'000));
            if (!saved)
                return fail(saved.error());
        }
        session::BootSession stranger = boot(Stranger, {}, Now - 90'000);
        stranger.mac = mac("52:54:00:98:00:07");
        stranger.decision = {};
        if (const auto told = (*state)->saveSession(stranger); !told)
            return fail(told.error());
        if (const auto kept = (*state)->addPackets(Stranger, m_packets.mid(0, 3)); !kept)
            return kept;
        const auto saved = (*state)->saveSession(boot(Token, u"class-a-01"_s, Now - 60'000));
        return saved ? (*state)->addPackets(Token, m_packets) : Result<void>(fail(saved.error()));
    }));
    state->reset();
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    m_console->window->showNode(ui::Node::LiveBoots);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window->console().sessions.find(Token), 10'000);
}

void TestBootRecords::packetsAreShownWithTheirFieldsAndBytes()
{
    show("Packets");
    QTRY_COMPARE(packets()->rows()->rowCount(), int(m_packets.size()));
    QVERIFY(packets()->isVisible());
    QCOMPARE(packets()->proxy()->index(0, models::PacketModel::Message).data().toString(), u"DHCPDISCOVER"_s);
    auto *fields = m_console->find<ui::ListView>(ui::names::LiveBootsPacketFields);
    auto *bytes = m_console->find<QPlainTextEdit>(ui::names::LiveBootsPacketBytes);
    QVERIFY(fields->rows()->rowCount() > 20);
    QVERIFY(bytes->toPlainText().startsWith(u"0000  01 01 06"_s));
    for (int row = 0; row < fields->rows()->rowCount(); ++row) {
        if (fields->rows()->index(row, 0).data().toString() == u"xid")
            fields->selectRow(row);
    }
    QCOMPARE(bytes->extraSelections().size(), 1);
    const QString marked = bytes->extraSelections().first().cursor.selectedText();
    const QString xid = packets()->proxy()->index(0, models::PacketModel::Xid).data().toString().mid(2);
    QCOMPARE(QString(marked).remove(u' '), xid);
    packets()->selectRow(1);
    QVERIFY(bytes->toPlainText().startsWith(u"0000  02 01 06"_s));
}

void TestBootRecords::optionsAreShownByName()
{
    show("Options");
    auto *options = m_console->find<ui::ListView>(ui::names::LiveBootsOptions);
    QTRY_VERIFY(options->isVisible() && options->rows()->rowCount() > 8);
    QSet<QString> messages;
    bool architecture = false;
    for (int row = 0; row < options->rows()->rowCount(); ++row) {
        messages += options->rows()->index(row, models::OptionModel::Message).data().toString();
        architecture = architecture ||
                       options->rows()->index(row, models::OptionModel::Name).data().toString() == u"Client System";
    }
    QCOMPARE(messages.size(), 2); // a request and its answer
    QVERIFY(architecture);
}

void TestBootRecords::logHasALevelForEachLine()
{
    show("Log");
    auto *log = m_console->find<ui::ListView>(ui::names::LiveBootsLog);
    QTRY_COMPARE(log->rows()->rowCount(), 4);
    QCOMPARE(log->rows()->index(2, models::BootLogModel::Level).data().toString(), u"Warning"_s);
    QVERIFY(log->rows()->index(2, models::BootLogModel::Text).data().toString().contains(u"3 block"_s));
    log->selectAll();
    log->copySelection();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"formats the disk"_s));
}

void TestBootRecords::packetsOfAnUnknownMachineAreThoseOfItsNewestBoot()
{
    m_console->window->showNode(ui::Node::UnknownMachines);
    auto *machines = m_console->find<ui::ListView>(u"list.unknown-machines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(machines->model()->rowCount() > 0, 10'000);
    machines->selectKeys({u"52:54:00:98:00:07"_s});
    auto *tabs = m_console->find<QTabWidget>(u"details.unknown-machines"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *list = m_console->find<ui::ListView>(u"unknownMachinePackets"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->rows()->rowCount(), 3, 10'000);
    QVERIFY(list->isVisible());
    picture(m_console->window.get(), u"unknown-machine-packets"_s);
    m_console->window->showNode(ui::Node::LiveBoots);
}

void TestBootRecords::packetsAreSavedAsACapture()
{
    show("Packets");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"boot.pcap"_s);
    QVERIFY(m_console->action("boot.packets")->isEnabled());
    QVERIFY(m_console->action("boot.packets")->toolTip().contains(u"Wireshark"_s));
    m_console->action("boot.packets")->trigger();
    QDialog *dialog = m_console->dialog("save-packets");
    QVERIFY(dialog);
    auto *file = field<ui::PathField>(dialog, "file");
    static const QRegularExpression named(u"/class-a-01-\\d{8}-\\d{6}\\.pcap$"_s); // the next boot is another file
    QVERIFY2(named.match(file->path()).hasMatch(), qPrintable(file->path()));
    file->setPath(folder.filePath(u"nowhere/boot.pcap"_s));
    press(dialog, ui::names::DialogAccept);
    QVERIFY(!errorIn(dialog).isEmpty());
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::WriteOnly) && saved.write("older") == 5);
    saved.close();
    file->setPath(path);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialog("replace-file")); // it is asked for first
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("older"));
    saved.close();
    press(m_console->dialog("replace-file"), ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("save-packets"));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), session::captureFile(m_packets));
}

void TestBootRecords::diagnosticsHoldEverything()
{
    show("Timeline");
    QGuiApplication::clipboard()->clear();
    m_console->action("boot.copy")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"class-a-01"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"interface eth0; all answer"_s), qPrintable(text)); // decision
    QVERIFY2(text.contains(u"formats the disk"_s), qPrintable(text));           // log
    QVERIFY2(text.contains(u"DHCPDISCOVER"_s), qPrintable(text));               // packets
}

void TestBootRecords::bootOfThePastIsBroughtAndSelected()
{
    ui::Console &console = m_console->window->console();
    QVERIFY(!console.sessions.find(Old));
    m_console->window->showNode(ui::Node::Devices);
    const QSignalSpy came(&console.sessions, &QAbstractItemModel::rowsInserted);
    console.show(ui::Node::LiveBoots, {QString::fromLatin1(Old)});
    QTRY_COMPARE(list()->currentKey(), QString::fromLatin1(Old));
    QTRY_VERIFY_WITH_TIMEOUT(came.size() >= 2, 10'000); // the list read its first page again, and kept it
    QCOMPARE(list()->currentKey(), QString::fromLatin1(Old));
    QVERIFY(!console.sessions.find(Old)->brief);
    QString said;
    connect(&console, &ui::Console::noticed, this, [&said](const ui::Notice &notice) { said = notice.text; });
    console.show(ui::Node::LiveBoots, {u"nobodyknowsthis2"_s});
    QTRY_VERIFY(said.contains(u"not in the history"_s));
    disconnect(&console, &ui::Console::noticed, this, nullptr);
}

void TestBootRecords::bootWithoutPacketsSaysSo()
{
    auto *search = m_console->find<ui::FilterField>(u"search.live-boots"_s);
    search->setText(u"name:old-899"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->proxy()->rowCount(), 1, 10'000);
    show("Packets", list()->proxy()->index(0, 0).data(models::KeyRole).toString().toLatin1());
    const auto said = [this] {
        for (const QLabel *label :
             m_console->find<ui::PacketsPane>(u"liveBootsPacketsPane"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"No packets are kept"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    search->clear();
    QTRY_VERIFY_WITH_TIMEOUT(list()->proxy()->rowCount() > 100, 10'000);
}

void TestBootRecords::bootThatNobodyRemembersIsAskedForOnce()
{
    ui::Console &console = m_console->window->console();
    const QByteArray token = "nobodyknowsthis2";
    const session::BootSession gone = boot(token, u"gone"_s, Now - 90'000);
    console.sessions.addHistory({{gone, session::placeOf(gone), {}}}, Now);
    QVERIFY(console.sessions.find(token)->brief);
    auto *history = m_console->find<ui::BootHistory>(QString());
    QVERIFY(history);
    const QSignalSpy changed(history, &ui::BootHistory::changed);
    show("Packets", token);
    // It is told that there are none, and not asked again and again.
    const auto *pane = m_console->find<ui::PacketsPane>(u"liveBootsPacketsPane"_s);
    const auto said = [pane] {
        const auto labels = pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"No packets are kept"_s);
        });
    };
    QTRY_VERIFY(said());
    for (int turn = 0; turn < 5; ++turn) {
        bool back = false;
        console.run<void>(
            this, [](engine::Commands &) { return Result<void>(); }, [&back](const Result<void> &) { back = true; });
        QTRY_VERIFY(back);
    }
    QCOMPARE(changed.size(), 0);
}

void TestBootRecords::messagesOfAnOldBootAreFoundBehindNewerOnes()
{
    const session::BootSession old = boot(Old, u"old-0"_s, Now - 40LL * 24 * 3600 * 1000);
    auto state = store::StateStore::open(m_site->location);
    const auto say = [&state](qint64 timeMs, const QString &name) {
        return (*state)->addStatusMessage({0, timeMs, u"BRAKE_ENGAGED"_s, u"warning"_s, {name}}).ok();
    };
    QVERIFY((*state)->transaction([&]() -> Result<void> {
        const bool said = say(old.startedMs + 10'000, u"old-0"_s);
        for (int i = 0; i < 2100; ++i) {
            if (!said || !say(Now - 50'000 + i, u"another"_s))
                return failure(ErrorCode::Internal);
        }
        return {};
    }));
    m_console->window->console().show(ui::Node::LiveBoots, {QString::fromLatin1(Old)});
    QTRY_COMPARE(list()->currentKey(), QString::fromLatin1(Old));
    show("Log", Old);
    auto *log = m_console->find<ui::ListView>(ui::names::LiveBootsLog);
    QTRY_COMPARE(log->rows()->rowCount(), 5);
    list()->selectKeys({QString::fromLatin1(Old), QString::fromLatin1(Token)});
    QGuiApplication::clipboard()->clear();
    QTRY_VERIFY(m_console->action("boot.copy")->isEnabled());
    m_console->action("boot.copy")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"old-0"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"class-a-01"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"Status message"_s), 1);
}

void TestBootRecords::relativeTimesMoveWithTheClock()
{
    const models::SessionFilter now = models::sessionFilter(u"since:1h"_s, Now);
    const models::SessionFilter later = models::sessionFilter(u"since:1h"_s, Now + 5000);
    QVERIFY(now.slides && *later.search.sinceMs == *now.search.sinceMs + 5000);
    QVERIFY(models::sessionFilter(u"before:today"_s, Now).slides);
    QVERIFY(!models::sessionFilter(u"since:2026-11-01 state:failed"_s, Now).slides);
    // The list, too: a boot leaves the last minutes while somebody looks on.
    auto *search = m_console->find<ui::FilterField>(u"search.live-boots"_s);
    const qint64 age = (SystemClock().utcMs() - (Now - 60'000)) / 1000;
    search->setText(u"since:%1s"_s.arg(age + 3));
    QTRY_COMPARE(list()->proxy()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(list()->proxy()->rowCount(), 0, 30'000);
    search->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window->console().sessions.find(Token), 10'000);
}

void TestBootRecords::pagesLookRight()
{
    show("Packets");
    QTRY_COMPARE(packets()->rows()->rowCount(), int(m_packets.size()));
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ConsoleFixture::look().apply(theme);
        for (const char *tab : {"Packets", "Options", "Log"}) {
            show(tab);
            picture(m_console->window.get(),
                    u"live-boots-%1-%2"_s.arg(QLatin1StringView(tab).toString().toLower(), ui::themeKey(theme)));
        }
    }
    ConsoleFixture::look().apply(ui::Theme::Light);
}

QTEST_MAIN(TestBootRecords)
#include "test_boot_records.moc"
