// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/boot_phases.h"
#include "models/texts/display_text.h"
#include "models/texts/event_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using session::Event;
using session::Stage;
using Kind = BootPhase::Kind;
using Outcome = BootPhase::Outcome;

constexpr qint64 ShortestRateMs = 20; ///< a rate over less would be chance

struct PhaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(PhaseTexts)
public:
    static QString dhcp() { return tr("DHCP"); }
    static QString dhcpRemark() { return tr("The machine asks for a boot server."); }
    static QString bootService() { return tr("PXE"); }
    static QString bootServiceRemark() { return tr("The machine takes its address and is told its boot file."); }
    static QString loader(const QString &name) { return tr("%1 starts").arg(name); }
    static QString wait() { return tr("Waits for F12"); }
    static QString report() { return tr("Reports"); }
    static QString outcomeText(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Done:
            return tr("Done");
        case Outcome::Running:
            return tr("Running");
        case Outcome::Failed:
            break;
        }
        return tr("Failed");
    }
    static QString figures(const BootPhase &phase);
    static QString details(const BootPhase &phase);
    static QString summary(const QList<BootPhase> &phases);
};

QString fileOf(const Event &event)
{
    QString file = event.facts.value("file"_L1).toString();
    if (file.isEmpty())
        file = event.detail.section(QRegularExpression(u"[ ,:]"_s), 0, 0); // of an engine that told no facts
    return displayText(file.section(u'/', -1));
}

/// Builds the phases while the events go by.
class Builder
{
public:
    Builder(const session::BootSession &session, qint64 nowMs) : m_session(session), m_nowMs(nowMs) {}

    QList<BootPhase> phases()
    {
        for (const Event &event : m_session.events)
            take(event);
        takeReports();
        finish();
        std::stable_sort(m_phases.begin(), m_phases.end(),
                         [](const BootPhase &a, const BootPhase &b) { return a.beginMs < b.beginMs; });
        return m_phases;
    }

private:
    qint64 since(qint64 timeMs) const { return qMax<qint64>(0, timeMs - m_session.startedMs); }
    qsizetype open(Kind kind, const QString &label, qint64 atMs, const QString &remark = {})
    {
        m_phases.append({kind, Outcome::Running, label, since(atMs), since(atMs), 0, 0, remark});
        return m_phases.size() - 1;
    }
    void close(qsizetype &index, qint64 atMs, Outcome outcome = Outcome::Done)
    {
        if (index < 0)
            return;
        m_phases[index].endMs = since(atMs);
        m_phases[index].outcome = outcome;
        index = -1;
    }
    void mark(const Event &event, Outcome outcome)
    {
        m_phases.append({Kind::Mark, outcome, stageText(event.stage), since(event.timeMs), since(event.timeMs), 0, 0,
                         eventDetailText(event)});
    }
    void take(const Event &event);
    void ask(const Event &event);
    void answered(const Event &event);
    void beginFile(const Event &event);
    void endFile(const Event &event, Outcome outcome);
    void takeReports();
    void finish();

    const session::BootSession &m_session;
    const qint64 m_nowMs;
    QList<BootPhase> m_phases;
    qsizetype m_dhcp = -1, m_service = -1, m_loader = -1, m_wait = -1; ///< those that are open
    QHash<QString, qsizetype> m_files;                                 ///< by name
    QString m_lastFile;
    bool m_fetched = false;
    bool m_over = false;
};

void Builder::ask(const Event &event)
{
    close(m_loader, event.timeMs);
    if (m_dhcp < 0 && m_service < 0 && !m_fetched)
        m_dhcp = open(Kind::Dhcp, PhaseTexts::dhcp(), event.timeMs, PhaseTexts::dhcpRemark());
}

void Builder::answered(const Event &event)
{
    const bool asked = m_dhcp >= 0;
    close(m_dhcp, event.timeMs);
    // From the answer to the first file: the machine takes its address and asks where to boot from.
    if (asked && m_service < 0 && !m_fetched)
        m_service = open(Kind::BootService, PhaseTexts::bootService(), event.timeMs, PhaseTexts::bootServiceRemark());
}

void Builder::beginFile(const Event &event)
{
    const QString file = fileOf(event);
    close(m_dhcp, event.timeMs);
    close(m_service, event.timeMs);
    close(m_loader, event.timeMs);
    close(m_wait, event.timeMs);
    m_fetched = true;
    // Asked for again before it came to its end.
    if (auto known = m_files.find(file); known != m_files.end())
        close(*known, event.timeMs, Outcome::Failed);
    const bool http = event.facts.value("protocol"_L1).toString() == u"http";
    m_files.insert(file, open(http ? Kind::Http : Kind::Tftp, file, event.timeMs));
}

void Builder::endFile(const Event &event, Outcome outcome)
{
    const QString file = fileOf(event);
    qsizetype index = m_files.contains(file) ? m_files.take(file) : -1;
    if (index < 0) {
        // Its beginning was not told: no block of it was ever sent, or it came in ranges.
        const qint64 took = event.facts.value("milliseconds"_L1).toInteger();
        const bool http = event.facts.value("protocol"_L1).toString() == u"http";
        index = open(http ? Kind::Http : Kind::Tftp, file, event.timeMs - took);
    }
    BootPhase &phase = m_phases[index];
    phase.bytes = event.facts.value("bytes"_L1)
                      .toInteger(outcome == Outcome::Done ? event.facts.value("size"_L1).toInteger() : 0);
    phase.retransmitted = event.facts.value("retransmissions"_L1).toInteger();
    if (outcome == Outcome::Failed)
        phase.remark = displayText(event.detail);
    close(index, event.timeMs, outcome);
    m_lastFile = file;
    if (outcome == Outcome::Done && !event.facts.contains(u"payload") && m_loader < 0 && m_files.isEmpty())
        m_loader = open(Kind::Loader, PhaseTexts::loader(file), event.timeMs);
}

void Builder::take(const Event &event)
{
    switch (event.stage) {
    case Stage::Discover:
        return ask(event);
    case Stage::Offer:
    case Stage::BootService:
        return answered(event);
    case Stage::Silent:
        close(m_dhcp, event.timeMs, Outcome::Failed);
        return mark(event, Outcome::Failed);
    case Stage::FileBegins:
        return beginFile(event);
    case Stage::FileDelivered:
        return endFile(event, Outcome::Done);
    case Stage::FileFailed:
        return endFile(event, Outcome::Failed);
    case Stage::Prompted:
        close(m_loader, event.timeMs);
        if (m_wait < 0)
            m_wait = open(Kind::Wait, PhaseTexts::wait(), event.timeMs);
        return;
    case Stage::Declined:
        close(m_wait, event.timeMs, Outcome::Failed);
        return mark(event, Outcome::Failed);
    case Stage::Chained:
        close(m_loader, event.timeMs);
        return;
    case Stage::Delivered:
        close(m_loader, event.timeMs);
        return mark(event, Outcome::Done);
    case Stage::FileNotFound:
    case Stage::PayloadRefused:
    case Stage::LoaderMissing:
    case Stage::Withdrawn:
    case Stage::Stopped:
        return mark(event, Outcome::Failed);
    case Stage::Ended:
        m_over = true;
        return mark(event, m_session.state == session::State::Failed ? Outcome::Failed : Outcome::Done);
    default:
        return;
    }
}

/// What a machine reports of one phase is one bar: from what was before it to its last report.
void Builder::takeReports()
{
    qint64 from = m_session.startedMs;
    for (const Event &event : m_session.events) {
        if (event.stage != Stage::Status)
            from = qMax(from, event.timeMs);
        if (event.stage == Stage::Delivered)
            break;
    }
    qsizetype current = -1;
    QString phase;
    for (const session::StatusReport &report : m_session.status) {
        if (current < 0 || report.phase != phase) {
            const QString label = report.phase.isEmpty() ? PhaseTexts::report() : displayText(report.phase);
            current = open(Kind::Report, label, qMin(from, report.timeMs));
            phase = report.phase;
        }
        BootPhase &bar = m_phases[current];
        bar.endMs = since(report.timeMs);
        bar.outcome = report.result == u"error" ? Outcome::Failed : Outcome::Done;
        bar.remark = displayText(report.message);
        from = report.timeMs;
    }
}

/// What is open still runs, or was broken off when the session ended.
void Builder::finish()
{
    const bool live = m_session.state == session::State::Live && !m_over;
    const qint64 end = live ? qMax(m_nowMs, m_session.lastSeenMs) : m_session.lastSeenMs;
    if (!live) // a loader that never asked again booted, or did not: nobody saw
        close(m_loader, end);
    const auto leave = [&](qsizetype index) { close(index, end, live ? Outcome::Running : Outcome::Failed); };
    for (const qsizetype index : {m_dhcp, m_service, m_loader, m_wait})
        leave(index);
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        BootPhase &file = m_phases[it.value()];
        if (displayText(m_session.file.section(u'/', -1)) == it.key())
            file.bytes = m_session.bytes;
        leave(it.value());
    }
}

QString PhaseTexts::figures(const BootPhase &phase)
{
    if (phase.kind == Kind::Mark)
        return {};
    QString text = durationText(phase.durationMs());
    if (const QString rate = rateText(phase.bytesPerSecond()); phase.isFile() && !rate.isEmpty())
        //: of a file: how long it took, how large it is, how fast it came
        text = tr("%1 · %2 at %3").arg(text, bytesText(phase.bytes), rate);
    return text;
}

QString PhaseTexts::details(const BootPhase &phase)
{
    QStringList lines{phase.label};
    if (phase.kind == Kind::Mark) {
        lines += tr("At %1").arg(offsetText(phase.beginMs));
    } else {
        lines +=
            tr("%1: from %2 to %3").arg(outcomeText(phase.outcome), offsetText(phase.beginMs), offsetText(phase.endMs));
        lines += figures(phase);
    }
    if (phase.kind == Kind::Tftp)
        lines += tr("%n block(s) sent again", nullptr, int(phase.retransmitted));
    lines += phase.remark;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString PhaseTexts::summary(const QList<BootPhase> &phases)
{
    if (phases.isEmpty())
        return tr("Nothing has happened yet.");
    qint64 end = 0;
    const BootPhase *longest = nullptr;
    QStringList failed;
    for (const BootPhase &phase : phases) {
        end = qMax(end, phase.endMs);
        if (phase.kind != Kind::Mark && (!longest || phase.durationMs() > longest->durationMs()))
            longest = &phase;
        if (phase.outcome == Outcome::Failed)
            failed += phase.label;
    }
    QStringList sentences{tr("%n phase(s) in %1.", nullptr, int(phases.size())).arg(durationText(end))};
    if (longest)
        sentences += tr("The longest: %1, %2.").arg(longest->label, phaseFigures(*longest));
    if (!failed.isEmpty())
        sentences += tr("Failed: %1.").arg(failed.join(u", "_s));
    return sentences.join(u' ');
}

} // namespace

double BootPhase::bytesPerSecond() const
{
    return durationMs() < ShortestRateMs ? 0 : double(bytes) * 1000 / double(durationMs());
}

QList<BootPhase> bootPhases(const session::BootSession &session, qint64 nowMs)
{
    return Builder(session, nowMs).phases();
}

QString phaseFigures(const BootPhase &phase)
{
    return PhaseTexts::figures(phase);
}

QString phaseDetails(const BootPhase &phase)
{
    return PhaseTexts::details(phase);
}

QString phasesSummary(const QList<BootPhase> &phases)
{
    return PhaseTexts::summary(phases);
}

TimeTicks timeTicks(qint64 spanMs, int most)
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;
    constexpr std::array steps{qint64(10), qint64(20), qint64(50), qint64(100), qint64(200), qint64(500),
                               second,     2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                               minute,     2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                               hour,       2 * hour,   4 * hour,   12 * hour,   24 * hour};
    spanMs = qMax<qint64>(spanMs, 1);
    most = qMax(1, most);
    const auto fits =
        std::find_if(steps.begin(), steps.end(), [&](qint64 step) { return (spanMs + step - 1) / step <= most; });
    const qint64 step = fits == steps.end() ? (spanMs + most - 1) / most : *fits;
    return {step, (spanMs + step - 1) / step * step};
}

QString TimeTicks::text(int tick) const
{
    const qint64 ms = tick * stepMs;
    const qint64 seconds = ms / 1000;
    if (ms == 0)
        return u"0"_s;
    if (stepMs < 1000)
        return QCoreApplication::translate("PhaseTexts", "%1 s")
            .arg(QLocale().toString(double(ms) / 1000, 'f', stepMs < 100 ? 2 : 1));
    if (seconds < 60)
        return QCoreApplication::translate("PhaseTexts", "%1 s").arg(seconds);
    const QString rest = QString::number(seconds % 60).rightJustified(2, u'0');
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), rest);
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600),
                             QString::number(seconds / 60 % 60).rightJustified(2, u'0'), rest);
}

} // namespace slipway::models
