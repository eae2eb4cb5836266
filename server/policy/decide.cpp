// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/decide.h"
#include "server/policy/boot_values.h"
#include "server/policy/identity.h"
#include "server/policy/selection.h"
#include "server/site/windows_health.h"
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

/// What waits for a maintenance window, and until when; empty: nothing.
QString waitingText(const QList<Judged> &judged)
{
    QString text;
    for (const Judged &one : judged) {
        if (one.rejection != Rejection::OutsideMaintenanceWindow)
            continue;
        const QString &id = one.deployment->id.value;
        text += one.opensMs ? u"; %1 waits for its maintenance window, which opens at %2"_s.arg(
                                  id, QDateTime::fromMSecsSinceEpoch(*one.opensMs, Qt::UTC).toString(Qt::ISODate))
                            : u"; %1 waits for a maintenance window, and none opens any more in time"_s.arg(id);
    }
    return text;
}

/// One walk through the pipeline. Each step adds its line and says whether the walk goes on.
class Pipeline
{
public:
    Pipeline(const BootRequest &request, const site::Snapshot &snapshot, const Ledger &ledger)
        : m_request(request)
        , m_snapshot(snapshot)
        , m_settings(snapshot.settings())
        , m_ledger(ledger)
        , m_identity(identify(request, snapshot, ledger))
    {
        describeMachine();
    }

    Decision run()
    {
        // The order is the contract's: the first reason that applies is the one that is given.
        const bool reached = interfaceAllowed() && responderActive() && isPxe() && notExcluded() &&
                             architectureSupported() && delayPassed() && identified() && ownSite() &&
                             unknownSupported();
        if (reached)
            chooseDeployment();
        return std::move(m_decision);
    }

private:
    bool pass(const QString &step, const QString &detail)
    {
        m_decision.steps.append({step, u"pass"_s, detail});
        return true;
    }
    bool skip(const QString &step, const QString &detail)
    {
        m_decision.steps.append({step, u"skip"_s, detail});
        return true;
    }
    bool stop(const QString &step, Reason reason, const QString &detail)
    {
        m_decision.steps.append({step, u"stop"_s, detail});
        m_decision.answer = Answer::Silent;
        m_decision.reason = reason;
        return false;
    }

    void describeMachine();
    bool interfaceAllowed();
    bool responderActive();
    bool isPxe();
    bool notExcluded();
    bool architectureSupported();
    bool delayPassed();
    bool identified();
    bool ownSite();
    bool unknownSupported();
    void chooseDeployment();
    void accept(const QList<Judged> &judged, const QList<CollectionId> &holders);
    site::Member member() const;
    site::Observation asking() const;
    Claimant claimant() const;

    const BootRequest &m_request;
    const site::Snapshot &m_snapshot;
    const site::Settings &m_settings;
    const Ledger &m_ledger;
    Identity m_identity;
    Decision m_decision;
};

void Pipeline::describeMachine()
{
    m_decision.match = m_identity.match;
    m_decision.unknown = !m_identity.device;
    if (m_identity.device) {
        m_decision.device = m_identity.device->id;
        m_decision.deviceName = m_identity.device->name;
    } else if (m_identity.unprovisioned) {
        m_decision.device = m_identity.unprovisioned->id;
        m_decision.deviceName = m_identity.unprovisioned->name();
    }
    if (!m_request.architecture)
        return;
    if (const auto platform = clientPlatform(*m_request.architecture, m_identity.device)) {
        m_decision.architecture = platform->architecture;
        m_decision.firmware = platform->firmware;
    }
}

bool Pipeline::interfaceAllowed()
{
    const QString step = u"interface"_s;
    if (!m_request.interface)
        return skip(step, u"no interface given"_s);
    if (!m_settings.interfaceAllowed(*m_request.interface))
        return stop(step, Reason::InterfaceNotAllowed,
                    u"interface %1 is not among those that answer (%2)"_s.arg(
                        *m_request.interface,
                        m_settings.interfaces.isEmpty() ? u"none"_s : m_settings.interfaces.join(u", "_s)));
    return pass(step, m_settings.allInterfaces ? u"interface %1; all answer"_s.arg(*m_request.interface)
                                               : u"interface %1 answers"_s.arg(*m_request.interface));
}

bool Pipeline::responderActive()
{
    if (!m_settings.responderActive)
        return stop(u"responder"_s, Reason::ResponderInactive, u"the PXE responder is switched off"_s);
    return pass(u"responder"_s, u"the PXE responder is active"_s);
}

bool Pipeline::isPxe()
{
    if (!m_request.pxe)
        return stop(u"request"_s, Reason::NotPxe, u"option 60 names neither PXEClient nor HTTPClient"_s);
    if (!m_request.architecture)
        return stop(u"request"_s, Reason::NotPxe, u"no client system architecture (option 93)"_s);
    return pass(u"request"_s, u"a network boot request"_s);
}

bool Pipeline::notExcluded()
{
    const QString mac = QString::fromStdString(m_request.mac.toString());
    if (m_snapshot.isExcluded(m_request.mac))
        return stop(u"exclusion"_s, Reason::Excluded, u"MAC %1 is on the exclusion list"_s.arg(mac));
    return pass(u"exclusion"_s, u"MAC %1 is not on the exclusion list"_s.arg(mac));
}

bool Pipeline::architectureSupported()
{
    const int number = *m_request.architecture;
    if (!m_decision.architecture)
        return stop(u"architecture"_s, Reason::UnsupportedArchitecture,
                    u"option 93 is %1, for which nothing can be booted"_s.arg(number));
    return pass(u"architecture"_s,
                u"option 93 is %1: %2 %3"_s.arg(number).arg(site::firmwareKey(*m_decision.firmware),
                                                            site::architectureKey(*m_decision.architecture)));
}

bool Pipeline::delayPassed()
{
    const QString step = u"delay"_s;
    if (!m_request.secs)
        return skip(step, u"no time given: counts as passed"_s);
    const QString seen =
        u"%1 s since the machine began, response delay %2 s"_s.arg(*m_request.secs).arg(m_settings.responseDelay);
    return *m_request.secs < m_settings.responseDelay ? stop(step, Reason::ResponseDelay, seen) : pass(step, seen);
}

bool Pipeline::identified()
{
    return pass(u"identity"_s, m_identity.detail);
}

bool Pipeline::ownSite()
{
    const QString step = u"site"_s;
    if (!m_identity.device)
        return skip(step, u"no device, so no site"_s);
    const QString &own = m_snapshot.configuration().siteCode;
    const QString &code = m_identity.device->siteCode;
    if (!code.isEmpty() && code.compare(own, Qt::CaseInsensitive) != 0)
        return stop(step, Reason::OtherSite,
                    u"%1 is assigned to site %2, this is %3"_s.arg(m_identity.device->name, code, own));
    return pass(step,
                code.isEmpty() ? u"no site given: this one, %1"_s.arg(own) : u"assigned to this site, %1"_s.arg(own));
}

bool Pipeline::unknownSupported()
{
    const QString step = u"unknown"_s;
    if (m_identity.device)
        return skip(step, u"a known device"_s);
    if (!m_settings.unknownComputers)
        return stop(step, Reason::UnknownNotSupported, u"unknown computers are not answered"_s);
    return pass(step, u"treated as the unknown computer %1"_s.arg(site::architectureKey(*m_decision.architecture)));
}

site::Member Pipeline::member() const
{
    if (m_identity.device)
        return {m_identity.device->id, {}};
    return {{}, *m_decision.architecture};
}

Claimant Pipeline::claimant() const
{
    return {.platform = {*m_decision.architecture, *m_decision.firmware},
            .ledgerSubject = m_decision.device,
            .preferredDeployment = m_identity.device ? m_identity.device->preferredDeployment : DeploymentId(),
            .conflict = m_identity.match == Match::Conflict,
            .atMs = m_request.atMs};
}

/// Where the machine is at this moment: as the packet shows it, else as it was seen last. It asks now, so it is seen
/// now.
site::Observation Pipeline::asking() const
{
    site::Observation asking = m_request.seen.value_or(m_ledger.observations().value(m_request.mac));
    if (!m_request.seen && m_identity.device) {
        const site::Observation seen = site::Membership::newestOf(*m_identity.device, m_ledger.observations());
        if (seen.lastSeenMs > asking.lastSeenMs)
            asking = seen;
    }
    asking.lastSeenMs = m_request.atMs;
    return asking;
}

/// The choice is not another one for it (the outer contract), but whoever asks why shall know.
QString lackText(const site::BootImage &image, site::Firmware firmware)
{
    if (image.kind != site::BootImage::Kind::Wim || site::windowsBoots(image, firmware))
        return {};
    return u", which lacks files that %1 machines need to boot"_s.arg(firmware == site::Firmware::Uefi ? u"UEFI"_s
                                                                                                       : u"BIOS"_s);
}

void Pipeline::chooseDeployment()
{
    const site::Observation seen = asking();
    const QList<CollectionId> holders = m_snapshot.collectionsOf(member(), &seen);
    const QList<const site::Deployment *> reaching = m_snapshot.deploymentsTo(holders);
    if (reaching.isEmpty()) {
        stop(u"deployments"_s, Reason::NoDeployment,
             m_identity.device ? u"nothing is deployed to a collection that holds %1"_s.arg(m_identity.device->name)
                               : u"nothing is deployed to a collection that holds this unknown computer"_s);
        return;
    }
    pass(u"deployments"_s,
         reaching.size() == 1 ? u"1 deployment reaches it"_s : u"%1 deployments reach it"_s.arg(reaching.size()));
    Claimant claimant = this->claimant();
    claimant.schedule = scheduleOf(holders, m_snapshot, m_request.atMs);
    const QList<Judged> judged = select(reaching, claimant, m_snapshot, m_ledger);
    for (const Judged &one : judged)
        m_decision.candidates.append({one.deployment->id, one.deployment->purpose,
                                      one.image ? one.image->name : QString(), one.rejection, one.opensMs});
    if (judged.first().rejection == Rejection::None)
        accept(judged, holders);
    else
        stop(u"selection"_s, Reason::NoUsableDeployment,
             u"none can be used; the first is %1: %2"_s.arg(judged.first().deployment->id.value,
                                                            rejectionId(judged.first().rejection)) +
                 waitingText(judged));
}

void Pipeline::accept(const QList<Judged> &judged, const QList<CollectionId> &holders)
{
    const Judged &chosen = judged.first();
    const bool required = chosen.deployment->purpose == site::Deployment::Purpose::Required;
    m_decision.answer = required ? Answer::Boot : Answer::Prompt;
    m_decision.reason = required ? Reason::Required : Reason::Available;
    m_decision.architectureMatch = chosen.architectureMatch;
    m_decision.deployment = chosen.deployment->id;
    m_decision.taskSequence = chosen.sequence->name;
    m_decision.bootImageId = chosen.image->id;
    m_decision.bootImage = chosen.image->name;
    if (chosen.image->kind == site::BootImage::Kind::Wim)
        m_decision.ramdisk = ramdiskFor(m_request.mac, member(), holders, m_snapshot, m_ledger);
    for (const Judged &other : judged) {
        if (required && other.rejection == Rejection::LowerPriority &&
            other.deployment->purpose == site::Deployment::Purpose::Required)
            m_decision.superseded.append(other.deployment->id);
    }
    pass(u"selection"_s, u"%1 (%2): %3"_s.arg(chosen.deployment->id.value, site::purposeKey(chosen.deployment->purpose),
                                              chosen.image->name) +
                             lackText(*chosen.image, *m_decision.firmware) + waitingText(judged));
    m_decision.variables = site::effectiveVariables(member().device, holders, m_snapshot);
    m_decision.lacking = lackingVariables(*chosen.image, m_decision);
    if (const QString detail = variablesDetail(*chosen.image, m_decision, m_snapshot); !detail.isEmpty())
        m_decision.steps.append({u"variables"_s, m_decision.lacking.isEmpty() ? u"pass"_s : u"warn"_s, detail});
}

} // namespace

Decision decide(const BootRequest &request, const site::Snapshot &snapshot, const Ledger &ledger)
{
    return Pipeline(request, snapshot, ledger).run();
}

} // namespace slipway::policy
