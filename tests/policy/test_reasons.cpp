// SPDX-License-Identifier: GPL-3.0-or-later
// Every outcome that the contract names can be reached, and has the id that scripts rely on.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"
#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using policy::Reason;
using policy::Rejection;

using Setup = std::function<void(BootCase &)>;

struct ReasonRow
{
    Reason reason;
    QString id;
    Setup setup;
};

struct RejectionRow
{
    Rejection rejection;
    QString id;
    Setup setup; ///< applied after P0120001, required, was deployed to C1
};

class ReasonsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyReasonIsReached();
    void everyRejectionIsReached();
    void noTwoReasonsShareAnId();
};

static QList<ReasonRow> reasonRows()
{
    return {
        {Reason::Required, u"REQUIRED"_s, [](BootCase &c) { c.required(u"P0120001"_s); }},
        {Reason::Available, u"AVAILABLE"_s, [](BootCase &c) { c.available(u"P0120001"_s); }},
        {Reason::InterfaceNotAllowed, u"INTERFACE_NOT_ALLOWED"_s,
         [](BootCase &c) {
             c.site.set(u"responder.interfaces"_s, u"eth0"_s);
             c.request.interface = u"eth1"_s;
         }},
        {Reason::ResponderInactive, u"RESPONDER_INACTIVE"_s,
         [](BootCase &c) { c.site.set(u"responder.active"_s, u"false"_s); }},
        {Reason::NotPxe, u"NOT_PXE"_s, [](BootCase &c) { c.request.pxe = false; }},
        {Reason::Excluded, u"EXCLUDED"_s, [](BootCase &c) { c.site.exclude(MacOfD1); }},
        {Reason::UnsupportedArchitecture, u"UNSUPPORTED_ARCHITECTURE"_s,
         [](BootCase &c) { c.request.architecture = 1; }},
        {Reason::ResponseDelay, u"RESPONSE_DELAY"_s,
         [](BootCase &c) {
             c.site.set(u"responder.response-delay"_s, u"1"_s);
             c.request.secs = 0;
         }},
        {Reason::OtherSite, u"OTHER_SITE"_s, [](BootCase &c) { c.site.device(u"D1"_s).siteCode(u"S02"_s); }},
        {Reason::UnknownNotSupported, u"UNKNOWN_NOT_SUPPORTED"_s,
         [](BootCase &c) { c.fromStranger().site.set(u"responder.unknown-computers"_s, u"false"_s); }},
        {Reason::NoDeployment, u"NO_DEPLOYMENT"_s, [](BootCase &) {}},
        {Reason::NoUsableDeployment, u"NO_USABLE_DEPLOYMENT"_s,
         [](BootCase &c) { c.available(u"P0120001"_s).disabled(); }},
    };
}

static QList<RejectionRow> rejectionRows()
{
    const auto deployment = [](auto change) {
        return [change](BootCase &c) { change(c.site.configuration().deployments.last()); };
    };
    const auto image = [](auto change) {
        return [change](BootCase &c) { change(c.site.configuration().bootImages.first()); };
    };
    using AvailableTo = site::Deployment::AvailableTo;
    return {
        {Rejection::None, QString(), [](BootCase &) {}},
        {Rejection::NotVisibleToPxe, u"NOT_VISIBLE_TO_PXE"_s,
         deployment([](site::Deployment &row) { row.availableTo = AvailableTo::Clients; })},
        {Rejection::Hidden, u"HIDDEN"_s,
         deployment([](site::Deployment &row) { row.availableTo = AvailableTo::MediaPxeHidden; })},
        {Rejection::Disabled, u"DISABLED"_s, deployment([](site::Deployment &row) { row.enabled = false; })},
        {Rejection::NotStarted, u"NOT_STARTED"_s,
         deployment([](site::Deployment &row) { row.startMs = BootCase::Now + 1; })},
        {Rejection::Expired, u"EXPIRED"_s, deployment([](site::Deployment &row) { row.expireMs = BootCase::Now; })},
        {Rejection::NoBootImage, u"NO_BOOT_IMAGE"_s, deployment([](site::Deployment &row) { row.taskSequence = {}; })},
        {Rejection::ImageNotPxeEnabled, u"IMAGE_NOT_PXE_ENABLED"_s,
         image([](site::BootImage &row) { row.pxeEnabled = false; })},
        {Rejection::ContentMissing, u"CONTENT_MISSING"_s, image([](site::BootImage &row) { row.files.clear(); })},
        {Rejection::ArchitectureMismatch, u"ARCHITECTURE_MISMATCH"_s,
         image([](site::BootImage &row) { row.architecture = site::Architecture::Arm64; })},
        {Rejection::FirmwareMismatch, u"FIRMWARE_MISMATCH"_s,
         image([](site::BootImage &row) { row.firmware = site::Firmware::Bios; })},
        {Rejection::AlreadyRun, u"ALREADY_RUN"_s, [](BootCase &c) { c.served(u"P0120001"_s); }},
        {Rejection::Superseded, u"SUPERSEDED"_s,
         [](BootCase &c) { c.ran(c.d1(), u"P0120001"_s, policy::LedgerState::Superseded); }},
        {Rejection::ConflictingIdentity, u"CONFLICTING_IDENTITY"_s,
         [](BootCase &c) {
             c.site.device(u"D2"_s).mac(StrangeMac);
             c.from(StrangeMac, GuidOfD1);
         }},
        {Rejection::OutsideMaintenanceWindow, u"OUTSIDE_MAINTENANCE_WINDOW"_s,
         [](BootCase &c) { c.window(u"C1"_s, u"once 2099-01-01T00:00 1h utc"_s); }},
        {Rejection::Quarantined, u"QUARANTINED"_s,
         [](BootCase &c) {
             c.ledger.setQuarantines({{c.d1(), BootCase::Now, 5}});
         }},
        {Rejection::Braked, u"BRAKED"_s,
         [](BootCase &c) {
             c.ledger.setBrake(policy::Brake{BootCase::Now, 200, 10});
         }},
        {Rejection::LowerPriority, u"LOWER_PRIORITY"_s, [](BootCase &c) { c.required(u"P0120002"_s); }},
    };
}

void ReasonsTest::everyReasonIsReached()
{
    QSet<int> reached;
    const auto rows = reasonRows();
    for (const ReasonRow &row : rows) {
        BootCase c;
        row.setup(c);
        const policy::Decision decision = c.decide();
        QCOMPARE(policy::reasonId(decision.reason), row.id);
        QVERIFY(decision.reason == row.reason);
        const bool silent = row.reason != Reason::Required && row.reason != Reason::Available;
        QCOMPARE(decision.answer == policy::Answer::Silent, silent);
        QCOMPARE(decision.steps.last().outcome, silent ? u"stop"_s : u"pass"_s);
        QVERIFY(!decision.steps.last().detail.isEmpty());
        reached.insert(int(decision.reason));
    }
    // A reason that is added without a row here fails: its id is no longer empty.
    for (int number = 0; number < 256; ++number)
        QCOMPARE(reached.contains(number), !policy::reasonId(Reason(number)).isEmpty());
}

void ReasonsTest::everyRejectionIsReached()
{
    QSet<int> reached;
    const auto rows = rejectionRows();
    for (const RejectionRow &row : rows) {
        BootCase c;
        c.required(u"P0120001"_s);
        row.setup(c);
        QCOMPARE(c.fateOf(u"P0120001"_s), row.id.isEmpty() ? u"chosen"_s : row.id);
        QCOMPARE(policy::rejectionId(row.rejection), row.id);
        if (row.rejection != Rejection::None)
            reached.insert(int(row.rejection));
    }
    for (int number = 0; number < 256; ++number)
        QCOMPARE(reached.contains(number), !policy::rejectionId(Rejection(number)).isEmpty());
}

void ReasonsTest::noTwoReasonsShareAnId()
{
    QSet<QString> ids;
    const auto reasons = reasonRows();
    for (const ReasonRow &row : reasons)
        ids.insert(row.id);
    const auto rejections = rejectionRows();
    for (const RejectionRow &row : rejections)
        ids.insert(row.id);
    QCOMPARE(ids.size(), reasons.size() + rejections.size());
}

QTEST_GUILESS_MAIN(ReasonsTest)
#include "test_reasons.moc"
