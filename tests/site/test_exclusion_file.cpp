// SPDX-License-Identifier: GPL-3.0-or-later
// Exclusion lists as files: what holds, and what is told of the rest.
#include <QTest>

#include "server/site/exclusion_file.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestExclusionFile : public QObject
{
    Q_OBJECT

    static QStringList read(const QByteArray &bytes)
    {
        QStringList lines;
        for (const auto &line : site::parseExclusions(bytes).lines)
            lines.append(QString::number(line.number) + u' ' + QString::fromStdString(line.mac.toString()) +
                         (line.note.isEmpty() ? QString() : u" "_s + line.note));
        return lines;
    }

private slots:
    void everyNotationAndLineEndIsRead()
    {
        QCOMPARE(read("01:23:45:67:89:ab\n02-00-00-00-00-02\r\n0200.0000.0003\r020000000004"),
                 (QStringList{u"1 01:23:45:67:89:AB"_s, u"2 02:00:00:00:00:02"_s, u"3 02:00:00:00:00:03"_s,
                              u"4 02:00:00:00:00:04"_s}));
    }

    void commentsAndBlankLinesAreNoMistakes()
    {
        const QByteArray file = "\xEF\xBB\xBF# servers\n\n   \n 020000000001  # the printer, room 5\n#020000000002\n";
        QCOMPARE(read(file), QStringList{u"4 02:00:00:00:00:01 the printer, room 5"_s});
        QCOMPARE(site::parseExclusions(file).badCount, 0);
    }

    void theFirstOfTwoHolds()
    {
        QCOMPARE(read("020000000001 # a\n02:00:00:00:00:01 # b\n"), QStringList{u"1 02:00:00:00:00:01 a"_s});
    }

    void badLinesAreNumberedAndTheOthersHold()
    {
        const site::ExclusionFile file = site::parseExclusions("020000000001\nrubbish\n0200\n020000000004\n\xFF\xFF\n"
                                                               "020000000005 and more\n");
        QCOMPARE(file.lines.size(), 2);
        QCOMPARE(file.badCount, 4);
        QList<int> numbers;
        for (const auto &bad : file.bad)
            numbers.append(bad.number);
        QCOMPARE(numbers, (QList<int>{2, 3, 5, 6}));
        QCOMPARE(file.bad.first().text, u"rubbish"_s);
    }

    void notepadsUnicodeIsRead()
    {
        const QString text = u"020000000001\r\n020000000002\r\n"_s;
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(read(bytes), (QStringList{u"1 02:00:00:00:00:01"_s, u"2 02:00:00:00:00:02"_s}));
    }

    void binaryGarbageDoesNoHarm()
    {
        QByteArray garbage(100'000, 0);
        for (qsizetype i = 0; i < garbage.size(); ++i)
            garbage[i] = char((i * 2654435761u) >> 13);
        const site::ExclusionFile file = site::parseExclusions(garbage + "\n020000000001\n");
        QVERIFY(file.badCount > 0);
        QVERIFY(file.bad.size() <= site::ExclusionFile::MostBadLines);
        QCOMPARE(file.lines.size(), 1);
    }

    void aMillionLinesAreReadAndSorted()
    {
        QByteArray text;
        for (int i = 1'000'000; i > 0; --i)
            text += QByteArray::number(0x020000000000LL + i, 16).rightJustified(12, '0') + '\n';
        QElapsedTimer timer;
        timer.start();
        const site::ExclusionFile file = site::parseExclusions(text);
        qInfo("1 000 000 lines in %lld ms", timer.elapsed());
        QCOMPARE(file.lines.size(), 1'000'000);
    }

    void whatIsWrittenIsReadBack()
    {
        const QList<site::Exclusion> list{{{{2, 0, 0, 0, 0, 9}}, u"with # and\nline"_s, {}, 0},
                                          {{{2, 0, 0, 0, 0, 1}}, {}, {}, 0}};
        QCOMPARE(site::exclusionText(list, false), QByteArray("02:00:00:00:00:01\n02:00:00:00:00:09\n"));
        QCOMPARE(read(site::exclusionText(list, true)),
                 (QStringList{u"1 02:00:00:00:00:01"_s, u"2 02:00:00:00:00:09 with # and line"_s}));
    }
};

QTEST_APPLESS_MAIN(TestExclusionFile)
#include "test_exclusion_file.moc"
