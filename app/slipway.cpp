// SPDX-License-Identifier: GPL-3.0-or-later
// The console with the engine inside.
#include "app/engine_options.h"
#include "app/service_linux.h"
#include "models/texts/port_text.h"
#include "models/texts/site_error_text.h"
#include "server/engine/port_grant.h"
#include "ui/shell/setup_offer.h"
#include "ui/shell/window_memory.h"
#include "ui/shell/window_owner.h"
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string_view>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr int Refused = 1, WrongUsage = 2;

/// Nothing can be shown of a site that does not open: say why, and end.
int sayWhyNot(QCoreApplication &application, const store::SiteLocation &site, const Error &error)
{
    const QString text = models::siteErrorText(site, error);
    std::fprintf(stderr, "%s\n", qPrintable(text));
    QMessageBox box(QMessageBox::Critical, QObject::tr("Slipway cannot open its site"), text, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Close)->setIcon({}); // dark, on a dark button
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QObject::connect(&box, &QMessageBox::finished, &application, [] { QApplication::exit(Refused); });
    box.open();
    return application.exec();
}

/// Help and version need no display.
bool wantsWordsOnly(int argc, char **argv)
{
    static constexpr std::array<std::string_view, 5> Words{"--help", "--help-all", "-h", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc,
                       [](const char *word) { return std::find(Words.begin(), Words.end(), word) != Words.end(); });
}

} // namespace

int main(int argc, char **argv)
{
    const bool wordsOnly = wantsWordsOnly(argc, argv);
    const std::unique_ptr<QCoreApplication> application(wordsOnly ? new QCoreApplication(argc, argv)
                                                                  : new QApplication(argc, argv));
    QApplication::setApplicationName(u"slipway"_s);
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QApplication::setOrganizationName(u"slipway"_s);
    QApplication::setDesktopFileName(u"org.slipway.Slipway"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Boots machines over the network."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(u"language"_s, u"Speak this language: \"de\", \"ja\", ... (this time)."_s,
                                      u"LANGUAGE"_s);
    const QCommandLineOption resetUi(u"reset-ui"_s, u"Forget columns, sizes, theme and language of the window."_s);
    const QCommandLineOption noRestore(u"no-restore"_s, u"Do not begin where the window was left."_s);
    parser.addOptions({language, resetUi, noRestore});
    addEngineOptions(parser);
    QString problem;
    const bool parsed = parser.parse(QCoreApplication::arguments());
    if (parsed && parser.isSet(version))
        parser.showVersion();
    if (wordsOnly || (parsed && parser.isSet(help)))
        parser.showHelp(0);
    auto options = parsed ? engineOptions(parser, problem) : std::nullopt;
    const QString wanted = parser.value(language);
    if (options && !wanted.isEmpty() && ui::languageFor(wanted).isEmpty()) {
        problem = u"There is no language \"%1\". There are: %2."_s.arg(wanted, ui::languages().join(u", "_s));
        options.reset();
    }
    if (!options || !parser.positionalArguments().isEmpty()) {
        if (!parsed)
            problem = parser.errorText();
        else if (options)
            problem = u"\"%1\" is one argument too many."_s.arg(parser.positionalArguments().first());
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return WrongUsage;
    }

    if (parser.isSet(resetUi))
        ui::forgetLooks();
    if (parser.isSet(noRestore))
        ui::forgetPlace();
    options->otherPortsIfForbidden = true;
    options->watchIfServed = true;
    raiseOpenFileLimit();
    ui::Translations translations;
    translations.speak(wanted.isEmpty() ? QSettings().value(u"window/language"_s).toString() : ui::languageFor(wanted));
    ui::Look look;
    look.apply(ui::themeFromKey(QSettings().value(u"window/theme"_s).toString()));
    engine::Engine engine(*options);
    if (const Result<void> opened = engine.open(); !opened.ok())
        return sayWhyNot(*application, options->site, opened.error());
    const SystemClock clock;
    ui::WindowOwner owner(engine, clock, look, translations);
    const auto sayWhoRuns = [](ui::MainWindow *window) {
        if (engine::portGrant().root)
            window->console().notify({u"root"_s, ui::Notice::Level::Warning, models::runsAsRootText(),
                                      u"engine.grant-ports"_s, QObject::tr("How…")});
        new ui::SetupOffer(window);
    };
    QObject::connect(&owner, &ui::WindowOwner::windowMade, application.get(), sayWhoRuns);
    owner.window().show();
    sayWhoRuns(&owner.window());
    // First the window: binding ports may take a moment.
    QTimer::singleShot(0, &owner, [&owner] { owner.window().actions().action(u"engine.start"_s)->trigger(); });
    return QCoreApplication::exec();
}
