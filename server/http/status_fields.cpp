// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/status_fields.h"
#include "server/http/request_target.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace slipway::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPhase = 64;
constexpr qsizetype LongestMessage = 1024;

using Fields = QHash<QString, QString>;

std::optional<session::StatusReport> reportFrom(const Fields &fields)
{
    session::StatusReport report;
    report.phase = fields.value(u"phase"_s).left(LongestPhase);
    report.message = fields.value(u"message"_s).left(LongestMessage);
    report.result = fields.value(u"result"_s);
    const QString percent = fields.value(u"percent"_s).trimmed();
    // A machine that reports badly still reports: what cannot be read is left out, the rest counts.
    if (report.result != "success"_L1 && report.result != "error"_L1)
        report.result.clear();
    bool good = false;
    const double value = percent.toDouble(&good);
    if (good && value >= 0 && value <= 100)
        report.percent = int(std::floor(value));
    if (report.phase.isEmpty() && report.message.isEmpty() && report.result.isEmpty() && !report.percent)
        return std::nullopt;
    return report;
}

} // namespace

std::optional<session::StatusReport> statusFromForm(QByteArrayView form)
{
    Fields fields;
    for (const QByteArray &pair : form.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QByteArray> key = percentDecoded(equals < 0 ? pair : pair.left(equals), true);
        const std::optional<QByteArray> value = percentDecoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!key || !value)
            return std::nullopt;
        fields.insert(QString::fromUtf8(*key), QString::fromUtf8(*value));
    }
    return reportFrom(fields);
}

std::optional<session::StatusReport> statusFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    Fields fields;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = field.value();
        if (value.isDouble())
            fields.insert(field.key(), QString::number(value.toDouble(), 'g', 15));
        else if (value.isString())
            fields.insert(field.key(), value.toString());
    }
    return reportFrom(fields);
}

std::optional<session::StatusReport> statusFromBody(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    if (type.startsWith("application/json") ||
        (!type.startsWith("application/x-www-form") && body.trimmed().startsWith('{')))
        return statusFromJson(body);
    return statusFromForm(QByteArrayView(body).trimmed());
}

} // namespace slipway::http
