// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a distribution point as canonical texts, in site.db. Checking them is site::checkedSetting's.
#pragma once
#include "server/store/database.h"

namespace slipway::store {

class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Result<QHash<QString, QString>> all();
    Result<void> set(const QString &key, const QString &value);
    Result<void> clear(); ///< all take their defaults

private:
    Database &m_database;
};

} // namespace slipway::store
