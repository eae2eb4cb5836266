// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/boot_files_pane.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/image_text.h"
#include "ui/look/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QFileDialog>
#include <QFrame>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

void setStrip(QFrame *frame, const char *strip)
{
    frame->setProperty("strip", QString::fromLatin1(strip));
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
}

} // namespace

BootFilesPane::BootFilesPane(Console &console, const site::BootImage &image, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_image(image)
    , m_healthStrip(new QFrame)
    , m_healthMark(new IconLabel(18))
    , m_health(paragraph({}))
    , m_list(new ListView)
    , m_badge(new Badge)
    , m_meaning(paragraph({}, "muted"))
    , m_resultStrip(new QFrame)
    , m_result(paragraph({}))
    , m_bar(new ContentBar)
{
    m_list->setObjectName("field.files");
    m_list->setAccessibleName(tr("Files of the boot image"));
    m_list->setRows(&m_rows, u"bootFiles"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setItemDelegateForColumn(models::ContentFileModel::Signer, new BadgeDelegate(m_list));
    // In the order of the model: what is missing first. A click on a header sorts otherwise.
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 14, 12, 12);
    layout->setSpacing(9);
    layout->addWidget(buildHealth());
    layout->addWidget(m_list, 1);
    layout->addWidget(buildMeaning());
    if (image.kind == site::BootImage::Kind::Wim)
        layout->addWidget(buildSupply());
    connect(m_list, &ListView::selectionMoved, this, &BootFilesPane::showMeaning);
    connect(&console, &Console::siteChanged, this, &BootFilesPane::showFiles);
    showFiles();
    showMeaning();
}

QWidget *BootFilesPane::buildHealth()
{
    m_health->setObjectName("imageHealth");
    m_health->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(m_healthStrip);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_healthMark, 0, Qt::AlignTop);
    layout->addWidget(m_health, 1);
    return m_healthStrip;
}

QWidget *BootFilesPane::buildMeaning()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_meaning->setObjectName("signerMeaning");
    m_meaning->setMinimumHeight(m_meaning->fontMetrics().lineSpacing() * 2 + 2);
    layout->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addWidget(m_meaning, 1);
    return row;
}

QWidget *BootFilesPane::buildSupply()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *strip = new QHBoxLayout(m_resultStrip);
    strip->setContentsMargins(10, 7, 10, 7);
    m_result->setObjectName("supplyResult");
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    strip->addWidget(m_result);
    m_resultStrip->hide();
    m_fromFolder = new QPushButton(icon(u"folder"_s), tr("Supply from &Folder…"));
    m_fromFolder->setObjectName("field.supply-folder");
    m_fromFile = new QPushButton(icon(u"supply"_s), tr("Supply from &ISO or File…"));
    m_fromFile->setObjectName("field.supply-file");
    QLabel *hint = paragraph(tr("A Windows ISO, a folder of it, or a single file such as wimboot. Also by dropping it "
                                "here. What is found is taken at once."),
                             "muted");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_fromFolder, m_fromFile}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addSpacing(6);
    row->addWidget(hint, 1);
    column->addWidget(m_resultStrip);
    column->addWidget(m_bar);
    column->addLayout(row);
    connect(m_fromFolder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_fromFile, &QPushButton::clicked, this, [this] { choose(false); });
    auto *drop = new FileDrop(this, [this](const QStringList &paths) {
        return isBusy() || paths.size() != 1 ? QString() : tr("Drop to supply boot files");
    });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        if (paths.size() == 1)
            supply(paths.first());
    });
    return box;
}

void BootFilesPane::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Folder with Boot Files") : tr("ISO or Boot File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    dialog->setDirectory(QSettings().value(u"paths/last"_s).toString());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        QSettings().setValue(u"paths/last"_s, QFileInfo(files.first()).path());
        supply(files.first());
    });
    dialog->open();
}

bool BootFilesPane::isBusy() const
{
    return m_bar->isRunning();
}

void BootFilesPane::cancel()
{
    m_bar->cancel();
}

void BootFilesPane::supply(const QString &from)
{
    if (isBusy() || !m_fromFile)
        return;
    m_resultStrip->hide();
    const content::Progress progress = m_bar->begin(tr("Looking for boot files"));
    m_fromFolder->setEnabled(false);
    m_fromFile->setEnabled(false);
    emit busyChanged(true);
    m_console.runLong<QStringList>(
        this,
        [id = m_image.id, from, progress](engine::Commands &commands) {
            return commands.supplyBootFiles(id, from, progress);
        },
        [this, from](const Result<QStringList> &names) {
            m_bar->end();
            m_fromFolder->setEnabled(true);
            m_fromFile->setEnabled(true);
            emit busyChanged(false);
            take(from, names);
        });
}

void BootFilesPane::take(const QString &from, const Result<QStringList> &names)
{
    if (!names) {
        if (names.error().code == ErrorCode::NotFound && names.error().args.value(0) != u"file")
            return say(tr("There is none of the boot files in %1. On a Windows ISO they lie in boot, efi and sources.")
                           .arg(models::displayText(from)),
                       "error");
        return say(models::errorText(names.error()), "error");
    }
    say(tr("Taken from %1: %2.")
            .arg(models::displayText(QFileInfo(from).fileName()), models::displayText(names->join(u", "_s), 1000)),
        "info");
}

void BootFilesPane::say(const QString &text, const char *strip)
{
    m_result->setText(text);
    setStrip(m_resultStrip, strip);
    m_resultStrip->show();
}

void BootFilesPane::showFiles()
{
    if (const site::BootImage *now = m_console.snapshot()->bootImage(m_image.id))
        m_image = *now;
    m_rows.update(m_image);
    showHealth(m_image);
    showMeaning();
}

void BootFilesPane::showHealth(const site::BootImage &image)
{
    const QList<models::HealthLine> lines = models::healthLines(image);
    m_healthStrip->setVisible(image.kind == site::BootImage::Kind::Wim);
    QStringList sentences;
    for (const models::HealthLine &line : lines)
        sentences += line.text;
    if (sentences.isEmpty())
        sentences += tr("Complete: every file that the machines of this image need is here.");
    const bool note = lines.isEmpty() || lines[0].severity == site::WindowsFinding::Severity::Note;
    m_healthMark->setIcon(lines.isEmpty() ? u"state-done"_s : models::severityIcon(lines[0].severity),
                          lines.isEmpty() ? models::Tone::Good : models::severityTone(lines[0].severity));
    setStrip(m_healthStrip, note                                                           ? "info"
                            : lines[0].severity == site::WindowsFinding::Severity::Warning ? "warning"
                                                                                           : "error");
    m_health->setText(sentences.join(u'\n'));
}

void BootFilesPane::showMeaning()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_badge->setBadge({}, {}, models::Tone::Neutral, {});
        m_meaning->setText(tr("Select a file to read what its signature means to a machine with Secure Boot."));
        return;
    }
    const models::ContentFileRow &file = m_rows.row(row);
    const models::SignerBadge badge = models::signerBadge(file.signer);
    m_badge->setBadge(badge.icon, badge.text, badge.tone, badge.meaning);
    const bool program = file.name.endsWith(u".efi", Qt::CaseInsensitive);
    QString remark = program ? tr("Its signature is not known: most likely it is no program for UEFI.")
                             : tr("Secure Boot does not look at this file.");
    if (!file.isHere())
        remark = file.remark;
    m_meaning->setText(badge.text.isEmpty() ? tr("%1: %2").arg(file.name, remark) : badge.meaning);
}

} // namespace slipway::ui
