// SPDX-License-Identifier: GPL-3.0-or-later
// The help says the same in every language: no page, step, link or command is missing in a translation.
#include "ui/shell/help_pages.h"
#include "ui/shell/translations.h"
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QString Docs = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/docs/");

QString fileText(const QString &language, const QString &name)
{
    QFile file(Docs + language + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestHelpLanguages : public QObject
{
    Q_OBJECT
private slots:
    void everyPageIsThereAndSaysAsMuch_data();
    void everyPageIsThereAndSaysAsMuch();
    void theWindowShowsThem();
};

void TestHelpLanguages::everyPageIsThereAndSaysAsMuch_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : ui::languages()) {
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestHelpLanguages::everyPageIsThereAndSaysAsMuch()
{
    QFETCH(QString, language);
    const QStringList names = QDir(Docs + u"en"_s).entryList({u"*.md"_s}, QDir::Files);
    QCOMPARE(QDir(Docs + language).entryList({u"*.md"_s}, QDir::Files), names);
    QCOMPARE(QDir(u":/help/"_s + language).entryList({u"*.md"_s}, QDir::Files), names); // the list of files knows it
    for (const QString &name : names) {
        const QString english = fileText(u"en"_s, name), text = fileText(language, name);
        const auto same = [&](const char *what, const QString &pattern) {
            const QStringList one = sorted(all(english, pattern)), other = sorted(all(text, pattern));
            QVERIFY2(one == other, qPrintable(u"%1/%2 %3:\n%4\n%5"_s.arg(language, name, QString::fromLatin1(what),
                                                                         one.join(u" | "_s), other.join(u" | "_s))));
        };
        same("headings", u"^(#+) "_s);
        same("list items", u"^ *([-*]|[0-9]+\\.) "_s);
        same("table rows", u"^(\\|)"_s);
        same("links", u"\\]\\(([^)]*)\\)"_s);
        same("commands", u"`([^`\\n]+)`"_s);
        QVERIFY2(text.section(u'\n', 3) != english.section(u'\n', 3), qPrintable(language + u'/' + name));
    }
}

void TestHelpLanguages::theWindowShowsThem()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = ui::helpPage(u"devices"_s).text;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QString chinese = ui::helpPage(u"devices"_s).text;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString english = ui::helpPage(u"devices"_s).text;
    QVERIFY(german != english && chinese != english && german != chinese);
}

QTEST_GUILESS_MAIN(TestHelpLanguages)
#include "test_help_languages.moc"
