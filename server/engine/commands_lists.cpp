// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list, duplicate hardware identifiers and settings.
#include "server/engine/commands_private.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

QString Commands::Private::currentUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

Result<void> Commands::addExclusion(const MacAddress &mac, const QString &note)
{
    return d->site->change([&] {
        return d->site->exclusions().add({mac, note.trimmed(), Private::currentUser(), d->clock.utcMs()});
    });
}

Result<void> Commands::removeExclusions(const QList<MacAddress> &macs)
{
    return d->site->change([&]() -> Result<void> {
        for (const MacAddress &mac : macs) {
            if (const auto removed = d->site->exclusions().remove(mac); !removed)
                return removed;
        }
        return {};
    });
}

Result<void> Commands::addDuplicateId(const MacAddress &mac)
{
    return d->site->change([&] { return d->site->duplicateIds().add(mac); });
}

Result<void> Commands::addDuplicateId(const Guid &guid)
{
    return d->site->change([&] { return d->site->duplicateIds().add(guid); });
}

Result<void> Commands::removeDuplicateId(const MacAddress &mac)
{
    return d->site->change([&] { return d->site->duplicateIds().remove(mac); });
}

Result<void> Commands::removeDuplicateId(const Guid &guid)
{
    return d->site->change([&] { return d->site->duplicateIds().remove(guid); });
}

Result<void> Commands::setSetting(const QString &key, const QString &value)
{
    return setSettings({{key, value}});
}

Result<void> Commands::setSettings(const QHash<QString, QString> &values)
{
    QHash<QString, QString> checked;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const auto text = site::checkedSetting(it.key(), it.value());
        if (!text)
            return fail(text.error());
        checked.insert(it.key(), *text);
    }
    return d->site->change([&]() -> Result<void> {
        for (auto it = checked.constBegin(); it != checked.constEnd(); ++it) {
            if (const auto written = d->site->settings().set(it.key(), it.value()); !written)
                return written;
        }
        return {};
    });
}

} // namespace slipway::engine
