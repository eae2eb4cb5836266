// SPDX-License-Identifier: GPL-3.0-or-later
// A boot session as the rules of the verdict look at it: which events there are, and what came after what. Pure.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::session {

class Dialogue
{
public:
    Dialogue(const BootSession &session, qint64 nowMs);

    const BootSession &session() const { return m_session; }
    const policy::Decision &decision() const { return m_session.decision; }
    const Event &event(qsizetype index) const { return m_session.events.at(index); }
    QString fact(qsizetype index, const QString &word) const; ///< a number as text, too
    qint64 number(qsizetype index, const QString &word) const;

    bool has(Stage stage) const { return !all(stage).isEmpty(); }
    const QList<qsizetype> &all(Stage stage) const;
    /// -1: none.
    qsizetype first(Stage stage) const { return all(stage).value(0, -1); }
    qsizetype last(Stage stage) const { return has(stage) ? all(stage).last() : -1; }
    bool hasAfter(Stage stage, qsizetype index) const { return last(stage) > index; }

    bool isOver() const { return m_session.endedMs.has_value(); }
    /// It is over, or so long ago that what would have followed is not coming.
    bool isSettled(qsizetype index, qint64 afterMs) const;
    /// Something of the session was asked for, by TFTP or HTTP, whatever came of it.
    bool fetchedAnything() const;
    /// A transfer of this file that came whole, at or after `index`.
    bool deliveredAfter(const QString &file, qsizetype index) const;
    bool isUefi() const { return decision().firmware == site::Firmware::Uefi; }
    /// The firmware itself is an iPXE (its first request says so).
    bool firmwareIsIpxe() const;
    /// DISCOVERs of the firmware, not of a loader that we gave.
    QList<qsizetype> firmwareDiscovers() const;

private:
    const BootSession &m_session;
    qint64 m_nowMs;
    QHash<Stage, QList<qsizetype>> m_byStage;
};

} // namespace slipway::session
