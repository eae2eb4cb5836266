// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/windows/windows_boot.h"
#include "tests/windows/store.h"
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::windows {

namespace {

const QByteArray BootManagerObject = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}";
constexpr int OwnBlockSize = 1456; ///< with which bootmgr asks for what no BCD speaks of

QByteArray oddly(QByteArray name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i % 2 == 0)
            name[i] = QByteArray(1, name.at(i)).toUpper().at(0);
        else
            name[i] = QByteArray(1, name.at(i)).toLower().at(0);
    }
    return name;
}

QString guidText(QByteArrayView bytes)
{
    const auto field = [bytes](std::initializer_list<int> order) {
        QByteArray out;
        for (const int at : order)
            out += bytes[at];
        return QString::fromLatin1(out.toHex());
    };
    return u"{%1-%2-%3-%4-%5}"_s.arg(field({3, 2, 1, 0}), field({5, 4}), field({7, 6}), field({8, 9}),
                                     field({10, 11, 12, 13, 14, 15}));
}

struct RamdiskDevice
{
    QString trouble;
    QString options; ///< the object's GUID
    QString path;
};

/// ramdisk=[boot]\path,{options}: every length and type must be what it is in stores of bcdedit.
RamdiskDevice readDevice(const QByteArray &bytes)
{
    constexpr qsizetype PathAt = 140;
    const auto word = [&bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    if (bytes.size() < PathAt + 4)
        return {u"the device is cut"_s, {}, {}};
    if (word(16) != 0 || word(20) != 1 || word(24) != quint32(bytes.size() - 16) || word(32) != 3)
        return {u"the device is no RAM disk"_s, {}, {}};
    if (word(56) != 1 || word(60) != quint32(bytes.size() - 56) || word(64) != 5)
        return {u"the device names no file"_s, {}, {}};
    if (word(68) != 5 || word(76) != 72)
        return {u"the file is not where the machine booted from"_s, {}, {}};
    return {{}, guidText(QByteArrayView(bytes).first(16)), StoreValue{0, bytes.mid(PathAt)}.text()};
}

class Run
{
public:
    Run(const Machine &machine, Ipv4 server, quint16 tftpPort, const BootHabits &habits, Boot &out)
        : m_machine(machine), m_habits(habits), m_tftp(machine.address, server, tftpPort, habits.manners), m_out(out)
    {
    }

    bool ok() const { return m_out.failure.isEmpty(); }

    void firmware(const QByteArray &file)
    {
        Ask ask{file, m_machine.isBios() ? OwnBlockSize : 1468, m_machine.isBios() ? 0 : 4, false, false};
        // EDK2 ends its probe with 8, Intel's ROMs with 0.
        const Read probe = m_machine.isBios() ? m_tftp.probe({file, OwnBlockSize, 0, true, false}, m_habits.probes)
                                              : m_tftp.probe({file, 1468, 4, true, false}, m_habits.probes, 8,
                                                             "User aborted the transfer");
        if (!probe.whole)
            return fail(u"the firmware learns no size of "_s + QString::fromLatin1(file), probe);
        need(ask);
    }

    void bootManager(const QByteArray &bcdPath)
    {
        const QByteArray bcd = fetch(bcdPath.isEmpty() ? QByteArray("\\Boot\\BCD") : bcdPath);
        if (!ok())
            return;
        if (!bcd.startsWith("regf"))
            return fail(u"the BCD is no registry hive"_s);
        QString why;
        const auto store = Store::read(bcd, &why);
        if (!store)
            return fail(u"hivex cannot read the BCD: "_s + why);
        likes(*store);
        loads(*store);
    }

private:
    void fail(const QString &why)
    {
        if (ok())
            m_out.failure = why;
    }
    void fail(const QString &why, const Read &read)
    {
        fail(u"%1 (%2)"_s.arg(why, read.error >= 0
                                       ? u"ERROR %1 %2"_s.arg(read.error).arg(QString::fromUtf8(read.errorText))
                                       : read.trouble));
    }
    /// As Microsoft's loaders do: a probe for the size, then the file itself.
    QByteArray fetch(const QByteArray &name)
    {
        const QByteArray asked = m_habits.oddCase ? oddly(name) : name;
        const Read probe = m_tftp.probe({asked, OwnBlockSize, 0, true, false}, m_habits.probes);
        if (!probe.whole) {
            fail(u"no size of "_s + QString::fromLatin1(asked), probe);
            return {};
        }
        return need({asked, OwnBlockSize, 0, true, false});
    }
    QByteArray need(const Ask &ask, bool keep = true)
    {
        const Read read = m_tftp.read(ask, keep ? TftpReader::Keep::Yes : TftpReader::Keep::No);
        m_out.files << Fetched{ask.name, read, true};
        if (!read.whole || !read.trouble.isEmpty())
            fail(QString::fromLatin1(ask.name) + u" does not arrive"_s, read);
        return read.bytes;
    }
    /// A file that a boot goes on without; the server must say quickly that there is none.
    void wish(const QByteArray &name)
    {
        const QByteArray asked = m_habits.oddCase ? oddly(name) : name;
        const Read read = m_tftp.read({asked, OwnBlockSize, 0, true, false});
        m_out.files << Fetched{asked, read, false};
        if (!read.whole && read.error != 1)
            fail(QString::fromLatin1(asked) + u" is neither there nor missing"_s, read);
    }

    void likes(const Store &store)
    {
        const auto folder = store.element(BootManagerObject, "1200004a");
        m_out.fontFolder = folder ? folder->text() : QString();
        const QByteArray own =
            m_machine.isBios() ? QByteArray("\\Boot\\Fonts") : QByteArray("\\EFI\\Microsoft\\Boot\\Fonts");
        const QByteArray fonts = folder ? folder->text().toLatin1() : own;
        for (const char *font : {"wgl4_boot.ttf", "segmono_boot.ttf", "segoe_slboot.ttf"})
            wish(fonts + '\\' + font);
        if (m_machine.isBios())
            return;
        for (const char *file : {"Policies\\SbcpFlightToken.p7b", "SecureBootPolicy.p7b", "SiPolicy.p7b", "boot.stl"})
            wish(QByteArray("\\EFI\\Microsoft\\Boot\\") + file);
    }

    void loads(const Store &store)
    {
        const auto chosen = store.element(BootManagerObject, "23000003");
        if (!chosen)
            return fail(u"the BCD has no default entry"_s);
        const QByteArray loader = chosen->text().toLatin1();
        const auto device = store.element(loader, "11000001");
        const auto osDevice = store.element(loader, "21000001");
        const auto path = store.element(loader, "12000002");
        if (!device || !osDevice || !path || device->data != osDevice->data)
            return fail(u"the default entry is no loader of a RAM disk"_s);
        m_out.loader = path->text();
        m_out.title = store.element(loader, "12000004").value_or(StoreValue()).text();
        if (!m_out.loader.endsWith(m_machine.isBios() ? u".exe"_s : u".efi"_s))
            return fail(u"the entry starts %1 on this firmware"_s.arg(m_out.loader));
        const RamdiskDevice disk = readDevice(device->data);
        if (!disk.trouble.isEmpty())
            return fail(disk.trouble);
        const QByteArray options = disk.options.toLatin1();
        const auto block = store.element(options, "35000007");
        const auto window = store.element(options, "35000008");
        const auto sdi = store.element(options, "32000004");
        const auto sdiDevice = store.element(options, "31000003");
        if (!block || !window || !sdi || !sdiDevice || block->data.size() != 8 || window->data.size() != 8 ||
            sdiDevice->data.size() != 88)
            return fail(u"the options of the RAM disk are incomplete"_s);
        m_out.blockSize = int(block->number());
        m_out.windowSize = int(window->number());
        ramdisk(sdi->text().toLatin1());
        ramdisk(disk.path.toLatin1());
    }

    void ramdisk(const QByteArray &name)
    {
        if (!ok())
            return;
        const QByteArray asked = m_habits.oddCase ? oddly(name) : name;
        const Read probe = m_tftp.probe({asked, m_out.blockSize, m_out.windowSize, true, false}, m_habits.probes);
        if (!probe.whole)
            return fail(u"no size of "_s + QString::fromLatin1(asked), probe);
        need({asked, m_out.blockSize, m_out.windowSize, true, m_habits.askVariableWindow}, false);
    }

    const Machine m_machine;
    const BootHabits &m_habits;
    TftpReader m_tftp;
    Boot &m_out;
};

} // namespace

const Fetched *Boot::file(const QByteArray &ending) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&ending](const Fetched &file) {
        return file.name.toLower().endsWith(ending.toLower());
    });
    return found == files.end() ? nullptr : &*found;
}

namespace {

QByteArray programOf(const QByteArray &file)
{
    return file.mid(file.lastIndexOf('/') + 1).toLower();
}

/// Loads a program and does what it would do: true where that starts Windows' boot manager from `bcdPath`.
void runFrom(Run &run, const Machine &machine, const QByteArray &file, const QByteArray &bcdPath, Boot &out)
{
    const QByteArray program = programOf(file);
    out.programs << program;
    run.firmware(file);
    if (!run.ok())
        return;
    if (machine.isBios()) {
        if (program != "pxeboot.n12" && program != "pxeboot.com")
            out.failure = u"the firmware starts %1"_s.arg(QString::fromLatin1(file));
        else // pxeboot asks for its boot manager beside itself
            run.firmware(file.left(file.size() - program.size()) + "bootmgr.exe");
    } else if (program != "bootmgfw.efi") {
        out.failure = u"the firmware starts %1"_s.arg(QString::fromLatin1(file));
    }
    if (run.ok())
        run.bootManager(bcdPath);
}

/// What the boot service says in option 250.
struct WdsAnswer
{
    enum Action { GoOn = 0, WaitForApproval = 1, Referral = 3, Abort = 5 };
    enum Prompt { OptIn = 1, NoPrompt = 2, OptOut = 3 };
    int action = GoOn;
    int prompt = 0;
};

WdsAnswer readWds(const QByteArray &value)
{
    WdsAnswer out;
    for (qsizetype at = 0; at + 2 < value.size() && quint8(value.at(at)) != 255; at += 2 + quint8(value.at(at + 1))) {
        if (value.at(at) == 2)
            out.action = quint8(value.at(at + 2));
        if (value.at(at) == 11)
            out.prompt = quint8(value.at(at + 2));
    }
    return out;
}

/// Of wdsnbp.com and wdsmgfw.efi: prompt done, program version, architecture, action done.
QByteArray wdsQuestion(const Machine &machine, bool promptDone)
{
    return QByteArray::fromHex("0c01") + char(promptDone) + QByteArray::fromHex("0d0208000102") +
           char(machine.architecture >> 8) + char(machine.architecture) + QByteArray::fromHex("0e0100ff");
}

bool isPromptProgram(const QByteArray &file)
{
    return programOf(file) == "wdsmgfw.efi" || programOf(file) == "wdsnbp.com";
}

} // namespace

Boot boot(const Machine &machine, Ipv4 server, quint16 bootServicePort, quint16 tftpPort, const BootHabits &habits)
{
    Boot out;
    out.answer = askBootService(machine, server, bootServicePort);
    if (!out.answer.trouble.isEmpty()) {
        out.failure = out.answer.trouble;
        return out;
    }
    Run run(machine, out.answer.server, tftpPort, habits, out);
    if (isPromptProgram(out.answer.file)) {
        out.programs << programOf(out.answer.file);
        run.firmware(out.answer.file);
        if (!run.ok())
            return out;
        out.answer = askBootService(machine, server, bootServicePort, wdsQuestion(machine, false));
        const WdsAnswer said = readWds(out.answer.options.value(250));
        if (!out.answer.trouble.isEmpty() || said.action != WdsAnswer::GoOn)
            out.failure = u"option 250 is answered with action %1 %2"_s.arg(said.action).arg(out.answer.trouble);
        out.declined = said.prompt == WdsAnswer::OptIn && !habits.pressesKey;
    } else {
        out.declined = programOf(out.answer.file) == "pxeboot.com" && !habits.pressesKey;
    }
    if (out.declined && run.ok() && programOf(out.answer.file) == "pxeboot.com") {
        out.programs << "pxeboot.com";
        run.firmware(out.answer.file);
    }
    if (!out.declined && run.ok())
        runFrom(run, machine, out.answer.file, out.answer.bcdPath(), out);
    return out;
}

Boot bootFrom(const Machine &machine, Ipv4 server, quint16 tftpPort, const QByteArray &file, const QByteArray &bcdPath,
              const BootHabits &habits)
{
    Boot out;
    Run run(machine, server, tftpPort, habits, out);
    runFrom(run, machine, file, bcdPath, out);
    return out;
}

} // namespace slipway::windows
