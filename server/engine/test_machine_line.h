// SPDX-License-Identifier: GPL-3.0-or-later
// What the virtual test machine's process tells the console through its pipe: one JSON object a line. Pure.
#pragma once
#include "server/session/boot_session.h"
#include <QStringList>
#include <variant>

namespace slipway::engine {

/// "secluded", "copied", "serving", "powered-on", "powered-off" (QEMU's exit status).
struct MachineStep
{
    QString id;
    QStringList args;
};
/// Why there is no machine, or no more: "switched-off", "none-allowed", "apparmor", "refused", "network" (of the
/// private host, with a detail), "missing" (part, package), "no-demo" (firmware), "no-such" (kind), "site" (English
/// sentence), "service", "qemu" (their last words, and the signal that ended them), "lost" (the same of the process
/// itself).
struct MachineFault
{
    QString id;
    QStringList args;
};
/// `words`: of its standard error, where the last line that says something tells most. `signal`: 0, it ended by itself.
MachineFault endedFault(const QString &id, const QByteArray &words, int signal);
struct MachineScreen
{
    QByteArray bytes; ///< from the serial port, as they came
};
using MachineLine = std::variant<MachineStep, MachineFault, MachineScreen, session::BootSession>;

QByteArray lineOf(const MachineStep &step);
QByteArray lineOf(const MachineFault &fault);
QByteArray lineOf(const MachineScreen &screen);

/// Bytes of a pipe into lines. What is no line of ours, or has no end within bounds, is dropped: that process talks to
/// machines and must not be able to fill the console.
class MachineLines
{
public:
    static constexpr qsizetype LongestLine = 4 * 1024 * 1024;
    QList<MachineLine> take(const QByteArray &bytes);

private:
    QByteArray m_begun;
    bool m_tooLong = false;
};

} // namespace slipway::engine
