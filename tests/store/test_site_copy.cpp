// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/site_copy.h"
#include "server/store/site_store.h"
#include "server/store/state_store.h"
#include "tests/store/scratch_folder.h"
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::store;
using namespace Qt::StringLiterals;

class TestSiteCopy : public QObject
{
    Q_OBJECT
private slots:
    void copyDecidesAsTheSiteDoes();
    void sessionsAndLeasesStayBehind();
    void originalKeepsItsBytes();
    void missingSiteIsRefused();
    void existingSiteIsNotOverwritten();

private:
    struct Pair
    {
        test::ScratchFolder folder;
        SiteLocation from{folder.filePath(u"from"_s)}, into{folder.filePath(u"into"_s)};
        std::unique_ptr<StateStore> state;
        Pair()
        {
            QDir().mkpath(from.directory);
            QDir().mkpath(into.directory);
            if (SiteStore::create(from, u"ABC"_s))
                state = *StateStore::open(from);
        }
        /// An unknown machine that got its payload.
        DeviceId record()
        {
            site::UnprovisionedRecord unknown;
            unknown.mac = *MacAddress::parse("02:00:00:00:00:07");
            const DeviceId id = *state->addUnprovisioned(unknown);
            policy::LedgerRow row;
            row.device = id;
            row.deployment = {u"ABC00001"_s};
            row.state = policy::LedgerState::Served;
            row.timeMs = 1000;
            return state->addLedgerRows({row}) ? id : DeviceId();
        }
    };
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestSiteCopy::copyDecidesAsTheSiteDoes()
{
    Pair pair;
    const DeviceId record = pair.record();
    QVERIFY(record.isValid());
    QVERIFY(*pair.state->engageBrake());
    QVERIFY(copySite(pair.from, pair.into));
    const auto site = SiteStore::open(pair.into);
    QVERIFY(site);
    QCOMPARE((*(*site)->load()).siteCode, u"ABC"_s);
    const auto state = StateStore::open(pair.into);
    QVERIFY(state);
    const auto ledger = (*state)->ledger();
    QVERIFY(ledger);
    QCOMPARE(ledger->rows(record).size(), 1);
    QCOMPARE(ledger->rows(record).first().deployment, DeploymentId{u"ABC00001"_s});
    QVERIFY(ledger->brake());
}

void TestSiteCopy::sessionsAndLeasesStayBehind()
{
    Pair pair;
    session::BootSession session;
    session.token = "abcdefghijklmnop";
    session.mac = *MacAddress::parse("02:00:00:00:00:07");
    QVERIFY(pair.state->saveSession(session));
    QVERIFY(copySite(pair.from, pair.into));
    const auto state = StateStore::open(pair.into);
    QVERIFY(state);
    QVERIFY((*state)->sessions({})->isEmpty());
}

void TestSiteCopy::originalKeepsItsBytes()
{
    Pair pair;
    QVERIFY(pair.record().isValid());
    const QByteArray site = bytesOf(pair.from.siteDatabase()), state = bytesOf(pair.from.stateDatabase());
    QVERIFY(!site.isEmpty() && !state.isEmpty());
    QVERIFY(copySite(pair.from, pair.into));
    QCOMPARE(bytesOf(pair.from.siteDatabase()), site);
    QCOMPARE(bytesOf(pair.from.stateDatabase()), state);
}

void TestSiteCopy::missingSiteIsRefused()
{
    const test::ScratchFolder folder;
    const auto done = copySite({folder.filePath(u"nowhere"_s)}, {folder.path()});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::SiteMissing);
}

void TestSiteCopy::existingSiteIsNotOverwritten()
{
    Pair pair;
    QVERIFY(copySite(pair.from, pair.into));
    const auto again = copySite(pair.from, pair.into);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::SiteExists);
}

QTEST_GUILESS_MAIN(TestSiteCopy)
#include "test_site_copy.moc"
