// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_ports_pages.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/port_text.h"
#include "ui/dialogs/ports_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/state_list.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStorageInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using State = engine::Engine::State;
constexpr qint64 Scarce = qint64(10) << 30; ///< bytes: a few images of Windows PE, or one with drivers

StateList::Row portRow(const QString &title, const QString &endpoint, const QString &what)
{
    return {u"state-done"_s, models::Tone::Good, title, endpoint, what};
}

/// One that machines know by heart.
StateList::Row fixedPortRow(const QString &title, const QString &endpoint, quint16 usual, const QString &what)
{
    if (endpoint.section(u':', -1).toUShort() == usual)
        return portRow(title, endpoint, what);
    return {u"severity-warning"_s, models::Tone::Warning, title, endpoint,
            SetupPortsPage::tr("Machines ask on port %1, and find nobody there.").arg(usual)};
}

} // namespace

SetupPortsPage::SetupPortsPage(Console &console, const SetupSurroundings &around, const SetupState &state)
    : WizardPage(console, {u"ports"_s, tr("Ports"), tr("The ports of network boot"),
                           tr("Machines ask on fixed ports. Each can be held by one program only.")})
    , m_around(around)
    , m_state(state)
    , m_ports(new StateList(u"setupPorts"_s))
    , m_strip(new MessageStrip)
    , m_grant(new QPushButton(tr("&Grant Boot Ports…")))
    , m_again(new QPushButton(tr("&Try Again")))
    , m_ask(new QPushButton(tr("&Ask the Network")))
{
    m_strip->label()->setObjectName("portsState");
    m_grant->setObjectName("setupGrant");
    m_again->setObjectName("setupTryAgain");
    m_ask->setObjectName("setupAsk");
    m_ask->hide();
    body()->addWidget(m_strip);
    body()->addWidget(m_ports);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_grant);
    row->addWidget(m_again);
    row->addWidget(m_ask);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_grant, &QPushButton::clicked, this,
            [this] { openDialog(new PortsDialog(this->console(), m_around.grant, window())); });
    connect(m_again, &QPushButton::clicked, this, &SetupPortsPage::tryAgain);
    connect(m_ask, &QPushButton::clicked, this, &SetupPortsPage::askWanted);
    connect(&console.engine(), &engine::Engine::serving, this, &SetupPortsPage::show);
    connect(&console.engine(), &engine::Engine::failed, this, [this](const QList<engine::PortProblem> &problems) {
        m_problems = problems;
        show();
    });
    connect(&console, &Console::engineChanged, this, &SetupPortsPage::show);
}

void SetupPortsPage::enter()
{
    const State state = console().engine().state();
    if (state == State::Stopped || state == State::Failed)
        tryAgain();
    show();
}

void SetupPortsPage::tryAgain()
{
    m_problems.clear();
    console().engine().stop();
    console().engine().start();
    emit console().engineChanged();
}

void SetupPortsPage::show()
{
    const State state = console().engine().state();
    const QList<engine::PortProblem> &forbidden = console().engine().forbidden();
    const bool elsewhere = !console().engine().servedBy().isEmpty();
    m_again->setVisible((state == State::Failed && !elsewhere) || state == State::Stopped);
    const bool privilege = std::any_of(m_problems.begin(), m_problems.end(),
                                       [](const engine::PortProblem &each) { return each.privilege; });
    m_grant->setVisible(!forbidden.isEmpty() || (state == State::Failed && privilege && !elsewhere));
    m_ask->setVisible(state == State::Serving && forbidden.isEmpty() && m_state.unasked);
    if (state == State::Serving)
        showServing();
    else if (const QString &program = console().engine().servedBy(); !program.isEmpty()) {
        m_ports->setRows({});
        m_strip->say(MessageStrip::Level::Good, models::servedByText(program));
    } else if (state == State::Failed)
        showFailed();
    else
        m_strip->say(MessageStrip::Level::Info, tr("Opening the ports…"));
    emit changed();
}

void SetupPortsPage::showServing()
{
    const QList<engine::PortProblem> &forbidden = console().engine().forbidden();
    const engine::Endpoints &at = console().engine().endpoints();
    QList<StateList::Row> rows;
    if (!at.dhcp.isEmpty())
        rows += fixedPortRow(tr("DHCP"), at.dhcp, 67, tr("Hears machines that start."));
    rows += {fixedPortRow(tr("PXE boot service"), at.pxe, 4011, tr("Tells UEFI firmware its boot file.")),
             fixedPortRow(tr("TFTP"), at.tftp, 69, tr("Sends the boot program.")),
             portRow(tr("HTTP"), at.http, tr("Sends kernels and images, and takes status reports."))};
    if (forbidden.isEmpty() && m_state.unasked)
        m_strip->say(MessageStrip::Level::Warning,
                     tr("All ports are open. Slipway serves. Who gives addresses on this network was only guessed: now "
                        "it can be asked."));
    else if (forbidden.isEmpty())
        m_strip->say(MessageStrip::Level::Good, tr("All ports are open. Slipway serves."));
    else
        m_strip->say(MessageStrip::Level::Warning,
                     tr("The system refused the real ports, so Slipway serves on others: the rehearsal works, but no "
                        "machine asks there. Grant the boot ports once, as an administrator."));
    m_ports->setRows(rows);
}

void SetupPortsPage::showFailed()
{
    QList<StateList::Row> rows;
    for (const engine::PortProblem &problem : std::as_const(m_problems))
        rows +=
            {u"severity-error"_s, models::Tone::Bad, models::portName(problem), models::portProblemText(problem), {}};
    m_ports->setRows(rows);
    m_strip->say(MessageStrip::Level::Error, tr("Slipway does not serve yet."));
}

QString SetupPortsPage::problem() const
{
    if (console().isServed())
        return {};
    if (console().engine().state() == State::Starting)
        return tr("Wait until the ports are open.");
    return tr("Free the ports and try again, or go on without serving.");
}

QString SetupPortsPage::skipText() const
{
    const State state = console().engine().state();
    const bool elsewhere = !console().engine().servedBy().isEmpty();
    return (state == State::Failed && !elsewhere) || state == State::Stopped ? tr("Go On &Without") : QString();
}

bool SetupPortsPage::hasWarning() const
{
    return !console().isServed() || !console().engine().forbidden().isEmpty();
}

SetupContentPage::SetupContentPage(Console &console)
    : WizardPage(console, {u"content"_s, tr("Content folder"), tr("Where boot images are kept"),
                           tr("Each boot image is copied into this folder and checked by its hash.")})
    , m_rows(new StateList(u"setupContent"_s))
{
    body()->addWidget(m_rows);
    body()->addWidget(
        paragraph(tr("To keep a site elsewhere, start Slipway with --site and a folder of yours."), "muted"));
    body()->addStretch(1);
}

SetupContentPage::Place SetupContentPage::look(const QString &folder)
{
    Place place{QDir::toNativeSeparators(folder), {}, 0, 0, false};
    // It is made with the first image: until then its parent says it.
    const QString there = QFileInfo::exists(folder) ? folder : QFileInfo(folder).path();
    const QStorageInfo storage(there);
    place.fileSystem = QString::fromLatin1(storage.fileSystemType());
    place.free = storage.bytesAvailable();
    place.total = storage.bytesTotal();
    place.writable = QFileInfo(there).isWritable() && !storage.isReadOnly();
    return place;
}

void SetupContentPage::enter()
{
    setBusy(true, tr("Looking at the folder…"));
    console().runApart<Place>(
        this, [folder = console().engine().options().site.contentFolder()]() -> Result<Place> { return look(folder); },
        [this](const Result<Place> &place) {
            setBusy(false);
            if (place.ok())
                take(*place);
        });
}

void SetupContentPage::take(const Place &place)
{
    using models::Tone;
    m_scarce = place.free < Scarce;
    m_problem = place.writable
                    ? QString()
                    : tr("The folder cannot be written: give your user the right to, or start Slipway with --site.");
    const auto mark = [](bool good) { return good ? u"state-done"_s : u"severity-warning"_s; };
    const auto tone = [](bool good) { return good ? Tone::Good : Tone::Warning; };
    m_rows->setRows(
        {{u"folder"_s, Tone::Active, tr("Folder"), models::displayText(place.folder), {}},
         {mark(!m_scarce), tone(!m_scarce), tr("Free space"),
          tr("%1 of %2 (%3)").arg(models::bytesText(place.free), models::bytesText(place.total), place.fileSystem),
          m_scarce ? tr("That is little: an image of Windows PE takes 400 MB to 1 GB, and each version once.")
                   : QString()},
         {place.writable ? u"state-done"_s : u"severity-error"_s,
          place.writable ? Tone::Good : Tone::Bad,
          tr("Permission"),
          place.writable ? tr("Slipway may write there.") : tr("Slipway may not write there."),
          {}}});
    emit changed();
}

} // namespace slipway::ui
