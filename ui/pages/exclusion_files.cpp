// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exclusion_files.h"
#include "models/texts/display_text.h"
#include "models/texts/import_text.h"
#include "models/texts/status_text.h"
#include "server/engine/text_file.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostLines = 5;

struct ExclusionFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExclusionFileTexts)
};

struct Imported
{
    site::ExclusionFile file;
    engine::ExclusionImport import;
};

void tell(Console &console, const Imported &done)
{
    QStringList sentences{models::exclusionImportText(done.import)};
    for (const site::ExclusionFile::BadLine &line : done.file.bad.first(std::min(done.file.bad.size(), MostLines)))
        sentences += models::badLineText(line);
    if (done.import.bad > MostLines)
        sentences += ExclusionFileTexts::tr("And %n more.", nullptr, int(done.import.bad - MostLines));
    console.notify({u"import-exclusions"_s,
                    done.import.bad ? Notice::Level::Warning : Notice::Level::Info,
                    sentences.join(u' '),
                    {},
                    {}});
}

void ask(const QString &title, QFileDialog::AcceptMode mode, QWidget *parent,
         std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDirectory(QSettings().value(u"paths/last"_s).toString());
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(u"pxeExceptions.txt"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &file) {
        QSettings().setValue(u"paths/last"_s, QFileInfo(file).path());
        chosen(file);
    });
    dialog->open();
}

} // namespace

void importExclusions(Console &console, QWidget *parent)
{
    ask(ExclusionFileTexts::tr("Import Exclusions"), QFileDialog::AcceptOpen, parent, [&console](const QString &name) {
        console.attempt<Imported>(
            [name](engine::Commands &commands) -> Result<Imported> {
                const auto bytes = engine::readTextFile(name);
                if (!bytes)
                    return fail(bytes.error());
                const site::ExclusionFile file = site::parseExclusions(*bytes);
                const auto import = commands.importExclusions(file, name);
                if (!import)
                    return fail(import.error());
                return Imported{file, *import};
            },
            [&console](const Imported &done) { tell(console, done); });
    });
}

void exportExclusions(Console &console, QWidget *parent)
{
    ask(ExclusionFileTexts::tr("Export Exclusions"), QFileDialog::AcceptSave, parent, [&console](const QString &name) {
        console.attempt(
            [name](engine::Commands &commands) -> Result<void> {
                const auto snapshot = commands.snapshot();
                if (!snapshot)
                    return fail(snapshot.error());
                return engine::writeTextFile(name, site::exclusionText((*snapshot)->configuration().exclusions, true));
            },
            [&console, name] {
                console.notify(
                    {u"export-exclusions"_s,
                     Notice::Level::Info,
                     ExclusionFileTexts::tr("The exclusion list was written to %1.").arg(models::displayText(name)),
                     {},
                     {}});
            });
    });
}

WatchedFileLine::WatchedFileLine(Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_icon(new IconLabel(16)), m_text(paragraph({}))
{
    setObjectName("watchedFileLine");
    m_text->setObjectName("watchedFileText");
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&console, &Console::siteChanged, this, &WatchedFileLine::update);
    connect(&console.messages, &QAbstractItemModel::rowsInserted, this, &WatchedFileLine::update);
    update();
}

void WatchedFileLine::update()
{
    const QString path = m_console.snapshot()->settings().watchedExclusionFile;
    setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    // What was said last of this file: unreadable, or well again.
    const store::StatusMessage *last = nullptr;
    for (const models::StatusMessageRow &row : m_console.messages.rows()) {
        const store::StatusMessage &message = row.message;
        const bool ours = message.messageId == u"WATCHED_FILE_UNREADABLE" || message.messageId == u"WATCHED_FILE_READ";
        if (ours && message.args.value(0) == path && (!last || message.timeMs >= last->timeMs))
            last = &message;
    }
    const bool unreadable = last && last->messageId == u"WATCHED_FILE_UNREADABLE";
    const int count = int(m_console.snapshot()->configuration().watchedExclusions.size());
    m_icon->setIcon(unreadable ? u"severity-error"_s : u"folder"_s,
                    unreadable ? models::Tone::Bad : models::Tone::Muted);
    m_text->setText(unreadable ? models::statusText(*last)
                               : tr("The file %1 is watched: %n address(es) of it are excluded.", nullptr, count)
                                     .arg(models::displayText(path)));
}

} // namespace slipway::ui
