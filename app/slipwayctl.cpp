// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of a site (the outer contract): finds the verb, opens the site, prints. Exit status 0 done, 1
// refused or failed, 2 wrong usage.
#include "app/ctl_backup.h"
#include "app/ctl_call.h"
#include "app/ctl_try.h"
#include "models/texts/site_error_text.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace slipway::ctl {

namespace {
constexpr int Done = 0, Refused = 1, WrongUsage = 2;

void print(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", text.toUtf8().constData());
}

QList<Verb> allVerbs()
{
    return deviceVerbs() + collectionVerbs() + ruleVerbs() + bootImageVerbs() + taskSequenceVerbs() +
           deploymentVerbs() + listVerbs() + variableVerbs() + tuningVerbs() + guardVerbs() + decisionVerbs() +
           sessionVerbs() + fileVerbs() + backupVerbs() + leaseVerbs() + setupVerbs() + auditVerbs() +
           diagnosticVerbs();
}

/// Of one noun only; empty: there is no such noun.
QString usageOf(const QString &noun)
{
    QStringList calls;
    if (QString::fromLatin1(TryUsage).startsWith(noun + u' '))
        calls.append(QLatin1StringView(TryUsage));
    for (const Verb &verb : allVerbs()) {
        if (noun == QLatin1StringView(verb.noun))
            calls.append(QStringLiteral("%1 %2 %3").arg(verb.noun, verb.verb, verb.usage).simplified());
    }
    return calls.isEmpty() ? QString() : QStringLiteral("slipwayctl ") + calls.join(QStringLiteral("\nslipwayctl "));
}

QString usage()
{
    QStringList text{
        QStringLiteral("slipwayctl [--site DIRECTORY] [--json] NOUN VERB [ARGUMENT]... [--OPTION VALUE]..."),
        {},
        QStringLiteral("  init [--site-code P01]"),
        QStringLiteral("  ") + QLatin1StringView(TryUsage),
        QStringLiteral("  ") + QLatin1StringView(RestoreUsage)};
    for (const Verb &verb : allVerbs())
        text.append(QStringLiteral("  %1 %2 %3")
                        .arg(verb.noun, verb.verb, verb.usage)
                        .simplified()
                        .prepend(QStringLiteral("  ")));
    text +=
        {{},
         QStringLiteral(
             "  TEXT of a query:  name like \"LAB-*\" and architecture is x64 and subnet within 10.20.0.0/16"),
         QStringLiteral("                    fields: name mac vendor guid architecture subnet switch-port last-seen"),
         QStringLiteral("  WINDOW:           daily 22:00 8h | weekly mon,wed 22:00 6h utc | monthly 1 20:30 90m | "
                        "once 2026-12-01T22:00 8h"),
         QStringLiteral("  TIME:             2026-11-22T14:30:00Z"),
         QStringLiteral("  WHOM:             clients | clients-media-pxe | media-pxe | media-pxe-hidden"),
         QStringLiteral("  ARCH, --arch N:   x86 | x64 | arm64; of explain, DHCP option 93: 0 BIOS, 7 UEFI x64, "
                        "11 UEFI arm64")};
    return text.join(u'\n');
}

int wrongUsage(const QString &why)
{
    print(stderr, why + QStringLiteral(" `slipwayctl --help` lists the calls."));
    return WrongUsage;
}

int refused(const Error &error, const store::SiteLocation &site)
{
    print(stderr, models::siteErrorText(site, error));
    return Refused;
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented).trimmed();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented).trimmed();
    // A bare value: Qt writes only arrays and objects.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// --site and --json may stand anywhere.
struct Global
{
    store::SiteLocation site = store::SiteLocation::fromEnvironment();
    bool json = false;
    QStringList rest;
};

Parsed<Global> takeGlobal(const QStringList &words)
{
    Global global;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--json") {
            global.json = true;
        } else if (words.at(i) == u"--site") {
            if (++i >= words.size())
                return fail(UsageError{QStringLiteral("--site needs a directory.")});
            global.site.directory = words.at(i);
        } else if (words.at(i).startsWith(u"--site=")) {
            global.site.directory = words.at(i).mid(7);
        } else {
            global.rest.append(words.at(i));
        }
    }
    return global;
}

int init(const Global &global)
{
    const auto given = parseArguments(global.rest.mid(1), {0, 0, {"site-code"}, {}, {}});
    if (!given)
        return wrongUsage(given.error().text);
    const QString code = given->value("site-code", QStringLiteral("P01")).toUpper();
    if (const auto made = engine::Commands::create(global.site, code); !made)
        return refused(made.error(), global.site);
    if (global.json)
        print(stdout, QString::fromUtf8(jsonText(QJsonObject{{"site", global.site.directory}, {"siteCode", code}})));
    return Done;
}

int ended(const Outcome &outcome, const Global &global)
{
    if (const UsageError *error = std::get_if<UsageError>(&outcome))
        return wrongUsage(error->text);
    if (const Error *error = std::get_if<Error>(&outcome))
        return refused(*error, global.site);
    const Output &output = std::get<Output>(outcome);
    for (const QString &warning : output.warnings)
        print(stderr, warning);
    if (!global.json && !output.text.isEmpty())
        print(stdout, output.text);
    if (global.json && !output.json.isUndefined())
        print(stdout, QString::fromUtf8(jsonText(output.json)));
    return output.exit;
}

int run(const Verb &verb, const Global &global, const QStringList &words)
{
    auto arguments = parseArguments(words, verb.grammar);
    if (!arguments)
        return wrongUsage(arguments.error().text);
    auto commands = engine::Commands::open(global.site, engine::Commands::Missing::Fail);
    if (!commands)
        return refused(commands.error(), global.site);
    Call call{**commands, std::move(*arguments), global.site};
    return ended(verb.run(call), global);
}

int main(const QStringList &words)
{
    const auto global = takeGlobal(words);
    if (!global)
        return wrongUsage(global.error().text);
    const QStringList &rest = global->rest;
    if (rest.isEmpty())
        return wrongUsage(QStringLiteral("A call is missing."));
    if (rest.contains(u"--help") || rest.first() == u"help") {
        const QString one = usageOf(rest.first());
        print(stdout, one.isEmpty() ? usage() : one);
        return Done;
    }
    if (rest.first() == u"--version") {
        print(stdout, QStringLiteral("slipwayctl " SLIPWAY_VERSION));
        return Done;
    }
    if (rest.first() == u"init")
        return init(*global);
    if (rest.first() == u"try")
        return ended(tryMachine(global->site, global->json, rest.mid(1)), *global);
    if (rest.first() == u"backup" && rest.value(1) == u"restore")
        return ended(restoreSite(global->site, rest.mid(2)), *global);
    QStringList verbs;
    for (const Verb &verb : allVerbs()) {
        if (rest.first() != QLatin1StringView(verb.noun))
            continue;
        verbs.append(QLatin1StringView(verb.verb));
        const bool single = *verb.verb == '\0';
        if (single || rest.value(1) == QLatin1StringView(verb.verb))
            return run(verb, *global, rest.mid(single ? 1 : 2));
    }
    if (verbs.isEmpty())
        return wrongUsage(QStringLiteral("\"%1\" is not a call.").arg(rest.first()));
    return wrongUsage(QStringLiteral("\"%1\" is not a call; after \"%2\" comes one of %3.")
                          .arg(rest.mid(0, 2).join(u' '), rest.first(), verbs.join(u", ")));
}
} // namespace

} // namespace slipway::ctl

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    return slipway::ctl::main(application.arguments().mid(1));
}
