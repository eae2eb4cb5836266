// SPDX-License-Identifier: GPL-3.0-or-later
// What every verb of slipwayctl gets and gives.
#pragma once
#include "app/ctl_arguments.h"
#include "server/engine/commands.h"
#include <QJsonArray>
#include <QJsonObject>
#include <variant>

namespace slipway::ctl {

/// A verb's end: what to print (by --json the value, else the text), a refusal (exit 1), or wrong usage (exit 2).
struct Output
{
    QJsonValue json;      ///< undefined: nothing is printed by --json
    QString text;         ///< without the last line feed; may be empty
    QStringList warnings; ///< for stderr
    int exit = 0;         ///< 1 or 2 where the warnings say what was wrong
};
using Outcome = std::variant<Output, Error, UsageError>;

struct Call
{
    engine::Commands &commands;
    Arguments arguments;
    store::SiteLocation site{}; ///< for what opens it a second time
};

struct Verb
{
    const char *noun;
    const char *verb; ///< "" for the calls of one word
    const char *usage;
    Grammar grammar;
    Outcome (*run)(Call &call);
};

// One list a noun, in the order in which --help shows them.
QList<Verb> deviceVerbs();
QList<Verb> collectionVerbs();
QList<Verb> ruleVerbs(); ///< collection set, rule-add, window-add ...
QList<Verb> bootImageVerbs();
QList<Verb> taskSequenceVerbs();
QList<Verb> deploymentVerbs();
QList<Verb> listVerbs();         ///< exclusion, duplicate-id, settings
QList<Verb> guardVerbs();        ///< clear-required-pxe and its undo, brake, quarantine, answering, status
QList<Verb> decisionVerbs();     ///< explain, session list
QList<Verb> sessionVerbs();      ///< session show, session why
QList<Verb> variableVerbs();     ///< variables of devices and collections
QList<Verb> tuningVerbs();       ///< block and window size of the RAM disk
QList<Verb> setupVerbs();        ///< probe-dhcp, rehearse
QList<Verb> diagnosticVerbs();   ///< diagnostics
QList<Verb> backupVerbs();       ///< but restore (ctl_backup.h)
QList<Verb> leaseVerbs();        ///< lease list and release
QList<Verb> auditVerbs();        ///< session replay, audit
Outcome explainCode(Call &call); ///< explain --code
Outcome sessionPackets(Call &call);
QList<Verb> fileVerbs();         ///< device import, exclusion import and export, site export and import

/// Columns that line up; the first row is the heading.
QString table(const QList<QStringList> &rows);
/// "name:  value" lines of a JSON object, nested ones indented.
QString lines(const QJsonObject &object, int indent = 0);
QString word(const QJsonValue &value);

inline Outcome done(QJsonValue json, QString text = {})
{
    return Output{std::move(json), std::move(text), {}, 0};
}
/// Plain `add` prints the id, --json the object.
Outcome shown(const QJsonObject &object);
Outcome added(const QJsonObject &object);

} // namespace slipway::ctl

/// Unwraps a Result or Parsed into `name`, or ends the verb with its error.
#define CTL_TRY(name, expression)                                                                                      \
    auto name##Tried = (expression);                                                                                   \
    if (!name##Tried)                                                                                                  \
        return name##Tried.error();                                                                                    \
    auto name = std::move(*name##Tried)
#define CTL_DO(expression)                                                                                             \
    if (auto tried = (expression); !tried)                                                                             \
    return tried.error()
