// SPDX-License-Identifier: GPL-3.0-or-later
// The language that the program speaks: its own catalogue and Qt's, the forms of numbers and dates, and the direction
// of writing. A change reaches the texts that are made from then on. Gui thread.
#pragma once
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace slipway::ui {

/// What has a catalogue in :/i18n, by key ("en", "zh_CN"), sorted.
QStringList languages();
/// In the language itself: "Deutsch".
QString languageName(const QString &key);
/// The language for somebody who asks for these ("de-AT", "de", "en"), most wanted first; English where none fits.
QString bestLanguage(const QStringList &wanted);
/// The catalogue for what somebody typed: "de", "de_DE", "zh". Empty: there is none.
QString languageFor(const QString &text);

/// Numbers and dates for who reads `language`: as the system has them, in that language where it is another one.
QLocale formsFor(const QLocale &language, const QLocale &system);

class Translations
{
public:
    static inline const QString System = QStringLiteral("system");

    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)
    /// `choice`: a key of languages(), or System; anything else is as System.
    void speak(const QString &choice);
    const QString &choice() const { return m_choice; }
    const QString &language() const { return m_language; }

private:
    QString m_choice = System;
    QString m_language;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace slipway::ui
