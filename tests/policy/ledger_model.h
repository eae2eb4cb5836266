// SPDX-License-Identifier: GPL-3.0-or-later
// Design decisions 3, 4, 7 and 15 as a small machine room: boots, payloads, deliveries, withdrawals, crashes, Clears
// and edits in any order, against the product's decide() and Ledger. It counts what was completely delivered between
// two Clears, and plays the brake and the quarantine: at most so many starts within BrakeTime, and no more than
// so many deliveries to one device between two consents of an administrator.
#pragma once
#include <QTest>

#include "tests/policy/decide_property.h"

namespace slipway::test {

class LedgerModel
{
public:
    explicit LedgerModel(quint32 seed) : m_maker(seed)
    {
        using namespace Qt::StringLiterals;
        m_site.set(u"responder.unknown-computers"_s, u"true"_s);
        m_site.linuxImage(u"L64"_s);
        m_site.linuxImage(u"L86"_s).arch(site::Architecture::X86);
        m_site.collection(u"C0"_s);
        m_site.collection(u"C1"_s);
        for (int i = 0; i < Devices; ++i) {
            m_site.device(u"D%1"_s.arg(i)).mac(numberedMac(i)).guid(numberedGuid(i));
            m_site.collection(u"C0"_s).holds(u"D%1"_s.arg(i));
            if (i > 0)
                m_site.collection(u"C1"_s).holds(u"D%1"_s.arg(i));
        }
        deploy();
        m_snapshot = m_site.snapshot();
    }

    /// One thing happens. Empty, or what must never be.
    QString step()
    {
        const int what = m_maker.below(22);
        if (what < 7)
            return boot(m_maker.below(Machines));
        if (what < 11)
            return beginPayload(m_maker.below(Machines));
        if (what < 14)
            return deliver(m_maker.below(Machines));
        if (what < 16)
            withdraw(m_maker.below(Machines));
        else if (what < 17)
            m_sessions.remove(m_maker.below(Machines)); // a crash: the rows stay
        else if (what < 18)
            clear();
        else if (what < 20)
            edit();
        else if (what < 21)
            releaseBrake();
        else
            releaseQuarantine();
        return {};
    }

    int delivered() const { return m_deliveredInAll; }
    int refused() const { return m_refused; }
    int cleared() const { return m_cleared; }
    int superseded() const { return m_superseded; }
    int braked() const { return m_braked; }
    int quarantined() const { return m_quarantined; }

private:
    static constexpr int Devices = 3;
    static constexpr int Machines =
        6; ///< the last ones are unknown; one of them has no GUID, one is a conflict of 0 and 1
    static constexpr qint64 BrakeTime = 150;

    struct Session
    {
        policy::Decision decision;
        bool payload = false;
        QList<DeploymentId> written; ///< rows that this payload made, which a withdrawal takes back
    };

    policy::BootRequest requestOf(int machine)
    {
        policy::BootRequest request;
        request.mac = numberedMac(machine == 5 ? 0 : machine);
        if (machine == 5)
            request.smbiosGuid = numberedGuid(1);
        else if (machine != 4)
            request.smbiosGuid = numberedGuid(machine);
        request.architecture = quint16(machine == 2 ? 0 : 7);
        request.atMs = m_now;
        return request;
    }

    QString boot(int machine)
    {
        // A fresh DISCOVER from firmware of the same machine withdraws what was not completely delivered.
        withdraw(machine);
        const policy::Decision decision = policy::decide(requestOf(machine), *m_snapshot, m_ledger);
        if (m_snapshot->isExcluded(requestOf(machine).mac) && decision.answer != policy::Answer::Silent)
            return QStringLiteral("an excluded MAC was answered");
        if (decision.answer == policy::Answer::Boot && m_ledger.brake())
            return QStringLiteral("something required was offered while the brake holds");
        if (decision.answer == policy::Answer::Boot && m_ledger.isQuarantined(decision.device))
            return QStringLiteral("something required was offered to a device in quarantine");
        if (decision.answer == policy::Answer::Silent)
            ++m_refused;
        else
            m_sessions.insert(machine, {decision, false, {}});
        return {};
    }

    QString beginPayload(int machine)
    {
        const auto session = m_sessions.find(machine);
        if (session == m_sessions.end() || session->payload)
            return {};
        const policy::Decision &decision = session->decision;
        if (!decision.device.isValid()) {
            // The first payload of an unknown machine makes its record, in the same transaction.
            const policy::BootRequest request = requestOf(machine);
            if (m_ledger.unprovisionedByMac(request.mac))
                return QStringLiteral("a machine without a record has one");
            const DeviceId id{FirstUnprovisionedId + m_ledger.unprovisionedRecords().size()};
            m_ledger.add({id, request.mac, request.smbiosGuid, *decision.architecture, m_now});
            session->decision.device = id;
        }
        session->payload = true;
        if (decision.answer != policy::Answer::Boot)
            return {};
        const DeviceId subject = session->decision.device;
        if (m_ledger.state(subject, decision.deployment) || guarded(subject)) {
            m_sessions.erase(session); // the conditional insert: another engine was first, or a guard: no payload
            return {};
        }
        m_starts.append({m_now, machine});
        if (recentStarts() > m_maximumStarts)
            return QStringLiteral("more required boots started than the brake allows");
        m_ledger.set({subject, decision.deployment, policy::LedgerState::Started, m_now});
        session->written.append(decision.deployment);
        for (const DeploymentId &loser : session->decision.superseded) {
            if (m_ledger.state(subject, loser))
                continue;
            m_ledger.set({subject, loser, policy::LedgerState::Superseded, m_now});
            session->written.append(loser);
        }
        return {};
    }

    QString deliver(int machine)
    {
        const auto session = m_sessions.find(machine);
        if (session == m_sessions.end() || !session->payload)
            return {};
        const Session done = *session;
        m_sessions.erase(session);
        if (done.decision.answer != policy::Answer::Boot)
            return {};
        const DeviceId subject = done.decision.device;
        m_ledger.set({subject, done.decision.deployment, policy::LedgerState::Served, m_now});
        ++m_deliveredInAll;
        for (Start &start : m_starts)
            start.machine = start.machine == machine ? -1 : start.machine; // arrived: nothing takes it back
        if (++m_sinceConsent[subject.value] >= m_maximumDeliveries && !m_ledger.isQuarantined(subject)) {
            ++m_quarantined;
            auto all = m_ledger.quarantines();
            all.append({subject, m_now, m_sinceConsent[subject.value]});
            m_ledger.setQuarantines(all);
        }
        const QPair<qint64, QString> key{subject.value, done.decision.deployment.value};
        if (m_wiped.contains(key))
            return QStringLiteral("%1 was completely delivered twice to device %2 without a Clear")
                .arg(key.second)
                .arg(key.first);
        m_wiped.insert(key);
        // A loser of this decision must not run either, until somebody clears.
        for (const DeploymentId &loser : done.decision.superseded) {
            m_wiped.insert({subject.value, loser.value});
            ++m_superseded;
        }
        return {};
    }

    void withdraw(int machine)
    {
        const Session session = m_sessions.take(machine);
        for (const DeploymentId &row : session.written)
            m_ledger.remove(session.decision.device, row);
        if (!session.written.isEmpty())
            m_starts.removeIf([machine](const Start &start) { return start.machine == machine; });
    }

    /// What the store does in the transaction of *started*.
    bool guarded(DeviceId subject)
    {
        if (!m_ledger.brake() && recentStarts() >= m_maximumStarts) {
            ++m_braked;
            m_ledger.setBrake(policy::Brake{m_now, recentStarts(), 1});
        }
        return m_ledger.brake() || m_ledger.isQuarantined(subject);
    }

    int recentStarts() const
    {
        return int(std::count_if(m_starts.begin(), m_starts.end(),
                                 [this](const Start &start) { return start.timeMs > m_now - BrakeTime; }));
    }

    void releaseBrake()
    {
        m_ledger.setBrake({});
        m_starts.clear();
    }

    void releaseQuarantine()
    {
        QList<policy::Quarantine> all = m_ledger.quarantines();
        if (all.isEmpty())
            return;
        m_sinceConsent.remove(all.takeAt(m_maker.below(int(all.size()))).device.value);
        m_ledger.setQuarantines(all);
    }

    void clear()
    {
        QList<DeviceId> subjects;
        for (int i = 1; i <= Devices; ++i)
            subjects.append(DeviceId{i});
        const auto records = m_ledger.unprovisionedRecords();
        for (const site::UnprovisionedRecord &record : records)
            subjects.append(record.id);
        const DeviceId subject = subjects[m_maker.below(int(subjects.size()))];
        for (const Session &session : std::as_const(m_sessions)) {
            if (session.payload && session.decision.device == subject)
                return; // booting now, not cleared
        }
        ++m_cleared;
        m_ledger.clear(subject);
        m_sinceConsent.remove(subject.value); // consent; but a quarantine stays until it is released
        m_wiped.removeIf([subject](const auto &key) { return key.first == subject.value; });
    }

    void deploy()
    {
        using namespace Qt::StringLiterals;
        static const QStringList collections{u"C0"_s, u"C1"_s, u"All Unknown Computers"_s};
        ++m_lastDeployment;
        const QString id = u"P01"_s + QString::number(0x10000 + m_lastDeployment, 16).toUpper();
        auto draft = m_maker.oneIn(4) ? m_site.available(id) : m_site.required(id);
        draft.to(collections[m_maker.below(3)]).boots(m_maker.oneIn(3) ? u"L86"_s : u"L64"_s);
        if (m_maker.oneIn(4))
            draft.startsAt(m_now + m_maker.below(50)).expiresAt(m_now + 50 + m_maker.below(50));
    }

    void edit()
    {
        site::Configuration &all = m_site.configuration();
        m_now += m_maker.below(10);
        switch (m_maker.below(6)) {
        case 0:
            if (all.deployments.size() < 12)
                deploy();
            break;
        case 1:
            all.deployments[m_maker.below(int(all.deployments.size()))].enabled = !m_maker.oneIn(5);
            break;
        case 2:
            all.exclusions.clear();
            if (m_maker.oneIn(3))
                m_site.exclude(numberedMac(m_maker.below(Machines)));
            break;
        case 3: {
            const QString &preferred = all.deployments[m_maker.below(int(all.deployments.size()))].id.value;
            all.devices[m_maker.below(Devices)].preferredDeployment.value = m_maker.oneIn(2) ? preferred : QString();
            break;
        }
        case 4:
            all.collections.last().devices = {DeviceId{1 + m_maker.below(Devices)}};
            break;
        default:
            all.deployments[m_maker.below(int(all.deployments.size()))].collection = CollectionId{2 + m_maker.below(3)};
            break;
        }
        m_snapshot = m_site.snapshot();
    }

    WorldMaker m_maker;
    const int m_maximumStarts = 1 + m_maker.below(4);     ///< within BrakeTime
    const int m_maximumDeliveries = 1 + m_maker.below(3); ///< to a device, without consent
    SiteBuilder m_site;
    site::SnapshotPointer m_snapshot;
    policy::Ledger m_ledger;
    QHash<int, Session> m_sessions;
    QSet<QPair<qint64, QString>> m_wiped; ///< device and deployment: may not be delivered before a Clear
    struct Start
    {
        qint64 timeMs = 0;
        int machine = 0; ///< -1: delivered
    };
    QList<Start> m_starts;
    QHash<qint64, int> m_sinceConsent; ///< deliveries by device
    qint64 m_now = WorldMaker::Now;
    int m_lastDeployment = 0;
    int m_deliveredInAll = 0;
    int m_refused = 0;
    int m_cleared = 0;
    int m_superseded = 0;
    int m_braked = 0;
    int m_quarantined = 0;
};

/// `rooms` machine rooms, `steps` things in each.
inline void deliverAtMostOnceBetweenClears(quint32 seed, int rooms, int steps)
{
    std::array<int, 6> counted{};
    for (int room = 0; room < rooms; ++room) {
        LedgerModel model(seed + quint32(room));
        for (int step = 0; step < steps; ++step) {
            const QString broken = model.step();
            QVERIFY2(broken.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, step %2: ").arg(seed + quint32(room)).arg(step) + broken));
        }
        counted = {counted[0] + model.delivered(),  counted[1] + model.refused(), counted[2] + model.cleared(),
                   counted[3] + model.superseded(), counted[4] + model.braked(),  counted[5] + model.quarantined()};
    }
    qInfo("seed %u: %d steps; %d required deliveries, %d silences, %d Clears, %d superseded, %d brakes, %d quarantines",
          seed, rooms * steps, counted[0], counted[1], counted[2], counted[3], counted[4], counted[5]);
    for (const int count : counted)
        QVERIFY2(count > rooms / 10, "the rooms became too quiet to prove anything");
}

} // namespace slipway::test
