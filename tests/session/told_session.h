// SPDX-License-Identifier: GPL-3.0-or-later
// A boot session told event by event, folded by the real Tracker. For tests only.
#pragma once
#include "server/session/tracker.h"
#include "server/session/verdict.h"

namespace slipway::test {

using session::Stage;

class Told
{
public:
    explicit Told(policy::Answer answer = policy::Answer::Boot, policy::Reason reason = policy::Reason::Required,
                  site::Firmware firmware = site::Firmware::Uefi, bool windows = false)
    {
        auto entry = std::make_shared<session::Entry>();
        entry->token = "abcdefghijklmnop";
        entry->mac = *MacAddress::parse("52:54:00:00:00:01");
        entry->startedMs = m_nowMs;
        entry->decision.answer = answer;
        entry->decision.reason = reason;
        entry->decision.firmware = firmware;
        entry->decision.deviceName = QStringLiteral("pc");
        if (windows)
            entry->decision.ramdisk = policy::Ramdisk{4096, 1, policy::Ramdisk::Origin::Site, {}};
        entry->decision.bootImage = QStringLiteral("Linux");
        m_tracker.open(entry);
    }
    Told &after(double seconds)
    {
        m_nowMs += qint64(seconds * 1000);
        return *this;
    }
    Told &tell(Stage stage, const QJsonObject &facts = {})
    {
        m_tracker.add(session::Event{m_nowMs, "abcdefghijklmnop", stage, {}, facts});
        return *this;
    }
    Told &discover(int secs = 0, int xid = 7, bool ipxe = false, const char *relay = nullptr)
    {
        QJsonObject facts{{"secs", secs}, {"xid", xid}, {"class", "pxe"}, {"arch", ipxe ? 0 : 7}};
        if (ipxe)
            facts["ipxe"] = true;
        if (relay)
            facts["relay"] = QString::fromLatin1(relay);
        return tell(Stage::Discover, facts);
    }
    Told &offer(const char *style = "binl", const char *file = "s/abcdefghijklmnop/snponly.efi")
    {
        return tell(Stage::Offer, {{"style", style}, {"file", file}, {"server", "10.77.0.1"}});
    }
    Told &elsewhere(const char *server = "10.77.0.2") { return tell(Stage::Elsewhere, {{"server", server}}); }
    Told &service(const char *file = "s/abcdefghijklmnop/snponly.efi")
    {
        return tell(Stage::BootService, {{"file", file}, {"server", "10.77.0.1"}});
    }
    Told &begins(const char *file, QJsonObject facts = {})
    {
        facts["file"] = file;
        if (!facts.contains("protocol"))
            facts["protocol"] = "tftp";
        return tell(Stage::FileBegins, facts);
    }
    Told &failed(const char *file, QJsonObject facts)
    {
        facts["file"] = file;
        if (!facts.contains("protocol"))
            facts["protocol"] = "tftp";
        return tell(Stage::FileFailed, facts);
    }
    Told &fetched(const char *file, const char *protocol = "tftp")
    {
        const QJsonObject facts{{"file", file}, {"protocol", protocol}};
        return tell(Stage::FileBegins, facts).after(1).tell(Stage::FileDelivered, facts);
    }
    /// From the DISCOVER to the answer on 4011.
    Told &asked() { return discover().offer().after(4).elsewhere().after(1).service().after(1); }
    Told &reported(const char *phase, const char *result, const char *message = "")
    {
        m_tracker.add(session::StatusReport{m_nowMs,
                                            "abcdefghijklmnop",
                                            QString::fromLatin1(phase),
                                            {},
                                            QString::fromLatin1(message),
                                            QString::fromLatin1(result)});
        return *this;
    }
    Told &sampled(session::Transfer transfer)
    {
        transfer.token = "abcdefghijklmnop";
        m_tracker.add(QList<session::Transfer>{transfer}, m_nowMs);
        return *this;
    }
    Told &idle()
    {
        after(300);
        m_tracker.expire(m_nowMs);
        return *this;
    }
    session::BootSession session() const { return *m_tracker.find("abcdefghijklmnop"); }
    session::Verdict verdict() const { return session::verdictOf(session(), m_nowMs); }

private:
    session::Tracker m_tracker;
    qint64 m_nowMs = 1'700'000'000'000;
};

} // namespace slipway::test
