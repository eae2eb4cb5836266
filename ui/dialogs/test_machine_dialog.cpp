// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/test_machine_dialog.h"
#include "models/boots/session_model.h"
#include "models/texts/test_machine_text.h"
#include "models/texts/verdict_text.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/dialogs/test_machine_form.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/terminal_view.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int PaintMs = 60;
constexpr int OffsetWidth = 84, StageWidth = 190;
constexpr qsizetype AtOnce = 64 * 1024;            ///< of the screen, for one turn of the event loop
constexpr qsizetype MostPending = 4 * 1024 * 1024; ///< a machine that babbles loses its older words
} // namespace

TestMachineDialog::TestMachineDialog(Console &console, const QList<engine::MachineOffer> &offers, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_form(new TestMachineForm(console, offers))
    , m_screen(new TerminalView)
    , m_stageMark(new IconLabel(18))
    , m_stage(paragraph({}))
    , m_elapsed(mutedLabel({}))
    , m_progress(new QProgressBar)
    , m_list(new ListView)
    , m_verdict(new MessageStrip)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_start(new QPushButton(tr("&Start")))
    , m_stop(new QPushButton(tr("S&top")))
{
    setObjectName(u"dialog.test-machine"_s);
    setWindowTitle(tr("Try It"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1140, 660);
    if (!m_form->possible())
        m_verdict->say(MessageStrip::Level::Warning,
                       tr("QEMU, which plays the virtual computer, is not installed here. Install it, then open this "
                          "window again: %1")
                           .arg(m_form->installCommand()));
    m_splitter->addWidget(makeScreen());
    m_splitter->addWidget(makeSession());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setSizes({570, 530});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Watch a machine boot")));
    layout->addWidget(paragraph(tr("A virtual computer boots in a private network inside this one. Your network and "
                                   "your site are not touched: it gets a copy of the site that is gone afterwards."),
                                "muted"));
    layout->addWidget(m_form);
    if (m_form->possible())
        connect(m_form, &TestMachineForm::changed, m_verdict, &MessageStrip::clear);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_verdict);
    layout->addLayout(makeButtons());
    connectMachine();
    restoreGeometry(QSettings().value(u"dialogs/test-machine"_s).toByteArray());
    showRunning();
}

TestMachineDialog::~TestMachineDialog()
{
    QSettings().setValue(u"dialogs/test-machine"_s, saveGeometry());
}

void TestMachineDialog::open(Console &console, QWidget *parent)
{
    auto *dialog = parent->findChild<TestMachineDialog *>();
    if (!dialog)
        dialog = new TestMachineDialog(console, engine::machineOffers(), parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget *TestMachineDialog::makeScreen()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *title = mutedLabel(tr("Sc&reen"));
    title->setBuddy(m_screen);
    layout->addWidget(title);
    m_screen->setObjectName("testMachineScreen");
    m_screen->setAccessibleName(tr("Screen of the virtual computer"));
    m_screen->setPlaceholderText(tr("What the computer writes on its screen appears here."));
    layout->addWidget(m_screen, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(mutedLabel(tr("Press a key there:")));
    const std::pair<QString, engine::MachineKey> keys[] = {{tr("F12"), engine::MachineKey::F12},
                                                           {tr("F8"), engine::MachineKey::F8},
                                                           {tr("Enter"), engine::MachineKey::Enter}};
    for (const auto &[text, which] : keys) {
        auto *key = new QPushButton(text);
        key->setObjectName(u"key."_s + engine::machineKeyName(which));
        key->setAccessibleName(tr("Press %1 on the virtual computer").arg(text));
        key->setAutoDefault(false);
        connect(key, &QPushButton::clicked, this, [this, which = which] { m_machine.press(which); });
        m_keys += key;
        row->addWidget(key);
    }
    row->addStretch(1);
    layout->addLayout(row);
    return pane;
}

QWidget *TestMachineDialog::makeSession()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(mutedLabel(tr("Live session")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_stageMark, 0, Qt::AlignTop);
    row->addWidget(m_stage, 1);
    row->addWidget(m_elapsed, 0, Qt::AlignTop);
    m_stage->setObjectName("testMachineStage");
    layout->addLayout(row);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setAccessibleName(tr("Progress of the boot image"));
    layout->addWidget(m_progress);
    m_list->setObjectName("testMachineTimeline");
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setRows(&m_timeline);
    m_list->setItemDelegateForColumn(models::TimelineModel::Stage, new TimelineDelegate(m_list));
    m_list->setSortingEnabled(false);
    m_list->proxy()->sort(-1);
    m_list->setColumnWidth(models::TimelineModel::Offset, OffsetWidth);
    m_list->setColumnWidth(models::TimelineModel::Stage, StageWidth);
    layout->addWidget(m_list, 1);
    return pane;
}

QHBoxLayout *TestMachineDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QString(u"dialogReject"_s));
    close->setAutoDefault(false);
    m_start->setObjectName(u"dialogAccept"_s);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_stop->setObjectName(u"testMachineStop"_s);
    m_stop->setAutoDefault(false);
    for (QPushButton *button : {m_start, m_stop, close})
        row->addWidget(button);
    connect(m_start, &QPushButton::clicked, this, &TestMachineDialog::start);
    connect(m_stop, &QPushButton::clicked, &m_machine, &engine::TestMachine::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void TestMachineDialog::connectMachine()
{
    using engine::TestMachine;
    connect(&m_machine, &TestMachine::stepped, this, &TestMachineDialog::takeStep);
    connect(&m_machine, &TestMachine::screen, this, [this](const QByteArray &bytes) {
        m_pending = (m_pending + bytes).right(MostPending);
        if (!m_paint.isActive())
            m_paint.start(PaintMs);
    });
    connect(&m_machine, &TestMachine::sessionMoved, this, &TestMachineDialog::takeSession);
    connect(&m_machine, &TestMachine::bootedAfter, this, [this](qint64 ms) {
        m_verdict->say(MessageStrip::Level::Good, models::machineEndText({true, false, ms}));
    });
    connect(&m_machine, &TestMachine::ended, this, &TestMachineDialog::showEnd);
    m_paint.setSingleShot(true);
    connect(&m_paint, &QTimer::timeout, this, &TestMachineDialog::takeScreen);
    connect(&m_second, &QTimer::timeout, this, &TestMachineDialog::showElapsed);
}

void TestMachineDialog::start()
{
    QString problem;
    const auto wanted = m_form->order(problem);
    if (!wanted) {
        m_verdict->say(MessageStrip::Level::Error, problem);
        return;
    }
    m_verdict->clear();
    m_screen->clear();
    m_timeline.clear();
    m_text = {};
    m_pending.clear();
    m_session.reset();
    m_progress->setValue(0);
    showStage(u"state-live"_s, models::Tone::Active, tr("Preparing"));
    m_machine.start(*wanted);
    m_second.start(1000);
    showElapsed();
    showRunning();
    m_stop->setFocus();
}

void TestMachineDialog::takeStep(const engine::MachineStep &step)
{
    const QString text = models::machineStepText(step);
    if (!text.isEmpty() && !m_session)
        showStage(u"state-live"_s, models::Tone::Active, text);
}

void TestMachineDialog::takeScreen()
{
    const QByteArray now = m_pending.left(AtOnce);
    m_pending.remove(0, now.size());
    const QStringList finished = m_text.take(now);
    m_screen->add(finished, m_text.current());
    if (!m_pending.isEmpty())
        m_paint.start(0);
}

void TestMachineDialog::takeSession(const session::BootSession &session)
{
    m_session = session;
    models::SessionRow row{session, m_console.clock().utcMs()};
    row.judge();
    m_timeline.setSession(session);
    m_list->scrollToBottom();
    m_progress->setValue(int(row.progress().value_or(0) * 1000));
    showStage(models::verdictIcon(row.verdict.severity), models::verdictTone(row.verdict.severity), row.verdictTitle);
    const bool refused = session.state == session::State::Silent || session.state == session::State::Failed;
    if (refused && !m_machine.booted())
        m_verdict->say(MessageStrip::Level::Warning, models::verdictParagraph(row.verdict, session));
    else if (!m_machine.booted())
        m_verdict->clear();
}

void TestMachineDialog::showStage(const QString &icon, models::Tone tone, const QString &text)
{
    m_stageMark->setIcon(icon, tone);
    m_stage->setText(text);
}

void TestMachineDialog::showElapsed()
{
    m_elapsed->setText(tr("%1 s").arg(QLocale().toString(m_machine.elapsedMs() / 1000)));
}

void TestMachineDialog::showEnd(const engine::TestMachineEnd &end)
{
    const bool stopFocused = m_stop->hasFocus();
    m_second.stop();
    takeScreen();
    const bool said = !m_verdict->text().isEmpty() && !end.fault && !end.booted;
    if (end.fault) {
        m_verdict->say(MessageStrip::Level::Error, models::machineEndText(end));
        showStage(u"state-failed"_s, models::Tone::Bad, tr("No machine"));
    } else if (!said) {
        m_verdict->say(end.booted ? MessageStrip::Level::Good : MessageStrip::Level::Info, models::machineEndText(end));
    }
    showRunning();
    if (stopFocused)
        m_start->setFocus();
}

void TestMachineDialog::showRunning()
{
    const bool running = m_machine.isRunning();
    m_start->setEnabled(!running && m_form->possible());
    m_start->setText(m_session || running ? tr("&Start Again") : tr("&Start"));
    m_stop->setEnabled(running);
    m_form->setEnabled(!running);
    for (QPushButton *key : std::as_const(m_keys))
        key->setEnabled(running);
    if (!running && !m_session && m_stage->text().isEmpty())
        showStage(u"state-waiting"_s, models::Tone::Muted, tr("Not started"));
}

} // namespace slipway::ui
