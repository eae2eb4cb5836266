// SPDX-License-Identifier: GPL-3.0-or-later
// The bundle for whoever helps from afar.
#include "app/ctl_call.h"
#include "server/base/clock.h"
#include "server/engine/diagnostics.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

Outcome writeBundle(Call &call)
{
    const QString file = call.arguments.words.at(0);
    CTL_TRY(document,
            engine::diagnostics(call.commands, call.site, {call.arguments.has("keep-names"), SystemClock().utcMs()}));
    const QByteArray text = engine::diagnosticText(document);
    CTL_DO(engine::writeDiagnostics(file, text));
    const QString path = QDir::current().absoluteFilePath(file);
    return done(QJsonObject{{"file", path},
                            {"bytes", text.size()},
                            {"redacted", document.value(QLatin1StringView("redacted"))}},
                u"%1: look through it before you send it."_s.arg(path));
}

} // namespace

QList<Verb> diagnosticVerbs()
{
    return {{"diagnostics", "", "FILE [--keep-names]", {1, 1, {}, {}, {"keep-names"}}, writeBundle}};
}

} // namespace slipway::ctl
