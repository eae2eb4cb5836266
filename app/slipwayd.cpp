// SPDX-License-Identifier: GPL-3.0-or-later
// The engine alone, for servers: no window, no Gui library. One ready line on stdout, one line a status message on
// stderr, with --json as JSON.
#include "app/engine_options.h"
#include "app/service_linux.h"
#include "models/texts/site_error_text.h"
#include "models/texts/status_text.h"
#include "server/session/session_line.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace slipway;

namespace {
constexpr int Refused = 1, WrongUsage = 2;

void line(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", text.toUtf8().constData());
    std::fflush(stream);
}

QString readyLine(const engine::Endpoints &endpoints)
{
    QString text = QStringLiteral("ready");
    const std::pair<const char *, QString> all[] = {
        {"dhcp", endpoints.dhcp}, {"pxe", endpoints.pxe}, {"tftp", endpoints.tftp}, {"http", endpoints.http}};
    for (const auto &[name, endpoint] : all)
        if (!endpoint.isEmpty())
            text += QStringLiteral(" %1=%2").arg(QString::fromLatin1(name), endpoint);
    return text;
}

void tell(const store::StatusMessage &message)
{
    line(stderr, QStringLiteral("%1 %2 %3 %4")
                     .arg(QDateTime::fromMSecsSinceEpoch(message.timeMs, Qt::UTC).toString(Qt::ISODateWithMs),
                          message.severity, message.messageId, models::statusText(message)));
}

void tellJson(const store::StatusMessage &message)
{
    line(stderr, QString::fromUtf8(QJsonDocument(models::statusObject(message)).toJson(QJsonDocument::Compact)));
}

/// For the program that started us: every session that moved, one a line.
void tellSessions(const engine::Report &report)
{
    for (const session::BootSession &session : report.sessions)
        line(stdout, QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("session"), session::toLine(session)}})
                                           .toJson(QJsonDocument::Compact)));
}

void listen(engine::Engine &engine, bool check, bool json)
{
    QObject::connect(&engine, &engine::Engine::serving, &engine, [check](const engine::Endpoints &endpoints) {
        line(stdout, readyLine(endpoints));
        if (check) {
            QCoreApplication::exit(0);
            return;
        }
        notifySystemd("READY=1");
    });
    // Which port, who holds it and what to do was said by a status message.
    QObject::connect(&engine, &engine::Engine::failed, &engine,
                     [](const QList<engine::PortProblem> &) { QCoreApplication::exit(Refused); });
    QObject::connect(&engine, &engine::Engine::siteError, &engine, [&engine](const Error &error) {
        line(stderr, models::siteErrorText(engine.options().site, error));
        if (engine.state() == engine::Engine::State::Starting)
            QCoreApplication::exit(Refused);
    });
    QObject::connect(&engine, &engine::Engine::statusMessage, &engine, json ? tellJson : tell);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Boots machines over the network, without a window."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addEngineOptions(parser);
    parser.addOption({QStringLiteral("check"), QStringLiteral("Opens the site, binds the ports, says so and ends.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Writes status messages as JSON, one a line.")});
    parser.addOption({QStringLiteral("events"), QStringLiteral("Writes boot sessions on stdout as JSON, one a line, "
                                                               "whenever they move.")});
    if (!parser.parse(application.arguments())) {
        line(stderr, parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    QString problem;
    auto options = engineOptions(parser, problem);
    if (!options || !parser.positionalArguments().isEmpty()) {
        line(stderr, options
                         ? QStringLiteral("\"%1\" is one argument too many.").arg(parser.positionalArguments().first())
                         : problem);
        return WrongUsage;
    }
    raiseOpenFileLimit();
    options->sockets = inheritedSockets();
    onTermination(&application, [] {
        notifySystemd("STOPPING=1");
        QCoreApplication::exit(0);
    });

    engine::Engine engine(*options);
    listen(engine, parser.isSet(QStringLiteral("check")), parser.isSet(QStringLiteral("json")));
    if (parser.isSet(QStringLiteral("events")))
        QObject::connect(&engine, &engine::Engine::report, &engine, tellSessions);
    if (const auto opened = engine.open(); !opened) {
        line(stderr, models::siteErrorText(options->site, opened.error()));
        return Refused;
    }
    engine.start();
    return application.exec();
}
