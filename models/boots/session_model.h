// SPDX-License-Identifier: GPL-3.0-or-later
// Boot sessions, live and ended, as they stand. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/session/verdict.h"

namespace slipway::models {

struct SessionRow
{
    session::BootSession session;
    qint64 nowMs = 0;      ///< for what has elapsed while it lives
    qint64 imageBytes = 0; ///< all files of its boot image; 0: not known
    session::Verdict verdict{};
    QString verdictTitle{};
    void judge(); ///< by the session and nowMs

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
        Started
    };
    /// Ended sessions beyond the newest `keep` are dropped.
    explicit SessionModel(QObject *parent = nullptr, int keep = 5000);

    void update(const QList<session::BootSession> &changed, qint64 nowMs);
    /// How large their boot images are.
    void setImages(const site::Snapshot &snapshot);
    /// Moves the clock of what is live, and judges it again. Once a second is enough.
    void tick(qint64 nowMs);
    int liveCount() const;

private:
    void prune();
    int m_keep;
    QHash<BootImageId, qint64> m_imageBytes;
    QHash<QString, BootImageId> m_images; ///< by name, lower case: a stored session has no id
};

} // namespace slipway::models
