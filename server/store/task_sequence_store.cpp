// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/task_sequence_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

site::TaskSequence sequenceFrom(const Row &row)
{
    return {{row.integer(0)}, row.text(1), {row.integer(2)}};
}

Failure<Error> notFound(TaskSequenceId id)
{
    return failure(ErrorCode::NotFound, {u"task sequence"_s, QString::number(id.value)});
}

} // namespace

Result<QList<site::TaskSequence>> TaskSequenceStore::all()
{
    QList<site::TaskSequence> sequences;
    const auto done = m_database.query(u"SELECT id, name, boot_image_id FROM task_sequence ORDER BY id"_s, {},
                                       [&](const Row &row) { sequences.append(sequenceFrom(row)); });
    if (!done)
        return fail(done.error());
    return sequences;
}

Result<std::optional<TaskSequenceId>> TaskSequenceStore::find(const QString &name)
{
    const auto id = m_database.integer(u"SELECT id FROM task_sequence WHERE folded_name = ?"_s, {folded(name)});
    if (!id)
        return fail(id.error());
    return *id ? std::optional(TaskSequenceId{**id}) : std::nullopt;
}

Result<site::TaskSequence> TaskSequenceStore::taskSequence(TaskSequenceId id)
{
    std::optional<site::TaskSequence> sequence;
    const auto done = m_database.query(u"SELECT id, name, boot_image_id FROM task_sequence WHERE id = ?"_s, {id.value},
                                       [&](const Row &row) { sequence = sequenceFrom(row); });
    if (!done)
        return fail(done.error());
    if (!sequence)
        return notFound(id);
    return *sequence;
}

Result<void> TaskSequenceStore::checkName(const site::TaskSequence &sequence)
{
    const auto other = find(sequence.name);
    if (!other)
        return fail(other.error());
    if (*other && **other != sequence.id)
        return failure(ErrorCode::AlreadyExists, {u"task sequence"_s, sequence.name});
    return {};
}

Result<TaskSequenceId> TaskSequenceStore::add(const site::TaskSequence &sequence)
{
    if (const auto checked = checkName({{}, sequence.name, {}}); !checked)
        return fail(checked.error());
    const auto id =
        m_database.insert(u"INSERT INTO task_sequence (name, folded_name, boot_image_id) VALUES (?, ?, ?)"_s,
                          {sequence.name, folded(sequence.name), orNull(sequence.bootImage)});
    if (!id)
        return fail(id.error());
    return TaskSequenceId{*id};
}

Result<void> TaskSequenceStore::update(const site::TaskSequence &sequence)
{
    if (const auto checked = checkName(sequence); !checked)
        return checked;
    const auto touched =
        m_database.execute(u"UPDATE task_sequence SET name = ?, folded_name = ?, boot_image_id = ? WHERE id = ?"_s,
                           {sequence.name, folded(sequence.name), orNull(sequence.bootImage), sequence.id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(sequence.id);
    return {};
}

Result<QStringList> TaskSequenceStore::users(TaskSequenceId id)
{
    QStringList users;
    const auto done = m_database.query(u"SELECT id FROM deployment WHERE task_sequence_id = ? ORDER BY id"_s,
                                       {id.value}, [&](const Row &row) { users.append(row.text(0)); });
    if (!done)
        return fail(done.error());
    return users;
}

Result<void> TaskSequenceStore::remove(TaskSequenceId id)
{
    const auto touched = m_database.execute(u"DELETE FROM task_sequence WHERE id = ?"_s, {id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

} // namespace slipway::store
