// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/pseudonyms.h"
#include "server/base/ipv4.h"
#include "server/site/folded.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

bool inWord(QChar letter)
{
    return letter.isLetterOrNumber();
}

/// Where the run of letters and digits ends that begins there; one further where none does.
qsizetype wordEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && inWord(text[end]))
        ++end;
    return qMax(end, at + 1);
}

/// What says nothing of anybody: this host, everybody, nobody.
bool isHarmless(const QString &address)
{
    return address.startsWith(u"127.") || address == u"0.0.0.0" || address.startsWith(u"255.");
}

} // namespace

void Pseudonyms::addName(const QString &kind, const QString &name)
{
    const QString folded = site::folded(name.trimmed());
    if (folded.isEmpty())
        return;
    QList<Name> &names = m_names[folded.left(wordEnd(folded, 0))];
    if (std::any_of(names.cbegin(), names.cend(), [&folded](const Name &known) { return known.folded == folded; }))
        return;
    names += {folded, kind};
    std::stable_sort(names.begin(), names.end(),
                     [](const Name &a, const Name &b) { return a.folded.size() > b.folded.size(); });
}

QString Pseudonyms::standIn(const QString &kind, const QString &folded)
{
    QString &known = m_standIns[kind + u'\n' + folded];
    if (known.isEmpty())
        known = u"%1-%2"_s.arg(kind).arg(++m_counts[kind]);
    return known;
}

QString Pseudonyms::withoutNames(const QString &text)
{
    const QString folded = site::folded(text);
    // Folding may change the length; then nothing could be put back in its place.
    const QString &base = folded.size() == text.size() ? text : folded;
    QString out;
    qsizetype at = 0;
    while (at < base.size()) {
        const qsizetype end = wordEnd(folded, at);
        const bool begins = at == 0 || !inWord(folded[at - 1]) || !inWord(folded[at]);
        qsizetype taken = 0;
        const auto names = begins ? m_names.constFind(folded.mid(at, end - at)) : m_names.constEnd();
        if (names != m_names.constEnd()) {
            for (const Name &name : *names) {
                const qsizetype after = at + name.folded.size();
                const bool ends = after >= folded.size() || !inWord(folded[after]) || !inWord(folded[after - 1]);
                if (!ends || QStringView(folded).mid(at, name.folded.size()) != name.folded)
                    continue;
                out += standIn(name.kind, name.folded);
                taken = name.folded.size();
                break;
            }
        }
        if (taken == 0) {
            out += QStringView(base).mid(at, end - at);
            taken = end - at;
        }
        at += taken;
    }
    return out;
}

QString Pseudonyms::withoutForm(const QString &form, const QString &found)
{
    if (form == u"address")
        return isHarmless(found) ? found : standIn(form, found);
    if (form == u"hexAddress") {
        const QString dotted = QString::fromStdString(Ipv4{found.toUInt(nullptr, 16)}.toString());
        return isHarmless(dotted) ? found : standIn(u"address"_s, dotted);
    }
    if (form != u"mac")
        return standIn(form, form == u"guid" ? found.toLower() : found);
    QString digits = found.toLower();
    digits.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    // With the hardware type in front, as client identifiers and boot loaders have it, or with something behind.
    constexpr int Digits = 12;
    if (digits.size() > Digits && digits.startsWith(u"01"))
        digits.remove(0, 2);
    return standIn(form, digits.left(Digits));
}

QString Pseudonyms::withoutForms(const QString &text)
{
    static const QStringList names{u"guid"_s,    u"mac"_s,  u"address"_s, u"hexAddress"_s,
                                   u"session"_s, u"home"_s, u"secret"_s};
    static const QRegularExpression forms(
        uR"((?<secret>(?i)(?<=password=|passwd=|passphrase=|secret=|token=|apikey=|pwd=)[^\s&;,"']+(?-i)))"
        uR"(|(?<guid>\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b))"
        uR"(|(?<mac>(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}([:-])(?:[0-9a-fA-F]{2}\g{-1}){4,6}[0-9a-fA-F]{2})"
        uR"(|[0-9a-fA-F]{4}([.-])[0-9a-fA-F]{4}\g{-1}[0-9a-fA-F]{4}(?:\g{-1}[0-9a-fA-F]{2})?)"
        uR"(|[0-9a-fA-F]{12}(?:[0-9a-fA-F]{2}){0,2})(?![0-9a-fA-F])))"
        uR"(|(?<![\d.])(?<address>(?:\d{1,3}\.){3}\d{1,3})(?![\d.]*\d))"
        // A loader's question for its configuration (C0A80A17); not a code of Windows.
        uR"(|(?<![0-9A-Za-z])(?!C000|8007)(?=\d*[A-F])(?<hexAddress>[0-9A-F]{8})(?![0-9A-Za-z]))"
        uR"(|(?<=\bs/)(?<session>[a-z2-7]{16})\b)"
        uR"(|(?<=/home/)(?<home>[^/\s"':,;]+))"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = forms.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        for (const QString &name : names) {
            if (!match.captured(name).isEmpty())
                out += withoutForm(name, match.captured(name));
        }
    }
    out += QStringView(text).mid(at);
    return out;
}

QString Pseudonyms::redacted(const QString &text)
{
    // Names may hold an address.
    return withoutForms(withoutNames(text));
}

QJsonValue Pseudonyms::redacted(const QJsonValue &value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(redacted(each));
        return out;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), redactedField(it.key(), it.value()));
        return out;
    }
    return value;
}

QJsonValue Pseudonyms::redactedField(const QString &key, const QJsonValue &value)
{
    const auto kind = m_fields.constFind(key);
    if (kind == m_fields.constEnd() || !value.isString() || value.toString().isEmpty())
        return redacted(value);
    return standIn(*kind, site::folded(value.toString().trimmed()));
}

} // namespace slipway::engine
