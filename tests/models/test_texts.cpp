// SPDX-License-Identifier: GPL-3.0-or-later
// The words: every code, reason, stage and setting has some, and nothing from outside gets through unescaped.
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/setting_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/status_text.h"
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT
private slots:
    void controlAndDirectionCharactersAreShownAsCodes();
    void longTextIsCutWithAnEllipsis();
    void toolTipsCannotBecomeRichText();
    void everyErrorSaysWhatHappenedWithItsParticulars();
    void riskOfADeviceHasItsOwnNextStep();
    void particularsOfAnErrorAreNotFilledInTwice();
    void everyReasonAndRejectionHasWords();
    void everySilenceHasARemedyOrNeedsNone();
    void everyStageHasItsOwnWords();
    void everySettingIsInTheFormOnce();
    void everyStatusIdInTheCodeHasATextACauseAndARemedy();
    void aPortProblemNamesPortOwnerAndNextStep();
    void durationsReadWell_data();
    void durationsReadWell();
};

void TestTexts::controlAndDirectionCharactersAreShownAsCodes()
{
    QCOMPARE(displayText(u"a\nb\x1b\u0085"_s), u"a\\xAb\\x1B\\x85"_s.replace(u"\\xA"_s, u"\\x0A"_s));
    QCOMPARE(displayText(u"\u202Eexe.txt\u2066"_s), u"\\u202Eexe.txt\\u2066"_s);
    QCOMPARE(displayText(u"\u200Bzero"_s), u"\\u200Bzero"_s);
    QCOMPARE(displayText(QString(QChar(0xD800)) + u"x"_s), u"\uFFFDx"_s);
    QCOMPARE(displayText(u"Grüße \U0001F5A5 日本"_s), u"Grüße \U0001F5A5 日本"_s);
}

void TestTexts::longTextIsCutWithAnEllipsis()
{
    QCOMPARE(displayText(QString(256, u'x')).size(), 256);
    QVERIFY(displayText(QString(256, u'x')).endsWith(u'x'));
    const QString cut = displayText(QString(257, u'x'));
    QCOMPARE(cut.size(), 256);
    QVERIFY(cut.endsWith(u'\u2026'));
    // An escape is not cut in the middle.
    QVERIFY(displayText(QString(300, u'\n')).size() <= 256);
    QVERIFY(displayText(QString(300, u'\n')).endsWith(u"\\x0A\u2026"_s));
}

void TestTexts::toolTipsCannotBecomeRichText()
{
    const QString text = tooltipText(u"<img src=/etc/passwd>&<table width=100%>"_s);
    QVERIFY(!text.contains(u'<'));
}

void TestTexts::everyErrorSaysWhatHappenedWithItsParticulars()
{
    QSet<QString> texts;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString text = errorText({ErrorCode(code), {u"Alpha"_s, u"Beta"_s, u"Gamma"_s}});
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(QString::number(code) + text));
        QVERIFY(ErrorCode(code) == ErrorCode::Cancelled || text.contains(u"Alpha"_s) || text.contains(u"Beta"_s));
        QVERIFY(!texts.contains(text));
        texts.insert(text);
        // Nor does one without particulars fall over.
        QVERIFY(ErrorCode(code) == ErrorCode::Refused || !errorText({ErrorCode(code), {}}).isEmpty());
    }
}

void TestTexts::riskOfADeviceHasItsOwnNextStep()
{
    const auto text = [](const QString &most, const QString &what) {
        return errorText({ErrorCode::RiskNotAccepted, {u"Lab"_s, u"101"_s, u"1"_s, u"LAB-7"_s, most, what}});
    };
    for (const QString &most : {QString(), u"100"_s}) {
        QVERIFY(text(most, {}).contains(u"a smaller collection"_s));
        const QString device = text(most, u"device"_s);
        QVERIFY2(device.contains(u"another name"_s) && !device.contains(u"smaller"_s), qPrintable(device));
        QVERIFY2(device.contains(u"LAB-7"_s) && !device.contains(u"1 machines"_s), qPrintable(device));
    }
}

void TestTexts::particularsOfAnErrorAreNotFilledInTwice()
{
    QVERIFY(!errorText({ErrorCode::NotFound, {u"setting"_s, u"no.such"_s}}).contains(u"renamed"_s));
    QVERIFY(errorText({ErrorCode::NotFound, {u"device"_s, u"PC1"_s}}).contains(u"renamed"_s));
    const QString text = errorText({ErrorCode::AlreadyExists, {u"device"_s, u"%1 %2 \u202E"_s}});
    QVERIFY(text.contains(u"%1 %2 \\u202E"_s));
}

void TestTexts::everyReasonAndRejectionHasWords()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= int(policy::Reason::NoUsableDeployment); ++reason) {
        const ReasonText text = reasonText(policy::Reason(reason));
        QVERIFY(!text.sentence.isEmpty() && !text.explanation.isEmpty());
        QVERIFY(!sentences.contains(text.sentence));
        sentences.insert(text.sentence);
    }
    for (int rejection = 0; rejection <= int(policy::Rejection::LowerPriority); ++rejection) {
        const ReasonText text = rejectionText(policy::Rejection(rejection));
        QVERIFY(!text.sentence.isEmpty() && !text.explanation.isEmpty());
        QVERIFY(!sentences.contains(text.sentence));
        sentences.insert(text.sentence);
    }
}

void TestTexts::everySilenceHasARemedyOrNeedsNone()
{
    for (int reason = int(policy::Reason::InterfaceNotAllowed); reason <= int(policy::Reason::NoUsableDeployment);
         ++reason) {
        if (policy::Reason(reason) != policy::Reason::NotPxe)
            QVERIFY2(!reasonText(policy::Reason(reason)).remedy.isEmpty(),
                     qPrintable(policy::reasonId(policy::Reason(reason))));
    }
}

void TestTexts::everyStageHasItsOwnWords()
{
    QSet<QString> texts;
    for (int stage = 0; stage <= int(session::LastStage); ++stage)
        texts.insert(stageText(session::Stage(stage)));
    QCOMPARE(texts.size(), int(session::LastStage) + 1);
    for (int state = 0; state <= int(session::State::Reported); ++state) {
        QVERIFY(!stateText(session::State(state)).isEmpty());
        QVERIFY(!stateIcon(session::State(state)).isEmpty());
    }
}

void TestTexts::everySettingIsInTheFormOnce()
{
    QStringList inForm, defined;
    for (const SettingGroup &group : settingGroups()) {
        for (const SettingText &text : group.settings) {
            inForm += text.key;
            QVERIFY2(!text.label.isEmpty() && !text.description.isEmpty(), qPrintable(text.key));
        }
    }
    for (const site::SettingDefinition &definition : site::settingDefinitions()) {
        defined += QString::fromLatin1(definition.key);
        for (const QString &choice : QString::fromLatin1(definition.choices).split(u',', Qt::SkipEmptyParts))
            QVERIFY2(settingChoiceText(defined.last(), choice) != choice, qPrintable(defined.last() + u' ' + choice));
    }
    inForm.sort();
    defined.sort();
    QCOMPARE(inForm, defined);
}

/// The ids that the sources give to a note(): nobody has to keep a list, and nobody can forget one.
static QHash<QString, QString> notedIds()
{
    // note(u"ID"_s, u"error"_s, ...), note(QStringLiteral("ID"), ...), and either of two: note(on ? u"A"_s : u"B"_s; or
    // to a StatusMessage back{0, now, u"ID"_s, ...
    static const QRegularExpression call(u"\\b(?:noted?\\(|StatusMessage \\w+\\{)([^;]*)"_s);
    static const QRegularExpression id(u"\"([A-Z][A-Z_]+)\""_s);
    static const QRegularExpression severity(u"\"(info|warning|error)\""_s);
    QHash<QString, QString> ids;
    for (QDirIterator it(QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/server"_s, {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto calls = call.globalMatch(source); calls.hasNext();) {
            const QString words = calls.next().captured(1);
            for (auto found = id.globalMatch(words); found.hasNext();)
                ids.insert(found.next().captured(1), severity.match(words).captured(1));
        }
    }
    return ids;
}

void TestTexts::everyStatusIdInTheCodeHasATextACauseAndARemedy()
{
    const QHash<QString, QString> ids = notedIds();
    QVERIFY2(ids.size() >= 15, qPrintable(QStringList(ids.keys()).join(u' ')));
    const QStringList known = statusIds();
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        QVERIFY2(known.contains(it.key()), qPrintable(it.key() + u" has no text"_s));
        const store::StatusMessage message{0, 0, it.key(), it.value(), {u"one"_s, u"2"_s, u"three"_s, u"four"_s}};
        const QString text = statusText(message);
        QVERIFY2(text.size() > 10 && !text.contains(it.key()) && !text.contains(u'%'), qPrintable(text));
        const StatusAdvice advice = statusAdvice(message);
        QVERIFY2(it.value() == u"info" || (!advice.cause.isEmpty() && !advice.remedy.isEmpty()), qPrintable(it.key()));
    }
    for (const QString &id : known)
        QVERIFY2(ids.contains(id), qPrintable(id + u" is given by nobody"_s));
}

void TestTexts::aPortProblemNamesPortOwnerAndNextStep()
{
    const QString taken = portProblemText({u"udp 67"_s, u"0.0.0.0"_s, u"dnsmasq (PID 812)"_s, false});
    QVERIFY(taken.contains(u"67"_s) && taken.contains(u"dnsmasq (PID 812)"_s) &&
            taken.contains(u"Stop that program"_s));
    QVERIFY(portProblemText({u"udp 69"_s, u"10.0.0.5"_s, {}, true}).contains(u"1023"_s));
    QVERIFY(portProblemText({u"udp 69"_s, u"0.0.0.0"_s, u"tftpd-hpa.service (user tftp)"_s, false})
                .contains(u"systemctl stop tftpd-hpa.service)"_s));
    // Every way in which the port opener could not help has a sentence of its own; a command only where it would help.
    QSet<QString> sentences;
    for (const QString &why : {u"missing"_s, u"not-granted"_s, u"not-allowed"_s, u"not-listed"_s, u"refused"_s}) {
        const engine::PortProblem problem{u"udp 67"_s, u"0.0.0.0"_s, {}, true, why, u"/opt/my tools/grant-ports"_s};
        const QString text = portProblemText(problem);
        QVERIFY2(text.contains(u"67"_s) && text.contains(u"slipway-ports"_s), qPrintable(text));
        const bool helps = why == u"not-granted"_s || why == u"not-allowed"_s;
        QCOMPARE(grantCommand(problem), helps ? u"sudo '/opt/my tools/grant-ports'"_s : QString());
        QCOMPARE(text.contains(u"sudo '/opt/my tools/grant-ports'"_s), helps);
        sentences.insert(openerText(problem));
    }
    QCOMPARE(sentences.size(), 5);
    QVERIFY(
        forbiddenPortsText({{u"udp 67"_s, {}, {}, true}, {u"udp 69"_s, {}, {}, true}}).contains(u"UDP 67, UDP 69"_s));
    QCOMPARE(statusText({0, 0, u"CLEAR_UNDONE"_s, u"info"_s, {u"ann"_s, u"0"_s, {}, {}}}),
             u"A Clear was undone (by ann). It had cleared nothing."_s);
    QCOMPARE(statusText({0, 0, u"SOMETHING_NEW"_s, u"info"_s, {u"a\n"_s, u"b"_s}}), u"SOMETHING_NEW: a\\x0A, b"_s);
}

void TestTexts::durationsReadWell_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths") << qint64(412) << u"0.4 s"_s;
    QTest::newRow("seconds") << qint64(12'900) << u"12 s"_s;
    QTest::newRow("minutes") << qint64(185'000) << u"3 min 05 s"_s;
    QTest::newRow("hours") << qint64(7'800'000) << u"2 h 10 min"_s;
    QTest::newRow("a clock that went back") << qint64(-5) << u"0.0 s"_s;
}

void TestTexts::durationsReadWell()
{
    QLocale::setDefault(QLocale::c());
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(durationText(ms), text);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "test_texts.moc"
