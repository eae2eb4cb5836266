// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a device's and a collection's variables: whose each is, which holds, and what is masked.
#include "models/site/variable_model.h"
#include "models/texts/stage_text.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

constexpr CollectionId Room{16}, Lab{17};
constexpr DeviceId Pc{1};

/// A device in the room and in the lab, and in All Systems like everything.
site::Configuration school()
{
    site::Configuration c;
    c.collections += {site::AllSystems, u"All Systems"_s, {}, true, {}, {}};
    c.collections += {site::AllUnknownComputers, u"All Unknown Computers"_s, site::AllSystems, true, {}, {}};
    c.collections += {Room, u"Room"_s, site::AllSystems, false, {Pc}, {}};
    c.collections += {Lab, u"Lab"_s, site::AllSystems, false, {Pc}, {}};
    c.devices += {Pc, u"pc1"_s, {{{0x52, 0x54, 0, 0, 0, 1}}}, {}, {}, {}, {}};
    c.collectionVariables.insert(site::AllSystems, {{u"Zone"_s, u"UTC"_s}});
    c.collectionVariables.insert(site::AllUnknownComputers, {{u"Zone"_s, u"none"_s}});
    c.collectionVariables.insert(Room, {{u"Host"_s, u"room"_s}, {u"Key"_s, u"s3cret"_s, true}});
    c.collectionVariables.insert(Lab, {{u"Key"_s, u"other"_s, true}});
    c.deviceVariables.insert(Pc, {{u"host"_s, u"own"_s}});
    return c;
}

QStringList cells(const VariableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestVariableModels : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceHasItsOwnAndItsCollections()
    {
        const site::Snapshot snapshot(school());
        VariableModel model;
        QAbstractItemModelTester tester(&model);
        model.updateDevice(snapshot, {Pc});
        QCOMPARE(cells(model, VariableModel::Name), (QStringList{u"host"_s, u"Host"_s, u"Key"_s, u"Key"_s, u"Zone"_s}));
        QCOMPARE(cells(model, VariableModel::Source),
                 (QStringList{u"This device"_s, u"Room"_s, u"Room"_s, u"Lab"_s, u"All Systems"_s}));
        QCOMPARE(cells(model, VariableModel::State),
                 (QStringList{u"In force"_s, u"Overridden"_s, u"In force, but another collection says otherwise"_s,
                              u"Overridden"_s, u"In force"_s}));
        QCOMPARE(model.row(0).own, true);
        QCOMPARE(model.row(1).own, false);
        // Never by colour alone.
        QCOMPARE(model.index(2, VariableModel::State).data(IconRole).toString(), u"severity-warning"_s);
        QCOMPARE(model.index(1, VariableModel::Value).data(ToneRole).toInt(), int(Tone::Muted));
    }

    void secretsAreMaskedUntilTheyAreAskedFor()
    {
        const site::Snapshot snapshot(school());
        VariableModel model;
        QAbstractItemModelTester tester(&model);
        model.updateDevice(snapshot, {Pc});
        const auto shows = [&](const QString &text) {
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(SearchRole), int(SortRole), int(ExportRole),
                                           int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                        if (model.index(row, column).data(role).toString().contains(text))
                            return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(model.hasSecrets() && !shows(u"s3cret"_s) && shows(u"****"_s));
        model.setRevealed(true);
        QVERIFY(shows(u"s3cret"_s));
        model.updateDevice(snapshot, {Pc}); // a change of the site does not hide it again
        QVERIFY(shows(u"s3cret"_s));
        model.setRevealed(false);
        QVERIFY(!shows(u"s3cret"_s));
    }

    void anUnknownMachineHasThoseOfUnknownComputers()
    {
        const site::Snapshot snapshot(school());
        VariableModel model;
        model.updateDevice(snapshot, {{}, site::Architecture::X64});
        QCOMPARE(cells(model, VariableModel::Value), (QStringList{u"none"_s, u"UTC"_s}));
        QVERIFY(!model.row(0).own && !model.hasSecrets());
    }

    void aCollectionHasItsOwn()
    {
        const site::Snapshot snapshot(school());
        VariableModel model;
        QAbstractItemModelTester tester(&model);
        model.updateCollection(snapshot, Room);
        QCOMPARE(cells(model, VariableModel::Name), (QStringList{u"Host"_s, u"Key"_s}));
        QVERIFY(model.row(0).own && model.row(1).own);
        model.updateCollection(snapshot, CollectionId{99});
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileValuesAreShownOnOneLine()
    {
        site::Configuration c = school();
        c.deviceVariables.insert(Pc, {{u"a"_s, u"x\u202Ey"_s}});
        VariableModel model;
        model.updateDevice(site::Snapshot(c), {Pc});
        QVERIFY(!cells(model, VariableModel::Value).first().contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestVariableModels)
#include "test_variable_models.moc"
