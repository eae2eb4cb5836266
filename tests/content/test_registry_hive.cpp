// SPDX-License-Identifier: GPL-3.0-or-later
// The hives that we write, read back by hivex and by libregf, which share no code.
#include "server/content/registry_hive.h"
#include "tests/windows/store.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

using namespace slipway;
using content::RegistryKey;
using content::RegistryValue;
using windows::Store;

namespace {

using Type = RegistryValue::Type;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

RegistryKey withValues(int count, int size)
{
    RegistryKey root{"Root", {}, {}};
    for (int i = 0; i < count; ++i) {
        RegistryKey &key = root.key("key-" + QByteArray::number(i));
        key.values = {{"Value", Type::Binary, QByteArray(size, static_cast<char>(i))}};
    }
    return root;
}

} // namespace

class TestRegistryHive : public QObject
{
    Q_OBJECT
private slots:
    void emptyRootIsAHive()
    {
        const QByteArray hive = content::registryHive({"Root", {}, {}});
        QCOMPARE(hive.size(), 8192);
        const auto store = Store::read(hive);
        QVERIFY(store);
        QCOMPARE(store->rootName(), QByteArray("Root"));
        QVERIFY(store->keys().isEmpty());
    }

    void baseBlockIsClosedAndSummed()
    {
        const QByteArray hive = content::registryHive(withValues(40, 300));
        QVERIFY(hive.startsWith("regf"));
        QCOMPARE(word(hive, 4), word(hive, 8)); // sequence numbers
        QCOMPARE(word(hive, 20), 1U);
        QCOMPARE(word(hive, 24), 3U);
        QCOMPARE(word(hive, 36), 0x20U);
        QCOMPARE(qsizetype(word(hive, 40)), hive.size() - 4096);
        quint32 sum = 0;
        for (int at = 0; at < 508; at += 4)
            sum ^= word(hive, at);
        QCOMPARE(word(hive, 508), sum);
    }

    void cellsFillTheirBinsWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::newRow("one key without bytes") << 1 << 0;
        QTest::newRow("values inside their records") << 30 << 4;
        QTest::newRow("values outside") << 30 << 5;
        QTest::newRow("many keys") << 700 << 12;
        QTest::newRow("values that nearly fill a bin") << 9 << 4056;
        QTest::newRow("values that fill a bin") << 9 << 4060;
        QTest::newRow("values larger than a page") << 3 << 20'000;
    }
    void cellsFillTheirBinsWithoutGapOrOverlap()
    {
        QFETCH(int, count);
        QFETCH(int, size);
        const RegistryKey root = withValues(count, size);
        const QByteArray hive = content::registryHive(root);
        qsizetype bin = 4096;
        while (bin < hive.size()) {
            QCOMPARE(hive.mid(bin, 4), QByteArray("hbin"));
            QCOMPARE(qsizetype(word(hive, bin + 4)), bin - 4096);
            const qsizetype end = bin + word(hive, bin + 8);
            QCOMPARE((end - bin) % 4096, 0);
            qsizetype cell = bin + 32;
            while (cell < end) {
                const auto length = qAbs(qFromLittleEndian<qint32>(hive.constData() + cell));
                QVERIFY(length >= 8 && length % 8 == 0);
                cell += length;
            }
            QCOMPARE(cell, end);
            bin = end;
        }
        QCOMPARE(bin, hive.size());

        QString why;
        const auto store = Store::read(hive, &why);
        QVERIFY2(store, qPrintable(why));
        QCOMPARE(store->keys().size(), count);
        for (const RegistryKey &key : root.keys) {
            const auto value = store->value(key.name, "Value");
            QVERIFY2(value, key.name.constData());
            QCOMPARE(value->data, key.values.first().data);
        }
    }

    void everyTypeAndDepthComesBack()
    {
        RegistryKey root{"Root", {{"OfTheRoot", Type::Dword, QByteArray::fromHex("78563412")}}, {}};
        RegistryKey *key = &root;
        for (int depth = 0; depth < 40; ++depth)
            key = &key->key("level " + QByteArray::number(depth));
        key->values = {{"Text", Type::String, QByteArray::fromHex("410000000000")},
                       {"", Type::Binary, "the default value"},
                       {"Empty", Type::Binary, {}},
                       {"List", Type::MultiString,
                        QByteArray::fromHex("4100000042000000"
                                            "0000")}};
        const auto store = Store::read(content::registryHive(root));
        QVERIFY(store);
        QCOMPARE(store->keys().size(), 40);
        const QByteArray deepest = store->keys().last();
        QCOMPARE(store->value("", "OfTheRoot")->number(), quint64(0x12345678));
        for (const RegistryValue &value : key->values) {
            const auto read = store->value(deepest, value.name);
            QVERIFY2(read, value.name.constData());
            QCOMPARE(read->type, int(value.type));
            QCOMPARE(read->data, value.data);
        }
    }

    void keysAreSortedWhateverTheOrderTheyCameIn()
    {
        const QByteArrayList names{"b", "Zebra", "a", "{f}", "_", "B2", "aa", "Y"};
        RegistryKey one{"Root", {}, {}};
        RegistryKey other{"Root", {}, {}};
        for (qsizetype i = 0; i < names.size(); ++i) {
            one.key(names.at(i));
            other.key(names.at(names.size() - 1 - i));
        }
        QCOMPARE(content::registryHive(one), content::registryHive(other));
        QCOMPARE(Store::read(content::registryHive(one))->keys(),
                 (QByteArrayList{"a", "aa", "b", "B2", "Y", "Zebra", "_", "{f}"}));
        QCOMPARE(&one.key("ZEBRA"), &one.key("zebra")); // a name is one key in any case
    }

    void aSecondReaderAgrees()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("regfexport"));
        if (reader.isEmpty())
            QSKIP("NOT TESTED: regfexport is not installed (package libregf-utils)");
        for (const auto &[count, size] : {std::pair(700, 12), std::pair(3, 20'000), std::pair(0, 0)}) {
            QTemporaryFile file;
            QVERIFY(file.open());
            QVERIFY(file.write(content::registryHive(withValues(count, size))) > 0 && file.flush());
            QProcess process;
            process.start(reader, {file.fileName()});
            QVERIFY(process.waitForFinished(20'000));
            const QByteArray said = process.readAllStandardOutput();
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QCOMPARE(said.count("Key path: "), count + 1);
            QCOMPARE(said.count("Data size: " + QByteArray::number(size) + '\n'), count);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegistryHive)
#include "test_registry_hive.moc"
