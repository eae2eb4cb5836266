// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/session_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/verdict_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTexts)
};

QList<Column> sessionColumns()
{
    return {{"machine", QT_TRANSLATE_NOOP("Columns", "Machine"), 19},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 16},
            {"verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), 27},
            {"stage", QT_TRANSLATE_NOOP("Columns", "Stage"), 21},
            {"progress", QT_TRANSLATE_NOOP("Columns", "Progress"), 19},
            {"rate", QT_TRANSLATE_NOOP("Columns", "Rate"), 11, true},
            {"elapsed", QT_TRANSLATE_NOOP("Columns", "Elapsed"), 10, true},
            {"file", QT_TRANSLATE_NOOP("Columns", "File"), 14},
            {"blocks", QT_TRANSLATE_NOOP("Columns", "Block \u00D7 window"), 14, true},
            {"retransmissions", QT_TRANSLATE_NOOP("Columns", "Sent again"), 8, true},
            {"client", QT_TRANSLATE_NOOP("Columns", "Client"), 15, false, true},
            //: the relay that forwarded the request, and the switch and port that option 82 names
            {"switch", QT_TRANSLATE_NOOP("Columns", "Relay and switch"), 22},
            {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 22, false, false, false},
            {"image", QT_TRANSLATE_NOOP("Columns", "Boot image"), 22, false, false, false},
            {"deployment", QT_TRANSLATE_NOOP("Columns", "Deployment"), 11, false, true, false},
            {"ended", QT_TRANSLATE_NOOP("Columns", "Ended"), 17, false, false, false},
            {"started", QT_TRANSLATE_NOOP("Columns", "Started"), 17}};
}

bool isLive(const session::BootSession &session)
{
    return session.state == session::State::Live;
}

QString machineText(const session::BootSession &session)
{
    if (!session.decision.deviceName.isEmpty())
        return displayText(session.decision.deviceName);
    if (session.decision.architecture)
        return unknownComputerText(*session.decision.architecture);
    return SessionTexts::tr("Unknown machine");
}

QString stageColumnText(const session::BootSession &session)
{
    // Why nobody answered says more than that nobody did.
    if (session.state == session::State::Silent)
        return reasonText(session.decision.reason).sentence;
    return stageText(session.stage);
}

QString fileText(const session::BootSession &session)
{
    return displayText(session.file.section(u'/', -1));
}

QVariant sortValue(const SessionRow &row, int column)
{
    const session::BootSession &session = row.session;
    switch (column) {
    case SessionModel::State:
        return int(session.state);
    case SessionModel::Verdict:
        return row.verdictTitle;
    case SessionModel::Stage:
        return stageColumnText(session);
    case SessionModel::Progress:
        return row.progress().value_or(-1);
    case SessionModel::Rate:
        return isLive(session) ? session.bytesPerSecond : 0.0;
    case SessionModel::BlockWindow:
        return qint64(session.blksize) * 65536 + session.windowsize;
    case SessionModel::Retransmissions:
        return session.retransmitted;
    case SessionModel::Client:
        return session.client.value;
    case SessionModel::Started:
        return session.startedMs;
    case SessionModel::Ended:
        return session.endedMs.value_or(0);
    case SessionModel::Elapsed:
        return row.elapsedMs();
    default:
        return {};
    }
}

/// Times of another day say which.
QString whenText(qint64 ms, qint64 nowMs)
{
    const bool today = QDateTime::fromMSecsSinceEpoch(ms).date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return today ? clockText(ms) : timeText(ms);
}

QString switchText(const session::Place &place)
{
    QStringList parts{displayText(place.relay), displayText(place.remoteId), displayText(place.circuitId)};
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

QString blockWindowText(const session::BootSession &session)
{
    if (session.blksize == 0)
        return {};
    return u"%1 \u00D7 %2"_s.arg(QString::number(session.blksize), QString::number(qMax(1, session.windowsize)));
}

} // namespace

std::optional<double> SessionRow::progress() const
{
    if (session.state == session::State::Delivered || session.state == session::State::Reported) {
        if (!session.status.isEmpty() && session.status.last().percent)
            return qBound(0, *session.status.last().percent, 100) / 100.0;
        return 1.0;
    }
    if (session.payloadBytes > 0 && imageBytes > 0)
        return qBound(0.0, double(session.payloadBytes) / double(imageBytes), 1.0);
    if (session.total <= 0)
        return {};
    return qBound(0.0, double(session.bytes) / double(session.total), 1.0);
}

void SessionRow::judge()
{
    verdict = session::verdictOf(session, nowMs);
    verdictTitle = verdictText(verdict, session).title;
}

qint64 SessionRow::elapsedMs() const
{
    const qint64 end = session.endedMs.value_or(isLive(session) ? qMax(nowMs, session.lastSeenMs) : session.lastSeenMs);
    return qMax<qint64>(0, end - session.startedMs);
}

QVariant SessionRow::cell(int column, int role) const
{
    if (role == SortRole)
        return sortValue(*this, column);
    if (role == IconRole) {
        if (column == SessionModel::Machine)
            return session.decision.unknown ? u"device-unknown"_s : u"device"_s;
        if (column == SessionModel::Verdict)
            return verdictIcon(verdict.severity);
        return column == SessionModel::State ? stateIcon(session.state) : QString();
    }
    if (role == ToneRole && column == SessionModel::State)
        return int(stateTone(session.state));
    if (role == ToneRole && column == SessionModel::Verdict)
        return int(verdictTone(verdict.severity));
    if (role == ProgressRole && column == SessionModel::Progress)
        return progress() ? QVariant(*progress()) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SessionModel::Machine:
        return machineText(session);
    case SessionModel::Mac:
        return macText(session.mac);
    case SessionModel::State:
        return stateText(session.state);
    case SessionModel::Verdict:
        return verdictTitle;
    case SessionModel::Stage:
        return stageColumnText(session);
    case SessionModel::Progress:
        return progress() ? SessionTexts::tr("%1 %").arg(int(*progress() * 100)) : QString();
    case SessionModel::Rate:
        return isLive(session) ? rateText(session.bytesPerSecond) : QString();
    case SessionModel::File:
        return fileText(session);
    case SessionModel::BlockWindow:
        return blockWindowText(session);
    case SessionModel::Retransmissions:
        return session.retransmitted ? QLocale().toString(session.retransmitted) : QString();
    case SessionModel::Client:
        return session.client.isNull() ? QString() : QString::fromStdString(session.client.toString());
    case SessionModel::Switch:
        return switchText(place);
    case SessionModel::TaskSequence:
        return displayText(session.decision.taskSequence);
    case SessionModel::BootImage:
        return displayText(session.decision.bootImage);
    case SessionModel::Deployment:
        return displayText(session.decision.deployment.value);
    case SessionModel::Ended:
        return session.endedMs ? whenText(*session.endedMs, nowMs) : QString();
    case SessionModel::Started:
        return whenText(session.startedMs, nowMs);
    case SessionModel::Elapsed:
        return durationText(elapsedMs());
    default:
        return {};
    }
}

SessionModel::SessionModel(QObject *parent, int keep) : RowModel(sessionColumns(), parent), m_keep(keep) {}

void SessionModel::setImages(const site::Snapshot &snapshot)
{
    m_imageBytes.clear();
    m_images.clear();
    for (const site::BootImage &image : snapshot.configuration().bootImages) {
        qint64 bytes = 0;
        for (const site::ContentFile &file : image.files)
            bytes += file.size;
        m_imageBytes.insert(image.id, bytes);
        m_images.insert(image.name.toLower(), image.id);
    }
}

void SessionModel::update(const QList<session::BootSession> &changed, qint64 nowMs)
{
    QList<SessionRow> rows;
    rows.reserve(changed.size());
    for (const session::BootSession &session : changed) {
        SessionRow row{session, nowMs, imageBytes(session.decision)};
        row.place = session::placeOf(session);
        row.judge();
        rows += row;
        if (const SessionRow *known = m_found > 0 ? find(session.token) : nullptr; known && known->found)
            --m_found;
    }
    upsert(rows);
    prune();
}

void SessionModel::addHistory(const QList<store::FoundSession> &found, qint64 nowMs)
{
    QList<SessionRow> rows;
    for (const store::FoundSession &one : found) {
        if (find(one.session.token))
            continue;
        SessionRow row{one.session, nowMs, imageBytes(one.session.decision)};
        row.verdict = one.verdict;
        row.place = one.place;
        row.found = row.brief = true;
        if (!row.verdict.id.isEmpty())
            row.verdictTitle = verdictText(row.verdict, row.session).title;
        rows += row;
    }
    m_found += int(rows.size());
    upsert(rows);
}

void SessionModel::complete(const session::BootSession &session, qint64 nowMs)
{
    const SessionRow *known = find(session.token);
    if (!known || !known->brief)
        return;
    SessionRow row{session, nowMs, imageBytes(session.decision)};
    row.place = session::placeOf(session);
    row.found = known->found;
    row.judge();
    upsert({row});
}

void SessionModel::dropHistory(const QSet<QByteArray> &kept)
{
    if (m_found == 0)
        return;
    QSet<QByteArray> gone;
    for (const SessionRow &row : rows()) {
        if (row.found && !kept.contains(row.session.token))
            gone.insert(row.session.token);
    }
    m_found -= int(gone.size());
    remove(gone);
}

qint64 SessionModel::imageBytes(const policy::Decision &decision) const
{
    const BootImageId image =
        decision.bootImageId.isValid() ? decision.bootImageId : m_images.value(decision.bootImage.toLower());
    return m_imageBytes.value(image);
}

void SessionModel::tick(qint64 nowMs)
{
    amend(Elapsed, [nowMs](SessionRow &row) {
        row.nowMs = nowMs;
        return isLive(row.session);
    });
    // Some verdicts come with time alone: what should have followed did not. That is told after ten seconds and more,
    // so that thousands take turns of a few seconds: judged at once, they hold up the window each second.
    const int turns = 1 + liveCount() / JudgedAtOnce;
    const int turn = m_tick++ % turns;
    int live = 0;
    amend(Verdict, [&](SessionRow &row) {
        if (!isLive(row.session) || live++ % turns != turn)
            return false;
        const QString before = row.verdictTitle;
        row.nowMs = nowMs;
        row.judge();
        return row.verdictTitle != before;
    });
}

int SessionModel::liveCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const SessionRow &row) { return isLive(row.session); }));
}

void SessionModel::prune()
{
    const qsizetype whole = rows().size() - m_found;
    if (whole <= m_keep + m_keep / 10)
        return;
    QList<std::pair<qint64, QByteArray>> ended;
    for (const SessionRow &row : rows()) {
        if (!isLive(row.session) && !row.found)
            ended.append({row.session.startedMs, row.session.token});
    }
    const qsizetype surplus = qMin(ended.size(), whole - m_keep);
    if (surplus <= 0)
        return;
    std::nth_element(ended.begin(), ended.begin() + surplus - 1, ended.end());
    QSet<QByteArray> gone;
    for (qsizetype i = 0; i < surplus; ++i)
        gone.insert(ended[i].second);
    remove(gone);
}

} // namespace slipway::models
