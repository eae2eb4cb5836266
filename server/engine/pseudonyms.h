// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for what tells who somebody is: addresses, identifiers, names. The same stand-in everywhere in one
// document, so that a story can be followed. Any thread, one at a time.
#pragma once
#include <QHash>
#include <QJsonValue>
#include <QStringList>

namespace slipway::engine {

class Pseudonyms
{
public:
    /// `kind`: "device"; becomes "device-3". Names are found whatever their case is, where words begin and end.
    void addName(const QString &kind, const QString &name);
    /// Whatever a member of that name holds is replaced whole.
    void addField(const QString &kind, const QString &key) { m_fields.insert(key, kind); }
    /// MAC addresses, GUIDs, IPv4 addresses, session tokens, home folders and passwords are found by their form.
    QString redacted(const QString &text);
    /// Every text in it; keys stay.
    QJsonValue redacted(const QJsonValue &value);
    /// How many were replaced so far, by kind.
    const QHash<QString, int> &counts() const { return m_counts; }

private:
    QString standIn(const QString &kind, const QString &folded);
    QString withoutNames(const QString &text);
    QString withoutForms(const QString &text);
    QString withoutForm(const QString &form, const QString &found);
    QJsonValue redactedField(const QString &key, const QJsonValue &value);

    QHash<QString, QString> m_standIns; ///< by kind and folded text
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_fields; ///< kinds by key
    struct Name
    {
        QString folded;
        QString kind;
    };
    QHash<QString, QList<Name>> m_names; ///< by their first word, the longest first
};

} // namespace slipway::engine
