// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/audit_detail.h"
#include "server/engine/document.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::engine::audit {

namespace {

constexpr qsizetype NamesListed = 100; ///< the trail is no copy of the site

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject facts(const site::Device &device)
{
    QJsonArray macs;
    for (const MacAddress &mac : device.macs)
        macs.append(QString::fromStdString(mac.toString()));
    return {{"name", device.name},
            {"macs", macs},
            {"smbiosGuid", device.smbiosGuid ? QJsonValue(QString::fromStdString(device.smbiosGuid->toString()))
                                             : QJsonValue(QJsonValue::Null)},
            {"arch", device.architecture ? QJsonValue(site::architectureKey(*device.architecture))
                                         : QJsonValue(QJsonValue::Null)},
            {"siteCode", orNull(device.siteCode)},
            {"preferredDeployment", orNull(device.preferredDeployment.value)}};
}

QJsonObject facts(const site::BootImage &image)
{
    QJsonObject object = document::bootImage(image);
    object.remove(u"id"_s);
    return object;
}

QJsonObject facts(const site::Deployment &deployment, const QString &taskSequence, const QString &collection)
{
    return {{"taskSequence", taskSequence},
            {"collection", collection},
            {"purpose", site::purposeKey(deployment.purpose)},
            {"availableTo", site::availableToKey(deployment.availableTo)},
            {"start", document::time(deployment.startMs)},
            {"expire", document::time(deployment.expireMs)},
            {"enabled", deployment.enabled}};
}

QJsonObject change(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject was, is;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        was[it.key()] = before.contains(it.key()) ? before.value(it.key()) : QJsonValue(QJsonValue::Null);
        is[it.key()] = it.value();
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!after.contains(it.key())) {
            was[it.key()] = it.value();
            is[it.key()] = QJsonValue::Null;
        }
    }
    return {{"before", was}, {"after", is}};
}

QJsonObject added(const QJsonObject &after)
{
    return {{"after", after}};
}

QJsonObject removed(const QJsonObject &before)
{
    return {{"before", before}};
}

QJsonObject listed(const QString &key, QStringList names)
{
    names.sort(Qt::CaseInsensitive);
    return {{key, QJsonArray::fromStringList(names.mid(0, NamesListed))}, {"count", names.size()}};
}

QString object(const QStringList &names, const QString &plural)
{
    return names.size() == 1 ? names.first() : u"%1 %2"_s.arg(names.size()).arg(plural);
}

} // namespace slipway::engine::audit
