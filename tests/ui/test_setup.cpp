// SPDX-License-Identifier: GPL-3.0-or-later
// The first run, clicked through against a real engine. The network around it is one of the test's.
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/setup_wizard.h"
#include "ui/shell/setup_offer.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/state_list.h"
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace slipway;
using namespace slipway::test;

namespace {

Ipv4 ip(const char *text)
{
    return *Ipv4::parse(text);
}

net::Interface interface(const char *name, const char *address, bool wireless = false, bool made = false)
{
    net::Interface out;
    out.name = QString::fromLatin1(name);
    out.up = out.running = true;
    out.wireless = wireless;
    out.virtualDevice = made;
    out.megabits = wireless || made ? 0 : 1000;
    out.addresses = {{ip(address), 24}};
    return out;
}

dhcp::OfferingServer router()
{
    dhcp::OfferingServer server;
    server.server = server.router = ip("10.20.0.1");
    server.gives = true;
    server.offered = ip("10.20.0.117");
    server.mask = ip("255.255.255.0");
    return server;
}

dhcp::OfferingServer wds()
{
    dhcp::OfferingServer server;
    server.server = server.bootServer = ip("10.20.0.9");
    server.boots = true;
    server.bootFile = u"boot\\x64\\wdsmgfw.efi"_s;
    return server;
}

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QTest::qWait(20); // what was shown just now gets its place
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
    QPointer<ui::SetupWizard> m_wizard;
    QList<dhcp::OfferingServer> m_servers;
    std::optional<Error> m_probeError;
    int m_clicks = 0;

    ui::SetupSurroundings surroundings()
    {
        ui::SetupSurroundings around;
        around.interfaces = [] {
            return QList<net::Interface>{interface("wlp2s0", "10.30.0.7", true),
                                         interface("docker0", "172.17.0.1", false, true),
                                         interface("enp3s0", "10.20.0.5")};
        };
        around.probe = [this](const QString &name, const std::function<bool(int)> &) -> Result<engine::DhcpProbe> {
            if (m_probeError)
                return fail(*m_probeError);
            return engine::DhcpProbe{name, m_servers, dhcp::judgeOffers(m_servers)};
        };
        around.grant = [] { return engine::PortGrant(); };
        return around;
    }
    void open()
    {
        m_clicks = 0;
        m_wizard = new ui::SetupWizard(m_console->window->console(), m_console->window.get(), surroundings());
        ui::openDialog(m_wizard);
        QTRY_VERIFY(m_wizard->currentPage());
    }
    QPushButton *next() { return m_wizard->findChild<QPushButton *>(QString(ui::names::DialogAccept)); }
    QString page() { return m_wizard->currentPage()->text().name; }
    void click(QWidget *button)
    {
        ++m_clicks;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Next, as soon as the page lets go.
    void goOn()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(next()->isEnabled(), qPrintable(page()), 15'000);
        const QString before = page();
        click(next());
        QTRY_VERIFY2_WITH_TIMEOUT(!m_wizard || page() != before, qPrintable(before), 15'000);
    }
    template <class T = QWidget>
    T *part(const char *name)
    {
        return m_wizard->findChild<T *>(QString::fromLatin1(name));
    }
    void everythingHasAName()
    {
        for (QWidget *each : m_wizard->findChildren<QWidget *>()) {
            if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(page() + u' ' + each->objectName() + u' ' + each->metaObject()->className()));
        }
    }
    void goTo(const char *name)
    {
        while (page() != QLatin1String(name)) {
            auto *skip = m_wizard->findChild<QPushButton *>(u"wizardSkip"_s);
            if (next()->isEnabled() || !skip->isVisible())
                goOn();
            else
                click(skip);
        }
    }

private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void init();
    void cleanup();
    void itIsOfferedOnceWhereNothingWasSetUp();
    void theInterfaceIsProposedAndNeverAll();
    void anotherPxeServerIsNamed();
    void withoutADhcpServerARangeIsProposed();
    void whereOffersCannotBeHeardAPersonChooses();
    void everythingCanBeDoneLater();
    void aKernelIsNamedByItsFolderAndGetsACommandLine();
    void aSiteWithoutADeploymentIsNotReady();
    void installToReadyTakesAtMostTwelveClicks();
};

void TestSetup::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    // Whatever interface a page sets, machines of this test ask by the loopback.
    m_console = std::make_unique<ConsoleFixture>(
        *m_site, [](engine::EngineOptions &options) { options.interfaces = QStringList{u"lo"_s}; });
}

void TestSetup::init()
{
    m_servers = {router()};
    m_probeError.reset();
}

void TestSetup::cleanup()
{
    if (m_wizard)
        m_wizard->close();
    QTRY_VERIFY(m_console->dialogGone("setup"));
    ConsoleFixture::look().apply(ui::Theme::Light);
    QVERIFY(
        m_site->commands()->setSettings({{u"responder.interfaces"_s, u"all"_s}, {u"dhcp.mode"_s, u"proxy"_s}}).ok());
    QTRY_VERIFY(m_console->window->console().snapshot()->settings().allInterfaces);
}

void TestSetup::installToReadyTakesAtMostTwelveClicks()
{
    QElapsedTimer time;
    time.start();
    open();
    keepPicture(m_wizard, u"setup-1-welcome"_s);
    goOn();
    keepPicture(m_wizard, u"setup-2-interface"_s);
    everythingHasAName();
    goOn();
    QTRY_VERIFY(next()->isEnabled());
    keepPicture(m_wizard, u"setup-3-dhcp"_s);
    everythingHasAName();
    QVERIFY(field<QRadioButton>(m_wizard, "mode-proxy")->isChecked());
    goOn();
    QTRY_VERIFY(next()->isEnabled());
    keepPicture(m_wizard, u"setup-4-ports"_s);
    goOn();
    QTRY_VERIFY(next()->isEnabled());
    keepPicture(m_wizard, u"setup-5-content"_s);
    goOn();
    QCOMPARE(page(), u"image"_s);
    m_clicks += 2; // the file dialog: its button, and the file in it
    const QString file = m_site->file(u"rescue.efi"_s, "MZ" + QByteArray(400'000, 'r'));
    field<ui::PathField>(m_wizard, "files")->setPath(file);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(next()->text().contains(u"Add"_s));
    keepPicture(m_wizard, u"setup-6-image"_s);
    everythingHasAName();
    goOn();
    QCOMPARE(page(), u"deployment"_s);
    QVERIFY(!field<QCheckBox>(m_wizard, "unknown")->isChecked());
    keepPicture(m_wizard, u"setup-7-deployment"_s);
    everythingHasAName();
    goOn();
    QCOMPARE(page(), u"rehearsal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("rehearsalResult")->text().startsWith(u"Ready"_s), 15'000);
    keepPicture(m_wizard, u"setup-8-rehearsal"_s);
    QVERIFY(part<QLabel>("rehearsalNext")->text().contains(u"Live Boots"_s)); // who asks and gets nothing is there
    everythingHasAName();
    qInfo("ready after %d clicks, %lld ms of which the pages took all", m_clicks + 1, time.elapsed());
    click(next());
    QVERIFY2(m_clicks <= 12, qPrintable(QString::number(m_clicks)));
    QTRY_VERIFY(m_console->dialogGone("setup"));

    const site::SnapshotPointer taken = *m_site->commands()->snapshot();
    const site::Snapshot &snapshot = *taken;
    QCOMPARE(snapshot.settings().interfaces, QStringList{u"enp3s0"_s});
    QCOMPARE(snapshot.settings().dhcpMode, site::DhcpMode::Proxy);
    QVERIFY(!snapshot.settings().unknownComputers);
    QCOMPARE(snapshot.configuration().deployments.size(), 1);
    QCOMPARE(snapshot.configuration().deployments[0].purpose, site::Deployment::Purpose::Available);
    QVERIFY(m_site->commands()->sessions({})->isEmpty());
}

void TestSetup::theInterfaceIsProposedAndNeverAll()
{
    open();
    goOn();
    QVERIFY(field<QRadioButton>(m_wizard, "interface-enp3s0")->isChecked());
    QVERIFY(!field<QRadioButton>(m_wizard, "interface-all")->isChecked());
    using State = ui::WizardDialog::StepState;
    field<QRadioButton>(m_wizard, "interface-wlp2s0")->setChecked(true);
    ui::WizardPage *network = m_wizard->currentPage();
    goOn();
    QCOMPARE(m_wizard->stepState(network), State::Warning);
}

void TestSetup::anotherPxeServerIsNamed()
{
    m_servers = {router(), wds()};
    ConsoleFixture::look().apply(ui::Theme::Dark);
    open();
    goOn();
    keepPicture(m_wizard, u"setup-2-interface-dark"_s);
    goOn();
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(part<QLabel>("probeRivals")->text().contains(u"10.20.0.9"_s));
    QCOMPARE(part<ui::StateList>("probedServers")->rows().size(), 2);
    QVERIFY(field<QRadioButton>(m_wizard, "mode-proxy")->isChecked());
    keepPicture(m_wizard, u"setup-3-dhcp-rival-dark"_s);
}

void TestSetup::withoutADhcpServerARangeIsProposed()
{
    m_servers.clear();
    open();
    goTo("dhcp");
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(field<QRadioButton>(m_wizard, "mode-server")->isChecked());
    auto *range = field<QLineEdit>(m_wizard, "range");
    QCOMPARE(range->text(), u"10.20.0.192-10.20.0.254/24"_s);
    keepPicture(m_wizard, u"setup-3-dhcp-none"_s);
    range->setText(u"10.20.0.250-10.20.0.200/24"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>("wizardHint")->text().contains(u"10.0.0.200-10.0.0.250/24"_s));
    const auto *note = part<ui::MessageStrip>("rangeNote");
    range->setText(u"192.168.5.10-192.168.5.50/24"_s);
    QVERIFY2(note->isVisible() && note->text().contains(u"relay"_s), qPrintable(note->text()));
    range->setText(u"10.20.0.200-10.20.0.250/24"_s);
    QVERIFY(!note->isVisible());
    auto *router = field<QLineEdit>(m_wizard, "router");
    router->setText(u"10.20.0"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>("wizardHint")->text().contains(u"Router"_s));
    router->setText(u"10.77.0.1"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>("wizardHint")->text().contains(u"no machine could reach it"_s));
    router->setText(u"10.20.0.1"_s);
    field<QLineEdit>(m_wizard, "dns")->setText(u"10.20.0.1, 9.9.9.9"_s);
    goOn();
    const auto ranges = [this] { return m_console->window->console().snapshot()->settings().dhcpRanges; };
    QTRY_COMPARE(ranges().size(), 1);
    QCOMPARE(ranges().first().routers.size(), 1);
    QCOMPARE(ranges().first().nameServers.size(), 2);
}

void TestSetup::whereOffersCannotBeHeardAPersonChooses()
{
    m_probeError = Error{ErrorCode::PortForbidden, {u"udp 68"_s, u"255.255.255.255"_s}};
    open();
    goTo("dhcp");
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(part<QLabel>("probeAdvice")->text().contains(u"UDP 68"_s));
    QVERIFY(field<QRadioButton>(m_wizard, "mode-proxy")->isChecked());
    keepPicture(m_wizard, u"setup-3-dhcp-forbidden"_s);
    QVERIFY(part<QPushButton>("probeGrant")->isVisible());
    ui::WizardPage *dhcp = m_wizard->currentPage();
    goOn();
    QCOMPARE(m_wizard->stepState(dhcp), ui::WizardDialog::StepState::Warning); // it is a guess
    // The ports of a test are not those that machines ask on.
    QTRY_COMPARE(part<ui::StateList>("setupPorts")->rows().size(), 4);
    QCOMPARE(part<ui::StateList>("setupPorts")->rows()[0].tone, models::Tone::Warning);
    click(part<QPushButton>("setupAsk"));
    QCOMPARE(m_wizard->currentPage(), dhcp);
    QTRY_VERIFY(next()->isEnabled());
    // Granted meanwhile: it is asked by itself.
    m_probeError.reset();
    m_console->engine->stop();
    m_console->engine->start();
    QTRY_COMPARE(part<ui::StateList>("probedServers")->rows().size(), 1);
    QVERIFY(!part<QPushButton>("probeGrant")->isVisible());
    goOn();
    QCOMPARE(m_wizard->stepState(dhcp), ui::WizardDialog::StepState::Done);
    QVERIFY(!part<QPushButton>("setupAsk")->isVisible());
}

void TestSetup::everythingCanBeDoneLater()
{
    open();
    m_wizard->resize(1366 / 2 - 8, 768 / 2 - 40); // a small screen at twice the size
    goTo("image");
    QVERIFY(!next()->isEnabled());
    QVERIFY(part<QLabel>("wizardHint")->text().contains(u"later"_s));
    keepPicture(m_wizard, u"setup-6-image-small"_s);
    click(part<QPushButton>("wizardSkip"));
    // Without an image there is nothing to deploy.
    QCOMPARE(page(), u"rehearsal"_s);
}

void TestSetup::aKernelIsNamedByItsFolderAndGetsACommandLine()
{
    open();
    goTo("image");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"debian-12"_s));
    QStringList files;
    for (const auto &[name, bytes] : {std::pair(u"vmlinuz"_s, QByteArray(0x202, '\0') + "HdrS" + QByteArray(600, 'k')),
                                      std::pair(u"initrd.gz"_s, "\x1F\x8B" + QByteArray(600, 'i'))}) {
        files += folder.filePath(u"debian-12/"_s + name);
        QFile file(files.last());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    field<ui::PathField>(m_wizard, "files")->setPath(files.join(u"; "_s));
    auto *line = field<QLineEdit>(m_wizard, "image-command-line");
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(field<QLineEdit>(m_wizard, "image-name")->text(), u"Linux from debian-12"_s);
    line->setText(u"quiet auto=true"_s);
    keepPicture(m_wizard, u"setup-6-linux"_s);
    click(next());
    QTRY_COMPARE(page(), u"deployment"_s);
    const auto site = *m_site->commands()->snapshot();
    QCOMPARE(site->configuration().bootImages.last().commandLine, u"quiet auto=true"_s);
    QVERIFY(m_site->commands()->removeBootImage(site->configuration().bootImages.last().id).ok());
}

void TestSetup::aSiteWithoutADeploymentIsNotReady()
{
    open();
    goTo("rehearsal");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("rehearsalResult")->text().startsWith(u"Not ready"_s), 15'000);
    const auto &rows = part<ui::StateList>("rehearsedMachines")->rows();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].hint.contains(u"Deploy a task sequence"_s));
    keepPicture(m_wizard, u"setup-8-rehearsal-failed"_s);
    QTRY_VERIFY(next()->isEnabled());
    click(next()); // all the same
    QTRY_VERIFY(m_console->dialogGone("setup"));
}

void TestSetup::itIsOfferedOnceWhereNothingWasSetUp()
{
    new ui::SetupOffer(m_console->window.get());
    QTRY_VERIFY(m_console->dialog("setup"));
    press(m_console->dialog("setup"), ui::names::DialogReject);
    QTRY_VERIFY(m_console->dialogGone("setup"));
    new ui::SetupOffer(m_console->window.get());
    QTest::qWait(0);
    QVERIFY(m_console->dialogGone("setup"));
    m_console->action("engine.set-up")->trigger();
    QVERIFY(m_console->dialog("setup"));
    press(m_console->dialog("setup"), ui::names::DialogReject);
}

QTEST_MAIN(TestSetup)
#include "test_setup.moc"
