// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a decision says of its steps has a text of the window: random sites are asked in a language of brackets.
#include "models/texts/detail_text.h"
#include "server/policy/decide.h"
#include "tests/policy/decide_property.h"
#include <QTranslator>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArray(context) == "StepDetails" ? u'⟦' + QString::fromLatin1(text) + u'⟧' : QString();
    }
};

} // namespace

class TestDetailTexts : public QObject
{
    Q_OBJECT
private slots:
    void everyStepOfRandomDecisionsIsKnown();
    void variablesOfACommandLineAreKnown();
    void whatIsFilledInStays();
    void anUnknownSentenceStaysAsItIs();
};

void TestDetailTexts::everyStepOfRandomDecisionsIsKnown()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    WorldMaker maker(seedOr(77));
    QStringList unknown;
    for (int i = 0; i < 250; ++i) {
        const World world = maker.world();
        const site::Snapshot snapshot(world.site);
        const policy::Ledger ledger = world.ledger();
        for (int asked = 0; asked < 6; ++asked) {
            for (const policy::Step &step : policy::decide(maker.request(), snapshot, ledger).steps) {
                if (!models::stepDetailText(step.detail).startsWith(u'⟦'))
                    unknown += step.step + u": "_s + step.detail;
            }
        }
    }
    QCoreApplication::removeTranslator(&brackets);
    unknown.removeDuplicates();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.mid(0, 12).join(u'\n')));
}

void TestDetailTexts::variablesOfACommandLineAreKnown()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    for (const QString &detail :
         {u"the command line uses Host (Lab), Key (PC1); not defined, so empty: Disk"_s,
          u"the command line uses Host (Lab)"_s, u"not defined, so empty in the command line: Disk, Locale"_s,
          u"it has Host, Key, which no command line uses"_s}) {
        const QString text = models::stepDetailText(detail);
        QVERIFY2(text.startsWith(u'⟦') && text.endsWith(u'⟧'), qPrintable(text));
        QCOMPARE(text.mid(1, text.size() - 2), detail);
    }
    QCoreApplication::removeTranslator(&brackets);
}

void TestDetailTexts::whatIsFilledInStays()
{
    for (
        const QString &detail :
        {u"MAC 02:00:00:00:00:01 is on the exclusion list"_s, u"pc %1 %2 by MAC and SMBIOS GUID"_s,
         u"P0100001 (required): Debian; P0100002 waits for its maintenance window, which opens at 2026-01-01T00:00:00Z"_s,
         u"no record (MAC 02:00:00:00:00:01 is on the list of duplicate hardware identifiers; SMBIOS GUID "
         "00000000-0000-0000-0000-000000000000 is a placeholder)"_s})
        QCOMPARE(models::stepDetailText(detail), detail);
}

void TestDetailTexts::anUnknownSentenceStaysAsItIs()
{
    QCOMPARE(models::stepDetailText(u"told by a later version"_s), u"told by a later version"_s);
    QCOMPARE(models::stepDetailText(QString()), QString());
}

QTEST_GUILESS_MAIN(TestDetailTexts)
#include "test_detail_texts.moc"
