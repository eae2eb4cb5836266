// SPDX-License-Identifier: GPL-3.0-or-later
// Every verdict, remedy and firmware code has words, and what came from the network stays plain text.
#include "models/texts/firmware_code_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/remedy_text.h"
#include "models/texts/verdict_text.h"
#include <QSet>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
using Kind = policy::Remedy::Kind;

class TestVerdictTexts : public QObject
{
    Q_OBJECT
private slots:
    void everyVerdictSaysWhatHappenedWhyAndWhatNext()
    {
        QSet<QString> titles;
        for (const QString &id : session::verdictIds()) {
            session::Verdict verdict;
            verdict.id = id;
            const VerdictText text = verdictText(verdict, {});
            QVERIFY2(text.title != id && !text.title.isEmpty(), qPrintable(id));
            QVERIFY2(!text.sentence.contains(u'{') && text.sentence.endsWith(u'.'), qPrintable(text.sentence));
            QVERIFY2(!titles.contains(text.title), qPrintable(id));
            titles.insert(text.title);
            const QStringList calm{u"BOOTED"_s, u"WAITING_FOR_F12"_s, u"DOWNLOADING"_s,
                                   u"ASKING"_s, u"UNDECIDED"_s,       u"STARTED_AGAIN"_s};
            QCOMPARE(text.cause.isEmpty(), calm.contains(id));
            QCOMPARE(text.nextStep.isEmpty(), calm.contains(id));
        }
    }

    void argumentsAreFilledInOnceAndAsPlainText()
    {
        session::Verdict verdict;
        verdict.id = u"TFTP_CLIENT_ERROR"_s;
        verdict.arguments = {{u"file"_s, u"s/abc/{block}\u202Eexe"_s},
                             {u"errorText"_s, u"{file}\x1b[31m"_s},
                             {u"block"_s, u"5"_s},
                             {u"lastBlock"_s, u"9"_s},
                             {u"errorCode"_s, u"3"_s}};
        const QString sentence = verdictText(verdict, {}).sentence;
        QVERIFY(sentence.contains(u"{block}\\u202Eexe"));
        QVERIFY(sentence.contains(u"{file}\\x1B[31m"));
        QVERIFY(sentence.contains(u"block 5 of 9"));
    }

    void silenceNamesTheFirstDeploymentThatLost()
    {
        session::BootSession session;
        session.decision.reason = policy::Reason::NoUsableDeployment;
        session.decision.candidates = {
            {{u"P0120001"_s}, site::Deployment::Purpose::Required, u"Linux"_s, policy::Rejection::AlreadyRun, {}}};
        session.events = {{1, {}, session::Stage::Discover, {}, {}}, {1, {}, session::Stage::Silent, {}, {}}};
        const VerdictText text = verdictText(session::verdictOf(session, 2), session);
        QCOMPARE(text.title, u"Already run (P0120001)"_s);
        QVERIFY(text.sentence.contains(u"P0120001") && text.sentence.contains(u"has run here"));
        QVERIFY(text.nextStep.contains(u"Clear Required"));
    }

    void aClosedWindowSaysWhenItOpens()
    {
        policy::Candidate candidate;
        candidate.deployment = {u"P0120001"_s};
        candidate.rejection = policy::Rejection::OutsideMaintenanceWindow;
        QVERIFY(!ruledOutText(candidate).contains(u"runs from"));
        candidate.opensMs = 1'800'000'000'000;
        QVERIFY2(ruledOutText(candidate).contains(timeText(candidate.opensMs)), qPrintable(ruledOutText(candidate)));
    }

    void variantsHaveTheirOwnWords()
    {
        session::Verdict plain, variant;
        plain.id = variant.id = u"NOT_ASKED_4011"_s;
        variant.arguments[u"variant"_s] = u"certain"_s;
        QVERIFY(verdictText(plain, {}).title != verdictText(variant, {}).title);
        QSet<QString> titles;
        plain.id = u"STOPPED"_s;
        for (const auto &cause : {u"paused"_s, u"excluded"_s, u"removed"_s, u"quarantined"_s, u"transfers"_s, u"x"_s}) {
            plain.arguments[u"variant"_s] = cause;
            titles.insert(verdictText(plain, {}).title);
        }
        QCOMPARE(titles.size(), 6);
    }

    void everyRemedyHasALabelAndSaysWhatItDoes()
    {
        QSet<QString> labels;
        for (int i = 0; i < int(Kind::CheckNetwork); ++i) {
            const RemedyText text = remedyText({Kind(i), u"thing%1"_s.arg(i), u"7"_s});
            QVERIFY2(!text.label.isEmpty() && text.explanation.endsWith(u'.'), qPrintable(QString::number(i)));
            QVERIFY2(!labels.contains(text.label), qPrintable(text.label));
            labels.insert(text.label);
        }
        for (const char *what :
             {"tftp", "pxe-port", "http", "relay", "link", "mtu", "loader", "address-server", "other-server"}) {
            const RemedyText text = remedyText({Kind::CheckNetwork, QString::fromLatin1(what)});
            QVERIFY2(!labels.contains(text.label), what);
            labels.insert(text.label);
        }
    }

    void everyCodeThatAVerdictNamesIsExplained()
    {
        for (const QString &id : session::verdictIds() + QStringList{u"SILENT_EXCLUDED"_s}) {
            for (const QString &code : session::verdictCodes(id))
                QVERIFY2(firmwareCode(code).has_value(), qPrintable(code));
        }
    }

    void everyCodeSaysMeaningCauseAndNextStepOnce()
    {
        QSet<QString> codes;
        for (const FirmwareCode &code : firmwareCodes()) {
            QVERIFY2(!codes.contains(code.code), qPrintable(code.code));
            codes.insert(code.code);
            QVERIFY2(code.meaning.endsWith(u'.') && code.cause.endsWith(u'.') && code.nextStep.endsWith(u'.'),
                     qPrintable(code.code));
        }
        for (const char *code : {"E05", "E07", "E09", "E12", "E16", "E18", "E21", "E22", "E23", "E32", "E35",
                                 "E36", "E3B", "E3F", "E51", "E52", "E53", "E55", "E77", "E78", "E99"})
            QVERIFY2(codes.contains(QStringLiteral("PXE-") + QLatin1StringView(code)), code);
    }

    void aCodeIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as shown") << u"PXE-E18"_s << u"PXE-E18"_s;
        QTest::newRow("with its text") << u"PXE-E18: Server response timeout."_s << u"PXE-E18"_s;
        QTest::newRow("short") << u"e18"_s << u"PXE-E18"_s;
        QTest::newRow("without dash") << u" pxe e3b "_s << u"PXE-E3B"_s;
        QTest::newRow("iPXE's page") << u"https://ipxe.org/4c0a6035"_s << u"ipxe.org/4c……"_s;
        QTest::newRow("iPXE's number") << u"2d0c613b"_s << u"ipxe.org/2d……"_s;
        QTest::newRow("iPXE's message") << u"Nothing to boot: No such file or directory (http://ipxe.org/2d03e13b)"_s
                                        << u"ipxe.org/2d03e1……"_s;
        QTest::newRow("unknown") << u"PXE-E00"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aCodeIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto found = firmwareCode(typed);
        QCOMPARE(found ? found->code : QString(), code);
    }
};

QTEST_GUILESS_MAIN(TestVerdictTexts)
#include "test_verdict_texts.moc"
