// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
const QString Folder = u":/i18n"_s;
} // namespace

QStringList languages()
{
    QStringList keys;
    for (const QString &file : QDir(Folder).entryList({u"slipway_*.qm"_s}, QDir::Files, QDir::Name))
        keys += file.sliced(8, file.size() - 11);
    return keys;
}

QString languageName(const QString &key)
{
    // Qt names the country too: "American English".
    if (key == u"en")
        return u"English"_s;
    const QString name = QLocale(key).nativeLanguageName();
    return name.isEmpty() ? key : name;
}

QString languageFor(const QString &text)
{
    const QStringList known = languages();
    QString key = text;
    key.replace(u'-', u'_');
    for (const QString &each : known) {
        if (each.compare(key, Qt::CaseInsensitive) == 0)
            return each;
    }
    const QLocale wanted(key);
    if (wanted.language() == QLocale::C)
        return {};
    for (const QString &each : known) {
        const QLocale offered(each);
        // Whoever reads traditional characters is not given simplified ones.
        if (offered.language() == wanted.language() && offered.script() == wanted.script())
            return each;
    }
    return {};
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        if (const QString key = languageFor(each); !key.isEmpty())
            return key;
    }
    return u"en"_s;
}

QLocale formsFor(const QLocale &language, const QLocale &system)
{
    // The C locale writes English.
    const bool same = language.language() == system.language() ||
                      (system.language() == QLocale::C && language.language() == QLocale::English);
    if (same)
        return system;
    const QLocale there(language.language(), language.script(), system.territory());
    return there.language() == language.language() && there.territory() == system.territory() ? there : language;
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::speak(const QString &choice)
{
    const QLocale system = QLocale::system();
    m_choice = languages().contains(choice) ? choice : System;
    m_language = m_choice == System ? bestLanguage(system.uiLanguages()) : m_choice;
    const QLocale chosen(m_language);
    QLocale::setDefault(m_choice == System ? system : formsFor(chosen, system));

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Neither falls back to another language of the system: the window would speak two.
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a catalogue too: it holds the plurals.
    if (m_own.load(u"slipway_"_s + m_language, Folder))
        QCoreApplication::installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(chosen.textDirection());
}

} // namespace slipway::ui
