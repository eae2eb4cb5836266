// SPDX-License-Identifier: GPL-3.0-or-later
// The object of `slipwayctl explain`, which every boot session keeps. Keys and ids are the contract's.
#include "server/policy/decide.h"
#include <QDateTime>
#include <QJsonArray>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

template <class T>
using Word = std::pair<T, QLatin1StringView>;

constexpr std::array<Word<Answer>, 3> AnswerWords{
    {{Answer::Boot, "boot"_L1}, {Answer::Prompt, "prompt"_L1}, {Answer::Silent, "silent"_L1}}};
constexpr std::array<Word<Match>, 5> MatchWords{{{Match::Mac, "mac"_L1},
                                                 {Match::Guid, "guid"_L1},
                                                 {Match::Both, "both"_L1},
                                                 {Match::Conflict, "conflict"_L1},
                                                 {Match::Unprovisioned, "unprovisioned"_L1}}};
constexpr std::array<Word<ArchitectureMatch>, 2> ArchitectureMatchWords{
    {{ArchitectureMatch::Exact, "exact"_L1}, {ArchitectureMatch::Compatible, "compatible"_L1}}};

/// Null where no word stands for the value.
template <class T, size_t N>
QJsonValue toWord(const std::array<Word<T>, N> &words, T value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QJsonValue(word);
    }
    return QJsonValue::Null;
}

template <class T, size_t N>
T fromWord(const std::array<Word<T>, N> &words, const QJsonValue &json, T otherwise)
{
    const QString text = json.toString();
    for (const auto &[known, word] : words) {
        if (text == word)
            return known;
    }
    return otherwise;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Reason reasonFrom(const QString &id)
{
    for (int i = 0; i <= int(Reason::NoUsableDeployment); ++i) {
        if (reasonId(Reason(i)) == id)
            return Reason(i);
    }
    return Reason::NotPxe;
}

Rejection rejectionFrom(const QString &id)
{
    for (int i = 0; i <= int(Rejection::LowerPriority); ++i) {
        if (rejectionId(Rejection(i)) == id)
            return Rejection(i);
    }
    return Rejection::None;
}

QJsonValue deviceToJson(const Decision &decision)
{
    if (!decision.device.isValid())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, decision.device.value},
                       {u"name"_s, decision.deviceName},
                       {u"match"_s, toWord(MatchWords, decision.match)}};
}

QString timeText(qint64 utcMs)
{
    const auto format = utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(format);
}

QJsonArray candidatesToJson(const QList<Candidate> &candidates)
{
    QJsonArray array;
    for (const Candidate &candidate : candidates) {
        const bool chosen = candidate.rejection == Rejection::None;
        const bool required = candidate.purpose == site::Deployment::Purpose::Required;
        const QString reason =
            chosen ? reasonId(required ? Reason::Required : Reason::Available) : rejectionId(candidate.rejection);
        QJsonObject object{{u"deployment"_s, candidate.deployment.value},
                           {u"purpose"_s, site::purposeKey(candidate.purpose)},
                           {u"bootImage"_s, orNull(candidate.bootImage)},
                           {u"outcome"_s, chosen ? u"chosen"_s : u"rejected"_s},
                           {u"reason"_s, reason}};
        if (candidate.rejection == Rejection::OutsideMaintenanceWindow)
            object.insert(u"opens"_s,
                          candidate.opensMs ? QJsonValue(timeText(*candidate.opensMs)) : QJsonValue(QJsonValue::Null));
        array.append(object);
    }
    return array;
}

QJsonArray stepsToJson(const QList<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps)
        array.append(QJsonObject{{u"step"_s, step.step}, {u"outcome"_s, step.outcome}, {u"detail"_s, step.detail}});
    return array;
}

void candidatesFromJson(Decision &decision, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        Candidate candidate;
        candidate.deployment.value = value[u"deployment"_s].toString();
        candidate.purpose =
            site::purposeFromKey(value[u"purpose"_s].toString()).value_or(site::Deployment::Purpose::Available);
        candidate.bootImage = value[u"bootImage"_s].toString();
        candidate.rejection = rejectionFrom(value[u"reason"_s].toString());
        const auto opens = QDateTime::fromString(value[u"opens"_s].toString(), Qt::ISODateWithMs);
        if (opens.isValid())
            candidate.opensMs = opens.toMSecsSinceEpoch();
        // Not in the object, since it follows from the candidates.
        if (decision.reason == Reason::Required && candidate.rejection == Rejection::LowerPriority &&
            candidate.purpose == site::Deployment::Purpose::Required)
            decision.superseded.append(candidate.deployment);
        decision.candidates.append(candidate);
    }
}

} // namespace

QJsonObject toJson(const Decision &decision)
{
    const auto architecture = decision.architecture ? site::architectureKey(*decision.architecture) : QString();
    const auto firmware = decision.firmware ? site::firmwareKey(*decision.firmware) : QString();
    QJsonObject object{{u"answer"_s, toWord(AnswerWords, decision.answer)},
                       {u"reason"_s, reasonId(decision.reason)},
                       {u"device"_s, deviceToJson(decision)},
                       {u"unknown"_s, decision.unknown},
                       {u"deployment"_s, orNull(decision.deployment.value)},
                       {u"taskSequence"_s, orNull(decision.taskSequence)},
                       {u"bootImage"_s, orNull(decision.bootImage)},
                       {u"architecture"_s, orNull(architecture)},
                       {u"firmware"_s, orNull(firmware)},
                       {u"architectureMatch"_s, toWord(ArchitectureMatchWords, decision.architectureMatch)},
                       {u"candidates"_s, candidatesToJson(decision.candidates)},
                       {u"steps"_s, stepsToJson(decision.steps)}};
    if (decision.ramdisk)
        object[u"ramdisk"_s] = toJson(*decision.ramdisk);
    return object;
}

Decision decisionFromJson(const QJsonObject &object)
{
    Decision decision;
    decision.answer = fromWord(AnswerWords, object[u"answer"_s], Answer::Silent);
    decision.reason = reasonFrom(object[u"reason"_s].toString());
    const QJsonObject device = object[u"device"_s].toObject();
    decision.device.value = device[u"id"_s].toInteger();
    decision.deviceName = device[u"name"_s].toString();
    decision.match = fromWord(MatchWords, device[u"match"_s], Match::None);
    decision.unknown = object[u"unknown"_s].toBool();
    decision.deployment.value = object[u"deployment"_s].toString();
    decision.taskSequence = object[u"taskSequence"_s].toString();
    decision.bootImage = object[u"bootImage"_s].toString();
    decision.architecture = site::architectureFromKey(object[u"architecture"_s].toString());
    decision.firmware = site::firmwareFromKey(object[u"firmware"_s].toString());
    decision.architectureMatch =
        fromWord(ArchitectureMatchWords, object[u"architectureMatch"_s], ArchitectureMatch::None);
    candidatesFromJson(decision, object[u"candidates"_s].toArray());
    decision.ramdisk = ramdiskFromJson(object[u"ramdisk"_s]);
    const QJsonArray steps = object[u"steps"_s].toArray();
    for (const QJsonValue &step : steps)
        decision.steps.append(
            {step[u"step"_s].toString(), step[u"outcome"_s].toString(), step[u"detail"_s].toString()});
    return decision;
}

} // namespace slipway::policy
