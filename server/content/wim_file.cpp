// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/wim_file.h"
#include "server/content/disk_file.h"
#include "server/site/windows_boot_files.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <csignal>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

constexpr int AskEveryMs = 50;

/// What of our environment the child needs: where libraries lie, and what the sanitizers are told.
QProcessEnvironment environment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment given;
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (own.contains(name))
            given.insert(name, own.value(name));
    }
    // A sanitizer would look for leaks as a debugger does, which the child forbids itself.
    if (given.contains(u"ASAN_OPTIONS"_s))
        given.insert(u"ASAN_OPTIONS"_s, given.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    else
        given.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    given.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return given;
}

/// A child that is killed when nobody waits for it any more.
class Child
{
public:
    Child(const Unpacker &unpacker, QString file) : m_unpacker(unpacker), m_file(std::move(file)) {}
    ~Child()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    Result<QJsonObject> ask(const QStringList &question, const Progress &progress);

private:
    Result<void> listen(const Progress &progress);
    Result<QJsonObject> understood() const;
    Failure<Error> unreadable(const QString &fault, const QString &detail = {}) const
    {
        return failure(ErrorCode::UnreadableImage, {m_file, fault, detail});
    }

    const Unpacker &m_unpacker;
    const QString m_file;
    QProcess m_process;
    QByteArray m_output;
};

Result<QJsonObject> Child::ask(const QStringList &question, const Progress &progress)
{
    if (m_unpacker.program.isEmpty())
        return failure(ErrorCode::LoaderMissing, {u"slipway-unpack"_s, u"slipway"_s});
    m_process.setProgram(m_unpacker.program);
    m_process.setArguments(question);
    m_process.setProcessEnvironment(environment());
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QIODevice::ReadOnly);
    if (!m_process.waitForStarted())
        return failure(ErrorCode::Io, {m_unpacker.program, m_process.errorString()});
    if (const auto heard = listen(progress); !heard)
        return fail(heard.error());
    return understood();
}

Result<void> Child::listen(const Progress &progress)
{
    QElapsedTimer running;
    running.start();
    do {
        if (progress && !progress(0, 0))
            return failure(ErrorCode::Cancelled);
        if (running.elapsed() > m_unpacker.timeLimitMs)
            return unreadable(u"too-slow"_s);
        m_process.waitForFinished(AskEveryMs);
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > m_unpacker.outputLimit)
            return unreadable(u"metadata-too-large"_s);
    } while (m_process.state() != QProcess::NotRunning);
    return {};
}

Result<QJsonObject> Child::understood() const
{
    if (m_process.exitStatus() != QProcess::NormalExit) {
        // The limits of processor time end it by SIGXCPU or SIGKILL; anything else is a fault of its own.
        const int signal = m_process.exitCode();
        const bool limited = signal == SIGXCPU || signal == SIGKILL;
        return unreadable(limited ? u"too-slow"_s : u"crashed"_s, QString::number(signal));
    }
    if (m_process.exitCode() != 0)
        return unreadable(u"crashed"_s, QString::number(m_process.exitCode()));
    const QJsonObject answer = QJsonDocument::fromJson(m_output).object();
    if (answer.isEmpty())
        return unreadable(u"crashed"_s);
    const QString fault = answer["fault"_L1].toString(), detail = answer["detail"_L1].toString();
    if (fault == u"unreadable")
        return failure(ErrorCode::Io, {m_file, detail});
    if (fault == u"disk-full")
        return failure(ErrorCode::NoSpace, {m_file});
    if (!fault.isEmpty())
        return unreadable(fault, detail);
    return answer;
}

/// The child was alone with a hostile file: what it left is looked at before anybody opens it.
Result<QList<UnpackedFile>> takeFiles(const QJsonObject &answer, const QString &from, const QString &into)
{
    QList<UnpackedFile> files;
    for (const QJsonValue &value : answer["files"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const site::WindowsBootFile *known = site::windowsBootFile(object["name"_L1].toString());
        if (!known)
            return failure(ErrorCode::UnreadableImage, {from, u"crashed"_s});
        UnpackedFile file;
        file.name = known->name;
        file.path = into + u'/' + known->name;
        file.inside = object["inside"_L1].toString();
        const QFileInfo facts(file.path);
        if (!facts.isFile() || facts.isSymLink() || facts.size() > site::LargestBootFile)
            return failure(ErrorCode::UnreadableImage, {from, u"not-a-file"_s, file.inside});
        file.size = facts.size();
        files.append(file);
    }
    return files;
}

Result<QList<UnpackedFile>> unpacked(const QString &verb, const QString &file, const QString &what, const QString &into,
                                     const Progress &progress, const Unpacker &unpacker)
{
    if (const auto opened = openSource(file); !opened)
        return fail(opened.error());
    const auto answer =
        Child(unpacker, file)
            .ask({verb, QFileInfo(file).absoluteFilePath(), what, QFileInfo(into).absoluteFilePath()}, progress);
    if (!answer)
        return answer.error().code == ErrorCode::NoSpace ? failure(ErrorCode::NoSpace, {into}) : fail(answer.error());
    return takeFiles(*answer, file, into);
}

} // namespace

const WimImage *WimFile::image(int index) const
{
    const int wanted = index > 0 ? index : bootIndex > 0 ? bootIndex : 1;
    const auto found =
        std::find_if(images.begin(), images.end(), [wanted](const WimImage &one) { return one.index == wanted; });
    return found == images.end() ? nullptr : &*found;
}

site::WimDetails WimFile::details(int index) const
{
    site::WimDetails details;
    details.imageCount = int(images.size());
    const WimImage *chosen = image(index);
    if (!chosen)
        return details;
    details.name = chosen->name;
    details.description = chosen->description;
    details.version = chosen->version;
    details.language = chosen->language;
    details.architecture = chosen->architecture;
    details.unpackedSize = chosen->unpackedSize;
    return details;
}

QString Unpacker::find()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {own, own + u"/../libexec/slipway"_s, own + u"/../lib/slipway"_s, own + u"/../bin"_s}) {
        const QFileInfo program(folder + u"/slipway-unpack"_s);
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

Result<WimFile> inspectWim(const QString &file, const Progress &progress, const Unpacker &unpacker)
{
    if (const auto opened = openSource(file); !opened)
        return fail(opened.error());
    const auto answer = Child(unpacker, file).ask({u"inspect"_s, QFileInfo(file).absoluteFilePath()}, progress);
    if (!answer)
        return fail(answer.error());
    WimFile wim;
    wim.bootIndex = (*answer)["bootIndex"_L1].toInt();
    wim.compression = (*answer)["compression"_L1].toString();
    for (const QJsonValue &value : (*answer)["images"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        WimImage image;
        image.index = object["index"_L1].toInt();
        image.name = object["name"_L1].toString();
        image.description = object["description"_L1].toString();
        image.version = object["version"_L1].toString();
        image.language = object["language"_L1].toString();
        for (const QJsonValue &language : object["languages"_L1].toArray())
            image.languages.append(language.toString());
        image.architecture = site::architectureFromKey(object["arch"_L1].toString());
        image.unpackedSize = object["size"_L1].toInteger();
        wim.images.append(image);
    }
    if (wim.images.isEmpty())
        return failure(ErrorCode::UnreadableImage, {file, u"damaged"_s, u"it holds no image"_s});
    return wim;
}

Result<QByteArray> wimHeadBooting(const QString &wim, int index, const Progress &progress, const Unpacker &unpacker)
{
    const auto answer =
        Child(unpacker, wim).ask({u"head"_s, QFileInfo(wim).absoluteFilePath(), QString::number(index)}, progress);
    if (!answer)
        return fail(answer.error());
    return QByteArray::fromHex((*answer)["head"_L1].toString().toLatin1());
}

Result<QList<UnpackedFile>> unpackBootFiles(const QString &wim, int index, const QString &into,
                                            const Progress &progress, const Unpacker &unpacker)
{
    return unpacked(u"wim"_s, wim, QString::number(index), into, progress, unpacker);
}

Result<QList<UnpackedFile>> unpackDisc(const QString &iso, site::Architecture architecture, const QString &into,
                                       const Progress &progress, const Unpacker &unpacker)
{
    return unpacked(u"iso"_s, iso, site::architectureKey(architecture), into, progress, unpacker);
}

} // namespace slipway::content
