// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail, and the answers of earlier times.
#include "server/content/whole_file.h"
#include "server/engine/author.h"
#include "server/engine/commands_private.h"
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::engine {

Result<void> Commands::Private::audit(const QString &verb, const QString &object, const QJsonObject &detail)
{
    store::AuditRow row;
    row.timeMs = clock.utcMs();
    row.author = currentAuthor().name;
    row.program = currentAuthor().program;
    row.host = currentAuthor().host;
    row.verb = verb;
    row.object = object;
    row.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    // Part of the change that it tells of; for what is no configuration (Clear) a transaction of its own.
    return site->exclusive([&]() -> Result<void> {
        const auto written = site->audit().append(row);
        return written ? Result<void>() : Result<void>(fail(written.error()));
    });
}

Result<void> Commands::Private::beginAudit(const QString &verb)
{
    const auto empty = site->audit().isEmpty();
    if (!empty)
        return fail(empty.error());
    if (!*empty)
        return {};
    return site->exclusive([&]() -> Result<void> {
        // Another program may have been first.
        const auto still = site->audit().isEmpty();
        if (!still)
            return fail(still.error());
        return *still ? audit(verb, location.directory) : Result<void>();
    });
}

Result<QList<store::AuditRow>> Commands::auditTrail(const store::AuditQuery &query)
{
    return d->site->audit().list(query);
}

Result<store::AuditCheck> Commands::verifyAudit(const QString &noted)
{
    auto check = d->site->audit().check(noted.trimmed().toLower());
    if (check)
        check->checkedMs = d->clock.utcMs();
    return check;
}

Result<qint64> Commands::exportAudit(const QString &path)
{
    if (const auto may = content::mayReplace(path); !may)
        return fail(may.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, {path, file.errorString()});
    qint64 rows = 0;
    const auto read = d->site->audit().each([&](const store::AuditRow &row) {
        file.write(store::auditExportLine(row) + '\n');
        ++rows;
    });
    if (!read)
        return fail(read.error());
    // A write that failed is remembered until here.
    if (!file.commit())
        return failure(ErrorCode::Io, {path, file.errorString()});
    return rows;
}

Result<Replay> Commands::explainAsOf(const policy::BootRequest &request, std::optional<qint64> revision)
{
    auto configuration = revision ? d->site->loadRevision(*revision) : d->site->loadAsOf(request.atMs);
    if (!configuration)
        return fail(configuration.error());
    const auto ledger = d->state->ledgerAsOf(request.atMs);
    if (!ledger)
        return fail(ledger.error());
    const auto today = d->site->bootImages().usedContent();
    if (!today)
        return fail(today.error());
    // Content that no image names any more was swept away since; what an image still names and lacks was lost.
    for (site::BootImage &image : configuration->bootImages) {
        for (site::ContentFile &file : image.files)
            file.missing = today->contains(file.sha256) && !d->library.holds(file);
    }
    Replay replay;
    replay.revision = configuration->revision;
    const site::Snapshot snapshot(*std::move(configuration));
    replay.decision = policy::decide(request, snapshot, *ledger);
    store::AuditQuery newest;
    newest.untilMs = request.atMs;
    newest.limit = 1;
    const auto rows = d->site->audit().list(newest);
    if (!rows)
        return fail(rows.error());
    if (!rows->isEmpty())
        replay.lastChange = rows->first();
    return replay;
}

} // namespace slipway::engine
