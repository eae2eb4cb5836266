// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/author.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <array>
#include <optional>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

QString userName(uid_t id)
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16384> buffer{};
    if (getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(id);
}

std::optional<uid_t> parsedId(const QByteArray &text)
{
    bool isNumber = false;
    const uint id = text.trimmed().toUInt(&isNumber);
    // All ones: nobody logged in (a service, or a kernel that does not keep it).
    return isNumber && id != uid_t(-1) ? std::optional<uid_t>(id) : std::nullopt;
}

/// Who logged in. The kernel keeps it through sudo and su. What sudo says is believed from root only: anybody else
/// could have set the variable.
uid_t loginId()
{
    QFile file(u"/proc/self/loginuid"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto id = parsedId(file.readAll()))
            return *id;
    }
    if (getuid() == 0) {
        for (const char *variable : {"SUDO_UID", "PKEXEC_UID"}) {
            if (const auto id = parsedId(qgetenv(variable)))
                return *id;
        }
    }
    return getuid();
}

QString hostName()
{
    const QString host = QSysInfo::machineHostName();
    const QByteArray client = qgetenv("SSH_CONNECTION").split(' ').first();
    const bool address =
        !client.isEmpty() && client.size() < 64 && std::all_of(client.begin(), client.end(), [](char c) {
            return std::isxdigit(uchar(c)) || c == '.' || c == ':' || c == '%';
        });
    return address ? u"%1 (ssh %2)"_s.arg(host, QString::fromLatin1(client)) : host;
}

Author findAuthor()
{
    const uid_t login = loginId();
    QString name = userName(login);
    if (login != geteuid())
        name += u" (%1)"_s.arg(userName(geteuid()));
    return {name, QFileInfo(QCoreApplication::applicationFilePath()).fileName(), hostName()};
}

} // namespace

const Author &currentAuthor()
{
    static const Author author = findAuthor();
    return author;
}

QString currentUser()
{
    return currentAuthor().name.section(u' ', 0, 0);
}

} // namespace slipway::engine
