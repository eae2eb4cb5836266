// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/test_machine_line.h"
#include "server/session/session_line.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all += value.toString();
    return all;
}

std::optional<MachineLine> parsed(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const QString step = object[u"step"_s].toString(); !step.isEmpty())
        return MachineStep{step, texts(object[u"args"_s])};
    if (const QString fault = object[u"fault"_s].toString(); !fault.isEmpty())
        return MachineFault{fault, texts(object[u"args"_s])};
    if (object.contains(u"screen"_s))
        return MachineScreen{QByteArray::fromBase64(object[u"screen"_s].toString().toLatin1())};
    if (const auto session = session::sessionFromLine(object[u"session"_s].toObject()))
        return *session;
    return std::nullopt;
}

} // namespace

QByteArray lineOf(const MachineStep &step)
{
    return lineOf(QJsonObject{{u"step"_s, step.id}, {u"args"_s, QJsonArray::fromStringList(step.args)}});
}

QByteArray lineOf(const MachineFault &fault)
{
    return lineOf(QJsonObject{{u"fault"_s, fault.id}, {u"args"_s, QJsonArray::fromStringList(fault.args)}});
}

QByteArray lineOf(const MachineScreen &screen)
{
    return lineOf(QJsonObject{{u"screen"_s, QString::fromLatin1(screen.bytes.toBase64())}});
}

QList<MachineLine> MachineLines::take(const QByteArray &bytes)
{
    QList<MachineLine> lines;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end;
        if (m_begun.size() + (to - from) > LongestLine) {
            m_tooLong = true;
            m_begun.clear();
        }
        if (!m_tooLong)
            m_begun += bytes.mid(from, to - from);
        if (end < 0)
            break;
        if (const auto line = m_tooLong ? std::nullopt : parsed(m_begun))
            lines += *line;
        m_begun.clear();
        m_tooLong = false;
        from = end + 1;
    }
    return lines;
}

MachineFault endedFault(const QString &id, const QByteArray &words, int signal)
{
    const QByteArray last = words.trimmed().split('\n').last().trimmed().left(500);
    return {id, {QString::fromUtf8(last), signal > 0 ? QString::number(signal) : QString()}};
}

} // namespace slipway::engine
