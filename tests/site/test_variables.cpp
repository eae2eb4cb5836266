// SPDX-License-Identifier: GPL-3.0-or-later
// Variables: which names and values there are, whose holds, and what they become in a command line.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/site/command_line.h"
#include "server/site/effective_variables.h"
#include "tests/support/site_builder.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;
using namespace slipway::test;

namespace {

const QHash<QString, QString> Values{{u"host"_s, u"pc1"_s},         {u"empty"_s, u""_s},
                                     {u"two"_s, u"a b"_s},          {u"quote"_s, u"a\"b"_s},
                                     {u"pair"_s, u"x=\"a b\" y"_s}, {u"accent"_s, QString::fromUtf8("à")}};

std::optional<QString> valueOf(const QString &name)
{
    const auto found = Values.constFind(name.toLower());
    return found == Values.constEnd() ? std::nullopt : std::optional(*found);
}

QString expanded(const QString &line)
{
    const auto result = expandCommandLine(line, valueOf);
    return result ? result->text : u"refused"_s;
}

/// As the kernel's next_arg() splits and unquotes (lib/cmdline.c): one "name[=value]" a parameter.
QStringList kernelSees(const QByteArray &line)
{
    QStringList parameters;
    const auto isBlank = [](char c) { return c == ' ' || quint8(c) == 0xA0; };
    for (qsizetype at = 0; at < line.size();) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        bool inside = false;
        qsizetype end = at;
        for (; end < line.size() && (inside || !isBlank(line[end])); ++end)
            inside = inside != (line[end] == '"');
        QByteArray word = line.mid(at, end - at);
        const qsizetype equals = word.indexOf('=');
        if (word.startsWith('"') && word.endsWith('"') && word.size() > 1)
            word = word.mid(1, word.size() - 2);
        else if (equals >= 0 && word.mid(equals + 1).startsWith('"') && word.endsWith('"'))
            word = word.left(equals + 1) + word.mid(equals + 2).chopped(1);
        if (!word.isEmpty())
            parameters.append(QString::fromUtf8(word));
        at = end;
    }
    return parameters;
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT
private slots:
    void namesAreThoseOfShells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("word") << u"Hostname"_s << true;
        QTest::newRow("underline") << u"_x9"_s << true;
        QTest::newRow("longest") << QString(256, u'a') << true;
        QTest::newRow("too long") << QString(257, u'a') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("digit first") << u"9a"_s << false;
        QTest::newRow("hyphen") << u"a-b"_s << false;
        QTest::newRow("dot") << u"slipway.name"_s << false;
        QTest::newRow("accent") << QString::fromUtf8("größe") << false;
        QTest::newRow("command") << u"a;reboot"_s << false;
        QTest::newRow("the boot's own") << u"slipway_NAME"_s << false;
        QTest::newRow("like it") << u"slipway"_s << true;
    }
    void namesAreThoseOfShells()
    {
        QFETCH(QString, name);
        QTEST(checkedVariable({name, u"x"_s}).ok(), "good");
    }

    void valuesFitOnOneLine()
    {
        for (const char16_t bad : {u'\n', u'\r', u'\t', u'\0', u'\x1b', u'\x7f', u'\x85', u'\x2028', u'\xD800'})
            QVERIFY(!checkedVariable({u"a"_s, u"x"_s + QChar(bad) + u"y"_s}));
        for (const QString &good : {QString(), QString::fromUtf8("日本 \U0001F600 'x' \"y\" ${z} $(z) `z` \\"),
                                    QString(LongestVariableValue, u'x')})
            QCOMPARE(checkedVariable({u"a"_s, good})->value, good);
        const auto late = checkedVariable({u"a"_s, QString(LongestVariableValue + 1, u'x'), true});
        QCOMPARE(late.error().code, ErrorCode::InvalidValue);
        QVERIFY(!late.error().args.join(u' ').contains(u"xx"_s)); // a secret is not told to whoever reads errors
    }

    void deviceGoesBeforeItsCollections()
    {
        const auto held = effective({{u"HOST"_s, u"own"_s}}, {{room, {{u"Host"_s, u"room"_s}, {u"Locale"_s, u"de"_s}}}},
                                    {AllSystems, room});
        QCOMPARE(held.size(), 2);
        QCOMPARE(held[0].own, (OwnedVariable{{u"HOST"_s, u"own"_s}, pc, {}}));
        QCOMPARE(held[0].overridden, (QList<OwnedVariable>{{{u"Host"_s, u"room"_s}, {}, room}}));
        QCOMPARE(held[1].own, (OwnedVariable{{u"Locale"_s, u"de"_s}, {}, room}));
        QVERIFY(!held[0].ambiguous && !held[1].ambiguous);
    }

    void narrowerCollectionGoesBeforeTheOneThatLimitsIt()
    {
        const Values3 values{
            {AllSystems, {{u"a"_s, u"site"_s}}}, {building, {{u"A"_s, u"building"_s}}}, {room, {{u"a"_s, u"room"_s}}}};
        const auto held = effective({}, values, {AllSystems, building, room});
        QCOMPARE(held.size(), 1);
        QCOMPARE(held[0].own.variable.value, u"room"_s);
        QCOMPARE(held[0].overridden.size(), 2);
        QCOMPARE(held[0].overridden[0].collection, building);
        QCOMPARE(held[0].overridden[1].collection, AllSystems);
        QVERIFY(!held[0].ambiguous);
        QCOMPARE(effective({}, values, {AllSystems})[0].own.variable.value, u"site"_s); // only who is in it
    }

    void olderOfTwoAsNearHoldsAndIsCalledAmbiguous()
    {
        const Values3 differ{{floorTwo, {{u"a"_s, u"2"_s}}}, {building, {{u"a"_s, u"1"_s}}}};
        const auto held = effective({}, differ, {AllSystems, floorTwo, building});
        QCOMPARE(held[0].own.collection, building);
        QVERIFY(held[0].ambiguous);
        const auto same = effective({}, {{floorTwo, {{u"a"_s, u"1"_s}}}, {building, {{u"a"_s, u"1"_s}}}},
                                    {AllSystems, floorTwo, building});
        QVERIFY(!same[0].ambiguous);
        const auto own = effective({{u"a"_s, u"0"_s}}, differ, {AllSystems, floorTwo, building});
        QVERIFY(!own[0].ambiguous); // the device decided
    }

    void whatACollectionsMachinesLackIsFound()
    {
        Configuration c;
        for (const CollectionId id : {AllSystems, room, building}) {
            Collection &collection = c.collections.emplaceBack();
            collection.id = id;
            collection.limiting = id == AllSystems ? CollectionId() : AllSystems;
        }
        for (int i = 1; i <= 10'000; ++i) {
            Device &device = c.devices.emplaceBack();
            device.id = DeviceId{i};
            c.collections[1].devices.append(device.id);
        }
        c.collections[2].devices = {DeviceId{1}, DeviceId{2}};
        c.deviceVariables.insert(DeviceId{3}, {{u"HOST"_s, u""_s}}); // defined, and empty on purpose
        c.collectionVariables.insert(building, {{u"Host"_s, u"b"_s}});
        c.collectionVariables.insert(AllSystems, {{u"Zone"_s, u"UTC"_s}});
        const Snapshot snapshot(c);
        QElapsedTimer timer;
        timer.start();
        const auto lacking = lackingVariables(u"${zone} ${host} ${host:-x} ${b:-} ${slipway.mac}"_s, room, snapshot);
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(lacking.names, QStringList{u"host"_s});
        QCOMPARE(lacking.devices, 10'000 - 3);
        QCOMPARE(lackingVariables(u"${host}"_s, building, snapshot).devices, 0);
        QCOMPARE(variablesOfNobody(u"${host} ${zone} ${Other} ${other} ${slipway.url}"_s, snapshot),
                 QStringList{u"Other"_s});
    }

    void oneOfAHundredThousandDevicesIsAnsweredAtOnce()
    {
        Configuration c;
        c.collections.emplaceBack().id = AllSystems;
        QList<CollectionId> holders{AllSystems};
        for (int i = 10; i < 60; ++i) {
            Collection &collection = c.collections.emplaceBack();
            collection.id = CollectionId{i};
            collection.limiting = i % 2 ? CollectionId{i - 1} : AllSystems;
            c.collectionVariables.insert(collection.id, {{u"a"_s, QString::number(i)}, {u"b"_s, u"x"_s}});
            holders.append(collection.id);
        }
        c.devices.resize(100'000);
        for (int i = 0; i < c.devices.size(); ++i) {
            c.devices[i].id = DeviceId{i + 1};
            c.deviceVariables.insert(c.devices[i].id, {{u"Host"_s, QString::number(i)}, {u"Key"_s, u"y"_s, true}});
        }
        const Snapshot snapshot(c);
        constexpr int rounds = 500;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rounds; ++i)
            QCOMPARE(effectiveVariables(DeviceId{i * 199 + 1}, holders, snapshot).size(), 4);
        const qint64 each = timer.nsecsElapsed() / 1000 / rounds;
        qInfo("100 000 devices with variables, 51 collections: %lld us a machine", each);
        QVERIFY(each < 20'000);
    }

    void placeholdersAreFilledIn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char16_t *line, const char16_t *wanted) {
            QTest::newRow(name) << QString::fromUtf16(line) << QString::fromUtf16(wanted);
        };
        row("none", u"quiet  splash", u"quiet  splash");
        row("in a word", u"h=${host} q", u"h=pc1 q");
        row("name without case", u"h=${HOST}", u"h=pc1");
        row("twice", u"${host}-${host}", u"pc1-pc1");
        row("alone it may be several", u"a ${pair} b", u"a x=\"a b\" y b");
        row("alone and empty it goes", u"a ${empty} b", u"a b");
        row("alone and not defined it goes", u"a ${nothing} b", u"a b");
        row("empty in a word", u"a=${empty}", u"a=");
        row("blanks are quoted", u"l=${two} x", u"l=\"a b\" x");
        row("blanks without a name", u"pre-${two} x", u"\"pre-a b\" x");
        row("blanks in quotes already", u"l=\"${two}\" x", u"l=\"a b\" x");
        row("blanks beside quotes", u"l=\"a\"${two}", u"refused");
        row("quotation mark in a word", u"l=${quote}", u"refused");
        row("quotation mark in quotes", u"l=\"${quote}\"", u"refused");
        row("one quotation mark alone", u"${quote}", u"refused");
        row("otherwise", u"l=${nothing:-x y}", u"l=\"x y\"");
        row("otherwise for empty", u"l=${empty:-x}", u"l=x");
        row("not otherwise", u"l=${host:-x}", u"l=pc1");
        row("otherwise nothing", u"l=${nothing:-}", u"l=");
        row("no end", u"l=${host", u"l=${host");
        row("dollars", u"$a $$ { ${host}", u"$a $$ { pc1");
    }
    void placeholdersAreFilledIn()
    {
        QFETCH(QString, line);
        QTEST(expanded(line), "wanted");
    }

    void whatIsNotDefinedIsTold()
    {
        const auto line = expandCommandLine(u"${a} x=${A} ${b:-c} ${empty} ${d}"_s, valueOf);
        QCOMPARE(line->undefined, (QStringList{u"a"_s, u"d"_s})); // one that is empty is defined
        QCOMPARE(placeholderNames(u"${a} ${A} ${slipway.mac}"_s), (QStringList{u"a"_s, u"slipway.mac"_s}));
    }

    void refusalsNameTheVariableAndNotItsValue()
    {
        const auto refused = expandCommandLine(u"l=${quote}"_s, valueOf);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().args.value(1), u"quote"_s);
        QVERIFY(!refused.error().args.join(u' ').contains(u"a\"b"_s));
    }

    void placeholdersAreChecked()
    {
        for (const QString &good : {u"a=${b} ${slipway.mac} ${Slipway.Name} ${b:-c d}"_s, u"x=${"_s, u"$b"_s})
            QVERIFY(checkCommandLine(good).ok());
        for (const QString &bad : {u"${net0/mac}"_s, u"${a b}"_s, u"${}"_s, u"${slipway.password}"_s, u"${a:-${b}}"_s,
                                   u"${a:-\"}"_s, u"${ ${a}"_s, u"${a-b}"_s})
            QVERIFY2(!checkCommandLine(bad), qPrintable(bad));
        QVERIFY(checkCommandLine(QString(2047, u'x')).ok() && checkCommandLine(QString(2100, u'x') + u"${a}"_s).ok());
        QVERIFY(!checkCommandLine(QString(2048, u'x')) && !checkCommandLine(QString(1024, u'\u00E4')));
    }

    /// Whatever a value holds, the parameters around it arrive as they were written, and it stays one parameter.
    void noValueReachesBeyondItsWord()
    {
        const QStringList parts{u" "_s,      u"\""_s, u"init=/bin/sh"_s, u"="_s,  u"${host}"_s, u"a"_s,
                                u"\u00a0"_s, u"à"_s,  u"--"_s,           u"\\"_s, u"'"_s,       u";"_s};
        quint32 seed = 4711;
        int filled = 0, turnedDown = 0;
        for (int round = 0; round < 5000; ++round) {
            QString value;
            for (int count = 0; count < 5; ++count) {
                seed = seed * 1664525 + 1013904223;
                value += parts[(seed >> 16) % parts.size()];
            }
            const auto line = expandCommandLine(u"first h=${v} \"g=x${v}y\" last=1"_s,
                                                [&](const QString &) { return std::optional(value); });
            if (!line) {
                ++turnedDown;
                QVERIFY(value.contains(u'"'));
                continue;
            }
            ++filled;
            QCOMPARE(kernelSees(line->text.toUtf8()),
                     (QStringList{u"first"_s, u"h="_s + value, u"g=x"_s + value + u'y', u"last=1"_s}));
        }
        QVERIFY(filled > 500 && turnedDown > 500);
    }

private:
    using Values3 = QList<std::pair<CollectionId, QList<Variable>>>;
    const DeviceId pc{7};
    const CollectionId building{10}, room{11}, floorTwo{12};

    QList<EffectiveVariable> effective(const QList<Variable> &own, const Values3 &values,
                                       const QList<CollectionId> &holders) const
    {
        Configuration c;
        c.devices.emplaceBack().id = pc;
        for (const auto &[id, limiting] : {std::pair(AllSystems, CollectionId()),
                                           {building, AllSystems},
                                           {room, building},
                                           {floorTwo, AllSystems}}) {
            Collection &collection = c.collections.emplaceBack();
            collection.id = id;
            collection.limiting = limiting;
        }
        if (!own.isEmpty())
            c.deviceVariables.insert(pc, own);
        for (const auto &[id, list] : values)
            c.collectionVariables.insert(id, list);
        return effectiveVariables(pc, holders, Snapshot(c));
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "test_variables.moc"
