// SPDX-License-Identifier: GPL-3.0-or-later
// A site of its own for each test, and a way to see that a refusal changed nothing.
#pragma once
#include "server/engine/commands.h"
#include "tests/store/scratch_folder.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace slipway::engine::test {

struct Site
{
    store::test::ScratchFolder folder;
    store::SiteLocation location{folder.filePath(QStringLiteral("site"))};
    std::unique_ptr<Commands> commands = another();

    std::unique_ptr<Commands> another() const
    {
        auto opened = Commands::open(location, Commands::Missing::Create);
        return opened ? *std::move(opened) : nullptr;
    }
    Commands *operator->() const { return commands.get(); }
    site::SnapshotPointer snapshot() const { return *commands->snapshot(); }
    std::unique_ptr<store::StateStore> state() const
    {
        auto opened = store::StateStore::open(location);
        return opened ? *std::move(opened) : nullptr;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    /// All that a refusal must leave alone.
    QString trace() const
    {
        const site::Configuration all = (*commands->snapshot())->configuration();
        const policy::Ledger ledger = *commands->ledger();
        QStringList parts{QString::number(all.revision),
                          QString::number(all.devices.size()),
                          QString::number(all.collections.size()),
                          QString::number(all.bootImages.size()),
                          QString::number(all.taskSequences.size()),
                          QString::number(all.deployments.size()),
                          QString::number(all.exclusions.size()),
                          QString::number(all.settings.size()),
                          QString::number(ledger.unprovisionedRecords().size())};
        for (const site::Device &device : all.devices) {
            parts << device.name << QString::number(device.macs.size());
            for (const policy::LedgerRow &row : ledger.rows(device.id))
                parts << row.deployment.value << policy::ledgerStateKey(row.state);
        }
        for (const site::Collection &collection : all.collections)
            parts << collection.name << QString::number(collection.devices.size() + collection.unknown.size());
        return parts.join(u'|');
    }
    /// True if `work` fails with that code and leaves no trace.
    template <class Work>
    bool refuses(ErrorCode code, Work work) const
    {
        const QString before = trace();
        const auto result = work();
        if (result) {
            qWarning("it was not refused");
            return false;
        }
        if (result.error().code != code)
            qWarning("refused by %d: %s", int(result.error().code), qPrintable(result.error().args.join(u", ")));
        if (trace() != before)
            qWarning("the refusal changed something");
        return result.error().code == code && trace() == before;
    }
};

inline MacAddress mac(int number)
{
    return {{2, 0, 0, uint8_t(number >> 16), uint8_t(number >> 8), uint8_t(number)}};
}

inline Guid guid(int number)
{
    Guid guid{{0x11, 0x22, 0x33, 0x44}};
    guid.octets[15] = uint8_t(number);
    return guid;
}

inline NewDevice device(const QString &name, int number)
{
    NewDevice device;
    device.name = name;
    device.macs = {mac(number)};
    return device;
}

inline session::BootSession liveSession(const QByteArray &token, DeviceId device)
{
    session::BootSession session;
    session.token = token;
    session.mac = mac(1);
    session.decision.device = device;
    session.decision.deviceName = QStringLiteral("PC1");
    return session;
}

inline QJsonObject detailOf(const store::AuditRow &row)
{
    return QJsonDocument::fromJson(row.detail.toUtf8()).object();
}

} // namespace slipway::engine::test
