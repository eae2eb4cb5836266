// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_explain.h"
#include "server/base/clock.h"
#include "server/engine/exclusion_import.h"
#include "server/policy/next_boot.h"
#include <QFile>
#include <QJsonDocument>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {

constexpr qint64 LongestLine = 64 * 1024;

Parsed<int> numberFrom(const QJsonValue &value, const QString &key, int maximum)
{
    const double number = value.toDouble(-1);
    if (value.isString())
        return parseNumber(value.toString(), 0, maximum);
    if (!value.isDouble() || number < 0 || number > maximum || std::floor(number) != number)
        return fail(UsageError{u"\"%1\" must be a whole number, 0 to %2."_s.arg(key, QString::number(maximum))});
    return int(number);
}

/// The text of a key that may be left out or null.
Parsed<std::optional<QString>> textFrom(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::optional<QString>();
    if (!value.isString())
        return fail(UsageError{u"\"%1\" must be a text."_s.arg(key)});
    return std::optional(value.toString());
}

#define READ(name, expression)                                                                                         \
    const auto name = (expression);                                                                                    \
    if (!name)                                                                                                         \
    return fail(name.error())

Parsed<policy::BootRequest> requestFrom(const QByteArray &line, qint64 now)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(UsageError{u"This is no JSON: %1."_s.arg(problem.errorString())});
    if (!document.isObject())
        return fail(UsageError{u"This is no JSON object."_s});
    const QJsonObject object = document.object();
    policy::BootRequest request;
    READ(mac, textFrom(object, u"mac"_s));
    if (!*mac || object.value(u"arch"_s).isUndefined())
        return fail(UsageError{u"\"mac\" and \"arch\" are needed."_s});
    READ(macParsed, parseMac(**mac));
    request.mac = *macParsed;
    READ(architecture, numberFrom(object.value(u"arch"_s), u"arch"_s, 65535));
    request.architecture = quint16(*architecture);
    READ(guid, textFrom(object, u"smbiosGuid"_s));
    if (*guid) {
        READ(guidParsed, parseGuid(**guid));
        request.smbiosGuid = *guidParsed;
    }
    if (const QJsonValue secs = object.value(u"secs"_s); !secs.isUndefined() && !secs.isNull()) {
        READ(secsParsed, numberFrom(secs, u"secs"_s, 65535));
        request.secs = *secsParsed;
    }
    READ(interface, textFrom(object, u"interface"_s));
    request.interface = *interface;
    READ(at, textFrom(object, u"at"_s));
    request.atMs = now;
    if (*at) {
        READ(atParsed, parseTime(**at));
        request.atMs = *atParsed;
    }
    return request;
}
#undef READ

void printLine(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

/// One row a firmware that gets something else.
QJsonObject nextBootObject(const QString &name, const policy::NextBoot &boot)
{
    QJsonObject object = policy::toJson(boot.decision);
    object["name"] = name;
    QJsonArray numbers;
    for (const quint16 number : boot.architectures)
        numbers.append(int(number));
    object["arch"] = numbers;
    return object;
}

QStringList tableRow(const QJsonObject &object)
{
    return {word(object["name"]),         word(object["architecture"]), word(object["firmware"]),
            word(object["answer"]),       word(object["reason"]),       word(object["deployment"]),
            word(object["taskSequence"]), word(object["bootImage"])};
}

} // namespace

Result<void> refreshExclusions(engine::Commands &commands)
{
    const auto file = commands.readWatchedFile();
    if (!file)
        return fail(file.error());
    return {}; // an unreadable file leaves the list as it was, which is what an engine would use too
}

Outcome explainBatch(Call &call)
{
    if (call.arguments.options.size() > 1)
        return UsageError{u"--batch takes no other options: each line says all."_s};
    const QString name = call.arguments.value("batch");
    QFile file(name);
    if (!(name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        if (!QFile::exists(name))
            return Error{ErrorCode::NotFound, {u"file"_s, name}};
        return Error{ErrorCode::Io, {name, file.errorString()}};
    }
    CTL_DO(refreshExclusions(call.commands));
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(ledger, call.commands.ledger());
    const qint64 now = SystemClock().utcMs();
    Output output;
    output.json = QJsonValue(QJsonValue::Undefined);
    for (int number = 1;; ++number) {
        QByteArray line = file.readLine(LongestLine);
        if (line.isEmpty())
            break;
        bool whole = true;
        while (line.size() >= LongestLine - 1 && !line.endsWith('\n')) {
            whole = false;
            line = file.readLine(LongestLine);
        }
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (whole && line.trimmed().isEmpty())
            continue;
        const auto request =
            whole ? requestFrom(line, now) : Parsed<policy::BootRequest>(fail(UsageError{u"The line is too long."_s}));
        if (request) {
            printLine(policy::toJson(policy::decide(*request, *snapshot, ledger)));
            continue;
        }
        printLine(QJsonObject{{"error", request.error().text}, {"line", number}});
        output.warnings.append(u"Line %1: %2"_s.arg(QString::number(number), request.error().text));
        output.exit = 2;
    }
    return output;
}

Outcome explainNextBoots(Call &call)
{
    const Arguments &given = call.arguments;
    const bool one = given.has("device");
    if (given.options.size() > (given.has("at") ? 2 : 1))
        return UsageError{u"--device and --collection take no other option than --at."_s};
    qint64 at = SystemClock().utcMs();
    if (given.has("at")) {
        CTL_TRY(time, parseTime(given.value("at")));
        at = time;
    }
    CTL_DO(refreshExclusions(call.commands));
    QList<site::Member> members;
    if (one) {
        CTL_TRY(device, call.commands.findDevice(given.value("device")));
        members.append({device, {}});
    }
    CollectionId collection;
    if (!one) {
        CTL_TRY(found, call.commands.findCollection(given.value("collection")));
        collection = found;
    }
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(ledger, call.commands.ledger());
    if (!one)
        members = policy::membersOf(collection, *snapshot);
    QJsonArray objects;
    QList<QStringList> rows{
        {"NAME", "ARCH", "FIRMWARE", "ANSWER", "REASON", "DEPLOYMENT", "TASK SEQUENCE", "BOOT IMAGE"}};
    for (const site::Member &member : std::as_const(members)) {
        const QString name = policy::memberName(member, *snapshot, ledger);
        for (const policy::NextBoot &boot : policy::nextBoots(member, *snapshot, ledger, at)) {
            const QJsonObject object = nextBootObject(name, boot);
            objects.append(object);
            rows.append(tableRow(object));
        }
    }
    return done(objects, table(rows));
}

} // namespace slipway::ctl
