// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_search.h"
#include "tests/store/store_backend.h"
#include <QElapsedTimer>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

class Watch
{
public:
    Watch() { m_timer.start(); }
    double ms() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

} // namespace

/// What it takes when a site is large: printed, and bounded generously.
class TestScale : public QObject
{
    Q_OBJECT

    /// What the list of boots asks: the first page, the last one, and words that are found once or never.
    void searches(StateStore &store)
    {
        const auto page = [&store](const char *what, const SessionSearch &search, qint64 expected) {
            Watch found;
            const auto sessions = store.findSessions(search);
            const double findMs = found.ms();
            Watch counted;
            const auto count = store.countSessions(search);
            const double countMs = counted.ms();
            QVERIFY(sessions && count);
            QCOMPARE(count->count, expected);
            qInfo("of 100000, %s: a page of %d in %.1f ms, %lld counted in %.1f ms", what,
                  int(sessions->sessions.size()), findMs, count->count, countMs);
            QVERIFY(findMs < 1000 && countMs < 1000);
        };
        page("no filter", {}, 100'000);
        SessionSearch last;
        last.olderThanId = 1000;
        page("the last page", last, 100'000);
        SessionTerm term;
        term.text = u"pc-77777"_s;
        page("a word found once", {{term}}, 1);
        term.text = u"nobody"_s;
        page("a word found never", {{term}}, 0);
        term.field = SessionTerm::Field::State;
        term.states = {u"failed"_s, u"reported"_s};
        page("a state", {{term}}, 1);
        SessionSearch recent;
        recent.sinceMs = 99'900'000;
        page("the last minutes", recent, 600);
    }
private slots:
    void historyOfAHundredThousandSessionsStaysQuick()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        constexpr int count = 100'000;
        Watch fill;
        for (int begin = 0; begin < count; begin += 1000) {
            QVERIFY(store->transaction([&]() -> Result<void> {
                for (int i = begin; i < begin + 1000; ++i) {
                    session::BootSession session = liveSession(i, qint64(i) * 1000);
                    session.state = session::State::Delivered;
                    session.endedMs = session.startedMs + 500;
                    for (int event = 0; event < 12; ++event)
                        session.events.append({session.startedMs + event, session.token, session::Stage::FileDelivered,
                                               u"s/%1/file-%2"_s.arg(QString::fromLatin1(session.token)).arg(event)});
                    if (const auto saved = store->saveSession(session); !saved)
                        return fail(saved.error());
                }
                return {};
            }));
        }
        qInfo("100000 sessions written in %.0f ms", fill.ms());
        QList<session::BootSession> live;
        for (int i = 0; i < 500; ++i)
            live.append(liveSession(count + i, qint64(count + i) * 1000));
        const auto saveAll = [&] {
            return store->transaction([&]() -> Result<void> {
                for (const session::BootSession &session : std::as_const(live)) {
                    if (const auto saved = store->saveSession(session); !saved)
                        return fail(saved.error());
                }
                return {};
            });
        };
        Watch first;
        QVERIFY(saveAll());
        const double firstMs = first.ms();
        for (session::BootSession &session : live)
            session.lastSeenMs += 1000;
        Watch again;
        QVERIFY(saveAll());
        qInfo("500 live sessions: written %.1f ms, a second later %.1f ms", firstMs, again.ms());
        QVERIFY(again.ms() < 1000);
        Watch list;
        QCOMPARE(store->sessions({})->size(), 1000);
        const double listMs = list.ms();
        Watch byMac;
        QCOMPARE(store->sessions({{}, 1000, mac(7700)})->size(), 1);
        const double macMs = byMac.ms();
        Watch byToken;
        QVERIFY(*store->session(QString::fromLatin1(token(50'000))));
        const double tokenMs = byToken.ms();
        Watch report;
        QVERIFY(store->addStatusReport({qint64(count) * 1000, token(count - 1), u"done"_s, 100, {}, u"success"_s}));
        qInfo("of 100000: newest 1000 %.1f ms, by MAC %.2f ms, by token %.2f ms, a report %.2f ms", listMs, macMs,
              tokenMs, report.ms());
        QVERIFY(listMs < 2000 && macMs < 200 && tokenMs < 200);
        Watch clear;
        QVERIFY(store->clearLedger({{1}, {2}}));
        QVERIFY(clear.ms() < 200);
        searches(*store);
    }

    void siteOfAHundredThousandDevicesLoads()
    {
        SqliteBackend backend;
        const auto store = backend.site();
        Watch fill;
        QVERIFY(store->change([&]() -> Result<void> {
            const auto lab = store->collections().add(u"Lab"_s, site::AllSystems);
            QList<site::Member> members;
            for (int i = 1; i <= 100'000; ++i) {
                site::Device device;
                device.name = u"PC-%1"_s.arg(i);
                device.macs = {mac(i)};
                device.smbiosGuid = guid(i);
                const auto id = store->devices().add(device);
                if (!id)
                    return fail(id.error());
                members.append({*id, {}});
            }
            return store->collections().addMembers(*lab, members);
        }));
        const double fillMs = fill.ms();
        Watch load;
        const auto all = store->load();
        QCOMPARE(all->devices.size(), 100'000);
        const double loadMs = load.ms();
        Watch index;
        const site::Snapshot snapshot(*all);
        const double indexMs = index.ms();
        Watch find;
        QVERIFY(*store->devices().find(u"pc-99999"_s));
        const double findMs = find.ms();
        Watch open;
        QVERIFY(backend.site());
        qInfo("100000 devices: written %.0f ms, loaded %.0f ms, indexed %.0f ms, one found %.2f ms, opened %.1f ms",
              fillMs, loadMs, indexMs, findMs, open.ms());
        QVERIFY(loadMs < 10'000 && findMs < 200);
    }

    void twentyThousandLeasesAreWrittenInGroups()
    {
        QTemporaryDir folder; // on a disk
        const auto store = StateStore::open({folder.path()});
        const auto group = [&](quint32 begin, quint32 count) {
            return (*store)->transaction([&]() -> Result<void> {
                for (quint32 i = begin; i < begin + count; ++i) {
                    if (const auto saved = (*store)->saveLease({{0x0A000000 + i}, mac(int(i)), {}, 5000, u"host"_s});
                        !saved)
                        return saved;
                }
                return {};
            });
        };
        Watch early;
        QVERIFY(group(0, 1000));
        const double earlyMs = early.ms();
        for (quint32 begin = 1000; begin < 19'000; begin += 1000)
            QVERIFY(group(begin, 1000));
        Watch late;
        QVERIFY(group(19'000, 1000));
        qInfo("1000 leases a commit: the first %.1f ms, the twentieth %.1f ms", earlyMs, late.ms());
        QCOMPARE((*store)->leases()->size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestScale)
#include "test_scale_full.moc"
