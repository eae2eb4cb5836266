// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in memory where there is one: tests that do not ask whether data survives need not wait for a disk.
#pragma once
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace slipway::store::test {

class ScratchFolder : public QTemporaryDir
{
public:
    ScratchFolder() : QTemporaryDir(place()) {}

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const bool usable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
        return (usable ? memory : QDir::tempPath()) + QStringLiteral("/slipway-test-XXXXXX");
    }
};

} // namespace slipway::store::test
