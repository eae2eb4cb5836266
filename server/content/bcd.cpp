// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the store, and how we know. The key layout, the object types, the element formats and the bytes of a
// RAM disk's device are those of a store that bcdedit made, compared byte by byte; there the parent of the RAM disk is
// a partition. The parent [boot], which a network boot needs, is put together from the same store's descriptor of type
// 5, and is the one that another product's PXE stores carry, with the same two length fields. Block and window size are
// the integer elements 0x35000007 and 0x35000008; the boolean numbers in Microsoft's enumeration page (0x36...) are not
// what bcdedit writes. Not verified here: a run of Microsoft's own boot manager.
//
// The loader's elements are those of the store on Windows PE's media. Nothing is said of test signing, integrity
// checks, debuggers or the hypervisor: all of it is off where it is not said, and Secure Boot refuses some of it.
#include "server/content/bcd.h"
#include "server/base/guid.h"
#include "server/content/registry_hive.h"
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

using Type = RegistryValue::Type;

constexpr auto BootManager = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}"_L1;
constexpr auto GlobalSettings = "{7ea2e1ac-2e61-4728-aaa3-896d9d0a9f0e}"_L1;
constexpr auto LoaderSettings = "{6efb52bf-1766-41db-a6b3-0ee5eff72bd7}"_L1;
constexpr auto RamdiskOptions = "{ae5534e0-a924-466c-b836-758539a3ee3a}"_L1; ///< bcdedit's {ramdiskoptions}
constexpr auto OurLoader = "{5c8ab52c-5a3e-4d0c-9a4f-2f6d5b1e7c90}"_L1;      ///< any, the same in every store

constexpr qsizetype LongestTitle = 200; ///< UTF-16 units; boot managers show one line

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray utf16(QStringView text)
{
    QByteArray bytes((text.size() + 1) * 2, '\0'); // its terminator included
    char *to = bytes.data();
    for (const QChar unit : text) {
        qToLittleEndian<quint16>(unit.unicode(), to);
        to += 2;
    }
    return bytes;
}

/// The device that this very program was booted from: where the boot manager itself came from, our TFTP.
QByteArray bootDescriptor()
{
    return littleEndian(5) + littleEndian(0) + littleEndian(72) + QByteArray(60, '\0');
}

QByteArray guidBytes(QLatin1StringView braced)
{
    const auto wire = Guid::parse({braced.data(), static_cast<size_t>(braced.size())}).value_or(Guid{}).toWire();
    return {reinterpret_cast<const char *>(wire.data()), static_cast<qsizetype>(wire.size())};
}

/// ramdisk=[boot]\path,{options}
QByteArray ramdiskDevice(const QString &path)
{
    const QByteArray name = utf16(path);
    const QByteArray boot = bootDescriptor();
    const QByteArray file = littleEndian(1) + littleEndian(static_cast<quint32>(12 + boot.size() + name.size())) +
                            littleEndian(5) + boot + name;
    const QByteArray local = littleEndian(3) + QByteArray(20, '\0');
    const auto size = static_cast<quint32>(16 + local.size() + file.size());
    return guidBytes(RamdiskOptions) + littleEndian(0) + littleEndian(1) + littleEndian(size) + littleEndian(0) +
           local + file;
}

class Object
{
public:
    Object(RegistryKey &objects, QLatin1StringView guid, quint32 type)
        : m_key(objects.key(QByteArray(guid.data(), guid.size())))
    {
        m_key.key("Description").values = {{"Type", Type::Dword, littleEndian(type)}};
        m_key.key("Elements");
    }
    void device(const char *element, const QByteArray &bytes) { add(element, Type::Binary, bytes); }
    void string(const char *element, QStringView text) { add(element, Type::String, utf16(text)); }
    void object(const char *element, QLatin1StringView guid) { string(element, QString(guid)); }
    void objects(const char *element, QLatin1StringView guid)
    {
        add(element, Type::MultiString, utf16(QString(guid)) + QByteArray(2, '\0'));
    }
    void integer(const char *element, int value)
    {
        add(element, Type::Binary, littleEndian(static_cast<quint32>(value)) + QByteArray(4, '\0'));
    }
    void boolean(const char *element, bool value) { add(element, Type::Binary, QByteArray(1, value ? '\1' : '\0')); }

private:
    void add(const char *element, Type type, const QByteArray &data)
    {
        m_key.key("Elements").key(element).values = {{"Element", type, data}};
    }

    RegistryKey &m_key;
};

QString asPath(QString path)
{
    return path.replace(u'/', u'\\');
}

QString asTitle(const QString &text)
{
    QString title;
    for (const QChar unit : text)
        title += unit.category() == QChar::Other_Control ? QChar(u' ') : unit;
    title = title.simplified();
    if (title.size() > LongestTitle)
        title.truncate(title.at(LongestTitle - 1).isHighSurrogate() ? LongestTitle - 1 : LongestTitle);
    return title.isEmpty() ? u"Windows PE"_s : title;
}

void addBootManager(RegistryKey &objects, const BcdFacts &facts)
{
    Object manager(objects, BootManager, 0x10100002);
    manager.string("12000004", u"Windows Boot Manager");
    manager.string("12000005", facts.locale);
    if (!facts.fontPath.isEmpty())
        manager.string("1200004a", asPath(facts.fontPath));
    manager.objects("14000006", GlobalSettings);
    manager.object("23000003", OurLoader); // the default: what the timeout of 0 takes, without a menu
    manager.objects("24000001", OurLoader);
    manager.integer("25000004", 0);
    manager.boolean("26000020", false);
}

void addLoader(RegistryKey &objects, const BcdFacts &facts)
{
    const QByteArray device = ramdiskDevice(asPath(facts.wimPath));
    Object loader(objects, OurLoader, 0x10200003);
    loader.device("11000001", device);
    loader.string("12000002", facts.firmware == site::Firmware::Uefi ? u"\\Windows\\system32\\boot\\winload.efi"
                                                                     : u"\\Windows\\system32\\boot\\winload.exe");
    loader.string("12000004", asTitle(facts.title));
    loader.string("12000005", facts.locale);
    loader.objects("14000006", LoaderSettings);
    loader.device("21000001", device);
    loader.string("22000002", u"\\Windows");
    loader.integer("250000c2", 1); // the menu policy of Windows PE's media
    loader.boolean("26000010", true);
    loader.boolean("26000022", true);
    loader.boolean("260000b0", false);
}

void addRamdiskOptions(RegistryKey &objects, const BcdFacts &facts)
{
    Object options(objects, RamdiskOptions, 0x30000000);
    options.string("12000004", u"RAM disk options");
    options.device("31000003", QByteArray(16, '\0') + bootDescriptor());
    options.string("32000004", asPath(facts.sdiPath));
    options.integer("35000007", std::clamp(facts.blockSize, 512, 65464));
    options.integer("35000008", std::clamp(facts.windowSize, 1, 65535));
    // Microsoft's own option, with which a client changes the window while it loads: what the administrator chose
    // would not be what runs.
    options.boolean("3600000b", false);
}

} // namespace

QByteArray windowsBcd(const BcdFacts &facts)
{
    RegistryKey root{"NewStoreRoot", {}, {}};
    RegistryValue name{"KeyName", Type::String, utf16(u"BCD00000000")};
    root.key("Description").values = {name};
    RegistryKey &objects = root.key("Objects");
    addBootManager(objects, facts);
    addLoader(objects, facts);
    addRamdiskOptions(objects, facts);
    Object(objects, GlobalSettings, 0x20100000);
    Object(objects, LoaderSettings, 0x20200003).objects("14000006", GlobalSettings);
    return registryHive(root);
}

} // namespace slipway::content
