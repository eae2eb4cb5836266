// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one of the built programs and gives back what it said.
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace slipway::test {

struct Ran
{
    int exit = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline Ran runProgram(const QString &name, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SLIPWAY_BIN_DIR "/") + name, arguments);
    Ran ran;
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        ran.err = "did not end: " + process.errorString().toUtf8();
        return ran;
    }
    ran.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

} // namespace slipway::test
