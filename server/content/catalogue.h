// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual file catalogue that TFTP and HTTP both serve (design section 4). A name maps to content, a buffer, or a
// regular file of the published folder; never to any other path. Each service owns one; it is not shared between
// threads.
#pragma once
#include "server/base/ipv4.h"
#include "server/content/open_file.h"
#include "server/content/whole_file.h"
#include "server/session/entry.h"

namespace slipway::content {

class Catalogue
{
public:
    void publish(const session::EntryPointer &entry);
    /// The session's names vanish; running transfers keep what they opened.
    void retire(const QByteArray &token);
    /// The newest session of an address answers for fixed names.
    void noteAddress(Ipv4 client, const QByteArray &token);
    /// Empty: nothing is published.
    void setPublishedFolder(const QString &folder);
    bool knows(const QByteArray &token) const { return m_entries.contains(token.toLower()); }
    session::EntryPointer entry(const QByteArray &token) const { return m_entries.value(token.toLower()); }

    struct Found
    {
        session::EntryPointer entry; ///< null for the published folder
        QByteArray file;             ///< the key in entry->files, or the published name
        std::shared_ptr<OpenFile> source;
        QByteArray contentType;
        QByteArray sha256;
        bool payload = false;
        int maxBlockSize = 0; ///< by TFTP, of this file alone; 0: the settings
        int maxWindowSize = 0;
        bool prompts = false; ///< its machine waits for a key once it arrived
    };
    /// `name` as the client sent it. Look-up: by token; then the fixed names of the newest session of `client`; then
    /// the published folder. NotFound, or Io with the system's text where content that should be there cannot be
    /// opened.
    Result<Found> find(std::string_view name, Ipv4 client);

private:
    Result<std::shared_ptr<OpenFile>> open(const session::ServedFile &file);

    QHash<QByteArray, session::EntryPointer> m_entries;
    QHash<Ipv4, QByteArray> m_newest;
    QString m_publishedFolder;
    struct Open
    {
        std::weak_ptr<OpenFile> file;
        FileVersion version;
    };
    /// Content files in use are opened and mapped once, as long as the same file lies there: one that was put aside
    /// meanwhile, or healed, is not what new transfers get.
    QHash<QString, Open> m_open;
};

} // namespace slipway::content
