// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/catalogue.h"
#include "server/content/content_type.h"
#include "server/session/token.h"
#include "server/wire/tftp_packet.h"

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

/// "s/<token>/<rest>", lower case.
struct SessionName
{
    QByteArray token;
    QByteArray rest;
};

std::optional<SessionName> sessionName(const QByteArray &name)
{
    constexpr qsizetype tokenLength = 16;
    if (!name.startsWith("s/") || name.size() < tokenLength + 4 || name.at(tokenLength + 2) != '/')
        return std::nullopt;
    SessionName parts{name.mid(2, tokenLength), name.mid(tokenLength + 3)};
    if (!session::isToken(parts.token))
        return std::nullopt;
    return parts;
}

/// The key in entry.files of a name or of one of its aliases; empty where it has neither.
QByteArray fileKey(const session::Entry &entry, const QByteArray &name)
{
    if (entry.files.contains(name))
        return name;
    const QByteArray alias = entry.aliases.value(name);
    return entry.files.contains(alias) ? alias : QByteArray();
}

} // namespace

void Catalogue::publish(const session::EntryPointer &entry)
{
    m_entries.insert(entry->token.toLower(), entry);
}

void Catalogue::retire(const QByteArray &token)
{
    const QByteArray key = token.toLower();
    m_entries.remove(key);
    m_newest.removeIf([&key](auto it) { return it.value() == key; });
}

void Catalogue::noteAddress(Ipv4 client, const QByteArray &token)
{
    const session::EntryPointer entry = m_entries.value(token.toLower());
    if (!entry)
        return;
    // An older session of that address may still be fetching; it does not take the fixed names back.
    const session::EntryPointer current = m_entries.value(m_newest.value(client));
    if (!current || current->startedMs <= entry->startedMs)
        m_newest.insert(client, token.toLower());
}

void Catalogue::setPublishedFolder(const QString &folder)
{
    m_publishedFolder = folder;
}

Result<std::shared_ptr<OpenFile>> Catalogue::open(const session::ServedFile &file)
{
    if (file.path.isEmpty())
        return OpenFile::fromBytes(file.bytes);
    const std::optional<FileVersion> version = fileVersion(file.path);
    const auto known = m_open.constFind(file.path);
    if (known != m_open.constEnd() && version == known->version) {
        if (std::shared_ptr<OpenFile> shared = known->file.lock(); shared && shared->size() == file.size)
            return shared;
    }
    Result<std::shared_ptr<OpenFile>> opened = OpenFile::openContent(file.path, file.size);
    if (!opened)
        return opened;
    m_open.removeIf([](auto it) { return it.value().file.expired(); });
    if (version)
        m_open.insert(file.path, {*opened, *version});
    return opened;
}

Result<Catalogue::Found> Catalogue::find(std::string_view name, Ipv4 client)
{
    const auto missing = [name] {
        return failure(ErrorCode::NotFound, {u"file"_s, QString::fromUtf8(name.data(), qsizetype(name.size()))});
    };
    const std::optional<std::string> normal = wire::normalizedName(name);
    if (!normal)
        return missing();
    const QByteArray wanted = QByteArray::fromStdString(*normal).toLower();

    session::EntryPointer entry;
    QByteArray key;
    if (const std::optional<SessionName> parts = sessionName(wanted)) {
        entry = m_entries.value(parts->token);
        if (entry)
            key = fileKey(*entry, parts->rest);
        if (key.isEmpty()) // what looks like a session's name is never a published file
            return missing();
    } else if ((entry = m_entries.value(m_newest.value(client)))) {
        const QByteArray alias = entry->aliases.value(wanted);
        if (entry->files.contains(alias))
            key = alias;
    }
    if (!key.isEmpty()) {
        const session::ServedFile &file = *entry->files.constFind(key);
        const Result<std::shared_ptr<OpenFile>> opened = open(file);
        if (!opened)
            return failure(opened.error().code, opened.error().args);
        Found found{entry, key, *opened, file.contentType, file.sha256, file.payload};
        found.maxBlockSize = file.maxBlockSize;
        found.maxWindowSize = file.maxWindowSize;
        found.prompts = file.prompts;
        return found;
    }
    if (m_publishedFolder.isEmpty())
        return missing();
    const Result<std::shared_ptr<OpenFile>> opened = OpenFile::openBeneath(m_publishedFolder, *normal);
    if (!opened)
        return missing();
    const QByteArray published = QByteArray::fromStdString(*normal);
    return Found{nullptr, published, *opened, contentType(published), {}, false};
}

} // namespace slipway::content
