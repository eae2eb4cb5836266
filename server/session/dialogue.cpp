// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/dialogue.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::session {

Dialogue::Dialogue(const BootSession &session, qint64 nowMs) : m_session(session), m_nowMs(nowMs)
{
    for (qsizetype i = 0; i < session.events.size(); ++i)
        m_byStage[session.events.at(i).stage].append(i);
}

QString Dialogue::fact(qsizetype index, const QString &word) const
{
    if (index < 0)
        return {};
    return event(index).facts.value(word).toVariant().toString();
}

qint64 Dialogue::number(qsizetype index, const QString &word) const
{
    return index < 0 ? 0 : event(index).facts.value(word).toInteger();
}

const QList<qsizetype> &Dialogue::all(Stage stage) const
{
    static const QList<qsizetype> none;
    const auto found = m_byStage.constFind(stage);
    return found == m_byStage.constEnd() ? none : *found;
}

bool Dialogue::isSettled(qsizetype index, qint64 afterMs) const
{
    return isOver() || has(Stage::Ended) || (index >= 0 && m_nowMs - event(index).timeMs >= afterMs);
}

bool Dialogue::fetchedAnything() const
{
    constexpr Stage fetches[]{Stage::SizeProbe,    Stage::FileBegins,    Stage::FileDelivered, Stage::FileFailed,
                              Stage::FileNotFound, Stage::PayloadBegins, Stage::PayloadRefused};
    return std::any_of(std::begin(fetches), std::end(fetches), [this](Stage stage) { return has(stage); });
}

bool Dialogue::deliveredAfter(const QString &file, qsizetype index) const
{
    const QList<qsizetype> &delivered = all(Stage::FileDelivered);
    return std::any_of(delivered.begin(), delivered.end(),
                       [&](qsizetype one) { return one >= index && fact(one, u"file"_s) == file; });
}

bool Dialogue::firmwareIsIpxe() const
{
    return has(Stage::Discover) && event(first(Stage::Discover)).facts.value(u"ipxe"_s).toBool();
}

QList<qsizetype> Dialogue::firmwareDiscovers() const
{
    QList<qsizetype> own = all(Stage::Discover);
    own.removeIf([this](qsizetype one) { return event(one).facts.value(u"ipxe"_s).toBool() != firmwareIsIpxe(); });
    return own;
}

} // namespace slipway::session
