// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_pages.h"
#include "models/texts/glossary_text.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

QString fileOf(const QString &key)
{
    const QLocale locale;
    for (const QString &language : {locale.name(), locale.name().section(u'_', 0, 0), u"en"_s}) {
        const QString file = u":/help/%1/%2.md"_s.arg(language, key);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

/// Made from the terms that the tool tips use.
HelpPage glossaryPage()
{
    HelpPage page{u"glossary"_s, HelpTexts::tr("Glossary"), {}};
    page.text = u"# %1\n"_s.arg(page.title);
    for (const models::GlossaryTerm &term : models::glossary())
        page.text += u"\n**%1**\n\n%2\n"_s.arg(term.term, term.meaning);
    return page;
}

} // namespace

HelpPage helpPage(const QString &key)
{
    if (key == u"glossary")
        return glossaryPage();
    QFile file(fileOf(key));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    HelpPage page{key, {}, QString::fromUtf8(file.readAll())};
    // The licence is for who reads the source.
    if (page.text.startsWith(u"<!--"))
        page.text = page.text.section(u'\n', 1);
    page.title = page.text.section(u'\n', 0, 0).mid(2).trimmed();
    return page;
}

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages{glossaryPage()};
    for (const QString &file : QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files))
        pages += helpPage(file.chopped(3));
    std::sort(pages.begin(), pages.end(),
              [](const HelpPage &a, const HelpPage &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    return pages;
}

QString helpKeyOfDialog(const QString &name)
{
    static const QHash<QString, QString> keys{
        {u"add-device"_s, u"devices"_s},
        {u"edit-device"_s, u"devices"_s},
        {u"delete-devices"_s, u"devices"_s},
        {u"collect"_s, u"collections"_s},
        {u"add-collection"_s, u"collections"_s},
        {u"edit-collection"_s, u"collections"_s},
        {u"copy-collection"_s, u"collections"_s},
        {u"uncollect"_s, u"collections"_s},
        {u"query"_s, u"collections"_s},
        {u"maintenance-window"_s, u"collections"_s},
        {u"members"_s, u"collections"_s},
        {u"register-machine"_s, u"unknown-machines"_s},
        {u"merge-machine"_s, u"unknown-machines"_s},
        {u"clear-required"_s, u"clear-required"_s},
        {u"add-boot-image"_s, u"add-boot-image"_s},
        {u"edit-boot-image"_s, u"boot-images"_s},
        {u"add-task-sequence"_s, u"task-sequences"_s},
        {u"deploy"_s, u"deploy"_s},
        {u"deployment"_s, u"deployments"_s},
        {u"enable-deployment"_s, u"deployments"_s},
        {u"add-exclusion"_s, u"exclusions"_s},
        {u"exclusion-note"_s, u"exclusions"_s},
        {u"add-duplicate-id"_s, u"duplicate-ids"_s},
        {u"import-devices"_s, u"import-devices"_s},
        {u"site-export"_s, u"site-document"_s},
        {u"site-import"_s, u"site-document"_s},
        {u"grant-ports"_s, u"ports"_s},
        {u"setup"_s, u"first-steps"_s},
        {u"release-brake"_s, u"guards"_s},
        {u"engage-brake"_s, u"guards"_s},
        {u"replay"_s, u"what-if"_s},
        {u"shortcuts"_s, u"keyboard"_s},
        {u"diagnostics"_s, u"diagnostics"_s},
        {u"test-machine"_s, u"test-machine"_s},
        {u"tuning-test"_s, u"tuning"_s},
    };
    return name.startsWith(u"dialog.") ? keys.value(name.sliced(7)) : QString();
}

} // namespace slipway::ui
