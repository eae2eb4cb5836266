// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of the field, each explained in a sentence or two: for tool tips and for the help. Any thread.
#pragma once
#include <QList>
#include <QString>

namespace slipway::models {

struct GlossaryTerm
{
    QString key; ///< stable: "block-size"
    QString term;
    QString meaning;
};
/// In the order of their terms, in the language of now.
QList<GlossaryTerm> glossary();
/// Empty: no such term.
QString termMeaning(const QString &key);
/// What the header of a list's column means, by Column::id; empty where its title says it all.
QString columnMeaning(const QString &columnId);

} // namespace slipway::models
