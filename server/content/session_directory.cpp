// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/session_directory.h"
#include "server/content/content_type.h"
#include "server/content/served_name.h"
#include "server/policy/boot_values.h"
#include <QFileInfo>

namespace slipway::content {

using namespace Qt::StringLiterals;

LoaderChoice loaderFor(const Loaders &loaders, site::Firmware firmware, std::optional<site::Architecture> architecture)
{
    if (firmware == site::Firmware::Bios)
        return {loaders.undionly, "undionly.kpxe", u"ipxe"_s};
    if (architecture == site::Architecture::X64)
        return {loaders.snponly, "snponly.efi", u"ipxe"_s};
    const QString key = site::architectureKey(architecture.value_or(site::Architecture::Arm64));
    return {{}, "iPXE for UEFI " + key.toLatin1(), {}};
}

bool isVariables(QByteArrayView file)
{
    const QByteArrayView name = file.sliced(file.lastIndexOf('/') + 1);
    return name.compare(VariablesName, Qt::CaseInsensitive) == 0 ||
           name.compare(VariablesJsonName, Qt::CaseInsensitive) == 0;
}

SessionDirectory::SessionDirectory(const Library &library, const ServerPlace &place, const QByteArray &token)
    : m_library(library)
    , m_entry(std::make_shared<session::Entry>())
    , m_token(token.toLower())
    , m_server(place.address)
    , m_taken{ScriptName, policy::StatusName, VariablesName, VariablesJsonName}
{
    m_baseUrl = "http://" + QByteArray::fromStdString(place.address.toString()) + ':' +
                QByteArray::number(place.httpPort) + '/' + session::sessionPath(m_token, {});
}

QByteArray SessionDirectory::windowsPath(const QByteArray &name) const
{
    return '\\' + path(name).replace('/', '\\');
}

session::ServedFile SessionDirectory::served(const QByteArray &name, const site::ContentFile &content) const
{
    session::ServedFile file;
    file.path = m_library.path(content.sha256);
    file.size = content.size;
    file.sha256 = content.sha256;
    file.contentType = contentType(name);
    return file;
}

QByteArray SessionDirectory::addPayload(const site::ContentFile &content, const QByteArray &fallback,
                                        const QByteArray &type)
{
    const QByteArray name = uniqueName(servedName(content.name, fallback), m_taken);
    session::ServedFile file = served(name, content);
    if (!type.isEmpty())
        file.contentType = type;
    file.payload = true;
    m_entry->files.insert(name, file);
    return name;
}

void SessionDirectory::addLoader(const LoaderChoice &loader)
{
    m_taken.insert(loader.name);
    session::ServedFile file;
    file.path = loader.path;
    file.size = QFileInfo(loader.path).size();
    file.contentType = contentType(loader.name);
    m_entry->files.insert(loader.name, file);
}

void SessionDirectory::addNamed(const QByteArray &name, const QByteArray &bytes, const QByteArray &type)
{
    session::ServedFile file;
    file.bytes = bytes;
    file.size = bytes.size();
    file.contentType = type;
    m_entry->files.insert(name, file);
}

QByteArray SessionDirectory::addGenerated(const QByteArray &wanted, const QByteArray &bytes, const QByteArray &type)
{
    const QByteArray name = wanted == ScriptName ? wanted : uniqueName(wanted, m_taken);
    session::ServedFile file;
    file.bytes = bytes;
    file.size = bytes.size();
    if (!type.isEmpty())
        file.contentType = type;
    m_entry->files.insert(name, file);
    return name;
}

bool SessionDirectory::addContent(const QByteArray &name, const site::ContentFile &content)
{
    if (!m_library.holds(content))
        return false;
    m_taken.insert(name);
    m_entry->files.insert(name, served(name, content));
    return true;
}

session::ServedFile *SessionDirectory::find(const QByteArray &name)
{
    const auto found = m_entry->files.find(name);
    return found == m_entry->files.end() ? nullptr : &*found;
}

} // namespace slipway::content
