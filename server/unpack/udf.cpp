// SPDX-License-Identifier: GPL-3.0-or-later
// UDF 1.02 as Windows' own media have it (ECMA-167), read only: their ISO 9660 side holds a readme and nothing else.
// One session, partitions of type 1, no metadata partition. Each number of a disc is checked before it is used.
#include "server/unpack/disc.h"
#include <QFile>
#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::unpack {

namespace {

constexpr qint64 Sector = 2048;
constexpr int MostDescriptors = 64, MostExtents = 4096, DeepestFolder = 16;
constexpr qsizetype MostFiles = 500'000;
constexpr qint64 LargestFolder = 16LL << 20, ReadSize = 1 << 20;

enum Tag : quint16 {
    Anchor = 2,
    Partition = 5,
    LogicalVolume = 6,
    Terminator = 8,
    FileSet = 256,
    FileIdentifier = 257,
    FileEntry = 261,
    ExtendedFileEntry = 266,
};

/// Numbers in bytes; beyond the end all are 0, which is no descriptor.
class Bytes
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    // Not inlined: GCC 12 -O2 takes an empty QByteArray's single static byte for what is read here, and warns.
    template <class T>
    Q_NEVER_INLINE T number(qsizetype at) const
    {
        const bool inside = at >= 0 && at + qsizetype(sizeof(T)) <= m_bytes.size();
        return inside ? qFromLittleEndian<T>(m_bytes.constData() + at) : T(0);
    }
    quint8 u8(qsizetype at) const { return number<quint8>(at); }
    quint16 u16(qsizetype at) const { return number<quint16>(at); }
    quint32 u32(qsizetype at) const { return number<quint32>(at); }
    QByteArray part(qsizetype at, qsizetype size) const { return m_bytes.mid(at, size); }
    qsizetype size() const { return m_bytes.size(); }
    /// What descriptor begins there; 0: none whose checksum holds.
    quint16 tag(qsizetype at = 0) const
    {
        quint8 sum = 0;
        for (qsizetype byte = 0; byte < 16; ++byte)
            sum = quint8(sum + (byte == 4 ? 0 : u8(at + byte)));
        return sum == u8(at + 4) ? u16(at) : 0;
    }

private:
    QByteArray m_bytes;
};

struct Extent
{
    qint64 at = 0, size = 0; ///< bytes of the image
    bool isRecorded = true;  ///< else zeros
};
struct Node
{
    bool isFolder = false, isFile = false;
    qint64 size = 0;
    QList<Extent> extents;
    QByteArray embedded; ///< the content, where it is in its own entry
};

class Udf : public Disc
{
public:
    static Read<std::unique_ptr<Disc>> open(const QString &path);
    Read<QStringList> files() override;
    Read<QHash<QString, qint64>> copy(const QHash<QString, QString> &to, qint64 most) override;

private:
    struct Place ///< of the disc: a block of a partition
    {
        quint32 block = 0;
        quint16 partition = 0;
    };
    static Place placeAt(const Bytes &bytes, qsizetype at) { return {bytes.u32(at + 4), bytes.u16(at + 8)}; }

    Bytes sector(qint64 number) { return Bytes(read(number * Sector, Sector)); }
    QByteArray read(qint64 at, qint64 size) { return m_file.seek(at) ? m_file.read(size) : QByteArray(); }
    std::optional<qint64> bytesAt(Place place) const;
    bool isUdf();
    bool takeVolume();
    void takeMaps(const Bytes &volume, const QHash<quint16, quint32> &starts);
    std::optional<Node> node(Place place);
    bool takeExtents(Node &node, const Bytes &entry, qsizetype from, qsizetype size, int kind, quint16 partition) const;
    std::optional<QByteArray> content(const Node &node);
    Read<void> walk(Place place, const QString &prefix, int depth);
    Read<void> enter(const Bytes &folder, qsizetype at, const QString &prefix, int depth);
    Read<qint64> copyOut(const Node &node, const QString &path, const QString &to);

    QFile m_file;
    QList<quint32> m_partitions; ///< where each begins, by its reference
    Place m_root;
    QHash<QString, Node> m_files;
    qsizetype m_seen = 0;
};

QString nameOf(const QByteArray &identifier)
{
    if (identifier.isEmpty())
        return {};
    const QByteArray text = identifier.sliced(1);
    if (identifier[0] == 8)
        return QString::fromLatin1(text);
    QString name;
    for (qsizetype at = 0; identifier[0] == 16 && at + 1 < text.size(); at += 2)
        name += QChar(qFromBigEndian<quint16>(text.constData() + at));
    return name;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u".." && !name.contains(u'/') && !name.contains(QChar(0));
}

std::optional<qint64> Udf::bytesAt(Place place) const
{
    if (place.partition >= m_partitions.size())
        return std::nullopt;
    return (qint64(m_partitions[place.partition]) + place.block) * Sector;
}

bool Udf::isUdf()
{
    for (int number = 16; number < 32; ++number) {
        const QByteArray word = sector(number).part(1, 5);
        if (word == "NSR02" || word == "NSR03")
            return true;
    }
    return false;
}

void Udf::takeMaps(const Bytes &volume, const QHash<quint16, quint32> &starts)
{
    qsizetype at = 440;
    for (quint32 count = volume.u32(268); count > 0 && count < 8 && at < volume.size(); --count) {
        if (volume.u8(at) != 1 || !starts.contains(volume.u16(at + 4)))
            return m_partitions.clear();
        m_partitions.append(starts.value(volume.u16(at + 4)));
        at += 6;
    }
}

bool Udf::takeVolume()
{
    const Bytes anchor = sector(256);
    if (anchor.tag() != Tag::Anchor)
        return false;
    QHash<quint16, quint32> starts;
    std::optional<Bytes> volume;
    const int count = int(std::min<qint64>(anchor.u32(16) / Sector, MostDescriptors));
    for (int number = 0; number < count; ++number) {
        const Bytes descriptor = sector(qint64(anchor.u32(20)) + number);
        if (descriptor.tag() == Tag::Terminator)
            break;
        if (descriptor.tag() == Tag::Partition)
            starts.insert(descriptor.u16(22), descriptor.u32(188));
        else if (descriptor.tag() == Tag::LogicalVolume && descriptor.u32(212) == Sector)
            volume = descriptor;
    }
    if (!volume)
        return false;
    takeMaps(*volume, starts);
    const auto at = bytesAt(placeAt(*volume, 248));
    const Bytes set(at ? read(*at, Sector) : QByteArray());
    m_root = placeAt(set, 400);
    return set.tag() == Tag::FileSet;
}

bool Udf::takeExtents(Node &node, const Bytes &entry, qsizetype from, qsizetype size, int kind, quint16 partition) const
{
    const qsizetype step = kind == 0 ? 8 : 16; // short or long descriptors
    for (qsizetype at = from; at + step <= from + size && node.extents.size() < MostExtents; at += step) {
        const quint32 length = entry.u32(at) & 0x3FFF'FFFF, type = entry.u32(at) >> 30;
        if (length == 0)
            return true;
        const auto place = bytesAt({entry.u32(at + 4), kind == 0 ? partition : entry.u16(at + 8)});
        if (!place || type == 3) // more descriptors elsewhere: of files in thousands of pieces
            return false;
        node.extents.append({*place, length, type == 0});
    }
    return true;
}

std::optional<Node> Udf::node(Place place)
{
    const auto at = bytesAt(place);
    const Bytes entry(at ? read(*at, Sector) : QByteArray());
    const quint16 tag = entry.tag();
    if (tag != Tag::FileEntry && tag != Tag::ExtendedFileEntry)
        return std::nullopt;
    Node node;
    node.isFolder = entry.u8(27) == 4;
    node.isFile = entry.u8(27) == 5;
    node.size = qint64(entry.number<quint64>(56));
    const qsizetype head = tag == Tag::FileEntry ? 176 : 216;
    const quint32 attributes = entry.u32(head - 8), descriptors = entry.u32(head - 4);
    const int kind = entry.u16(34) & 7;
    if (node.size < 0 || attributes > Sector || descriptors > Sector || head + attributes + descriptors > Sector)
        return std::nullopt;
    const qsizetype from = head + qsizetype(attributes);
    if (kind == 3)
        node.embedded = entry.part(from, qsizetype(descriptors));
    else if (kind > 1 || !takeExtents(node, entry, from, qsizetype(descriptors), kind, place.partition))
        return std::nullopt;
    return node;
}

std::optional<QByteArray> Udf::content(const Node &node)
{
    if (node.size > LargestFolder)
        return std::nullopt;
    QByteArray bytes = node.embedded;
    for (const Extent &extent : node.extents) {
        if (bytes.size() >= node.size)
            break;
        bytes += read(extent.at, std::min(extent.size, node.size - bytes.size()));
    }
    return bytes.size() >= node.size ? std::optional(bytes.first(node.size)) : std::nullopt;
}

Read<void> Udf::enter(const Bytes &folder, qsizetype at, const QString &prefix, int depth)
{
    const quint8 characteristics = folder.u8(at + 18);
    const QString name = nameOf(folder.part(at + 38 + folder.u16(at + 36), folder.u8(at + 19)));
    if (characteristics & 0x0C || !isName(name)) // deleted, or the folder above
        return {};
    if (++m_seen > MostFiles)
        return fault(u"metadata-too-large"_s, u"it holds too many files"_s);
    const Place place = placeAt(folder, at + 20);
    const QString path = prefix.isEmpty() ? name : prefix + u'/' + name;
    if (characteristics & 0x02)
        return walk(place, path, depth + 1);
    if (const auto file = node(place); file && file->isFile)
        m_files.insert(path, *file);
    return {};
}

Read<void> Udf::walk(Place place, const QString &prefix, int depth)
{
    const auto folder = depth < DeepestFolder ? node(place) : std::nullopt;
    const auto listing = folder && folder->isFolder ? content(*folder) : std::nullopt;
    if (!listing)
        return fault(u"damaged"_s, u"its folder %1 cannot be read"_s.arg(prefix));
    const Bytes bytes(*listing);
    qsizetype at = 0;
    while (bytes.tag(at) == Tag::FileIdentifier) {
        if (const auto done = enter(bytes, at, prefix, depth); !done)
            return done;
        at += (38 + bytes.u8(at + 19) + bytes.u16(at + 36) + 3) / 4 * 4;
    }
    return {};
}

Read<QStringList> Udf::files()
{
    m_files.clear();
    m_seen = 0;
    if (const auto walked = walk(m_root, {}, 0); !walked)
        return fail(walked.error());
    return QStringList(m_files.keyBegin(), m_files.keyEnd());
}

Read<qint64> Udf::copyOut(const Node &node, const QString &path, const QString &to)
{
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fault(u"unreadable"_s, file.errorString());
    QByteArray block = node.embedded.first(std::min(node.size, qint64(node.embedded.size())));
    qint64 left = node.size;
    const auto put = [&] {
        left -= block.size();
        return file.write(block) == block.size();
    };
    if (!put())
        return fault(u"disk-full"_s, path);
    for (const Extent &extent : node.extents) {
        for (qint64 done = 0; done < extent.size && left > 0; done += block.size()) {
            const qint64 size = std::min({ReadSize, extent.size - done, left});
            block = extent.isRecorded ? read(extent.at + done, size) : QByteArray(size, '\0');
            if (block.size() != size)
                return fault(u"truncated"_s, path);
            if (!put())
                return fault(u"disk-full"_s, path);
        }
    }
    if (!file.flush())
        return fault(u"disk-full"_s, path);
    return left == 0 ? Read<qint64>(node.size) : fault(u"truncated"_s, path);
}

Read<QHash<QString, qint64>> Udf::copy(const QHash<QString, QString> &to, qint64 most)
{
    QHash<QString, qint64> sizes;
    for (auto it = to.begin(); it != to.end(); ++it) {
        const auto found = m_files.constFind(it.key());
        if (found == m_files.constEnd())
            return fault(u"damaged"_s, it.key());
        if (found->size > most)
            return fault(u"file-too-large"_s, it.key());
        const auto size = copyOut(*found, it.key(), it.value());
        if (!size)
            return fail(size.error());
        sizes.insert(it.key(), *size);
    }
    return sizes;
}

Read<std::unique_ptr<Disc>> Udf::open(const QString &path)
{
    auto disc = std::make_unique<Udf>();
    disc->m_file.setFileName(path);
    if (!disc->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fault(u"unreadable"_s, disc->m_file.errorString());
    if (!disc->isUdf() || !disc->takeVolume())
        return fault(u"not-an-iso"_s);
    return std::unique_ptr<Disc>(std::move(disc));
}

} // namespace

Read<std::unique_ptr<Disc>> openUdf(const QString &path)
{
    return Udf::open(path);
}

} // namespace slipway::unpack
