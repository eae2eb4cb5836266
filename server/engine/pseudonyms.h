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
    /// MAC addresses, GUIDs, IPv4 addresses and session tokens are found by their form.
    QString redacted(const QString &text);
    /// Every text in it; keys stay.
    QJsonValue redacted(const QJsonValue &value);
    /// How many were replaced so far, by kind.
    const QHash<QString, int> &counts() const { return m_counts; }

private:
    QString standIn(const QString &kind, const QString &folded);
    QString withoutNames(const QString &text);
    QString withoutForms(const QString &text);

    QHash<QString, QString> m_standIns; ///< by kind and folded text
    QHash<QString, int> m_counts;
    struct Name
    {
        QString folded;
        QString kind;
    };
    QHash<QString, QList<Name>> m_names; ///< by their first word, the longest first
};

} // namespace slipway::engine
