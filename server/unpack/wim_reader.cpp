// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/wim_reader.h"
#include "server/site/windows_boot_files.h"
#include "server/unpack/wim_header.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <wimlib.h>

using namespace Qt::StringLiterals;

namespace slipway::unpack {

namespace {

constexpr qsizetype LongestText = 1000; ///< of a name or description that is handed on
constexpr int MostLanguages = 100;

QString messageOf(int error)
{
    return QString::fromUtf8(wimlib_get_error_string(wimlib_error_code(error)));
}

QString wordOf(int error, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return u"disk-full"_s;
    switch (error) {
    case WIMLIB_ERR_NOT_A_WIM_FILE:
        return u"not-a-wim"_s;
    case WIMLIB_ERR_UNEXPECTED_END_OF_FILE:
        return u"truncated"_s;
    case WIMLIB_ERR_IS_SPLIT_WIM:
    case WIMLIB_ERR_SPLIT_INVALID:
        return u"split"_s;
    case WIMLIB_ERR_WIM_IS_ENCRYPTED:
        return u"encrypted"_s;
    case WIMLIB_ERR_NOMEM:
        return u"metadata-too-large"_s;
    case WIMLIB_ERR_INVALID_IMAGE:
        return u"no-such-index"_s;
    case WIMLIB_ERR_READ: // else it names places where no file has bytes
        return systemError == EIO ? u"unreadable"_s : u"damaged"_s;
    case WIMLIB_ERR_OPEN:
    case WIMLIB_ERR_STAT:
        return u"unreadable"_s;
    default:
        return u"damaged"_s;
    }
}

Failure<Fault> wimFault(int error, int systemError)
{
    return fault(wordOf(error, systemError), messageOf(error));
}

/// For people, on one line, whatever the file says.
QString plain(const char *text)
{
    QString line = QString::fromUtf8(text ? text : "").left(LongestText);
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line.simplified();
}

QString compressionWord(int type)
{
    switch (type) {
    case WIMLIB_COMPRESSION_TYPE_NONE:
        return u"none"_s;
    case WIMLIB_COMPRESSION_TYPE_XPRESS:
        return u"XPRESS"_s;
    case WIMLIB_COMPRESSION_TYPE_LZX:
        return u"LZX"_s;
    default:
        return u"LZMS"_s;
    }
}

/// What lies at a path of a WIM.
struct Found
{
    QByteArray path; ///< in its own case; empty: nothing
    bool isFile = false;
    quint64 size = 0;
};

int noteFound(const wimlib_dir_entry *entry, void *context)
{
    auto *found = static_cast<Found *>(context);
    constexpr unsigned Others = WIMLIB_FILE_ATTRIBUTE_DIRECTORY | WIMLIB_FILE_ATTRIBUTE_REPARSE_POINT |
                                WIMLIB_FILE_ATTRIBUTE_DEVICE | WIMLIB_FILE_ATTRIBUTE_ENCRYPTED;
    found->path = entry->full_path;
    found->isFile = (entry->attributes & Others) == 0;
    found->size = entry->streams[0].resource.uncompressed_size;
    return 0;
}

/// The metadata resources come first, in the order of the images.
int noteMetadata(const wimlib_resource_entry *resource, void *context)
{
    if (resource->is_metadata)
        static_cast<QList<ImageMetadata> *>(context)->append(
            {resource->compressed_size, resource->offset, resource->uncompressed_size, bool(resource->is_compressed)});
    return 0;
}

} // namespace

Read<std::unique_ptr<WimReader>> WimReader::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"unreadable"_s, file.errorString());
    const QByteArray head = file.read(WimHeaderSize);
    if (const auto checked = checkWimHeader(head, file.size()); !checked)
        return fail(checked.error());
    file.close();
    if (const int error = wimlib_global_init(WIMLIB_INIT_FLAG_DEFAULT_CASE_INSENSITIVE); error != 0)
        return wimFault(error, 0);
    std::unique_ptr<WimReader> reader(new WimReader);
    errno = 0;
    if (const int error =
            wimlib_open_wim(QFile::encodeName(path).constData(), WIMLIB_OPEN_FLAG_ERROR_IF_SPLIT, &reader->m_wim);
        error != 0)
        return wimFault(error, errno);
    wimlib_wim_info facts = {};
    if (const int error = wimlib_get_wim_info(reader->m_wim, &facts); error != 0)
        return wimFault(error, 0);
    reader->m_head = head;
    reader->m_imageCount = int(facts.image_count);
    reader->m_bootIndex = facts.boot_index <= facts.image_count ? int(facts.boot_index) : 0;
    reader->m_compression = compressionWord(facts.compression_type);
    return reader;
}

WimReader::~WimReader()
{
    if (m_wim)
        wimlib_free(m_wim);
}

QString WimReader::property(int index, const char *name) const
{
    return plain(wimlib_get_image_property(m_wim, index, name));
}

std::optional<site::Architecture> WimReader::architecture(int index) const
{
    bool isNumber = false;
    switch (property(index, "WINDOWS/ARCH").toInt(&isNumber)) { // PROCESSOR_ARCHITECTURE_...
    case 0:
        return isNumber ? std::optional(site::Architecture::X86) : std::nullopt;
    case 9:
        return site::Architecture::X64;
    case 12:
        return site::Architecture::Arm64;
    default:
        return std::nullopt;
    }
}

QString WimReader::version(int index) const
{
    QStringList parts;
    for (const char *name :
         {"WINDOWS/VERSION/MAJOR", "WINDOWS/VERSION/MINOR", "WINDOWS/VERSION/BUILD", "WINDOWS/VERSION/SPBUILD"}) {
        bool isNumber = false;
        const uint part = property(index, name).toUInt(&isNumber);
        if (!isNumber)
            break;
        parts.append(QString::number(part));
    }
    return parts.join(u'.');
}

QJsonObject WimReader::image(int index) const
{
    QStringList languages;
    for (int number = 1; number <= MostLanguages; ++number) {
        const QString language =
            property(index, ("WINDOWS/LANGUAGES/LANGUAGE["_ba + QByteArray::number(number) + ']').constData());
        if (language.isEmpty())
            break;
        languages.append(language);
    }
    const QString language = property(index, "WINDOWS/LANGUAGES/DEFAULT");
    const auto known = architecture(index);
    return {{"index", index},
            {"name", property(index, "NAME")},
            {"description", property(index, "DESCRIPTION")},
            {"version", version(index)},
            {"language", language.isEmpty() ? languages.value(0) : language},
            {"languages", QJsonArray::fromStringList(languages)},
            {"arch", known ? site::architectureKey(*known) : QString()},
            {"size", std::max(0LL, property(index, "TOTALBYTES").toLongLong())}};
}

QJsonObject WimReader::description() const
{
    QJsonArray images;
    for (int index = 1; index <= m_imageCount; ++index)
        images.append(image(index));
    return {{"images", images}, {"bootIndex", m_bootIndex}, {"compression", m_compression}};
}

Read<QByteArray> WimReader::headBooting(int index) const
{
    QList<ImageMetadata> metadata;
    if (const int error = wimlib_iterate_lookup_table(m_wim, 0, noteMetadata, &metadata); error != 0)
        return wimFault(error, 0);
    if (index < 1 || index > metadata.size())
        return fault(u"no-such-index"_s, QString::number(index));
    return wimHeadBooting(m_head, index, metadata[index - 1]);
}

Read<int> WimReader::chosen(int index) const
{
    if (index < 0 || index > m_imageCount)
        return fault(u"no-such-index"_s, QString::number(index));
    return index > 0 ? index : std::max(m_bootIndex, 1);
}

Read<QJsonArray> WimReader::unpack(int index, const QString &into) const
{
    QJsonArray files;
    QByteArrayList inside;
    for (const site::WindowsBootFile &wanted : site::windowsBootFiles()) {
        for (const QString &path : wanted.paths) {
            Found found;
            const int error = wimlib_iterate_dir_tree(m_wim, index, ('/' + path.toUtf8()).constData(),
                                                      WIMLIB_ITERATE_DIR_TREE_FLAG_RESOURCES_NEEDED, noteFound, &found);
            if (error == WIMLIB_ERR_PATH_DOES_NOT_EXIST || error == WIMLIB_ERR_NOTDIR)
                continue;
            if (error != 0)
                return wimFault(error, 0);
            if (!found.isFile)
                return fault(u"not-a-file"_s, path);
            if (found.size > quint64(site::LargestBootFile))
                return fault(u"file-too-large"_s, path);
            inside.append(found.path);
            files.append(QJsonObject{{"name", QString(wanted.name)},
                                     {"inside", QString::fromUtf8(found.path.sliced(1))},
                                     {"size", qint64(found.size)}});
            break;
        }
    }
    // One by one: what two files of one name in different folders would do to each other, nobody has to think of.
    for (qsizetype at = 0; at < inside.size(); ++at) {
        const char *path = inside[at].constData();
        const QString placed = into + u'/' + QString::fromUtf8(inside[at]).section(u'/', -1);
        const QString named = into + u'/' + files[at].toObject()["name"].toString();
        errno = 0;
        const int error = wimlib_extract_paths(m_wim, index, QFile::encodeName(into).constData(), &path, 1,
                                               WIMLIB_EXTRACT_FLAG_NO_ACLS | WIMLIB_EXTRACT_FLAG_NO_ATTRIBUTES |
                                                   WIMLIB_EXTRACT_FLAG_NO_PRESERVE_DIR_STRUCTURE);
        if (error != 0)
            return wimFault(error, errno);
        const QFileInfo facts(placed);
        if (!facts.isFile() || facts.isSymLink() || facts.size() != files[at].toObject()["size"].toInteger())
            return fault(u"not-a-file"_s, QString::fromUtf8(inside[at].sliced(1)));
        if (placed != named && !QFile::rename(placed, named))
            return fault(u"unreadable"_s, named);
    }
    return files;
}

} // namespace slipway::unpack
