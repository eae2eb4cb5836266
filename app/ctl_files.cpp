// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and documents that come as files, and go as such.
#include "app/ctl_call.h"
#include "models/texts/import_text.h"
#include "server/engine/site_document.h"
#include "server/engine/text_file.h"
#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

bool isThereAlready(const site::RowProblem &problem)
{
    using Kind = site::RowProblem::Kind;
    return problem.kind == Kind::NameTaken || problem.kind == Kind::MacTaken || problem.kind == Kind::GuidTaken;
}

Outcome importDevices(Call &call)
{
    const QString name = call.arguments.words.at(0);
    engine::DeviceImportOptions options;
    options.overwrite = call.arguments.has("overwrite");
    options.dryRun = call.arguments.has("dry-run");
    options.acceptRisk = call.arguments.has("accept-risk");
    options.source = QDir::current().absoluteFilePath(name);
    if (call.arguments.has("collection")) {
        CTL_TRY(collection, call.commands.findCollection(call.arguments.value("collection")));
        options.collection = collection;
    }
    CTL_TRY(bytes, engine::readTextFile(name));
    CTL_TRY(table, site::readDevices(bytes));
    CTL_TRY(import, call.commands.importDevices(table, options));
    if (import.refusal)
        return *import.refusal;
    Output output;
    for (const QString &heading : std::as_const(table.unused))
        output.warnings.append(u"The column \"%1\" is not used."_s.arg(heading));
    for (const site::RowProblem &problem : std::as_const(import.problems))
        output.warnings.append(models::numberedProblemText(problem));
    if (std::any_of(import.problems.begin(), import.problems.end(), isThereAlready))
        output.warnings.append(u"To change devices that are there already, give --overwrite."_s);
    if (!import.problems.isEmpty()) {
        output.warnings.append(u"Nothing was imported: %1 of %2 rows cannot be. Correct them, and try again."_s.arg(
            QString::number(table.rows.size() - import.rows.size()), QString::number(table.rows.size())));
        output.json = QJsonValue(QJsonValue::Undefined);
        output.exit = 1;
        return output;
    }
    output.json = QJsonObject{{"added", import.added},
                              {"changed", import.changed},
                              {"unchanged", import.unchanged},
                              {"promoted", import.promoted},
                              {"dryRun", options.dryRun}};
    QStringList text;
    if (options.dryRun) {
        for (const engine::DeviceImport::Row &row : std::as_const(import.rows))
            text.append(u"line %1  %2  %3"_s.arg(QString::number(row.line),
                                                 models::importActionText(row.action).toLower(), row.name));
    }
    text.append(u"added: %1\nchanged: %2\nunchanged: %3\npromoted: %4"_s.arg(import.added)
                    .arg(import.changed)
                    .arg(import.unchanged)
                    .arg(import.promoted));
    if (options.dryRun)
        text.append(u"This was a dry run: nothing was changed."_s);
    output.text = text.join(u'\n');
    return output;
}

Outcome importExclusions(Call &call)
{
    const QString name = call.arguments.words.at(0);
    CTL_TRY(bytes, engine::readTextFile(name));
    const site::ExclusionFile file = site::parseExclusions(bytes);
    CTL_TRY(import, call.commands.importExclusions(file, QDir::current().absoluteFilePath(name)));
    Output output;
    for (const site::ExclusionFile::BadLine &line : file.bad)
        output.warnings.append(models::badLineText(line));
    if (file.badCount > file.bad.size())
        output.warnings.append(u"... and %1 lines more."_s.arg(file.badCount - file.bad.size()));
    output.json = QJsonObject{{"added", import.added}, {"known", import.known}, {"bad", import.bad}};
    output.text = u"added: %1\nknown: %2\nbad lines: %3"_s.arg(import.added).arg(import.known).arg(import.bad);
    return output;
}

Outcome exportExclusions(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    const QList<site::Exclusion> &exclusions = snapshot->configuration().exclusions;
    const QString name = call.arguments.words.at(0);
    CTL_DO(engine::writeTextFile(name, site::exclusionText(exclusions, call.arguments.has("notes"))));
    return done(QJsonObject{{"exported", exclusions.size()}}, u"exported: %1"_s.arg(exclusions.size()));
}

namespace {

/// "1 boot image", "2 boot images": English, as all that slipwayctl says.
QString counted(int count, QStringView thing)
{
    return u"%1 %2%3"_s.arg(QString::number(count), thing, count == 1 ? QString() : u"s"_s);
}

} // namespace

Outcome exportSite(Call &call)
{
    using Secrets = engine::Commands::Secrets;
    CTL_TRY(exported, call.commands.exportSite(call.arguments.words.at(0), {},
                                               call.arguments.has("secrets") ? Secrets::Include : Secrets::LeaveOut));
    Output output;
    output.warnings = exported.warnings;
    output.json = QJsonObject{{"devices", exported.devices},
                              {"collections", exported.collections},
                              {"bootImages", exported.bootImages},
                              {"deployments", exported.deployments},
                              {"files", exported.files}};
    output.text = u"exported: %1, %2 with %3, %4"_s.arg(
        counted(exported.devices, u"device"), counted(exported.bootImages, u"boot image"),
        counted(exported.files, u"file"), counted(exported.deployments, u"deployment"));
    return output;
}

Outcome importSite(Call &call)
{
    const bool dryRun = call.arguments.has("dry-run");
    CTL_TRY(imported, call.commands.importSite(call.arguments.words.at(0), dryRun));
    Output output;
    output.warnings = imported.warnings;
    output.json = QJsonObject{{"siteCode", imported.siteCode},
                              {"devices", imported.devices},
                              {"unprovisioned", imported.unprovisioned},
                              {"collections", imported.collections},
                              {"bootImages", imported.bootImages},
                              {"taskSequences", imported.taskSequences},
                              {"deployments", imported.deployments},
                              {"missingFiles", imported.missingFiles},
                              {"dryRun", dryRun}};
    output.text = (dryRun ? u"would be imported: %1, %2, %3"_s : u"imported: %1, %2, %3"_s)
                      .arg(counted(imported.devices, u"device"), counted(imported.bootImages, u"boot image"),
                           counted(imported.deployments, u"deployment"));
    return output;
}

} // namespace

QList<Verb> fileVerbs()
{
    const Grammar one{1, 1, {}, {}, {}};
    return {
        {"device",
         "import",
         "FILE.csv [--collection COLLECTION] [--overwrite] [--dry-run] [--accept-risk]",
         {1, 1, {"collection"}, {}, {"overwrite", "dry-run", "accept-risk"}},
         importDevices},
        {"exclusion", "import", "FILE", one, importExclusions},
        {"exclusion", "export", "FILE [--notes]", {1, 1, {}, {}, {"notes"}}, exportExclusions},
        {"site", "export", "FILE [--secrets]", {1, 1, {}, {}, {"secrets"}}, exportSite},
        {"site", "import", "FILE [--dry-run]", {1, 1, {}, {}, {"dry-run"}}, importSite},
    };
}

} // namespace slipway::ctl
