// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/notice_rate.h"
#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};
} // namespace

std::optional<QString> NoticeRate::add(const QString &text, qint64 nowMs)
{
    // A clock that went back must not silence anything for long.
    if (m_lastMs && *m_lastMs > nowMs)
        m_lastMs = nowMs;
    if (m_held.isEmpty() && (!m_lastMs || nowMs - *m_lastMs >= GapMs)) {
        m_lastMs = nowMs;
        return text;
    }
    if (m_held.isEmpty())
        m_held = text;
    else
        ++m_more;
    return {};
}

std::optional<QString> NoticeRate::due(qint64 nowMs)
{
    if (m_held.isEmpty() || (m_lastMs && nowMs - *m_lastMs < GapMs))
        return {};
    QString text = std::exchange(m_held, QString());
    if (const int more = std::exchange(m_more, 0); more > 0)
        text += u'\n' + NoticeTexts::tr("And %n more: see the window.", nullptr, more);
    m_lastMs = nowMs;
    return text;
}

std::optional<qint64> NoticeRate::waitMs(qint64 nowMs) const
{
    if (m_held.isEmpty())
        return {};
    return m_lastMs ? qBound<qint64>(0, *m_lastMs + GapMs - nowMs, GapMs) : 0;
}

} // namespace slipway::models
