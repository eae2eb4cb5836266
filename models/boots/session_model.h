// SPDX-License-Identifier: GPL-3.0-or-later
// Boot sessions, live and ended, as they stand. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/store/session_search.h"

namespace slipway::models {

struct SessionRow
{
    session::BootSession session;
    qint64 nowMs = 0;      ///< for what has elapsed while it lives
    qint64 imageBytes = 0; ///< all files of its boot image; 0: not known
    session::Verdict verdict{};
    QString verdictTitle{};
    session::Place place{};
    bool found = false; ///< by a search of the history: it stays until searches are forgotten
    bool brief = false; ///< without events and steps; the whole session is in the store
    void judge();       ///< by the session and nowMs

    QByteArray key() const { return session.token; }
    QString keyText() const { return QString::fromLatin1(session.token); }
    QVariant cell(int column, int role) const;
    bool operator==(const SessionRow &) const { return false; } ///< a session is sent only when it changed
    /// 0..1 of the boot image, or of the file that moves where the image's size is not known; of what the machine
    /// reports once it is delivered. None before anything moves.
    std::optional<double> progress() const;
    qint64 elapsedMs() const;
};

class SessionModel final : public RowModel<SessionRow>
{
public:
    enum Columns {
        Machine,
        Mac,
        State,
        Verdict,
        Stage,
        Progress,
        Rate,
        Elapsed,
        File,
        BlockWindow,
        Retransmissions,
        Client,
        Switch,
        TaskSequence,
        BootImage,
        Deployment,
        Ended,
        Started
    };
    /// Ended sessions beyond the newest `keep` are dropped, but what a search of the history brought.
    explicit SessionModel(QObject *parent = nullptr, int keep = 5000);

    void update(const QList<session::BootSession> &changed, qint64 nowMs);
    /// What a search of the history found, where it is not known better already.
    void addHistory(const QList<store::FoundSession> &found, qint64 nowMs);
    /// The whole of a session that a search brought.
    void complete(const session::BootSession &session, qint64 nowMs);
    /// Forgets what searches brought, but these.
    void dropHistory(const QSet<QByteArray> &kept);
    /// How large their boot images are.
    void setImages(const site::Snapshot &snapshot);
    /// More live boots than this are judged again in turns.
    static constexpr int JudgedAtOnce = 1000;
    /// Moves the clock of what is live, and judges it again. Once a second is enough.
    void tick(qint64 nowMs);
    int liveCount() const;

private:
    void prune();
    qint64 imageBytes(const policy::Decision &decision) const;
    int m_keep;
    int m_found = 0; ///< rows that a search brought
    int m_tick = 0;
    QHash<BootImageId, qint64> m_imageBytes;
    QHash<QString, BootImageId> m_images; ///< by name, lower case: a stored session has no id
};

} // namespace slipway::models
