// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and maintenance windows in words.
#include <QTest>

#include "models/boots/why_model.h"
#include "models/site/clear_preview_model.h"
#include "models/site/collection_model.h"
#include "models/site/device_model.h"
#include "models/texts/guard_text.h"
#include "models/texts/rule_text.h"
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestRuleTexts : public QObject
{
    Q_OBJECT

    static site::MaintenanceWindow window(const QString &text) { return *site::parseWindow(text); }
    static qint64 utc(int day, int hour)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void querySentenceReadsAsASentence()
    {
        const auto query =
            *site::parseQuery(u"name like LAB-* and mac is-not 52:54:00:12:34:56 and last-seen within 3"_s);
        const QString text = models::querySentence(query);
        QVERIFY2(
            text.startsWith(
                u"Name is like LAB-*, and MAC address is not 52:54:00:12:34:56, and last seen within the last 3"_s),
            qPrintable(text));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // nouns keep their capital
        const QString german = models::querySentence(query);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(german.contains(u", and Last seen"_s), qPrintable(german));
    }

    void timesAreSaidInAZoneWithoutAName()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "<T>1");
        ::tzset();
        policy::Candidate waiting;
        waiting.rejection = policy::Rejection::OutsideMaintenanceWindow;
        waiting.opensMs = utc(22, 22);
        const QString text = models::waitText(waiting, utc(22, 0));
        const QString local = QDateTime::fromMSecsSinceEpoch(utc(22, 22)).toString(u"HH:mm"_s);
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();
        QVERIFY2(text.contains(local), qPrintable(text));
    }

    void anOutlookNamesTheWindowThatADeploymentWaitsFor()
    {
        policy::Decision decision;
        decision.answer = policy::Answer::Prompt;
        decision.taskSequence = u"Rescue"_s;
        QCOMPARE(models::outlookText(decision), u"Offers Rescue (F12)"_s);
        policy::Candidate waiting;
        waiting.deployment = {u"P0100001"_s};
        waiting.purpose = site::Deployment::Purpose::Required;
        waiting.rejection = policy::Rejection::OutsideMaintenanceWindow;
        waiting.opensMs = utc(22, 22);
        decision.candidates = {waiting};
        const QString text = models::outlookText(decision);
        QVERIFY2(text.startsWith(u"From 2"_s) && text.endsWith(u" on without asking; before: Offers Rescue (F12)"_s),
                 qPrintable(text));
        QVERIFY(models::decisionText(decision).contains(u" P0100001 is required: from 2"_s));
        engine::ClearPreview machine;
        machine.next.decision = decision;
        machine.rows.append(policy::LedgerRow());
        models::ClearPreviewModel model;
        model.setPreview({machine});
        QVERIFY(model.row(0).waits && !model.row(0).starts);
        decision.candidates[0].opensMs.reset(); // it never opens again
        QCOMPARE(models::outlookText(decision), u"Offers Rescue (F12)"_s);
    }

    void everyFieldAndOperatorHasWords()
    {
        QSet<QString> fields;
        for (int field = 0; field <= int(site::QueryCondition::Field::LastSeen); ++field) {
            fields.insert(models::queryFieldText(site::QueryCondition::Field(field)));
            QSet<QString> words;
            const auto known = site::queryOperators(site::QueryCondition::Field(field));
            for (const auto comparison : known)
                words.insert(models::queryOperatorText(site::QueryCondition::Field(field), comparison));
            QCOMPARE(words.size(), known.size());
            QVERIFY(!words.contains(QString()));
        }
        QCOMPARE(fields.size(), 8);
        QVERIFY(!fields.contains(QString()));
    }

    void windowTellsWhenItOpens()
    {
        const QTimeZone zone = QTimeZone::utc();
        QCOMPARE(models::windowSentence(window(u"weekly mon,wed 22:00 90m"_s)),
                 u"Every Mon, Wed at 22:00 for 1 h 30 min"_s);
        QCOMPARE(models::windowSentence(window(u"daily 06:00 45m utc"_s)), u"Every day at 06:00 UTC for 45 min"_s);
        QCOMPARE(models::windowSentence(window(u"monthly 31 20:00 2h"_s)),
                 u"On day 31 of every month at 20:00 for 2 h"_s);
        QCOMPARE(models::windowStateText(window(u"daily 22:00 8h"_s), utc(24, 12), zone), u"Next: Tue 24 Nov 22:00"_s);
        QCOMPARE(models::windowStateText(window(u"daily 22:00 8h"_s), utc(24, 23), zone),
                 u"Open now; next: Wed 25 Nov 22:00"_s);
        QCOMPARE(models::windowStateText(window(u"once 2027-01-05T22:00 8h"_s), utc(24, 12), zone),
                 u"Next: Tue 5 Jan 2027 22:00"_s);
        QCOMPARE(models::windowStateText(window(u"once 2026-01-05T22:00 8h"_s), utc(24, 12), zone),
                 u"Never opens again"_s);
    }

    void waitingDeploymentSaysUntilWhen()
    {
        policy::Candidate candidate;
        candidate.deployment = {u"P0100001"_s};
        candidate.rejection = policy::Rejection::OutsideMaintenanceWindow;
        QCOMPARE(models::waitText(candidate, 0), u"No window opens any more before it expires."_s);
        candidate.opensMs = QDateTime(QDate(2026, 11, 24), QTime(22, 0)).toMSecsSinceEpoch();
        QCOMPARE(models::waitText(candidate, utc(22, 0)), u"It will run from Tue 24 Nov 22:00 on."_s);
        policy::Decision decision;
        decision.reason = policy::Reason::NoUsableDeployment;
        decision.candidates = {candidate};
        models::CandidateModel model;
        model.setDecision(decision, nullptr);
        QVERIFY(model.index(0, models::CandidateModel::Why)
                    .data()
                    .toString()
                    .contains(u"It will run from Tue 24 Nov 2026"_s));
        candidate.rejection = policy::Rejection::Disabled;
        QCOMPARE(models::waitText(candidate, 0), QString());
    }

    void listsShowRulesAndSights()
    {
        site::Configuration c;
        c.devices += {DeviceId{1}, u"PC"_s, {*MacAddress::parse("52:54:00:00:00:01")}, {}, {}, {}, {}};
        site::Collection lab{{10}, u"Lab"_s, site::AllSystems, false, {}, {}};
        lab.queries = {*site::parseQuery(u"name is PC"_s)};
        lab.excludes = {CollectionId{2}};
        lab.windows = {window(u"daily 22:00 8h"_s)};
        c.collections += lab;
        const site::Snapshot snapshot(c);
        policy::Ledger ledger;
        ledger.setObservations({{c.devices[0].macs[0], {5000, Ipv4::parse("10.1.2.3"), u"eth\u202E7"_s, u"sw1"_s}}});
        models::DeviceModel devices;
        devices.update(snapshot, ledger);
        QCOMPARE(devices.row(0).network, u"10.1.2.3"_s);
        QCOMPARE(devices.row(0).switchPort, u"sw1, eth\\u202E7"_s); // made harmless
        QCOMPARE(devices.row(0).seenMs, 5000);
        QCOMPARE(devices.row(0).collections, 2);
        models::CollectionModel collections;
        collections.update(snapshot);
        QVERIFY(collections.row(0).rules.contains(u"1"_s));
        QCOMPARE(collections.row(0).windows, 1);
        QCOMPARE(collections.row(0).members, 1);
    }
};

QTEST_GUILESS_MAIN(TestRuleTexts)
#include "test_rule_texts.moc"
