// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wim_pane.h"
#include "models/site/chosen_files.h"
#include "models/texts/error_text.h"
#include "models/texts/image_text.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int TypingMs = 300;
constexpr int RowsShown = 4;
} // namespace

WimPane::WimPane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_file(new PathField(PathField::Kind::File, tr("WIM file")))
    , m_bar(new ContentBar)
    , m_remarkStrip(new QFrame)
    , m_remark(paragraph({}))
    , m_list(new ListView)
    , m_listLabel(plainLabel(tr("&Image")))
    , m_hint(paragraph(tr("A boot.wim, for example from the folder sources of a Windows ISO. It can also be dropped "
                          "here."),
                       "muted"))
    , m_signingLabel(plainLabel(tr("Si&gned")))
    , m_signingRow(new QWidget)
    , m_signing(new QComboBox)
    , m_signingHint(paragraph({}, "muted"))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &WimPane::read);
    connect(m_file, &PathField::changed, this, &WimPane::fileChanged);
    connect(m_list, &ListView::selectionMoved, this, &WimPane::changed);
    connect(m_signing, &QComboBox::currentIndexChanged, this,
            [this] { m_signingHint->setText(models::signingMeaning(signing())); });
    showImages(false);
}

void WimPane::build()
{
    m_file->setObjectName("field.wim");
    m_list->setObjectName("field.images");
    m_list->setAccessibleName(tr("Images in the WIM"));
    m_list->setRows(&m_rows, u"wimImages"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    m_list->setFixedHeight(m_list->verticalHeader()->defaultSectionSize() * (RowsShown + 1) + 8);
    m_listLabel->setBuddy(m_list);
    m_remark->setObjectName("wimRemark");
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setAccessibleName(tr("State of the file"));
    auto *stripLayout = new QHBoxLayout(m_remarkStrip);
    stripLayout->setContentsMargins(10, 7, 10, 7);
    stripLayout->addWidget(m_remark);
    m_remarkStrip->setProperty("strip", u"error"_s);
    m_remarkStrip->hide();

    m_signing->setObjectName("field.signing");
    m_signing->setAccessibleName(tr("Boot manager for UEFI machines"));
    for (const auto signing : {site::BootImage::Signing::Ca2011, site::BootImage::Signing::Ca2023})
        m_signing->addItem(models::signingText(signing), int(signing));
    m_signingHint->setText(models::signingMeaning(signing()));
    auto *column = new QVBoxLayout(m_signingRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_signing);
    column->addWidget(m_signingHint);
    m_signingLabel->setBuddy(m_signing);
    m_signingLabel->setContentsMargins(0, 6, 0, 0);
    m_listLabel->setContentsMargins(0, 6, 0, 0);
    QLabel *fileLabel = plainLabel(tr("&File"));
    fileLabel->setBuddy(m_file);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(7);
    for (QWidget *part :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_remarkStrip)})
        fields->addWidget(part);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(9);
    grid->addWidget(fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addLayout(fields, 1, 1);
    grid->addWidget(m_listLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_list, 2, 1);
    grid->addWidget(m_signingLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_signingRow, 3, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
}

void WimPane::setPath(const QString &path)
{
    m_file->setPath(path);
    m_typing.start(0);
}

QString WimPane::path() const
{
    return m_file->path();
}

const content::WimImage *WimPane::image() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_wim.image(m_rows.row(row).index);
}

site::BootImage::Signing WimPane::signing() const
{
    return site::BootImage::Signing(m_signing->currentData().toInt());
}

QString WimPane::problem() const
{
    if (path().isEmpty())
        return tr("Choose the WIM file.");
    if (m_reading || m_typing.isActive())
        return tr("The WIM is still being read. Wait a moment.");
    if (!m_problem.isEmpty())
        return m_problem;
    return image() ? QString() : tr("Choose one of the images in the WIM.");
}

void WimPane::fileChanged()
{
    ++m_generation;
    cancelReading();
    m_wim = {};
    m_problem.clear();
    m_rows.update(m_wim);
    showImages(false);
    showRemark({});
    m_typing.start(TypingMs);
    emit changed();
}

void WimPane::cancelReading()
{
    m_bar->cancel();
    m_bar->end();
    m_reading = false;
}

void WimPane::read()
{
    if (path().isEmpty())
        return emit changed();
    if (models::chosenFiles({path()}).kind == models::ChosenFiles::Kind::Iso)
        return refuse(tr("This is an ISO, not a WIM. Copy sources/boot.wim out of it and choose that; afterwards the "
                         "ISO supplies the boot files that the WIM lacks."));
    m_reading = true;
    const content::Progress progress = m_bar->begin(tr("Reading what is in it"));
    m_console.runApart<content::WimFile>(
        this, [path = path(), progress] { return engine::Commands::inspectWim(path, progress); },
        [this, generation = m_generation](const Result<content::WimFile> &wim) {
            if (generation != m_generation)
                return;
            m_reading = false;
            m_bar->end();
            take(wim);
        });
}

void WimPane::take(const Result<content::WimFile> &wim)
{
    if (!wim)
        return refuse(models::errorText(wim.error()));
    m_wim = *wim;
    m_rows.update(m_wim);
    showImages(true);
    if (const content::WimImage *proposed = m_wim.image(0))
        m_list->selectKeys({QString::number(proposed->index)});
    emit changed();
}

void WimPane::refuse(const QString &problem)
{
    m_problem = problem;
    showRemark(problem);
    emit changed();
}

void WimPane::showRemark(const QString &text)
{
    m_remark->setText(text);
    m_remarkStrip->setVisible(!text.isEmpty());
    m_hint->setVisible(path().isEmpty());
}

void WimPane::showImages(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_listLabel), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_signingLabel), static_cast<QWidget *>(m_signingRow)})
        part->setVisible(shown);
}

} // namespace slipway::ui
