// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replay_dialog.h"
#include "models/texts/audit_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/remedy_bar.h"
#include "ui/widgets/why_view.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What must be the same in two answers: everything but the words of the steps.
QJsonObject comparable(const policy::Decision &decision)
{
    QJsonObject object = policy::toJson(decision);
    object.remove(u"steps"_s);
    return object;
}

} // namespace

ReplayDialog::ReplayDialog(Console &console, const policy::BootRequest &request,
                           const std::optional<Recorded> &recorded, QWidget *parent)
    : FormDialog(console, u"replay"_s, tr("Replay at This Time"), tr("Replay"), parent)
    , m_request(request)
    , m_recorded(recorded)
    , m_machine(new QLineEdit)
    , m_architecture(new QComboBox)
    , m_time(new QDateTimeEdit)
    , m_basis(paragraph({}, "muted"))
    , m_why(new WhyView(u"replaySteps"_s, u"replayCandidates"_s))
{
    setIntro(tr("What the answer would have been then: by the configuration, the exclusion list and the record of what "
                "had run as they were at that time. Nothing is changed."));
    m_machine->setPlaceholderText(tr("Name of a device, or 52:54:00:12:34:56"));
    if (!request.mac.isNull())
        m_machine->setText(models::macText(request.mac));
    addField(tr("&Machine"), m_machine, u"machine"_s);
    for (const auto &[value, text] : {std::pair{7, tr("UEFI x64")}, std::pair{0, tr("BIOS")},
                                      std::pair{6, tr("UEFI x86")}, std::pair{11, tr("UEFI ARM64")}})
        m_architecture->addItem(text, value);
    const int number = request.architecture.value_or(7);
    if (m_architecture->findData(number) < 0)
        m_architecture->addItem(tr("Number %1").arg(number), number);
    m_architecture->setCurrentIndex(m_architecture->findData(number));
    addField(tr("&Firmware"), m_architecture, u"architecture"_s);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    m_time->setCalendarPopup(true);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00.000"_s) + 64);
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(request.atMs));
    addField(tr("&Time"), m_time, u"time"_s);
    m_basis->setObjectName("replayBasis");
    m_basis->hide();
    m_why->setVisible(false);
    body()->addWidget(m_basis);
    body()->addWidget(m_why, 1);
    // Of a boot session everything is known: the answer comes at once.
    if (!request.mac.isNull())
        QTimer::singleShot(0, this, [this] { accept(); });
}

std::optional<policy::BootRequest> ReplayDialog::asked() const
{
    policy::BootRequest request = m_request;
    const QString machine = m_machine->text().trimmed();
    if (const auto mac = MacAddress::parse(machine.toStdString())) {
        // The GUID, the interface and the waiting time belong to the machine that was asked for first.
        if (*mac != m_request.mac)
            request = {};
        request.mac = *mac;
    } else {
        const auto &devices = console().snapshot()->configuration().devices;
        const auto device = std::find_if(devices.begin(), devices.end(), [&](const site::Device &each) {
            return each.name.compare(machine, Qt::CaseInsensitive) == 0;
        });
        if (device == devices.end())
            return std::nullopt;
        request = {};
        request.mac = device->macs.value(0);
        request.smbiosGuid = device->smbiosGuid;
    }
    request.architecture = quint16(m_architecture->currentData().toInt());
    request.atMs = m_time->dateTime().toMSecsSinceEpoch();
    return request;
}

QString ReplayDialog::problem() const
{
    if (m_machine->text().trimmed().isEmpty())
        return tr("Type the name of a device, or a MAC address.");
    if (!asked())
        return tr("\"%1\" is neither a MAC address nor the name of a device that the site has now. Of a device that "
                  "was "
                  "deleted since, type the MAC address.")
            .arg(models::displayText(m_machine->text().trimmed()));
    return {};
}

void ReplayDialog::submit()
{
    const policy::BootRequest request = *asked();
    const std::optional<qint64> revision = isRecorded() ? m_recorded->revision : std::nullopt;
    setBusy(true);
    console().run<engine::Replay>(
        this, [request, revision](engine::Commands &commands) { return commands.explainAsOf(request, revision); },
        [this](const Result<engine::Replay> &replay) {
            setBusy(false);
            if (!replay)
                return fail(replay.error());
            showReplay(*replay);
        });
}

/// The machine and the moment are still those of the boot that the dialog was opened for.
bool ReplayDialog::isRecorded() const
{
    const std::optional<policy::BootRequest> request = asked();
    return m_recorded && request && request->atMs == m_request.atMs && request->mac == m_request.mac;
}

void ReplayDialog::showReplay(const engine::Replay &replay)
{
    QString basis = tr("By revision %1 of the configuration.").arg(QLocale().toString(replay.revision));
    if (replay.lastChange)
        basis +=
            u' ' + tr("The last change before, on %1 by %2: %3 %4.")
                       .arg(models::timeText(replay.lastChange->timeMs), models::displayText(replay.lastChange->author),
                            models::auditVerbText(replay.lastChange->verb),
                            models::displayText(replay.lastChange->object));
    if (isRecorded())
        basis +=
            u'\n' + (comparable(m_recorded->decision) == comparable(replay.decision)
                         ? tr("This is what was decided then.")
                         : tr("Then it was decided otherwise: %1 What had run elsewhere takes up to two seconds to "
                              "reach a service that runs.")
                               .arg(models::reasonText(m_recorded->decision.reason).sentence));
    m_basis->setText(basis);
    m_basis->show();
    m_why->setDecision(replay.decision, {}, console().snapshot().get());
    // What mends the present does nothing for the past.
    m_why->findChild<RemedyBar *>()->hide();
    m_why->setVisible(true);
    acceptButton()->setText(tr("Replay Again"));
    findChild<QPushButton *>(QString(names::DialogReject))->setText(tr("Close"));
    resize(std::max(width(), 900), std::max(height(), 640));
}

} // namespace slipway::ui
