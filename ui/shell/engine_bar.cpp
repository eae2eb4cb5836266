// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/engine_bar.h"
#include "models/texts/display_text.h"
#include "models/texts/status_text.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/shell/network_watch.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using State = engine::Engine::State;

EngineBar::EngineBar(Console &console, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_actions(actions)
    , m_mark(new IconLabel(16))
    , m_state(new ElidedLabel)
    , m_live(mutedLabel({}))
    , m_button(new QToolButton)
    , m_halt(new QToolButton)
{
    m_state->setObjectName(names::EngineState);
    m_live->setObjectName(names::LiveCount);
    m_button->setObjectName(names::EngineButton);
    m_halt->setObjectName(names::HaltButton);
    for (QToolButton *button : {m_button, m_halt}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 3);
    layout->setSpacing(7);
    layout->addWidget(m_mark);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_live);
    layout->addSpacing(8);
    layout->addWidget(m_halt);
    layout->addWidget(m_button);
    connect(m_halt, &QToolButton::clicked, this, [this] {
        const bool answering = m_console.snapshot()->settings().responderActive;
        m_actions.action(answering ? u"guard.stop-answering"_s : u"guard.start-answering"_s)->trigger();
    });
    connect(m_button, &QToolButton::clicked, this, [this] { m_deed->trigger(); });
    connect(&console, &Console::engineChanged, this, &EngineBar::showState);
    connect(&console, &Console::siteChanged, this, &EngineBar::showState);
    connect(&console, &Console::sessionsChanged, this, &EngineBar::showSessions);
    showState();
    showSessions();
}

void EngineBar::showState()
{
    const State state = m_console.engine().state();
    const bool paused = !m_console.snapshot()->settings().responderActive;
    QString mark = u"severity-warning"_s, text = tr("Stopped: nobody is answered");
    models::Tone tone = models::Tone::Warning;
    if (state == State::Starting) {
        mark = u"state-waiting"_s;
        tone = models::Tone::Muted;
        text = tr("Starting…");
    } else if (isCutOff(m_console)) {
        mark = u"state-failed"_s;
        tone = models::Tone::Bad;
        text = tr("No network: nobody is answered");
    } else if (const QString &program = m_console.engine().servedBy(); !program.isEmpty()) {
        mark = paused ? u"severity-warning"_s : u"state-done"_s;
        tone = paused ? models::Tone::Warning : models::Tone::Good;
        text = paused ? tr("Answering is stopped: nobody is answered")
                      : tr("Served by %1. This console watches").arg(models::displayText(program));
    } else if (state == State::Failed) {
        mark = u"state-failed"_s;
        tone = models::Tone::Bad;
        text = tr("Not serving: a port could not be opened");
    } else if (state == State::Serving && paused) {
        mark = u"severity-warning"_s;
        tone = models::Tone::Warning;
        text = tr("Answering is stopped: nobody is answered");
    } else if (state == State::Serving && !m_console.engine().forbidden().isEmpty()) {
        mark = u"severity-warning"_s;
        tone = models::Tone::Warning;
        text = tr("For trials only, no machine is answered: %1")
                   .arg(models::endpointsText(m_console.engine().endpoints()));
    } else if (state == State::Serving) {
        mark = u"state-done"_s;
        tone = models::Tone::Good;
        text = tr("Serving on %1").arg(models::endpointsText(m_console.engine().endpoints()));
    }
    const QAction *halt = m_actions.action(paused ? u"guard.start-answering"_s : u"guard.stop-answering"_s);
    m_halt->setText(QString(halt->text()).remove(u'&'));
    m_halt->setAccessibleName(m_halt->text());
    m_halt->setToolTip(halt->toolTip());
    m_halt->setIcon(halt->icon());
    m_mark->setIcon(mark, tone);
    m_state->setWhole(text);
    const bool running = state == State::Serving || state == State::Starting;
    QAction *start = m_actions.action(u"engine.start"_s), *stop = m_actions.action(u"engine.stop"_s);
    start->setEnabled(!running);
    stop->setEnabled(running);
    m_deed = running ? stop : start;
    m_button->setText(QString(m_deed->text()).remove(u'&'));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(m_deed->toolTip());
    m_button->setIcon(m_deed->icon());
}

void EngineBar::showSessions()
{
    const int live = m_console.sessions.liveCount();
    m_live->setText(live ? tr("%n machine(s) booting", nullptr, live) : tr("No machine is booting"));
}

} // namespace slipway::ui
