// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ports_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/port_text.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QClipboard>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QVBoxLayout *card(QVBoxLayout *body)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 11, 14, 12);
    layout->setSpacing(7);
    body->addWidget(frame);
    return layout;
}

void addLine(QVBoxLayout *layout, const QString &mark, models::Tone tone, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new IconLabel(16);
    label->setIcon(mark, tone);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(paragraph(text), 1);
    layout->addLayout(row);
}

} // namespace

PortsDialog::PortsDialog(Console &console, std::function<engine::PortGrant()> look, QWidget *parent)
    : FormDialog(console, u"grant-ports"_s, tr("Grant Boot Ports"), tr("Grant Now…"), parent)
    , m_look(std::move(look))
    , m_grant(m_look())
    , m_pkexec(QStandardPaths::findExecutable(u"pkexec"_s))
    , m_waiting(paragraph(tr("Waiting for an administrator's password…"), "muted"))
{
    setMinimumWidth(600);
    setIntro(
        tr("Machines ask for their boot on UDP 67, 69 and 4011. Ports below 1024 belong to the system, and Slipway "
           "runs without any privilege: the small program slipway-ports opens them for you, once an administrator "
           "has granted it."));
    addTried();
    addCommand();
    m_waiting->hide();
    body()->addWidget(m_waiting);
    body()->addStretch(1);
    addButtons();
    connect(&console.engine(), &engine::Engine::serving, this, [this] { tried({}); });
    connect(&console.engine(), &engine::Engine::failed, this, &PortsDialog::tried);
    // Else the size that wrapped labels would like: too high by half.
    ensurePolished();
    layout()->activate();
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void PortsDialog::addButtons()
{
    auto *close = findChild<QPushButton *>(names::DialogReject);
    close->setText(tr("Close"));
    const bool served = console().engine().state() == engine::Engine::State::Serving;
    if (m_grant.root || m_grant.state == u"missing" ||
        (m_grant.state == u"ready" && served && console().engine().forbidden().isEmpty())) {
        acceptButton()->hide();
        close->setDefault(true);
    } else if (m_grant.state == u"ready" || m_pkexec.isEmpty() || command().isEmpty()) {
        acceptButton()->setText(tr("Try Again"));
        acceptButton()->setToolTip(tr("Open the ports once more"));
    } else {
        acceptButton()->setToolTip(tr("Asks for an administrator's password"));
    }
}

QString PortsDialog::command() const
{
    QString command = models::grantCommand({u"udp 67"_s, {}, {}, true, m_grant.state, m_grant.grant});
    if (m_grant.root && !m_grant.grant.isEmpty())
        command = models::grantCommand({u"udp 67"_s, {}, {}, true, u"not-granted"_s, m_grant.grant}).mid(5) +
                  u" --user "_s + tr("NAME");
    return command;
}

void PortsDialog::addTried()
{
    QVBoxLayout *layout = card(body());
    QList<engine::PortProblem> refused = console().engine().forbidden();
    std::sort(refused.begin(), refused.end(),
              [](const engine::PortProblem &a, const engine::PortProblem &b) { return a.port < b.port; });
    layout->addWidget(plainLabel(refused.isEmpty() ? tr("As it is now") : tr("What was tried"), "alarm"));
    for (const engine::PortProblem &problem : refused)
        addLine(layout, u"severity-warning"_s, models::Tone::Warning,
                tr("%1 on %2: refused by the system.")
                    .arg(models::portName(problem), models::displayText(problem.address)));
    if (refused.isEmpty() && console().engine().state() == engine::Engine::State::Serving)
        addLine(layout, u"state-done"_s, models::Tone::Good, tr("The ports are open. Nothing has to be granted."));
    if (m_grant.root)
        addLine(layout, u"severity-warning"_s, models::Tone::Warning, models::runsAsRootText());
    else if (!refused.isEmpty() && refused.first().opener == u"refused")
        addLine(layout, u"severity-warning"_s, models::Tone::Warning, models::openerText(refused.first()));
    else if (m_grant.state == u"ready")
        addLine(layout, u"state-done"_s, models::Tone::Good, tr("The program slipway-ports is granted to you."));
    else
        addLine(layout, u"severity-info"_s, models::Tone::Active,
                models::openerText({u"udp 67"_s, {}, {}, true, m_grant.state, {}}));
}

void PortsDialog::addCommand()
{
    const QString text = command();
    if (text.isEmpty()) {
        if (m_grant.state == u"missing")
            body()->addWidget(paragraph(tr("Install the package of Slipway again, or build the program: ./bootstrap "
                                           "build. Until then, let the slipwayd service serve.")));
        return;
    }
    body()->addWidget(paragraph(m_grant.root ? tr("To start Slipway as yourself, run this once, with your name:")
                                             : tr("An administrator runs this once, in a terminal:")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *line = new QLineEdit(text);
    line->setObjectName(u"field.command"_s);
    line->setAccessibleName(tr("The command that grants the boot ports"));
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setCursorPosition(0);
    row->addWidget(line, 1);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copied"));
    copy->setMinimumWidth(copy->sizeHint().width() + 12); // it will say so
    copy->setText(tr("&Copy"));
    copy->setObjectName(u"copyCommand"_s);
    copy->setAccessibleName(tr("Copy the command"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    row->addWidget(copy);
    body()->addLayout(row);
    if (!m_grant.root && m_pkexec.isEmpty())
        body()->addWidget(paragraph(tr("pkexec is not installed here, so Slipway cannot ask for the password itself. "
                                       "Choose Try Again afterwards."),
                                    "muted"));
    body()->addWidget(paragraph(tr("It lets that one user open UDP 67, 68, 69, 4011 and TCP 80, and nothing else. The "
                                   "same command with --revoke takes it back."),
                                "muted"));
}

void PortsDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_waiting->setVisible(busy);
    fitHeight();
}

void PortsDialog::serveAnew()
{
    console().notify({u"ports"_s, Notice::Level::Info, tr("The boot ports are granted to you."), {}, {}});
    console().engine().stop();
    console().engine().start();
    emit console().engineChanged();
    QDialog::accept();
}

void PortsDialog::submit()
{
    if (m_look().state == u"ready") // granted in a terminal meanwhile
        return serveAnew();
    if (m_pkexec.isEmpty() || command().isEmpty()) {
        // The system may allow them by now without slipway-ports: only the ports themselves know.
        m_trying = true;
        m_waiting->setText(tr("Opening the ports…"));
        setBusy(true);
        console().engine().stop();
        console().engine().start();
        emit console().engineChanged();
        return;
    }
    setBusy(true);
    // Without a parent: it is root's, nobody here could end it, and this window shall close all the same.
    auto *process = new QProcess;
    process->setProcessChannelMode(QProcess::MergedChannels);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this, process](int status, QProcess::ExitStatus how) {
        ended(how == QProcess::NormalExit ? status : -1, QString::fromLocal8Bit(process->readAll()));
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        ended(-1, process->errorString());
        process->deleteLater();
    });
    // No agent of its own: that would ask on the terminal which the console was started from.
    process->start(m_pkexec, {u"--disable-internal-agent"_s, m_grant.grant}, QIODevice::ReadOnly);
}

void PortsDialog::tried(const QList<engine::PortProblem> &problems)
{
    if (!std::exchange(m_trying, false))
        return;
    setBusy(false);
    // Held by another program: that is no question of a privilege.
    if (!problems.isEmpty() && !problems.first().privilege)
        return showProblem(models::portProblemText(problems.first()));
    if (console().engine().state() != engine::Engine::State::Serving || !console().engine().forbidden().isEmpty())
        return showProblem(tr("The system still refuses the ports. Run the command in a terminal first."));
    console().notify({u"ports"_s, Notice::Level::Info, tr("The boot ports are open."), {}, {}});
    QDialog::accept();
}

void PortsDialog::ended(int status, const QString &said)
{
    constexpr int dismissed = 126, notAuthorised = 127; // pkexec's own
    setBusy(false);
    if (status == 0 && m_look().state == u"ready") {
        serveAnew();
        return;
    }
    const QString words = models::displayText(said.simplified(), 600);
    if (status == dismissed)
        showProblem(tr("The question for a password was closed. Nothing was changed."));
    else if (status == notAuthorised)
        showProblem(tr("No administrator's password was given, or nothing on this desktop can ask for it. Use the "
                       "command in a terminal. (%1)")
                        .arg(words));
    else
        showProblem(tr("It could not be granted: %1 Use the command in a terminal to see more.").arg(words));
}

} // namespace slipway::ui
