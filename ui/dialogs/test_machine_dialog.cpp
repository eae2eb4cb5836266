// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/test_machine_dialog.h"
#include "models/boots/session_model.h"
#include "models/texts/display_text.h"
#include "models/texts/test_machine_text.h"
#include "models/texts/verdict_text.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/terminal_view.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int PaintMs = 60;
constexpr int FieldWidth = 560;
constexpr int OffsetWidth = 84, StageWidth = 190;
constexpr qsizetype AtOnce = 64 * 1024;            ///< of the screen, for one turn of the event loop
constexpr qsizetype MostPending = 4 * 1024 * 1024; ///< a machine that babbles loses its older words
} // namespace

TestMachineDialog::TestMachineDialog(Console &console, const QList<engine::MachineOffer> &offers, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_form(makeForm())
    , m_firmware(new QComboBox)
    , m_role(new QComboBox)
    , m_name(new QLineEdit)
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
    buildForm(offers);
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
    layout->addLayout(m_form);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_verdict);
    layout->addLayout(makeButtons());
    connectMachine();
    restoreGeometry(QSettings().value(u"dialogs/test-machine"_s).toByteArray());
    chooseUsual();
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

void TestMachineDialog::buildForm(const QList<engine::MachineOffer> &offers)
{
    QList<engine::MissingPart> missing;
    int first = -1;
    for (const engine::MachineOffer &offer : offers) {
        m_firmware->addItem(models::machineOfferText(offer), int(offer.firmware));
        qobject_cast<QStandardItemModel *>(m_firmware->model())
            ->item(m_firmware->count() - 1)
            ->setEnabled(offer.installed());
        // UEFI is what most machines have today.
        if (offer.installed() && (first < 0 || offer.firmware == engine::MachineFirmware::UefiX64))
            first = m_firmware->count() - 1;
        if (offer.firmware != engine::MachineFirmware::UefiArm64)
            missing += offer.missing;
    }
    m_firmware->setPlaceholderText(tr("None is installed"));
    m_firmware->setCurrentIndex(first);
    if (first < 0)
        m_verdict->say(MessageStrip::Level::Warning,
                       tr("QEMU, which plays the virtual computer, is not installed here. Install it, then open this "
                          "window again: %1")
                           .arg(engine::installCommand(missing)));
    addFormRow(m_form, tr("&Computer"), m_firmware, u"firmware"_s);
    m_role->addItem(tr("Demonstration: a small program of Slipway's own"), int(engine::MachineRole::Demonstration));
    m_role->addItem(tr("A computer that this site does not know"), int(engine::MachineRole::Unknown));
    m_role->addItem(tr("A device of this site"), int(engine::MachineRole::Device));
    m_role->addItem(tr("A new device in a collection"), int(engine::MachineRole::Member));
    addFormRow(m_form, tr("Boots &as"), m_role, u"role"_s);
    addFormRow(m_form, tr("Its &name"), m_name, u"name"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{m_firmware, m_role, m_name})
        field->setMaximumWidth(FieldWidth);
    m_name->setPlaceholderText(tr("Its name in this site"));
    connect(m_role, &QComboBox::currentIndexChanged, this, &TestMachineDialog::showRole);
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
    const std::tuple<QString, const char *, const char *> keys[] = {{tr("F12"), engine::machineKeys::F12, "f12"},
                                                                    {tr("F8"), engine::machineKeys::F8, "f8"},
                                                                    {tr("Enter"), engine::machineKeys::Enter, "enter"}};
    for (const auto &[text, bytes, name] : keys) {
        auto *key = new QPushButton(text);
        key->setObjectName(u"key."_s + QString::fromLatin1(name));
        key->setAccessibleName(tr("Press %1 on the virtual computer").arg(text));
        key->setAutoDefault(false);
        connect(key, &QPushButton::clicked, this, [this, bytes = QByteArray(bytes)] { m_machine.type(bytes); });
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

/// A site that has something for every machine shows that; a new one shows that it works at all.
void TestMachineDialog::chooseUsual()
{
    const auto firmware = engine::MachineFirmware(m_firmware->currentData().toInt());
    m_role->setCurrentIndex(m_role->findData(int(engine::usualRole(*m_console.snapshot(), firmware))));
    showRole();
}

engine::MachineRole TestMachineDialog::role() const
{
    return engine::MachineRole(m_role->currentData().toInt());
}

void TestMachineDialog::showRole()
{
    const bool device = role() == engine::MachineRole::Device, member = role() == engine::MachineRole::Member;
    m_form->setRowVisible(m_name, device || member);
    if (!device && !member)
        return;
    m_name->setAccessibleName(device ? tr("Name of the device") : tr("Name of the collection"));
    QStringList names;
    if (device) {
        for (const site::Device &each : m_console.snapshot()->configuration().devices)
            names += each.name;
    } else {
        for (const site::Collection &each : m_console.snapshot()->configuration().collections) {
            if (each.id != site::AllUnknownComputers)
                names += each.name;
        }
    }
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

std::optional<engine::TestMachineOrder> TestMachineDialog::order(QString &problem) const
{
    engine::TestMachineOrder order;
    order.firmware = engine::MachineFirmware(m_firmware->currentData().toInt());
    order.role = role();
    if (order.role == engine::MachineRole::Demonstration)
        return order;
    order.site = m_console.engine().options().site.directory;
    const QString name = m_name->text().trimmed();
    const auto sameName = [&name](const auto &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
    const site::Configuration &all = m_console.snapshot()->configuration();
    if (order.role == engine::MachineRole::Device) {
        const auto found = std::find_if(all.devices.begin(), all.devices.end(), sameName);
        if (found != all.devices.end())
            order.id = found->id.value;
    } else if (order.role == engine::MachineRole::Member) {
        const auto found = std::find_if(all.collections.begin(), all.collections.end(), sameName);
        if (found != all.collections.end())
            order.id = found->id.value;
    }
    if (order.role == engine::MachineRole::Unknown || order.id != 0)
        return order;
    problem = name.isEmpty() ? tr("Say what it should boot as: type a part of the name, and choose from the list.")
                             : tr("This site has nothing called \"%1\". Type a part of the name, and choose from the "
                                  "list.")
                                   .arg(models::displayText(name));
    return std::nullopt;
}

void TestMachineDialog::start()
{
    QString problem;
    const auto wanted = order(problem);
    if (!wanted) {
        m_verdict->say(MessageStrip::Level::Error, problem);
        m_name->setFocus();
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
    m_start->setEnabled(!running && m_firmware->currentIndex() >= 0);
    m_start->setText(m_session || running ? tr("&Start Again") : tr("&Start"));
    m_stop->setEnabled(running);
    for (QWidget *each : std::initializer_list<QWidget *>{m_firmware, m_role, m_name})
        each->setEnabled(!running);
    for (QPushButton *key : std::as_const(m_keys))
        key->setEnabled(running);
    if (!running && !m_session && m_stage->text().isEmpty())
        showStage(u"state-waiting"_s, models::Tone::Muted, tr("Not started"));
}

} // namespace slipway::ui
