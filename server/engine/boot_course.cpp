// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/boot_course.h"
#include "server/content/session_directory.h"
#include "server/net/interfaces.h"
#include "server/policy/boot_values.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Kind = CourseStep::Kind;
using Protocol = CourseStep::Protocol;

constexpr const char *Token = "session";
const QString DeploymentName = u"COURSE"_s;

/// A site where this task sequence is deployed to one machine, and nothing else is.
site::Configuration siteOfOne(const CourseQuestion &question, const site::Snapshot &snapshot,
                              const site::TaskSequence &sequence)
{
    site::Configuration all;
    all.siteCode = snapshot.configuration().siteCode;
    all.settings = snapshot.configuration().settings;
    // Whether anybody is answered now is another question.
    all.settings.insert(u"responder.active"_s, u"true"_s);
    site::Collection everybody;
    everybody.id = site::AllSystems;
    everybody.builtIn = true;
    all.collections = {everybody};
    all.taskSequences = {sequence};
    if (const site::BootImage *image = snapshot.bootImage(sequence.bootImage))
        all.bootImages = {*image};
    site::Device device;
    device.id = DeviceId{1};
    device.name = u"Machine"_s;
    device.macs = {*MacAddress::parse("02:00:00:00:00:01")};
    all.devices = {device};
    site::Deployment deployment;
    deployment.id = {DeploymentName};
    deployment.taskSequence = sequence.id;
    deployment.collection = site::AllSystems;
    deployment.purpose = question.required ? site::Deployment::Purpose::Required : site::Deployment::Purpose::Available;
    all.deployments = {deployment};
    return all;
}

/// The last part of a path or of an address.
QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

class Course
{
public:
    Course(const content::BootPlan &plan, const site::BootImage &image, BootCourse &course, bool http,
           const QByteArray &statusUrl)
        : m_plan(plan), m_image(image), m_course(course), m_http(http), m_statusUrl(statusUrl)
    {
    }
    void read();

private:
    void add(Kind kind, const QByteArray &name, Protocol protocol, const QString &detail = {});
    void addScript(const QByteArray &name);
    void addCommand(const QList<QByteArray> &words);
    void addWindows(const QByteArray &first);
    QByteArray expanded(QByteArray text) const;
    const session::ServedFile *find(const QByteArray &name) const;

    const content::BootPlan &m_plan;
    const site::BootImage &m_image;
    BootCourse &m_course;
    bool m_http;
    QByteArray m_statusUrl;
    QHash<QByteArray, QByteArray> m_carried; ///< settings of the script
    bool m_windows = false;                  ///< Microsoft's programs go on by TFTP
};

const session::ServedFile *Course::find(const QByteArray &name) const
{
    const auto file = m_plan.entry->files.constFind(name);
    return file == m_plan.entry->files.constEnd() ? nullptr : &*file;
}

void Course::add(Kind kind, const QByteArray &name, Protocol protocol, const QString &detail)
{
    CourseStep step{kind, QString::fromUtf8(name), protocol};
    step.detail = detail;
    if (const session::ServedFile *file = kind == Kind::Offer ? nullptr : find(name)) {
        step.size = file->size;
        step.payload = file->payload;
    }
    m_course.steps.append(step);
}

QByteArray Course::expanded(QByteArray text) const
{
    for (auto it = m_carried.constBegin(); it != m_carried.constEnd(); ++it)
        text.replace("${" + it.key() + ":string}", it.value());
    return text;
}

/// One line of the script that tells of a file.
void Course::addCommand(const QList<QByteArray> &words)
{
    const QByteArray &command = words.first();
    const auto address = std::find_if(words.begin(), words.end(), [](const QByteArray &word) {
        return word.startsWith("http://"); // the first one: further addresses belong to the command line
    });
    if (address == words.end())
        return;
    QList<QByteArray> arguments(address + 1, words.end());
    if (const qsizetype otherwise = arguments.indexOf("||"); otherwise >= 0)
        arguments.resize(otherwise);
    const QByteArray name = nameOf(*address);
    if (command == "kernel")
        return add(Kind::Kernel, name, Protocol::Http, QString::fromUtf8(expanded(arguments.join(' '))));
    if (command == "initrd") {
        const bool wim = m_image.kind == site::BootImage::Kind::Wim && find(name) && find(name)->payload;
        return add(wim ? Kind::Ramdisk : Kind::Initrd, name, Protocol::Http);
    }
    if (command == "chain")
        add(Kind::Program, name, Protocol::Http);
}

/// What iPXE does, read off the script that it would get.
void Course::addScript(const QByteArray &name)
{
    const session::ServedFile *script = find(name);
    add(Kind::Script, name, Protocol::Http);
    if (!script)
        return;
    for (const QByteArray &line : script->bytes.split('\n')) {
        if (line.startsWith(':'))
            return; // what follows is for when something went wrong
        QList<QByteArray> words = line.split(' ');
        if (words.first() == "set" && words.size() > 2 && words[1].endsWith(":hex"))
            m_carried.insert(words[1].chopped(4), QByteArray::fromHex(words[2].replace(':', QByteArray())));
        else if (words.first() == "prompt")
            add(Kind::Prompt, {}, Protocol::None);
        else
            addCommand(words);
    }
}

/// Microsoft's programs fetch the rest by TFTP: what the session's directory holds for them.
void Course::addWindows(const QByteArray &first)
{
    const QByteArray next = nameOf(m_plan.nextFile);
    const bool asks = m_plan.prompt == content::PromptBy::Microsoft;
    if (asks)
        add(Kind::Prompt, {}, Protocol::None);
    if (!next.isEmpty() && next != first)
        add(Kind::Program, next, Protocol::Tftp);
    if (m_course.decision.firmware == site::Firmware::Bios && find("bootmgr.exe"))
        add(Kind::Program, "bootmgr.exe", Protocol::Tftp);
    add(Kind::BootStore, nameOf(QByteArray(m_plan.bcdPath).replace('\\', '/')), Protocol::Tftp,
        QString::fromLatin1(m_plan.bcdPath));
    QList<QByteArray> fonts;
    for (auto it = m_plan.entry->files.constBegin(); it != m_plan.entry->files.constEnd(); ++it) {
        if (it.key().endsWith(".ttf"))
            fonts.append(it.key());
    }
    std::sort(fonts.begin(), fonts.end());
    for (const QByteArray &font : std::as_const(fonts))
        add(Kind::BootFile, font, Protocol::Tftp);
    for (const char *name : {"boot.sdi", "boot.wim"}) {
        if (const session::ServedFile *file = find(name))
            add(Kind::Ramdisk, name, Protocol::Tftp,
                u"%1\u00D7%2"_s.arg(QString::number(file->maxBlockSize), QString::number(file->maxWindowSize)));
    }
}

void Course::read()
{
    const QByteArray first = m_http ? m_plan.httpUrl : m_plan.firmwareFile;
    const Protocol protocol = m_http ? Protocol::Http : Protocol::Tftp;
    const QByteArray name = nameOf(first);
    add(Kind::Offer, first, Protocol::Dhcp);
    if (m_plan.prompt == content::PromptBy::Firmware)
        add(Kind::Menu, {}, Protocol::None);
    const bool loader = m_plan.firmwareFileIsLoader;
    add(loader ? Kind::Loader : Kind::Program, name, protocol);
    if (loader)
        addScript(nameOf(m_plan.ipxeFile));
    if (!m_plan.bcdPath.isEmpty())
        addWindows(loader ? m_course.steps.last().file.toUtf8() : name);
    add(Kind::Start, {}, Protocol::None);
    // Linux has the address on its command line; nobody tells it to a program or to Windows PE.
    if (m_image.kind == site::BootImage::Kind::Linux)
        add(Kind::Report, {}, Protocol::Http, QString::fromUtf8(m_statusUrl));
}

} // namespace

Ipv4 addressFor(Ipv4 given, const site::Settings &settings)
{
    if (!given.isNull())
        return given;
    for (const net::Interface &each : net::interfaces()) {
        if (!each.loopback && each.running && !each.addresses.isEmpty() && settings.interfaceAllowed(each.name))
            return each.addresses.first().address;
    }
    return {};
}

Result<BootCourse> bootCourse(const CourseQuestion &question, const site::Snapshot &snapshot,
                              const content::Library &library, const content::Loaders &loaders,
                              const content::ServerPlace &place, qint64 nowMs)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(question.sequence);
    if (!sequence)
        return failure(ErrorCode::NotFound, {u"task sequence"_s, QString::number(question.sequence.value)});
    const site::Snapshot alone(siteOfOne(question, snapshot, *sequence));
    policy::BootRequest request;
    request.mac = alone.configuration().devices.first().macs.first();
    request.architecture = question.architecture;
    request.atMs = nowMs;

    BootCourse course;
    course.decision = policy::decide(request, alone, policy::Ledger());
    course.promptSeconds = alone.settings().promptTimeout;
    if (course.decision.answer == policy::Answer::Silent)
        return course;
    const bool noMenu = alone.settings().dhcpMode == site::DhcpMode::SameHost;
    const auto plan = content::planBoot(course.decision, request, {false, question.http, noMenu}, alone, library,
                                        loaders, place, Token, nowMs,
                                        policy::Secrets::Unfilled); // what fills them is another for each machine
    if (!plan) {
        course.error = plan.error();
        return course;
    }
    course.prompt = plan->prompt;
    const QByteArray statusUrl = "http://" + QByteArray::fromStdString(place.address.toString()) + ':' +
                                 QByteArray::number(place.httpPort) + '/' +
                                 session::sessionPath(Token, policy::StatusName);
    Course(*plan, alone.configuration().bootImages.first(), course, question.http, statusUrl).read();
    return course;
}

} // namespace slipway::engine
