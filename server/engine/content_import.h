// SPDX-License-Identifier: GPL-3.0-or-later
// The content of one boot image on its way into the store: one progress over all of it, and a list of what has to go
// again if nothing comes of the image. On the thread that imports, without a lock.
#pragma once
#include "server/content/wim_file.h"

namespace slipway::engine {

class ContentImport
{
public:
    /// `total`: bytes, as far as they are known beforehand.
    ContentImport(const content::Library &library, const content::Progress &progress, qint64 total)
        : m_library(library), m_progress(progress), m_total(total)
    {
    }
    /// Copies and hashes; of a program, tells who signed it.
    Result<site::ContentFile> file(const QString &source, site::ContentFile::Role role, QByteArrayView head = {});
    /// Content that was not in the store before.
    QList<QByteArray> fresh() const { return m_fresh; }
    const content::Library &library() const { return m_library; }
    /// For work that cannot say how far it is: asks only whether to go on.
    content::Progress asking() const;

private:
    const content::Library &m_library;
    const content::Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    QList<QByteArray> m_fresh;
};

qint64 sizeOf(const QStringList &paths);

/// A WIM and the boot files out of it.
struct WindowsContent
{
    QList<site::ContentFile> files; ///< the WIM, then its boot files in the order of site::windowsBootFiles()
    site::WimDetails details;
    int index = 1;
};
/// What cannot be read is refused before gigabytes are copied. `index` 0: the bootable image, else the first.
Result<WindowsContent> importWim(ContentImport &import, const QString &wim, int index);

/// The boot files of that architecture in a folder, on an ISO, in a WIM, or the single one that `from` is. NotFound:
/// there is none.
Result<QList<site::ContentFile>> importBootFiles(ContentImport &import, const QString &from,
                                                 site::Architecture architecture);
/// Those of `supplied` anew from where they came. What is not there any more stays as it is.
Result<QList<site::ContentFile>> importAgain(ContentImport &import, const QList<site::ContentFile> &supplied,
                                             site::Architecture architecture);
/// `files` with `supplied` in the place of those that have the same name, in order.
QList<site::ContentFile> withSupplied(const QList<site::ContentFile> &files, const QList<site::ContentFile> &supplied);

} // namespace slipway::engine
