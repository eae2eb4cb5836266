// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's rules a second time, written from its sentences and nothing else: no snapshot, no index, no early
// return. Each list of reasons is evaluated in full, and the first that applies is taken. The answer is a text, so that
// two can be compared.
#pragma once
#include "tests/policy/random_world.h"
#include "tests/site/random_rules.h"

namespace slipway::test {

using Reasons = QList<std::pair<bool, const char *>>;

inline QString firstThatApplies(const Reasons &reasons)
{
    for (const auto &[applies, id] : reasons) {
        if (applies)
            return QString::fromLatin1(id);
    }
    return {};
}

/// Ordinal, without regard to case.
inline bool higherId(const QString &a, const QString &b)
{
    const QString left = a.toUpper();
    const QString right = b.toUpper();
    for (qsizetype i = 0; i < left.size() && i < right.size(); ++i) {
        if (left[i] != right[i])
            return left[i].unicode() > right[i].unicode();
    }
    return left.size() > right.size();
}

class NaiveDecision
{
public:
    NaiveDecision(const policy::BootRequest &request, const World &world) : m_request(request), m_world(world)
    {
        findRecords();
        findPlatform();
        findCollections();
    }

    QString text() const
    {
        const QString silence = silenceBefore();
        const QStringList candidates = silence.isEmpty() ? judged() : QStringList();
        QString reason = silence;
        if (silence.isEmpty() && candidates.isEmpty())
            reason = QStringLiteral("NO_DEPLOYMENT");
        else if (silence.isEmpty() && !candidates.first().contains(QStringLiteral("chosen")))
            reason = QStringLiteral("NO_USABLE_DEPLOYMENT");
        else if (silence.isEmpty())
            reason = candidates.first().contains(QStringLiteral("required")) ? QStringLiteral("REQUIRED")
                                                                             : QStringLiteral("AVAILABLE");
        return reason + QStringLiteral(" | ") + machine() + QStringLiteral(" | ") +
               candidates.join(QStringLiteral(", "));
    }

private:
    QString setting(const char *key, const char *otherwise) const
    {
        return m_world.site.settings.value(QString::fromLatin1(key), QString::fromLatin1(otherwise));
    }
    bool on(const char *key, const char *otherwise) const { return setting(key, otherwise) == QStringLiteral("true"); }

    bool macCounts() const { return !m_world.site.duplicateMacs.contains(m_request.mac); }
    bool guidCounts() const
    {
        return m_request.smbiosGuid && !m_request.smbiosGuid->isPlaceholder() &&
               !m_world.site.duplicateGuids.contains(*m_request.smbiosGuid);
    }

    void findRecords()
    {
        const site::Device *byMac = nullptr;
        const site::Device *byGuid = nullptr;
        for (const site::Device &device : m_world.site.devices) {
            if (macCounts() && device.macs.contains(m_request.mac))
                byMac = &device;
            if (guidCounts() && device.smbiosGuid == m_request.smbiosGuid)
                byGuid = &device;
        }
        m_device = byGuid ? byGuid : byMac;
        m_conflict = byMac && byGuid && byMac->id != byGuid->id;
        m_match = m_conflict        ? QStringLiteral("conflict")
                  : byMac && byGuid ? QStringLiteral("both")
                  : byMac           ? QStringLiteral("mac")
                  : byGuid          ? QStringLiteral("guid")
                                    : QString();
        if (m_device)
            return;
        for (const site::UnprovisionedRecord &record : m_world.records) {
            if (macCounts() && record.mac == m_request.mac && !m_record)
                m_record = &record;
        }
        for (const site::UnprovisionedRecord &record : m_world.records) {
            if (guidCounts() && record.smbiosGuid == m_request.smbiosGuid)
                m_record = &record;
        }
        if (m_record)
            m_match = QStringLiteral("unprovisioned");
    }

    void findPlatform()
    {
        using site::Architecture;
        const int number = m_request.architecture ? int(*m_request.architecture) : -1;
        m_bios = number == 0;
        if (number == 6 || number == 15)
            m_architecture = Architecture::X86;
        if (number == 7 || number == 9 || number == 16)
            m_architecture = Architecture::X64;
        if (number == 11 || number == 19)
            m_architecture = Architecture::Arm64;
        if (number == 0)
            m_architecture = Architecture::X64;
        if (number == 0 && m_device && m_device->architecture == Architecture::X86)
            m_architecture = Architecture::X86;
    }

    void findCollections()
    {
        if (!m_device && !m_architecture)
            return;
        site::Observation asking = m_request.seen.value_or(site::Observation());
        asking.lastSeenMs = m_request.atMs;
        const site::Surroundings nothing;
        const NaiveMembership members(m_world.site, nothing);
        const site::Member member{m_device ? m_device->id : DeviceId(), m_architecture.value_or(site::Architecture())};
        for (const site::Collection &collection : m_world.site.collections) {
            if (members.holds(collection.id, member, &asking))
                m_collections.insert(collection.id.value);
        }
    }

    /// Of all its collections together; the worlds have windows in UTC, daily ones and single ones only.
    bool outsideWindows() const
    {
        bool any = false, open = false;
        for (const site::Collection &collection : m_world.site.collections) {
            if (!m_collections.contains(collection.id.value))
                continue;
            for (const site::MaintenanceWindow &window : collection.windows) {
                const qint64 minuteMs = 60'000, dayMs = 1440 * minuteMs;
                const qint64 midnight = window.recurrence == site::MaintenanceWindow::Recurrence::Once
                                            ? (window.date.toJulianDay() - 2440588) * dayMs
                                            : m_request.atMs - m_request.atMs % dayMs;
                const qint64 opens = midnight + window.time.msecsSinceStartOfDay();
                any = true;
                open = open || (opens <= m_request.atMs && m_request.atMs < opens + window.minutes * minuteMs);
            }
        }
        return any && !open;
    }

    QString silenceBefore() const
    {
        const QStringList interfaces = setting("responder.interfaces", "all").split(u',');
        const bool allowed = !m_request.interface || interfaces == QStringList{QStringLiteral("all")} ||
                             interfaces.contains(*m_request.interface);
        bool excluded = false;
        for (const site::Exclusion &exclusion : m_world.site.exclusions)
            excluded = excluded || exclusion.mac == m_request.mac;
        const bool foreign = m_device && !m_device->siteCode.isEmpty() &&
                             m_device->siteCode.toUpper() != m_world.site.siteCode.toUpper();
        const int delay = setting("responder.response-delay", "0").toInt();
        return firstThatApplies({{!allowed, "INTERFACE_NOT_ALLOWED"},
                                 {!on("responder.active", "true"), "RESPONDER_INACTIVE"},
                                 {!m_request.pxe || !m_request.architecture, "NOT_PXE"},
                                 {excluded, "EXCLUDED"},
                                 {!m_architecture, "UNSUPPORTED_ARCHITECTURE"},
                                 {m_request.secs && *m_request.secs < delay, "RESPONSE_DELAY"},
                                 {foreign, "OTHER_SITE"},
                                 {!m_device && !on("responder.unknown-computers", "false"), "UNKNOWN_NOT_SUPPORTED"}});
    }

    struct Row
    {
        const site::Deployment *deployment;
        QString image;
        QString rejection;
        bool exact;
    };

    bool preferred(const site::Deployment &deployment) const
    {
        return m_device && m_device->preferredDeployment.value.toUpper() == deployment.id.value.toUpper();
    }

    bool ran(const site::Deployment &deployment, const QList<policy::LedgerState> &states) const
    {
        const qint64 subject = m_device ? m_device->id.value : m_record ? m_record->id.value : 0;
        // A later row for the same device and deployment stands in the place of the earlier.
        std::optional<policy::LedgerState> state;
        for (const policy::LedgerRow &row : m_world.rows) {
            if (row.device.value == subject && row.deployment.value.toUpper() == deployment.id.value.toUpper())
                state = row.state;
        }
        return state && states.contains(*state);
    }

    bool quarantined() const
    {
        bool found = false;
        for (const policy::Quarantine &quarantine : m_world.quarantines)
            found =
                found || (quarantine.device.value != 0 && quarantine.device.value == (m_device   ? m_device->id.value
                                                                                      : m_record ? m_record->id.value
                                                                                                 : 0));
        return found;
    }

    Row rowOf(const site::Deployment &deployment) const
    {
        using AvailableTo = site::Deployment::AvailableTo;
        const site::BootImage *image = nullptr;
        for (const site::TaskSequence &sequence : m_world.site.taskSequences) {
            for (const site::BootImage &candidate : m_world.site.bootImages) {
                if (sequence.id == deployment.taskSequence && candidate.id == sequence.bootImage)
                    image = &candidate;
            }
        }
        bool content = image && !image->files.isEmpty();
        for (const site::ContentFile &file : image ? image->files : QList<site::ContentFile>())
            content = content && !file.sha256.isEmpty();
        const bool exact = image && image->architecture == *m_architecture;
        const bool compatible = image && image->architecture == site::Architecture::X86 && m_bios &&
                                *m_architecture == site::Architecture::X64 &&
                                on("policy.x86-image-on-x64-bios", "true");
        const bool otherFirmware = image && image->kind == site::BootImage::Kind::Program &&
                                   (image->firmware == site::Firmware::Bios) != m_bios;
        const bool required = deployment.purpose == site::Deployment::Purpose::Required;
        const bool enforced = on("policy.enforce-schedule", "true");
        using policy::LedgerState;
        return {&deployment, image ? image->name : QString(),
                firstThatApplies(
                    {{deployment.availableTo == AvailableTo::Clients, "NOT_VISIBLE_TO_PXE"},
                     {deployment.availableTo == AvailableTo::MediaPxeHidden && !preferred(deployment), "HIDDEN"},
                     {!deployment.enabled, "DISABLED"},
                     {enforced && deployment.startMs && m_request.atMs < *deployment.startMs, "NOT_STARTED"},
                     {enforced && deployment.expireMs && m_request.atMs >= *deployment.expireMs, "EXPIRED"},
                     {!image, "NO_BOOT_IMAGE"},
                     {image && !image->pxeEnabled, "IMAGE_NOT_PXE_ENABLED"},
                     {!content, "CONTENT_MISSING"},
                     {!exact && !compatible, "ARCHITECTURE_MISMATCH"},
                     {otherFirmware, "FIRMWARE_MISMATCH"},
                     {required && ran(deployment, {LedgerState::Started, LedgerState::Served}), "ALREADY_RUN"},
                     {required && ran(deployment, {LedgerState::Superseded}), "SUPERSEDED"},
                     {required && m_conflict, "CONFLICTING_IDENTITY"},
                     {required && outsideWindows(), "OUTSIDE_MAINTENANCE_WINDOW"},
                     {required && quarantined(), "QUARANTINED"},
                     {required && m_world.brake.has_value(), "BRAKED"}}),
                exact};
    }

    bool better(const Row &a, const Row &b) const
    {
        if (preferred(*a.deployment) != preferred(*b.deployment))
            return preferred(*a.deployment);
        if (a.exact != b.exact)
            return a.exact;
        if (a.deployment->purpose != b.deployment->purpose)
            return a.deployment->purpose == site::Deployment::Purpose::Required;
        return higherId(a.deployment->id.value, b.deployment->id.value);
    }

    /// "P0100012 required I1 chosen exact" for each candidate, the chosen first, then by id descending.
    QStringList judged() const
    {
        QList<Row> rows;
        for (const site::Deployment &deployment : m_world.site.deployments) {
            if (m_collections.contains(deployment.collection.value))
                rows.append(rowOf(deployment));
        }
        for (Row &row : rows) {
            int betterOnes = 0;
            for (const Row &other : rows) {
                const bool usable = other.rejection.isEmpty() || other.rejection.startsWith(u"LOWER") ||
                                    other.rejection.startsWith(u"chosen");
                betterOnes += usable && other.deployment != row.deployment && better(other, row);
            }
            if (row.rejection.isEmpty())
                row.rejection = betterOnes > 0 ? QStringLiteral("LOWER_PRIORITY") : QStringLiteral("chosen");
        }
        // The largest that is left, again and again.
        QStringList texts;
        while (!rows.isEmpty()) {
            qsizetype next = 0;
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const bool first = rows[i].rejection == u"chosen" || rows[next].rejection == u"chosen";
                const bool before = first ? rows[i].rejection == u"chosen"
                                          : higherId(rows[i].deployment->id.value, rows[next].deployment->id.value);
                next = before ? i : next;
            }
            const Row row = rows.takeAt(next);
            const bool required = row.deployment->purpose == site::Deployment::Purpose::Required;
            const bool chosen = row.rejection == u"chosen";
            texts.append(row.deployment->id.value +
                         (required ? QStringLiteral(" required ") : QStringLiteral(" available ")) + row.image +
                         QChar(u' ') + row.rejection +
                         (!chosen     ? QString()
                          : row.exact ? QStringLiteral(" exact")
                                      : QStringLiteral(" compatible")));
        }
        return texts;
    }

    QString machine() const
    {
        static const char *const widths[]{"x86", "x64", "arm64"};
        const qint64 id = m_device ? m_device->id.value : m_record ? m_record->id.value : 0;
        return QString::number(id) + QChar(u' ') + m_match + (m_device ? QString() : QStringLiteral(" unknown")) +
               (m_architecture ? QChar(u' ') + QString::fromLatin1(widths[int(*m_architecture)]) +
                                     (m_bios ? QStringLiteral(" bios") : QStringLiteral(" uefi"))
                               : QString());
    }

    const policy::BootRequest &m_request;
    const World &m_world;
    const site::Device *m_device = nullptr;
    const site::UnprovisionedRecord *m_record = nullptr;
    QString m_match;
    bool m_conflict = false;
    bool m_bios = false;
    std::optional<site::Architecture> m_architecture;
    QSet<qint64> m_collections;
};

/// The product's decision in the same words.
inline QString textOf(const policy::Decision &decision)
{
    static const QStringList matches{QString(),
                                     QStringLiteral("mac"),
                                     QStringLiteral("guid"),
                                     QStringLiteral("both"),
                                     QStringLiteral("conflict"),
                                     QStringLiteral("unprovisioned")};
    QString machine = QString::number(decision.device.value) + QChar(u' ') + matches[int(decision.match)] +
                      (decision.unknown ? QStringLiteral(" unknown") : QString());
    if (decision.architecture)
        machine += QChar(u' ') + site::architectureKey(*decision.architecture) + QChar(u' ') +
                   site::firmwareKey(*decision.firmware);
    QStringList candidates;
    for (const policy::Candidate &candidate : decision.candidates) {
        const bool chosen = candidate.rejection == policy::Rejection::None;
        QString text = candidate.deployment.value + QChar(u' ') + site::purposeKey(candidate.purpose) + QChar(u' ') +
                       candidate.bootImage + QChar(u' ') +
                       (chosen ? QStringLiteral("chosen") : policy::rejectionId(candidate.rejection));
        if (chosen)
            text += decision.architectureMatch == policy::ArchitectureMatch::Exact ? QStringLiteral(" exact")
                                                                                   : QStringLiteral(" compatible");
        candidates.append(text);
    }
    return policy::reasonId(decision.reason) + QStringLiteral(" | ") + machine + QStringLiteral(" | ") +
           candidates.join(QStringLiteral(", "));
}

} // namespace slipway::test
