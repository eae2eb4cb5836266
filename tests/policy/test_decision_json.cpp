// SPDX-License-Identifier: GPL-3.0-or-later
// The object that `explain` prints and that sessions keep: the contract's keys and no others, and back again.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class DecisionJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void objectHasExactlyTheContractsKeys();
    void requiredAnswerInFull();
    void silenceHasNulls();
    void nobodyIsNull();
    void matchWords_data();
    void matchWords();
    void decisionComesBack_data();
    void decisionComesBack();
    void hostileTextSurvives();
    void nonsenseIsSilent();
};

static QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

static QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

void DecisionJsonTest::objectHasExactlyTheContractsKeys()
{
    BootCase c;
    c.required(u"P0120001"_s);
    const QJsonObject object = policy::toJson(c.decide());
    QCOMPARE(object.keys(), sorted({u"answer"_s, u"reason"_s, u"device"_s, u"unknown"_s, u"deployment"_s,
                                    u"taskSequence"_s, u"bootImage"_s, u"architecture"_s, u"firmware"_s,
                                    u"architectureMatch"_s, u"candidates"_s, u"steps"_s}));
    QCOMPARE(object[u"device"_s].toObject().keys(), sorted({u"id"_s, u"name"_s, u"match"_s}));
    QCOMPARE(object[u"candidates"_s][0].toObject().keys(),
             sorted({u"deployment"_s, u"purpose"_s, u"bootImage"_s, u"outcome"_s, u"reason"_s}));
    QCOMPARE(object[u"steps"_s][0].toObject().keys(), sorted({u"step"_s, u"outcome"_s, u"detail"_s}));
}

void DecisionJsonTest::requiredAnswerInFull()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.available(u"P0120002"_s, u"L64"_s).disabled();
    QJsonObject object = policy::toJson(c.decide());
    object.remove(u"steps"_s);
    QCOMPARE(compact(object),
             u"{\"answer\":\"boot\",\"architecture\":\"x64\",\"architectureMatch\":\"exact\",\"bootImage\":\"I64\","
             "\"candidates\":[{\"bootImage\":\"I64\",\"deployment\":\"P0120001\",\"outcome\":\"chosen\","
             "\"purpose\":\"required\",\"reason\":\"REQUIRED\"},{\"bootImage\":\"L64\",\"deployment\":\"P0120002\","
             "\"outcome\":\"rejected\",\"purpose\":\"available\",\"reason\":\"DISABLED\"}],\"deployment\":\"P0120001\","
             "\"device\":{\"id\":1,\"match\":\"both\",\"name\":\"D1\"},\"firmware\":\"uefi\",\"reason\":\"REQUIRED\","
             "\"taskSequence\":\"TS I64\",\"unknown\":false}"_s);
}

void DecisionJsonTest::silenceHasNulls()
{
    BootCase c;
    c.site.available(u"P0120001"_s).to(u"C1"_s).bootsNothing();
    const QJsonObject object = policy::toJson(c.decide());
    QCOMPARE(object[u"answer"_s].toString(), u"silent"_s);
    for (const auto &key : {u"deployment"_s, u"taskSequence"_s, u"bootImage"_s, u"architectureMatch"_s})
        QVERIFY2(object[key].isNull(), qPrintable(key));
    QVERIFY(object[u"candidates"_s][0][u"bootImage"_s].isNull());
    c.request.architecture = 200;
    QVERIFY(policy::toJson(c.decide())[u"architecture"_s].isNull());
    QVERIFY(policy::toJson(c.decide())[u"firmware"_s].isNull());
    QVERIFY(policy::toJson(c.decide())[u"candidates"_s].toArray().isEmpty());
}

void DecisionJsonTest::nobodyIsNull()
{
    BootCase c;
    c.fromStranger();
    const QJsonObject object = policy::toJson(c.decide());
    QVERIFY(object[u"device"_s].isNull());
    QCOMPARE(object[u"unknown"_s], QJsonValue(true));
}

void DecisionJsonTest::matchWords_data()
{
    QTest::addColumn<int>("macOf");
    QTest::addColumn<int>("guidOf");
    QTest::addColumn<QString>("match");
    QTest::newRow("mac") << 1 << 0 << u"mac"_s;
    QTest::newRow("guid") << 0 << 1 << u"guid"_s;
    QTest::newRow("both") << 1 << 1 << u"both"_s;
    QTest::newRow("conflict") << 1 << 2 << u"conflict"_s;
    QTest::newRow("unprovisioned") << 3 << 3 << u"unprovisioned"_s;
}

void DecisionJsonTest::matchWords()
{
    QFETCH(int, macOf);
    QFETCH(int, guidOf);
    QFETCH(QString, match);
    BootCase c;
    for (const int number : {1, 2})
        c.site.device(u"D%1"_s.arg(number)).mac(numberedMac(100 + number)).guid(numberedGuid(100 + number));
    c.unprovisioned(numberedMac(103), numberedGuid(103));
    c.from(numberedMac(100 + macOf), numberedGuid(100 + guidOf));
    QCOMPARE(policy::toJson(c.decide())[u"device"_s][u"match"_s].toString(), match);
}

void DecisionJsonTest::decisionComesBack_data()
{
    QTest::addColumn<int>("deployments");
    QTest::addColumn<int>("option93");
    QTest::addColumn<bool>("known");
    for (int deployments = 0; deployments < 4; ++deployments) {
        for (const int option93 : {0, 7, 11, 300}) {
            for (const bool known : {true, false})
                QTest::addRow("%d deployments, option 93 %d, known %d", deployments, option93, known)
                    << deployments << option93 << known;
        }
    }
}

void DecisionJsonTest::decisionComesBack()
{
    QFETCH(int, deployments);
    QFETCH(int, option93);
    QFETCH(bool, known);
    BootCase c;
    for (int i = 0; i < deployments; ++i)
        c.site.required(u"P012000%1"_s.arg(i)).to(known ? u"C1"_s : u"All Unknown Computers"_s).boots(u"L64"_s);
    c.request.architecture = quint16(option93);
    if (!known)
        c.fromStranger();
    const policy::Decision before = c.decide();
    const policy::Decision after = policy::decisionFromJson(policy::toJson(before));
    QCOMPARE(policy::toJson(after), policy::toJson(before));
    QCOMPARE(after.answer, before.answer);
    QCOMPARE(after.reason, before.reason);
    QCOMPARE(after.device, before.device);
    QCOMPARE(after.deviceName, before.deviceName);
    QCOMPARE(after.match, before.match);
    QCOMPARE(after.unknown, before.unknown);
    QCOMPARE(after.architecture, before.architecture);
    QCOMPARE(after.firmware, before.firmware);
    QCOMPARE(after.architectureMatch, before.architectureMatch);
    QCOMPARE(after.deployment, before.deployment);
    QCOMPARE(after.superseded, before.superseded);
    QCOMPARE(after.candidates.size(), before.candidates.size());
    for (qsizetype i = 0; i < after.candidates.size(); ++i) {
        QCOMPARE(after.candidates[i].purpose, before.candidates[i].purpose);
        QCOMPARE(after.candidates[i].rejection, before.candidates[i].rejection);
    }
    QCOMPARE(after.steps.size(), before.steps.size());
}

void DecisionJsonTest::hostileTextSurvives()
{
    const QString name = u"<img src=x>\"\\ %1 \u202E"_s;
    BootCase c;
    c.site.device(u"D1"_s);
    c.site.configuration().devices.first().name = name;
    c.required(u"P0120001"_s);
    const QByteArray text = QJsonDocument(policy::toJson(c.decide())).toJson();
    const policy::Decision after = policy::decisionFromJson(QJsonDocument::fromJson(text).object());
    QCOMPARE(after.deviceName, name);
    QVERIFY(after.steps[6].detail.contains(name));
}

void DecisionJsonTest::nonsenseIsSilent()
{
    for (const char *text : {"{}", "{\"answer\":7,\"device\":[],\"steps\":{},\"candidates\":\"x\"}",
                             "{\"answer\":\"explode\",\"reason\":\"WHY\",\"candidates\":[1,null,{}]}"}) {
        const policy::Decision decision = policy::decisionFromJson(QJsonDocument::fromJson(text).object());
        QCOMPARE(decision.answer, policy::Answer::Silent);
        QVERIFY(!decision.device.isValid());
        QVERIFY(!decision.deployment.isValid());
    }
}

QTEST_GUILESS_MAIN(DecisionJsonTest)
#include "test_decision_json.moc"
