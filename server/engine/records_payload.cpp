// SPDX-License-Identifier: GPL-3.0-or-later
// The payload gate's side of the records thread (design decision 4).
#include "server/engine/records.h"
#include "server/store/open_files.h"

namespace slipway::engine {

void Records::payloadBegins(const QByteArray &token, const QByteArray &file, std::function<void(bool)> granted)
{
    auto grant = std::make_shared<store::PayloadGrant>();
    auto verdict = std::make_shared<PayloadBook::Begin>(PayloadBook::Begin::Unknown);
    auto lost = std::make_shared<QStringList>();
    post({[this, token, file, verdict, lost] {
              // The session's entry was put into the mailbox before its first packet left.
              fold(m_mailbox.take());
              *verdict = m_payloads.begin(token, file);
              *lost = store::lostDatabases(m_site);
          },
          [this, token, grant, verdict, lost](store::StateStore &store) -> Result<void> {
              if (!lost->isEmpty())
                  return store::lostFailure(lost->first());
              if (*verdict != PayloadBook::Begin::Claim)
                  return {};
              store::PayloadClaim claim = m_payloads.claim(token, m_clock.utcMs());
              claim.guards = guards();
              auto committed = store.beginPayload(claim);
              if (!committed)
                  return fail(committed.error());
              *grant = std::move(*committed);
              return {};
          },
          [this, token, grant, verdict, lost, granted = std::move(granted)](bool committed) {
              const bool claimed = *verdict == PayloadBook::Begin::Claim;
              const bool before = *verdict == PayloadBook::Begin::Granted;
              const bool yes = lost->isEmpty() && (before || (claimed && committed && grant->granted));
              if (claimed || (before && !yes))
                  m_payloads.claimed(token, yes);
              if (!lost->isEmpty())
                  journal(token, session::Stage::PayloadRefused,
                          QStringLiteral("a database of the site was removed or replaced: %1").arg(lost->first()));
              if (claimed && committed)
                  beginCommitted(token, *grant);
              if (claimed && yes)
                  journal(token, session::Stage::PayloadBegins,
                          QStringLiteral("recorded in the ledger before the first byte"));
              granted(yes);
          }});
}

void Records::beginCommitted(const QByteArray &token, const store::PayloadGrant &grant)
{
    if (grant.made)
        m_ledger.add(*grant.made);
    for (const policy::LedgerRow &row : grant.written)
        m_ledger.set(row);
    if (grant.engaged) {
        m_ledger.setBrake(grant.engaged);
        note(QStringLiteral("BRAKE_ENGAGED"), QStringLiteral("error"),
             {QString::number(grant.engaged->boots), QString::number(grant.engaged->minutes), nameOf(grant.device)});
    }
    if (grant.guarded)
        journal(token, session::Stage::PayloadRefused,
                m_ledger.isQuarantined(grant.device)
                    ? QStringLiteral("the device is in quarantine: nothing required runs on it until it is released")
                    : QStringLiteral("the brake holds: nothing required starts until it is released"));
    m_ledgerDirty = m_ledgerDirty || grant.made || grant.engaged || !grant.written.isEmpty();
}

void Records::payloadDelivered(const QByteArray &token, const QByteArray &file)
{
    // Counted at once, whatever the database does: from here on nothing takes the rows back.
    post({[this, token, file] {
              if (m_payloads.delivered(token, file))
                  serve(token);
          },
          {},
          {}});
}

/// Makes *served* durable, and tries until it is.
void Records::serve(const QByteArray &token)
{
    auto told = std::make_shared<store::StateStore::Served>();
    post({{},
          [this, token, told](store::StateStore &store) -> Result<void> {
              const qint64 now = m_clock.utcMs();
              auto served = store.payloadDelivered(token, now, guards());
              if (served && served->rows.isEmpty() && m_payloads.entry(token)) {
                  // Its row was taken back, or cleared as a dead one, while the last bytes were under way. They
                  // arrived: that was the one delivery.
                  store::PayloadClaim claim = m_payloads.claim(token, now);
                  claim.arrived = true;
                  if (const auto again = store.beginPayload(claim); !again)
                      return fail(again.error());
                  served = store.payloadDelivered(token, now, guards());
              }
              if (!served)
                  return fail(served.error());
              *told = std::move(*served);
              return {};
          },
          [this, token, told](bool committed) {
              if (!committed) {
                  note(QStringLiteral("LEDGER_NOT_WRITTEN"), QStringLiteral("error"), {QString::fromLatin1(token)});
                  QTimer::singleShot(1000, this, [this, token] { serve(token); });
                  return;
              }
              for (const policy::LedgerRow &row : std::as_const(told->rows))
                  m_ledger.set(row);
              if (!told->quarantined.isEmpty())
                  m_ledger.setQuarantines(m_ledger.quarantines() + told->quarantined);
              for (const policy::Quarantine &quarantined : std::as_const(told->quarantined))
                  note(QStringLiteral("QUARANTINED"), QStringLiteral("error"),
                       {nameOf(quarantined.device), QString::number(quarantined.boots),
                        QString::number(guards().quarantineMinutes)});
              m_ledgerDirty = m_ledgerDirty || !told->rows.isEmpty();
              journal(token, session::Stage::Delivered, QStringLiteral("every payload file arrived completely"));
              emit sessionDelivered(token);
          }});
}

void Records::payloadBroken(const QByteArray &token)
{
    post({[this, token] {
              if (m_payloads.broken(token))
                  takeBack(token, {});
          },
          {},
          {}});
}

void Records::withdraw(const QByteArray &token, std::function<void()> done)
{
    post({{}, {}, [this, token, done = std::move(done)](bool) {
              if (m_payloads.isUnfinished(token))
                  takeBack(token, done);
              else
                  done();
          }});
}

void Records::takeBack(const QByteArray &token, std::function<void()> done)
{
    m_payloads.withdrawn(token);
    auto rows = std::make_shared<QList<policy::LedgerRow>>();
    post({{},
          [token, rows](store::StateStore &store) -> Result<void> {
              auto taken = store.withdrawPayload(token);
              if (!taken)
                  return fail(taken.error());
              *rows = std::move(*taken);
              return {};
          },
          [this, token, rows, done = std::move(done)](bool committed) {
              if (!committed) // until then the machine counts as installed: the safe side
                  QTimer::singleShot(1000, this, [this, token] { takeBack(token, {}); });
              else if (!rows->isEmpty())
                  journal(token, session::Stage::Withdrawn,
                          QStringLiteral("the payload never arrived completely; nothing has happened to the machine"));
              for (const policy::LedgerRow &row : committed ? *rows : QList<policy::LedgerRow>())
                  m_ledger.remove(row.device, row.deployment);
              publishLedger();
              if (done)
                  done();
          }});
}

void Records::report(const session::StatusReport &report)
{
    auto known = std::make_shared<bool>(false);
    post({{},
          [this, report, known](store::StateStore &store) -> Result<void> {
              // The row must be there before the report that belongs to it.
              fold(m_mailbox.take());
              collectChanged();
              saveSessions();
              const auto added = store.addStatusReport(report);
              *known = added.ok();
              return added.ok() || added.error().code == ErrorCode::NotFound ? Result<void>() : added;
          },
          [this, report, known](bool) {
              if (*known && m_tracker.find(report.token))
                  m_tracker.add(report);
          }});
}

} // namespace slipway::engine
