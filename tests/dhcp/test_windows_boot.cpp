// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogue of Microsoft's boot programs on 67 and 4011: options 252 and 250, the prompts, and who asks them.
#include "tests/content/windows_image.h"
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using session::Stage;
using wire::MessageType;
namespace option = wire::option;

namespace {

constexpr auto Available = site::Deployment::Purpose::Available;
constexpr auto Required = site::Deployment::Purpose::Required;
const ClientKind Arm{"PXEClient:Arch:00011:UNDI:003000", 11, false, true};

/// Windows PE of all architectures, deployed to the machine.
class WindowsBench : public Bench
{
public:
    explicit WindowsBench(site::Deployment::Purpose purpose, const QStringList &without = {},
                          site::Architecture architecture = site::Architecture::X64)
    {
        planner = [this](const policy::Decision &decision, const policy::BootRequest &request,
                         content::ClientFacts client, const site::Snapshot &snapshot, Ipv4 server,
                         const QByteArray &token, qint64 nowMs) {
            return content::planBoot(decision, request, client, snapshot, images().library, images().loaders,
                                     {server, 8069}, token, nowMs);
        };
        deploy(purpose, site::BootImage::Kind::Wim);
        site::BootImage image = images().image(without);
        image.id = {1};
        image.architecture = architecture;
        configuration.bootImages = {image};
        apply();
    }
    static const WindowsImages &images()
    {
        static const WindowsImages all;
        return all;
    }
    std::string in(const char *name) { return "s/" + token().toStdString() + '/' + name; }
    wire::Bytes bcdPath()
    {
        const std::string path = "\\s\\" + token().toStdString() + "\\bcd";
        wire::Bytes terminated(path.begin(), path.end());
        terminated.push_back(0);
        return terminated;
    }
    /// As wdsmgfw.efi and wdsnbp.com ask: a REQUEST on 4011 with option 250.
    QList<Sent> askByProgram(const ClientKind &kind, wire::WdsOptions wds, uint32_t xid = 900)
    {
        wire::DhcpMessage asked = message(kind, MessageType::Request, Machine, xid, 0);
        asked.ciaddr = ip("10.77.0.130");
        asked.options.set(option::WdsEncapsulated, wire::encodeWds(wds));
        return ask(asked, dhcp::Port::BootService, asked.ciaddr, 68, ip("10.77.0.1"));
    }
    void fetched(const char *name)
    {
        responder.sessions().active(token());
        responder.sessions().fileDelivered(token(), name);
    }
    QJsonObject lastFacts(Stage stage) const
    {
        for (qsizetype i = events.size(); i-- > 0;) {
            if (events.at(i).stage == stage)
                return events.at(i).facts;
        }
        return {};
    }
};

wire::WdsOptions nbp(uint16_t architecture)
{
    wire::WdsOptions asked;
    asked.architecture = architecture;
    asked.promptDone = 0;
    asked.nbpVersion = 0x0800;
    asked.actionDone = 0;
    return asked;
}

std::optional<wire::WdsOptions> wdsOf(const wire::DhcpMessage &reply)
{
    const wire::Bytes *value = reply.options.find(option::WdsEncapsulated);
    return value ? wire::decodeWds(*value) : std::nullopt;
}

} // namespace

class TestWindowsBoot : public QObject
{
    Q_OBJECT
private slots:
    void everyReplyThatNamesAProgramNamesItsBcd()
    {
        WindowsBench uefi(Required);
        const auto offer = uefi.discover(Edk2).first().reply;
        QCOMPARE(bootFile(offer), uefi.in("bootmgfw.efi"));
        QCOMPARE(offer.file, uefi.in("bootmgfw.efi"));
        QCOMPARE(*offer.options.find(option::BcdPath), uefi.bcdPath());
        const auto ack = uefi.askService(Edk2).first().reply;
        QCOMPARE(bootFile(ack), uefi.in("bootmgfw.efi"));
        QCOMPARE(*ack.options.find(option::BcdPath), uefi.bcdPath());
        QVERIFY(!ack.options.contains(option::WdsEncapsulated)); // nobody asked by it

        WindowsBench bios(Required);
        const auto direct = bios.discover(Bios).first().reply;
        QCOMPARE(bootFile(direct), bios.in("pxeboot.n12"));
        QCOMPARE(*direct.options.find(option::BcdPath), bios.bcdPath());
        QCOMPARE(*direct.options.find(option::VendorInformation), wire::bootFromThisOffer());
    }

    void addressServerNamesItInOfferAndAck()
    {
        WindowsBench bench(Required);
        bench.set("dhcp.range", "10.77.0.100-10.77.0.199/24");
        bench.set("dhcp.mode", "server");
        const auto offer = bench.discover(Edk2).first().reply;
        QCOMPARE(*offer.options.find(option::BcdPath), bench.bcdPath());
        const auto ack = bench.select(Edk2, ip("10.77.0.1"), offer.yiaddr).first().reply;
        QCOMPARE(bootFile(ack), bench.in("bootmgfw.efi"));
        QCOMPARE(*ack.options.find(option::BcdPath), bench.bcdPath());
    }

    void loadersAndScriptsGetNoBcd()
    {
        WindowsBench http(Required);
        const auto offer = http.discover(UefiHttp).first().reply;
        QVERIFY(bootFile(offer).ends_with("/snponly.efi"));
        QVERIFY(!offer.options.contains(option::BcdPath));
        WindowsBench ipxe(Available);
        const auto script = ipxe.discover(UefiIpxe).first().reply;
        QVERIFY(bootFile(script).ends_with("/boot.ipxe"));
        QVERIFY(!script.options.contains(option::BcdPath));
        WindowsBench direct(Required);
        const auto program = direct.discover(UefiIpxe).first().reply; // an iPXE that loads it at once
        QCOMPARE(*program.options.find(option::BcdPath), direct.bcdPath());
        Bench linux;
        QVERIFY(!linux.discover(Edk2).first().reply.options.contains(option::BcdPath));
    }

    void uefiPromptIsMicrosoftsOwn()
    {
        WindowsBench bench(Available);
        const std::string named = bootFile(bench.discover(Edk2).first().reply);
        QCOMPARE(named, bench.in("wdsmgfw.efi"));
        QCOMPARE(bench.lastFacts(Stage::Offer)["prompt"_L1].toString(), u"microsoft"_s);
        bench.askService(Edk2);
        const QByteArray token = bench.token();
        bench.fetched("wdsmgfw.efi");
        bench.seconds(20); // far beyond what firmware's own retries on 4011 may take
        const auto answer = bench.askByProgram(Edk2, nbp(7)).first();
        QCOMPARE(bench.token(), token);
        QCOMPARE(answer.to, (dhcp::Destination{ip("10.77.0.130"), 68}));
        QCOMPARE(answer.reply.type(), std::optional(MessageType::Ack));
        QCOMPARE(bootFile(answer.reply), bench.in("bootmgfw.efi"));
        QCOMPARE(*answer.reply.options.find(option::BcdPath), bench.bcdPath());
        // Opt-in, and nothing that makes it wait for an administrator.
        QCOMPARE(*answer.reply.options.find(option::WdsEncapsulated), (wire::Bytes{11, 1, 1, 255}));
        QCOMPARE(bench.stages(token).count(Stage::Prompted), 1);
        QVERIFY(bench.lastFacts(Stage::BootService)["wds"_L1].toBool());
        // It asks again when the key was pressed, or because the answer was lost: one prompt in the journal.
        bench.askByProgram(Edk2, nbp(7), 901);
        QCOMPARE(bench.stages(token).count(Stage::Prompted), 1);
        wire::WdsOptions pressed = nbp(7);
        pressed.promptDone = 1;
        const auto second = bench.askByProgram(Edk2, pressed, 902).first().reply;
        QCOMPARE(wdsOf(second)->prompt, std::optional(uint8_t(wire::WdsPrompt::NoPrompt)));
        QCOMPARE(bootFile(second), bench.in("bootmgfw.efi"));
    }

    void requiredBootIsNotAskedFor()
    {
        WindowsBench bench(Required);
        bench.discover(Edk2);
        bench.askService(Edk2);
        bench.fetched("wdsmgfw.efi"); // by a DHCP server's option 67, say
        const auto answer = bench.askByProgram(Edk2, nbp(7)).first().reply;
        QCOMPARE(bootFile(answer), bench.in("bootmgfw.efi"));
        QCOMPARE(wdsOf(answer)->prompt, std::optional(uint8_t(wire::WdsPrompt::NoPrompt)));
        QVERIFY(!bench.stages(bench.token()).contains(Stage::Prompted));
    }

    void biosProgramIsToldTheNextOne()
    {
        // wdsnbp.com finds out the processor's width, which firmware did not say.
        WindowsBench required(Required);
        required.discover(Bios);
        const auto silent = required.askByProgram(Bios, nbp(7)).first().reply;
        QCOMPARE(bootFile(silent), required.in("pxeboot.n12"));
        WindowsBench available(Available);
        const std::string named = bootFile(available.discover(Bios).first().reply);
        QCOMPARE(named, available.in("pxeboot.com"));
        const auto prompting = available.askByProgram(Bios, nbp(7)).first().reply;
        QCOMPARE(bootFile(prompting), available.in("pxeboot.com"));
        QCOMPARE(wdsOf(prompting)->prompt, std::optional(uint8_t(wire::WdsPrompt::NoPrompt))); // it asks by itself
        const session::EntryPointer entry = available.published.last();
        QVERIFY(entry->files.value("pxeboot.com").prompts);
        QVERIFY(!entry->files.value("pxeboot.n12").prompts);
    }

    void programThatComesFirstOpensASession()
    {
        // The engine was restarted while it waited: the answer is the next program, never wdsmgfw.efi again.
        WindowsBench bench(Available);
        const auto answer = bench.askByProgram(Edk2, nbp(7)).first().reply;
        QCOMPARE(bootFile(answer), bench.in("bootmgfw.efi"));
        QVERIFY(wdsOf(answer));
    }

    void tornOption250IsAnsweredAllTheSame()
    {
        WindowsBench bench(Required);
        bench.discover(Edk2);
        wire::DhcpMessage asked = message(Edk2, MessageType::Request, Machine, 5, 0);
        asked.ciaddr = ip("10.77.0.130");
        asked.options.set(option::WdsEncapsulated, {1, 2, 0});
        const auto answer = bench.ask(asked, dhcp::Port::BootService, asked.ciaddr, 68, ip("10.77.0.1")).first().reply;
        QCOMPARE(bootFile(answer), bench.in("bootmgfw.efi"));
    }

    void declinedPromptIsSeenWhenUefiGoesOnToHttp()
    {
        WindowsBench bench(Available);
        bench.discover(Edk2);
        bench.askService(Edk2);
        bench.fetched("wdsmgfw.efi");
        bench.askByProgram(Edk2, nbp(7));
        const QByteArray token = bench.token();
        bench.seconds(30);
        QVERIFY(bench.discover(UefiHttp, 50).isEmpty());
        QCOMPARE(bench.token(), token);
        QCOMPARE(bench.stages(token).count(Stage::Declined), 1);
        QVERIFY(bench.discover(UefiHttp, 50, 4).isEmpty());
        QCOMPARE(bench.stages(token).count(Stage::Declined), 1);
        // A program that still asks is sent on.
        const auto abort = bench.askByProgram(Edk2, nbp(7), 903).first().reply;
        QCOMPARE(wdsOf(abort)->nextAction, std::optional(uint8_t(wire::WdsAction::Abort)));
        QVERIFY(bootFile(abort).empty());
        // Switched on again it is asked again.
        bench.seconds(5);
        const std::string named = bootFile(bench.discover(Edk2, 60).first().reply);
        QCOMPARE(named, bench.in("wdsmgfw.efi"));
        QVERIFY(bench.token() != token);
    }

    void pressedKeyIsNoDecline()
    {
        WindowsBench bench(Available);
        bench.discover(Edk2);
        bench.askService(Edk2);
        bench.fetched("wdsmgfw.efi");
        bench.askByProgram(Edk2, nbp(7));
        const QByteArray token = bench.token();
        bench.fetched("bootmgfw.efi");
        bench.seconds(30);
        QVERIFY(!bench.discover(UefiHttp, 50).isEmpty()); // the boot manager failed: this is a new boot
        QVERIFY(!bench.stages(token).contains(Stage::Declined));
    }

    void biosProgramOfADeclinedBootIsSentOn()
    {
        WindowsBench bench(Available);
        bench.discover(Bios);
        bench.responder.sessions().declined(bench.token());
        const auto abort = bench.askByProgram(Bios, nbp(7)).first().reply;
        QCOMPARE(bootFile(abort), bench.in("abortpxe.com"));
        QCOMPARE(wdsOf(abort)->nextAction, std::optional(uint8_t(wire::WdsAction::Abort)));
    }

    void firmwaresMenuPromptsWhereNothingElseCan()
    {
        WindowsBench bench(Available, {u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s}, site::Architecture::Arm64);
        const auto offer = bench.discover(Arm).first().reply;
        const wire::Bytes *menu = offer.options.find(option::VendorInformation);
        QVERIFY(menu);
        QCOMPARE(*menu, wire::bootMenu(
                            {{0, "Local boot", ip("10.77.0.1")}, {dhcp::DeploymentItem, "Install", ip("10.77.0.1")}},
                            10, "Press F8 for network boot"));
        QVERIFY(bootFile(offer).empty());
        QCOMPARE(bench.lastFacts(Stage::Offer)["prompt"_L1].toString(), u"firmware"_s);
        QCOMPARE(bench.lastFacts(Stage::Offer)["style"_L1].toString(), u"menu"_s);
        // Without a choice nothing is told.
        QVERIFY(bench.askService(Arm).isEmpty());
        wire::DhcpMessage asked = message(Arm, MessageType::Request, Machine, 8, 0);
        asked.ciaddr = ip("10.77.0.130");
        asked.options.set(option::VendorInformation, {71, 4, 0x80, 0, 0, 0, 255});
        const auto ack = bench.ask(asked, dhcp::Port::BootService, asked.ciaddr, 4011, ip("10.77.0.1")).first().reply;
        QCOMPARE(bootFile(ack), bench.in("bootmgfw.efi"));
        QCOMPARE(*ack.options.find(option::BcdPath), bench.bcdPath());
        QCOMPARE(*ack.options.find(option::VendorInformation), wire::bootItemReply(dhcp::DeploymentItem, 0));
    }

    void addressServerOffersTheMenuToo()
    {
        WindowsBench bench(Available, {u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s}, site::Architecture::Arm64);
        bench.set("dhcp.range", "10.77.0.100-10.77.0.199/24");
        bench.set("dhcp.mode", "server");
        const auto offer = bench.discover(Arm).first().reply;
        QVERIFY(!offer.yiaddr.isNull());
        QCOMPARE(offer.options.text(option::VendorClass), std::string("PXEClient"));
        QVERIFY(offer.options.contains(option::VendorInformation));
        QVERIFY(bootFile(offer).empty());
        const auto ack = bench.select(Arm, ip("10.77.0.1"), offer.yiaddr).first().reply;
        QCOMPARE(*ack.options.find(option::VendorInformation), *offer.options.find(option::VendorInformation));
    }

    void noMenuReachesAMachineInModeSameHost()
    {
        WindowsBench bench(Available, {u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s}, site::Architecture::Arm64);
        bench.set("dhcp.mode", "same-host");
        QVERIFY(bench.askService(Arm).isEmpty());
        QCOMPARE(bench.lastFacts(Stage::LoaderMissing)["file"_L1].toString(), u"iPXE for UEFI arm64"_s);
    }

    void missingBootFileIsToldWithWhatNeedsIt()
    {
        WindowsBench bench(Required, {u"pxeboot.n12"_s, u"pxeboot.com"_s});
        QVERIFY(bench.discover(Bios).isEmpty());
        QCOMPARE(bench.lastDetail(Stage::LoaderMissing), u"the boot image has no pxeboot.n12, which x64 BIOS needs"_s);
        const QJsonObject facts = bench.lastFacts(Stage::LoaderMissing);
        QCOMPARE(facts["file"_L1].toString(), u"pxeboot.n12"_s);
        QCOMPARE(facts["image"_L1].toString(), u"Windows PE"_s);
        QCOMPARE(facts["need"_L1].toString(), u"x64 BIOS"_s);
        QVERIFY(facts["bootFile"_L1].toBool());
        QVERIFY(!bench.discover(Edk2, 9).isEmpty()); // the other firmware boots
        // Supplied while it asks: the next request is answered.
        WindowsBench mended(Required, {u"boot.sdi"_s});
        QVERIFY(mended.discover(Edk2).isEmpty());
        mended.configuration.bootImages.first() = WindowsBench::images().image();
        mended.configuration.bootImages.first().id = {1};
        mended.apply();
        const std::string named = bootFile(mended.discover(Edk2, 1, 4).first().reply);
        QCOMPARE(named, mended.in("bootmgfw.efi"));
    }

    void sizesThatWereTakenBackReachTheNextDiscover()
    {
        WindowsBench bench(Required);
        bench.discover(Edk2);
        QCOMPARE(bench.published.last()->files.value("boot.wim").maxBlockSize, 4096);
        auto ledger = std::make_shared<policy::Ledger>();
        ledger->setBackOffs({{Machine, policy::BackOff{{1456, 1}, 0}}});
        bench.responder.setLedger(ledger);
        bench.discover(Edk2, 1, 4);
        QCOMPARE(bench.published.last()->files.value("boot.wim").maxBlockSize, 1456);
        QCOMPARE(bench.published.last()->token, bench.token());
    }
};

QTEST_GUILESS_MAIN(TestWindowsBoot)
#include "test_windows_boot.moc"
