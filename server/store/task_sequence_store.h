// SPDX-License-Identifier: GPL-3.0-or-later
// Task sequences, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class TaskSequenceStore
{
public:
    explicit TaskSequenceStore(Database &database) : m_database(database) {}

    Result<QList<site::TaskSequence>> all(); ///< by id
    Result<std::optional<TaskSequenceId>> find(const QString &name);
    Result<site::TaskSequence> taskSequence(TaskSequenceId id);     ///< NotFound
    Result<TaskSequenceId> add(const site::TaskSequence &sequence); ///< `id` is ignored. AlreadyExists
    Result<void> update(const site::TaskSequence &sequence);        ///< NotFound, AlreadyExists
    Result<QStringList> users(TaskSequenceId id);                   ///< ids of deployments
    Result<void> remove(TaskSequenceId id);                         ///< NotFound

private:
    Result<void> checkName(const site::TaskSequence &sequence);

    Database &m_database;
};

} // namespace slipway::store
