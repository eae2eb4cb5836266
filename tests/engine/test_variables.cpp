// SPDX-License-Identifier: GPL-3.0-or-later
// Variables as an administrator sets them, and as a decision carries them.
#include "server/engine/diagnostics.h"
#include "server/engine/site_document.h"
#include "server/policy/boot_values.h"
#include "tests/engine/commands_fixture.h"
#include <QJsonArray>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    Site site;
    DeviceId pc = *site->addDevice(test::device(u"PC1"_s, 1));
    DeviceId other = *site->addDevice(test::device(u"PC2"_s, 2));
    CollectionId lab = *site->addCollection(u"Lab"_s);
    bool member = site->addMembers(lab, {site::Member{pc}}).ok();

    QList<site::Variable> of(DeviceId id) const { return site.snapshot()->configuration().deviceVariables.value(id); }
    QList<site::Variable> of(CollectionId id) const
    {
        return site.snapshot()->configuration().collectionVariables.value(id);
    }
    /// A Linux boot image with that command line, deployed to the lab.
    void deploy(const QString &commandLine)
    {
        NewBootImage image;
        image.name = u"Linux"_s;
        image.kind = site::BootImage::Kind::Linux;
        image.kernel = site.file(u"vmlinuz"_s, "kernel");
        image.commandLine = commandLine;
        const auto added = site->addBootImage(image);
        const auto sequence = site->addTaskSequence(u"Install"_s, *added);
        NewDeployment deployment;
        deployment.taskSequence = *sequence;
        deployment.collection = lab;
        QVERIFY(site->addDeployment(deployment));
    }
    policy::Decision decision() const
    {
        policy::BootRequest request;
        request.mac = mac(1);
        request.architecture = 7;
        return *site->explain(request);
    }
    QByteArray exported(Commands::Secrets secrets, QStringList *warnings = nullptr) const
    {
        const QString path = site.folder.filePath(u"out.json"_s);
        const auto done = site->exportSite(path, {}, secrets);
        if (warnings)
            *warnings = done->warnings;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QString Secret = u"hunter2-and-more"_s;

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT
private slots:
    void oneChangeSetsAndRemovesOnMany()
    {
        World w;
        QVERIFY(w.site->setVariable({{w.pc, w.other}, {w.lab}}, {u"Old"_s, u"1"_s}));
        QVERIFY(w.site->changeVariables({{w.pc, w.other}, {}}, {{u"OLD"_s}, {{u" New "_s, u" 2 "_s}}}));
        QCOMPARE(w.of(w.pc), (QList<site::Variable>{{u"New"_s, u" 2 "_s}}));
        QCOMPARE(w.of(w.other), w.of(w.pc));
        QCOMPARE(w.of(w.lab), (QList<site::Variable>{{u"Old"_s, u"1"_s}}));
    }

    void whatIsWrongChangesNothing()
    {
        World w;
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"a"_s, u"1"_s}));
        const qint64 revision = w.site.snapshot()->revision();
        const auto code = [](const Result<void> &result) { return result ? ErrorCode::Internal : result.error().code; };
        QCOMPARE(code(w.site->setVariable({{w.pc}, {}}, {u"a b"_s, u"1"_s})), ErrorCode::InvalidValue);
        QCOMPARE(code(w.site->setVariable({{w.pc}, {}}, {u"a"_s, u"1\n2"_s})), ErrorCode::InvalidValue);
        QCOMPARE(code(w.site->setVariable({{w.pc, DeviceId{99}}, {}}, {u"a"_s, u"2"_s})), ErrorCode::NotFound);
        QCOMPARE(code(w.site->setVariable({{w.pc}, {CollectionId{99}}}, {u"a"_s, u"2"_s})), ErrorCode::NotFound);
        QCOMPARE(code(w.site->removeVariable({{w.pc, w.other}, {}}, u"b"_s)), ErrorCode::NotFound);
        QCOMPARE(w.of(w.pc), (QList<site::Variable>{{u"a"_s, u"1"_s}}));
        QCOMPARE(w.site.snapshot()->revision(), revision);
        QVERIFY(w.site->removeVariable({{w.pc, w.other}, {}}, u"A"_s)); // one of them has it
    }

    void unknownMachineHasNoneOfItsOwn()
    {
        World w;
        store::PayloadClaim claim;
        claim.token = "aaaaaaaaaaaaaaaa";
        claim.record.mac = mac(50);
        claim.deployment = {u"P0100001"_s};
        QVERIFY(w.site.state()->beginPayload(claim));
        const DeviceId record = w.site->ledger()->unprovisionedRecords().first().id;
        QCOMPARE(w.site->setVariable({{record}, {}}, {u"a"_s, u"1"_s}).error().code, ErrorCode::Refused);
    }

    void theTrailTellsValuesButNoSecret()
    {
        World w;
        QVERIFY(w.site->setVariable({{w.pc, w.other}, {}}, {u"Host"_s, u"web"_s}));
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Key"_s, Secret, true}));
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Key"_s, u"open now"_s}));
        QVERIFY(w.site->removeVariable({{w.pc}, {}}, u"Key"_s));
        const QList<store::AuditRow> rows = *w.site->auditTrail({}); // newest first
        QCOMPARE(rows[3].object, u"2 devices"_s);
        QVERIFY(rows[3].detail.contains(u"web"_s) && rows[3].detail.contains(u"PC2"_s));
        QVERIFY(rows[2].detail.contains(u"Key"_s));
        QCOMPARE(rows[0].verb, u"variable.remove"_s);
        for (const store::AuditRow &row : rows)
            QVERIFY(!row.detail.contains(Secret));
    }

    void decisionCarriesWhatHoldsAndTellsOfIt()
    {
        World w;
        w.deploy(u"host=${Host} locale=${Locale:-C} disk=${Disk} key=${Key}"_s);
        QVERIFY(w.site->setVariable({{}, {site::AllSystems}}, {u"host"_s, u"site"_s}));
        QVERIFY(w.site->setVariable({{}, {w.lab}}, {u"Host"_s, u"lab"_s}));
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Key"_s, Secret, true}));
        const policy::Decision decision = w.decision();
        QCOMPARE(decision.variables.size(), 2);
        QCOMPARE(decision.variables[0].own.variable.value, u"lab"_s);
        QCOMPARE(decision.steps.last().step, u"variables"_s);
        QCOMPARE(decision.steps.last().detail,
                 u"the command line uses Host (Lab), Key (PC1); not defined, so empty: Disk"_s);
        QCOMPARE(decision.steps.last().outcome, u"warn"_s);
        QCOMPARE(decision.lacking, QStringList{u"Disk"_s});
        const QByteArray written = QJsonDocument(policy::toJson(decision)).toJson();
        QVERIFY(!written.contains(Secret.toUtf8()) && !written.contains("\"lab\""));
        const auto shown = policy::bootCommandLine(*w.site.snapshot()->bootImage(decision.bootImageId), decision, {},
                                                   {}, policy::Secrets::Masked);
        QCOMPARE(shown->text,
                 u"host=lab locale=C disk= key=******** slipway.status=http://<server>/s/<session>/status"_s);
        QCOMPARE(shown->undefined, QStringList{u"Disk"_s});
    }

    void decisionWithoutVariablesSaysNothingOfThem()
    {
        World w;
        w.deploy(u"quiet"_s);
        QCOMPARE(w.decision().steps.last().step, u"selection"_s);
    }

    void documentCarriesThemAndSecretsOnlyWhereAskedFor()
    {
        World w;
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Host"_s, u"web"_s}));
        QVERIFY(w.site->setVariable({{w.pc}, {w.lab}}, {u"Key"_s, Secret, true}));
        QVERIFY(w.site->setVariable({{}, {site::AllSystems, site::AllUnknownComputers}}, {u"Zone"_s, u"9"_s}));
        QStringList warnings;
        const QByteArray without = w.exported(Commands::Secrets::LeaveOut, &warnings);
        QVERIFY(!without.contains(Secret.toUtf8()) && !without.contains("Key"));
        QCOMPARE(warnings, QStringList{u"2 secret variables were left out."_s});
        const QByteArray with = w.exported(Commands::Secrets::Include, &warnings);
        QVERIFY(with.contains(Secret.toUtf8()) && warnings.isEmpty());
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &secret :
             {w.site.location.directory, w.site.location.contentFolder(), w.site.location.siteDatabase(),
              w.site.location.stateDatabase(), w.site.folder.filePath(u"out.json"_s)})
            QVERIFY2(!(QFile::permissions(secret) & Others), qPrintable(secret));
        Site second;
        QVERIFY(second->importSite(second.file(u"in.json"_s, with), false));
        const site::Configuration all = second.snapshot()->configuration();
        QCOMPARE(all.deviceVariables.value(*second->findDevice(u"PC1"_s)),
                 (QList<site::Variable>{{u"Host"_s, u"web"_s}, {u"Key"_s, Secret, true}}));
        QCOMPARE(all.collectionVariables.value(*second->findCollection(u"Lab"_s)),
                 (QList<site::Variable>{{u"Key"_s, Secret, true}}));
        QCOMPARE(all.collectionVariables.value(site::AllUnknownComputers),
                 (QList<site::Variable>{{u"Zone"_s, u"9"_s}}));
        const QString again = second.folder.filePath(u"out.json"_s);
        QVERIFY(second->exportSite(again, {}, Commands::Secrets::Include));
        QFile file(again);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), with);
    }

    void documentWithAWrongVariableIsRefusedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("place");
        QTest::newRow("name") << QByteArray(R"([{"name": "a b", "value": ""}])") << u"variables[0]"_s;
        QTest::newRow("value") << QByteArray(R"([{"name": "a", "value": "x\ny"}])") << u"variables[0]"_s;
        QTest::newRow("twice") << QByteArray(R"([{"name": "a"}, {"name": "A"}])") << u"variables[1].name"_s;
        QTest::newRow("no list") << QByteArray(R"({"a": "b"})") << u"variables"_s;
    }
    void documentWithAWrongVariableIsRefusedByItsPlace()
    {
        QFETCH(QByteArray, variables);
        QFETCH(QString, place);
        Site site;
        const QByteArray json =
            R"({"devices": [{"name": "A", "macs": ["020000000001"], "variables": )" + variables + "}]}";
        const auto refused = site->importSite(site.file(u"in.json"_s, json), false);
        QVERIFY(!refused);
        QVERIFY2(refused.error().args.value(0).startsWith(u"devices[0]."_s + place),
                 qPrintable(refused.error().args.value(0)));
    }

    void diagnosticsHaveNoSecret()
    {
        World w;
        w.deploy(u"key=${Key}"_s);
        QVERIFY(w.site->setVariable({{w.pc}, {w.lab}}, {u"Key"_s, Secret, true}));
        DiagnosticOptions options;
        options.keepNames = true;
        const auto document = diagnostics(*w.site.commands, w.site.location, options);
        QVERIFY(document);
        QVERIFY(!diagnosticText(*document).contains(Secret.toUtf8()));
    }

    void pastDecisionHasThePastValues()
    {
        World w;
        w.deploy(u"host=${Host}"_s);
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Host"_s, u"then"_s}));
        const qint64 then = w.site.snapshot()->revision();
        QVERIFY(w.site->setVariable({{w.pc}, {}}, {u"Host"_s, u"now"_s}));
        policy::BootRequest request;
        request.mac = mac(1);
        request.architecture = 7;
        request.atMs = SystemClock().utcMs();
        const auto replay = w.site->explainAsOf(request, then);
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().args.join(u' ')));
        QCOMPARE(replay->decision.variables.value(0).own.variable.value, u"then"_s);
        QCOMPARE(w.decision().variables.value(0).own.variable.value, u"now"_s);
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "test_variables.moc"
