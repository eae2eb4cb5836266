// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_try.h"
#include "models/boots/serial_text.h"
#include "models/texts/display_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/test_machine_text.h"
#include "models/texts/verdict_text.h"
#include "server/base/clock.h"
#include "server/engine/test_machine.h"
#include "server/session/session_line.h"
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

constexpr int AfterBootMs = 8000;    ///< the demonstration's programs switch the machine off by themselves
constexpr int AfterSilenceMs = 5000; ///< what was silent for a delay may be answered yet
constexpr int KeyEveryMs = 1000;

struct Wanted
{
    engine::TestMachineOrder order;
    int timeLimitMs = 180 * 1000;
    bool pressKey = true;
};

/// One machine from start to end, told on stdout.
class Telling : public QObject
{
public:
    Telling(Wanted wanted, bool quiet);
    void start()
    {
        m_startedMs = SystemClock().utcMs();
        m_machine.start(m_wanted.order);
    }
    const engine::TestMachineEnd &end() const { return m_end; }
    const std::optional<session::BootSession> &session() const { return m_session; }

private:
    void tell(const QString &what) { tell(what, m_machine.elapsedMs()); }
    void tell(const QString &what, qint64 afterMs);
    void takeSession(const session::BootSession &session);
    void takeScreen(const QStringList &lines);

    const Wanted m_wanted;
    const bool m_quiet;
    engine::TestMachine m_machine;
    engine::TestMachineEnd m_end;
    qint64 m_startedMs = 0;
    models::SerialText m_screen;
    std::optional<session::BootSession> m_session;
    QHash<QByteArray, qsizetype> m_told; ///< events of each session
    QTimer m_limit, m_key;
};

Telling::Telling(Wanted wanted, bool quiet) : m_wanted(std::move(wanted)), m_quiet(quiet)
{
    connect(&m_machine, &engine::TestMachine::stepped, this,
            [this](const engine::MachineStep &step) { tell(models::machineStepText(step)); });
    connect(&m_machine, &engine::TestMachine::screen, this,
            [this](const QByteArray &bytes) { takeScreen(m_screen.take(bytes)); });
    connect(&m_machine, &engine::TestMachine::sessionMoved, this, &Telling::takeSession);
    connect(&m_machine, &engine::TestMachine::bootedAfter, this, [this] {
        m_key.stop();
        QTimer::singleShot(AfterBootMs, &m_machine, &engine::TestMachine::stop);
    });
    connect(&m_machine, &engine::TestMachine::ended, this, [this](const engine::TestMachineEnd &end) {
        takeScreen({m_screen.current()});
        m_end = end;
        QCoreApplication::quit();
    });
    connect(&m_key, &QTimer::timeout, this, [this] { m_machine.press(engine::MachineKey::F12); });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, &m_machine, &engine::TestMachine::stop);
    m_limit.start(m_wanted.timeLimitMs);
}

void Telling::tell(const QString &what, qint64 afterMs)
{
    if (m_quiet || what.isEmpty())
        return;
    std::printf("%7.1f s  %s\n", double(afterMs) / 1000, what.toUtf8().constData());
    std::fflush(stdout);
}

void Telling::takeScreen(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!m_quiet && !line.isEmpty())
            std::printf("           | %s\n", line.toUtf8().constData());
    }
    std::fflush(stdout);
}

void Telling::takeSession(const session::BootSession &session)
{
    m_session = session;
    for (qsizetype &told = m_told[session.token]; told < session.events.size(); ++told) {
        const session::Event &event = session.events.at(told);
        const QString detail = models::displayText(event.detail);
        // When it happened: it is heard of later, the last of it after the machine is off.
        tell(models::stageText(event.stage) + (detail.isEmpty() ? QString() : u" \u2013 "_s + detail),
             std::max<qint64>(event.timeMs - m_startedMs, 0));
        if (event.stage == session::Stage::Prompted && m_wanted.pressKey)
            m_key.start(KeyEveryMs);
    }
    const bool refused = session.state == session::State::Silent || session.state == session::State::Failed;
    if (refused && !m_machine.booted())
        QTimer::singleShot(AfterSilenceMs, &m_machine, [this] {
            if (m_session && m_session->state != session::State::Live && !m_machine.booted())
                m_machine.stop();
        });
}

Expected<Wanted, Outcome> resolve(const store::SiteLocation &site, const Arguments &given)
{
    Wanted wanted;
    const auto firmware = engine::machineFirmwareFromKey(given.value(u"firmware"_s, u"x64"_s));
    if (!firmware)
        return fail(Outcome(UsageError{u"--firmware is one of bios, x64 and arm64."_s}));
    wanted.order.firmware = *firmware;
    const auto memory = parseNumber(given.value(u"memory"_s, u"1024"_s), 128, 65536);
    const auto limit = parseNumber(given.value(u"time-limit"_s, u"180"_s), 1, 86400);
    if (!memory || !limit)
        return fail(Outcome(memory ? limit.error() : memory.error()));
    wanted.order.memoryMb = *memory;
    wanted.timeLimitMs = *limit * 1000;
    wanted.pressKey = !given.has(u"no-key"_s);
    const QString as = given.value(u"as"_s), collection = given.value(u"collection"_s);
    if (!as.isEmpty() && !collection.isEmpty())
        return fail(Outcome(UsageError{u"--as and --collection exclude each other."_s}));
    const bool demonstration = as == u"demo" || (as.isEmpty() && collection.isEmpty() && !site.exists());
    if (demonstration)
        return wanted;
    auto commands = engine::Commands::open(site, engine::Commands::Missing::Fail);
    if (!commands)
        return fail(Outcome(commands.error()));
    wanted.order.site = site.directory;
    if (!collection.isEmpty()) {
        const auto found = (*commands)->findCollection(collection);
        if (!found)
            return fail(Outcome(found.error()));
        wanted.order.role = engine::MachineRole::Member;
        wanted.order.id = found->value;
    } else if (as.isEmpty() || as == u"unknown") {
        const auto snapshot = (*commands)->snapshot();
        if (!snapshot)
            return fail(Outcome(snapshot.error()));
        wanted.order.role = as.isEmpty() ? engine::usualRole(**snapshot, *firmware) : engine::MachineRole::Unknown;
    } else {
        const auto found = (*commands)->findDevice(as);
        if (!found)
            return fail(Outcome(found.error()));
        wanted.order.role = engine::MachineRole::Device;
        wanted.order.id = found->value;
    }
    if (wanted.order.role == engine::MachineRole::Demonstration)
        wanted.order.site.clear();
    return wanted;
}

QJsonObject endObject(const Telling &telling, const Wanted &wanted)
{
    const engine::TestMachineEnd &end = telling.end();
    QJsonObject object{{"booted", end.booted},
                       {"firmware", engine::machineFirmwareKey(wanted.order.firmware)},
                       {"milliseconds", end.afterMs},
                       {"text", models::machineEndText(end)}};
    object["fault"] = end.fault ? QJsonValue(end.fault->id) : QJsonValue(QJsonValue::Null);
    if (telling.session())
        object["session"] = session::toLine(*telling.session());
    return object;
}

} // namespace

Outcome tryMachine(const store::SiteLocation &site, bool json, const QStringList &words)
{
    const auto given =
        parseArguments(words, {0, 0, {"firmware", "as", "collection", "memory", "time-limit"}, {}, {"no-key"}});
    if (!given)
        return given.error();
    const auto wanted = resolve(site, *given);
    if (!wanted)
        return wanted.error();
    Telling telling(*wanted, json);
    telling.start();
    QCoreApplication::exec();
    const engine::TestMachineEnd &end = telling.end();
    Output output{endObject(telling, *wanted), {}, {}, end.booted ? 0 : 1};
    if (!end.booted || end.fault)
        output.warnings += models::machineEndText(end);
    else
        output.text = models::machineEndText(end);
    if (const auto &session = telling.session(); session && !end.booted)
        output.warnings += models::verdictParagraph(session::verdictOf(*session, SystemClock().utcMs()), *session);
    return output;
}

} // namespace slipway::ctl
