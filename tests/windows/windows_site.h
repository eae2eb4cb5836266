// SPDX-License-Identifier: GPL-3.0-or-later
// A site that boots Windows PE: WIMs that wimlib makes of files of our own under Microsoft's names, imported as an
// administrator imports them, and a running engine on free ports.
#pragma once
#include "server/engine/engine.h"
#include "tests/windows/windows_boot.h"
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <random>

namespace slipway::windows {

inline QByteArray noise(qsizetype size, unsigned seed)
{
    std::mt19937 generator(seed);
    QByteArray out(size, Qt::Uninitialized);
    for (char &c : out)
        c = char(generator());
    return out;
}

inline QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

/// What a WIM is made of: paths and contents.
using WimFiles = QMap<QString, QByteArray>;

/// As Windows PE has them, in the case that the ADK happens to use. Of a BIOS set only where there is one; the programs
/// that ask for F12 where they are wanted.
inline WimFiles windowsPe(unsigned seed, bool bios, bool prompts, qsizetype ballast)
{
    const QString boot = QStringLiteral("Windows/Boot/");
    WimFiles files{{boot + QStringLiteral("EFI/bootmgfw.efi"), "MZ" + noise(300'000, seed)},
                   {boot + QStringLiteral("EFI/boot.stl"), noise(9'000, seed + 1)},
                   {boot + QStringLiteral("Fonts/wgl4_boot.ttf"), noise(48'000, seed + 2)},
                   {boot + QStringLiteral("Fonts/segmono_boot.ttf"), noise(45'000, seed + 3)},
                   {boot + QStringLiteral("DVD/EFI/boot.sdi"), noise(100'000, seed + 4)},
                   {QStringLiteral("Windows/System32/ballast.bin"), noise(ballast, seed + 5)}};
    if (bios) {
        files.insert(boot + QStringLiteral("PXE/pxeboot.n12"), noise(25'000, seed + 6));
        files.insert(boot + QStringLiteral("PXE/bootmgr.exe"), "MZ" + noise(200'000, seed + 7));
        files.insert(boot + QStringLiteral("PXE/abortpxe.com"), noise(79, seed + 8));
    }
    if (bios && prompts)
        files.insert(boot + QStringLiteral("PXE/pxeboot.com"), noise(26'000, seed + 9));
    if (prompts)
        files.insert(boot + QStringLiteral("PXE/wdsmgfw.efi"), "MZ" + noise(150'000, seed + 10));
    return files;
}

/// Empty: it could not be made; the reason is in the test's output.
inline QString makeWim(const QTemporaryDir &folder, const QString &name, site::Architecture architecture,
                       const WimFiles &files)
{
    const QString root = folder.filePath(name + QStringLiteral(".files"));
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(root + QChar(u'/') + it.key());
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(it.value()) != it.value().size())
            return {};
    }
    const char *const number = architecture == site::Architecture::X86   ? "0"
                               : architecture == site::Architecture::X64 ? "9"
                                                                         : "12";
    const QString wim = folder.filePath(name);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("wimlib-imagex"),
                  {QStringLiteral("capture"), root, wim, QStringLiteral("Windows PE"), QStringLiteral("--boot"),
                   QStringLiteral("--compress=LZX"), QStringLiteral("--no-acls"),
                   QStringLiteral("--image-property=WINDOWS/ARCH=") + QString::fromLatin1(number),
                   QStringLiteral("--image-property=WINDOWS/LANGUAGES/DEFAULT=de-DE"),
                   QStringLiteral("--image-property=WINDOWS/VERSION/BUILD=26100")});
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return wim;
    qWarning("wimlib-imagex: %s", process.readAll().constData());
    return {};
}

inline bool hasWimlib()
{
    return !QStandardPaths::findExecutable(QStringLiteral("wimlib-imagex")).isEmpty();
}

/// A way to boot: what the firmware says of itself, and the image that it gets.
struct BootPath
{
    const char *name;
    quint16 architecture; ///< option 93
    site::Architecture image;
    bool isBios() const { return architecture == 0; }
};
inline const QList<BootPath> &bootPaths()
{
    static const QList<BootPath> paths{{"bios-x86", 0, site::Architecture::X86},
                                       {"bios-x64", 0, site::Architecture::X64},
                                       {"uefi-x86", 6, site::Architecture::X86},
                                       {"uefi-x64", 7, site::Architecture::X64},
                                       {"uefi-arm64", 11, site::Architecture::Arm64}};
    return paths;
}

class WindowsSite
{
    QTemporaryDir m_folder;

public:
    std::unique_ptr<engine::Commands> commands;
    std::unique_ptr<engine::Engine> engine;
    QMap<site::Architecture, QString> wims;
    QMap<site::Architecture, WimFiles> contents;

    /// One image, collection and deployment an architecture: required, or available by Microsoft's own prompt programs.
    /// False where that fails, which is told.
    bool make(qsizetype ballast, site::Deployment::Purpose purpose = site::Deployment::Purpose::Required)
    {
        m_purpose = purpose;
        auto opened =
            engine::Commands::open({m_folder.filePath(QStringLiteral("site"))}, engine::Commands::Missing::Create);
        if (!opened)
            return false;
        commands = *std::move(opened);
        for (const site::Architecture one :
             {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64}) {
            if (!addImage(one, ballast))
                return false;
        }
        return told(commands->setSettings({{QStringLiteral("brake.required-boots"), QStringLiteral("0")},
                                           {QStringLiteral("quarantine.required-boots"), QStringLiteral("0")}}));
    }
    /// Free of every MAC so far; the machine's address is one of loopback's own.
    bool addMachine(const BootPath &path, int block, int window, Machine *machine)
    {
        const int number = ++m_machines;
        engine::NewDevice device;
        device.name = QStringLiteral("PC%1").arg(number);
        device.macs = {MacAddress{{2, 0, 0, 0, uint8_t(number >> 8), uint8_t(number)}}};
        device.architecture = path.image;
        const auto added = commands->addDevice(device);
        if (!told(added))
            return false;
        machine->architecture = path.architecture;
        machine->address = Ipv4{0x7F010000U + quint32(number)};
        machine->mac = QByteArray::fromHex(QByteArray::fromStdString(device.macs.first().toString()).replace(':', ""));
        machine->machineId = QByteArray(14, '\x5a') + char(number >> 8) + char(number);
        return told(commands->addMembers(m_collections.value(path.image), {site::Member(*added)})) &&
               told(commands->setRamdisk({{}, *added}, {block, window}));
    }
    /// True when it serves.
    bool start()
    {
        engine::EngineOptions options;
        options.site.directory = m_folder.filePath(QStringLiteral("site"));
        options.address = *Ipv4::parse("127.0.0.1");
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        engine = std::make_unique<engine::Engine>(options);
        if (!told(engine->open()))
            return false;
        engine->start();
        return QTest::qWaitFor([this] { return engine->state() == engine::Engine::State::Serving; }, 15'000);
    }
    Boot bootOf(const Machine &machine, const BootHabits &habits = {}) const
    {
        const auto port = [](const QString &endpoint) { return endpoint.section(u':', 1).toUShort(); };
        return boot(machine, *Ipv4::parse("127.0.0.1"), port(engine->endpoints().pxe), port(engine->endpoints().tftp),
                    habits);
    }
    static MacAddress macOf(const Machine &machine) { return *MacAddress::parse(machine.mac.toHex().toStdString()); }

private:
    template <class T>
    static bool told(const Result<T> &result)
    {
        if (!result)
            qWarning("refused: %d %s", int(result.error().code), qPrintable(result.error().args.join(u", ")));
        return result.ok();
    }
    bool addImage(site::Architecture architecture, qsizetype ballast)
    {
        const QString name = QStringLiteral("boot-") + site::architectureKey(architecture);
        contents[architecture] =
            windowsPe(100 * (unsigned(architecture) + 1), architecture != site::Architecture::Arm64,
                      m_purpose == site::Deployment::Purpose::Available, ballast);
        wims[architecture] = makeWim(m_folder, name + QStringLiteral(".wim"), architecture, contents[architecture]);
        engine::NewBootImage image;
        image.name = name;
        image.kind = site::BootImage::Kind::Wim;
        image.architecture = architecture;
        image.wim = wims[architecture];
        const auto added = commands->addBootImage(image);
        if (!told(added))
            return false;
        const auto sequence = commands->addTaskSequence(QStringLiteral("Install ") + name, *added);
        const auto collection = commands->addCollection(name);
        if (!told(sequence) || !told(collection))
            return false;
        m_collections[architecture] = *collection;
        engine::NewDeployment deployment;
        deployment.taskSequence = *sequence;
        deployment.collection = *collection;
        deployment.purpose = m_purpose;
        deployment.acceptRisk = true;
        return told(commands->addDeployment(deployment));
    }

    QMap<site::Architecture, CollectionId> m_collections;
    int m_machines = 0;
    site::Deployment::Purpose m_purpose = site::Deployment::Purpose::Required;
};

} // namespace slipway::windows
