// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/boot_image_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

site::BootImage::Kind kindFrom(const QString &key)
{
    for (const auto kind : {site::BootImage::Kind::Program, site::BootImage::Kind::Linux, site::BootImage::Kind::Wim}) {
        if (site::bootImageKindKey(kind) == key)
            return kind;
    }
    return site::BootImage::Kind::Program;
}

site::BootImage bootImageFrom(const Row &row)
{
    site::BootImage image;
    image.id = {row.integer(0)};
    image.name = row.text(1);
    image.kind = kindFrom(row.text(2));
    image.architecture = site::architectureFromKey(row.text(3)).value_or(site::Architecture::X64);
    image.firmware = site::firmwareFromKey(row.text(4)).value_or(site::Firmware::Uefi);
    image.pxeEnabled = row.boolean(5);
    image.version = int(row.integer(6));
    image.commandLine = row.text(7);
    image.wimIndex = int(row.integer(8));
    return image;
}

site::ContentFile fileFrom(const Row &row)
{
    site::ContentFile file;
    file.role = site::contentRoleFromKey(row.text(1)).value_or(site::ContentFile::Role::Program);
    file.name = row.text(2);
    file.source = row.text(3);
    file.sha256 = row.text(4).toLatin1();
    file.size = row.integer(5);
    file.signer = site::signerFromKey(row.text(6)).value_or(site::Signer::Unknown);
    return file;
}

void takeWindows(site::BootImage &image, const Row &row)
{
    image.chain = site::chainFromKey(row.text(1)).value_or(site::BootImage::Chain::Bootmgr);
    image.signing = site::signingFromKey(row.text(2)).value_or(site::BootImage::Signing::Ca2011);
    image.wim.name = row.text(3);
    image.wim.description = row.text(4);
    image.wim.version = row.text(5);
    image.wim.language = row.text(6);
    image.wim.architecture = site::architectureFromKey(row.text(7));
    image.wim.unpackedSize = row.integer(8);
    image.wim.imageCount = int(row.integer(9));
}

Failure<Error> notFound(BootImageId id)
{
    return failure(ErrorCode::NotFound, {u"boot image"_s, QString::number(id.value)});
}

Values columns(const site::BootImage &image)
{
    return {image.name,
            folded(image.name),
            site::bootImageKindKey(image.kind),
            site::architectureKey(image.architecture),
            site::firmwareKey(image.firmware),
            int(image.pxeEnabled),
            image.version,
            image.commandLine,
            image.wimIndex};
}

} // namespace

Result<QList<site::BootImage>> BootImageStore::all()
{
    QList<site::BootImage> images;
    QHash<qint64, qsizetype> places;
    if (const auto done =
            m_database.query(u"SELECT id, name, kind, architecture, firmware, pxe, version, command_line, "
                             "wim_index FROM boot_image ORDER BY id"_s,
                             {},
                             [&](const Row &row) {
                                 places.insert(row.integer(0), images.size());
                                 images.append(bootImageFrom(row));
                             });
        !done)
        return fail(done.error());
    if (const auto done = m_database.query(
            u"SELECT boot_image_id, role, name, source, sha256, size, signer FROM boot_image_file "
            "ORDER BY boot_image_id, position"_s,
            {}, [&](const Row &row) { images[places.value(row.integer(0))].files.append(fileFrom(row)); });
        !done)
        return fail(done.error());
    if (const auto done = m_database.query(
            u"SELECT boot_image_id, chain, signing, wim_name, wim_description, wim_version, wim_language, "
            "wim_architecture, unpacked_size, image_count FROM windows_image"_s,
            {}, [&](const Row &row) { takeWindows(images[places.value(row.integer(0))], row); });
        !done)
        return fail(done.error());
    return images;
}

Result<std::optional<BootImageId>> BootImageStore::find(const QString &name)
{
    const auto id = m_database.integer(u"SELECT id FROM boot_image WHERE folded_name = ?"_s, {folded(name)});
    if (!id)
        return fail(id.error());
    return *id ? std::optional(BootImageId{**id}) : std::nullopt;
}

Result<site::BootImage> BootImageStore::bootImage(BootImageId id)
{
    // A site has tens of boot images: one way to read them serves both.
    const auto images = all();
    if (!images)
        return fail(images.error());
    for (const site::BootImage &image : *images) {
        if (image.id == id)
            return image;
    }
    return notFound(id);
}

Result<void> BootImageStore::checkName(const site::BootImage &image)
{
    const auto other = find(image.name);
    if (!other)
        return fail(other.error());
    if (*other && **other != image.id)
        return failure(ErrorCode::AlreadyExists, {u"boot image"_s, image.name});
    return {};
}

Result<void> BootImageStore::writeFiles(BootImageId id, const QList<site::ContentFile> &files)
{
    int position = 0;
    for (const site::ContentFile &file : files) {
        const auto done = m_database.execute(
            u"INSERT INTO boot_image_file (boot_image_id, position, role, name, source, sha256, size, signer) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id.value, position++, site::contentRoleKey(file.role), file.name, file.source,
             QString::fromLatin1(file.sha256), file.size, site::signerKey(file.signer)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<void> BootImageStore::writeWindows(const site::BootImage &image)
{
    if (image.kind != site::BootImage::Kind::Wim)
        return {};
    const auto done = m_database.execute(
        u"INSERT INTO windows_image (boot_image_id, chain, signing, wim_name, wim_description, wim_version, "
        "wim_language, wim_architecture, unpacked_size, image_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET chain = excluded.chain, signing = excluded.signing, wim_name = excluded.wim_name, "
        "wim_description = excluded.wim_description, wim_version = excluded.wim_version, "
        "wim_language = excluded.wim_language, wim_architecture = excluded.wim_architecture, "
        "unpacked_size = excluded.unpacked_size, image_count = excluded.image_count"_s,
        {image.id.value, site::chainKey(image.chain), site::signingKey(image.signing), image.wim.name,
         image.wim.description, image.wim.version, image.wim.language,
         image.wim.architecture ? site::architectureKey(*image.wim.architecture) : u""_s, image.wim.unpackedSize,
         image.wim.imageCount});
    return done ? Result<void>() : fail(done.error());
}

Result<BootImageId> BootImageStore::add(const site::BootImage &image)
{
    site::BootImage added = image;
    added.id = {};
    if (const auto checked = checkName(added); !checked)
        return fail(checked.error());
    const auto id = m_database.insert(u"INSERT INTO boot_image (name, folded_name, kind, architecture, firmware, pxe, "
                                      "version, command_line, wim_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      columns(added));
    if (!id)
        return fail(id.error());
    added.id = {*id};
    if (const auto written = writeFiles(added.id, added.files); !written)
        return fail(written.error());
    if (const auto written = writeWindows(added); !written)
        return fail(written.error());
    return added.id;
}

Result<void> BootImageStore::update(const site::BootImage &image)
{
    if (const auto checked = checkName(image); !checked)
        return checked;
    const auto touched = m_database.execute(
        u"UPDATE boot_image SET name = ?, folded_name = ?, kind = ?, architecture = ?, firmware = ?, "
        "pxe = ?, version = ?, command_line = ?, wim_index = ? WHERE id = ?"_s,
        columns(image) << image.id.value);
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(image.id);
    if (const auto done =
            m_database.execute(u"DELETE FROM boot_image_file WHERE boot_image_id = ?"_s, {image.id.value});
        !done)
        return fail(done.error());
    if (const auto written = writeFiles(image.id, image.files); !written)
        return written;
    return writeWindows(image);
}

Result<QStringList> BootImageStore::users(BootImageId id)
{
    QStringList users;
    const auto done = m_database.query(u"SELECT name FROM task_sequence WHERE boot_image_id = ? ORDER BY name"_s,
                                       {id.value}, [&](const Row &row) { users.append(row.text(0)); });
    if (!done)
        return fail(done.error());
    return users;
}

Result<void> BootImageStore::remove(BootImageId id)
{
    const auto touched = m_database.execute(u"DELETE FROM boot_image WHERE id = ?"_s, {id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

Result<QList<QByteArray>> BootImageStore::usedContent()
{
    QList<QByteArray> used;
    const auto done = m_database.query(u"SELECT DISTINCT sha256 FROM boot_image_file WHERE sha256 <> ''"_s, {},
                                       [&](const Row &row) { used.append(row.text(0).toLatin1()); });
    if (!done)
        return fail(done.error());
    return used;
}

} // namespace slipway::store
