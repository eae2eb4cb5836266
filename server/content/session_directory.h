// SPDX-License-Identifier: GPL-3.0-or-later
// One session's directory while its boot is planned: names and what they stand for. In the thread that plans.
#pragma once
#include "server/content/boot_plan.h"
#include <QSet>

namespace slipway::content {

inline constexpr const char *ScriptName = "boot.ipxe";
/// What the machine's variables are, for its operating system: as a shell reads them, and as one object.
inline constexpr const char *VariablesName = "variables";
inline constexpr const char *VariablesJsonName = "variables.json";
/// One of them, with or without its directory.
bool isVariables(QByteArrayView file);

/// The loader that brings iPXE to a machine, as distributions name it.
struct LoaderChoice
{
    QString path; ///< empty: not installed, or there is none
    QByteArray name;
    QString package; ///< empty: no distribution has one
};
LoaderChoice loaderFor(const Loaders &loaders, site::Firmware firmware, std::optional<site::Architecture> architecture);

class SessionDirectory
{
public:
    SessionDirectory(const Library &library, const ServerPlace &place, const QByteArray &token);
    session::Entry &entry() { return *m_entry; }
    session::EntryPointer share() const { return m_entry; }
    QByteArray path(const QByteArray &name) const { return session::sessionPath(m_token, name); }
    /// As Microsoft's boot programs write it, from the root: "\s\<token>\<name>".
    QByteArray windowsPath(const QByteArray &name) const;
    QByteArray url(const QByteArray &name) const { return m_baseUrl + name; }
    Ipv4 server() const { return m_server; }

    /// Under a name of its own choice, since nobody asks for it by the file's; returns that.
    QByteArray addPayload(const site::ContentFile &content, const QByteArray &fallback, const QByteArray &type = {});
    /// Its name is taken before the payload's: a boot program may well be an iPXE too.
    void addLoader(const LoaderChoice &loader);
    /// By one of the names that are kept for it: above.
    void addNamed(const QByteArray &name, const QByteArray &bytes, const QByteArray &type);
    QByteArray addGenerated(const QByteArray &wanted, const QByteArray &bytes, const QByteArray &type = {});
    /// Under exactly this name; where the library does not hold it, false.
    bool addContent(const QByteArray &name, const site::ContentFile &content);
    session::ServedFile *find(const QByteArray &name);
    void alias(const QByteArray &fixedName, const QByteArray &name) { m_entry->aliases.insert(fixedName, name); }

private:
    session::ServedFile served(const QByteArray &name, const site::ContentFile &content) const;

    const Library &m_library;
    std::shared_ptr<session::Entry> m_entry;
    QByteArray m_token;
    Ipv4 m_server;
    QByteArray m_baseUrl;
    QSet<QByteArray> m_taken;
};

} // namespace slipway::content
