// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tuning_meaning.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/refill.h"
#include <QComboBox>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What a boot image of Windows PE usually has, where the site has none yet.
constexpr qint64 UsualImage = qint64(500) * 1024 * 1024;

qint64 largestFile(const site::BootImage &image)
{
    qint64 largest = 0;
    for (const site::ContentFile &file : image.files)
        largest = std::max(largest, file.size);
    return largest;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be the button that was pressed
        }
        delete item;
    }
}

} // namespace

TuningMeaning::TuningMeaning(QWidget *parent)
    : QWidget(parent), m_image(new QComboBox), m_rows(new QGridLayout), m_warnings(new QVBoxLayout)
{
    setObjectName("tuningMeaning");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    QLabel *caption = plainLabel(tr("Boot &image"));
    caption->setBuddy(m_image);
    m_image->setObjectName("tuning.image");
    m_image->setAccessibleName(tr("Boot image to reckon with"));
    m_image->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(caption);
    row->addWidget(m_image, 1);
    column->addLayout(row);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    m_warnings->setSpacing(6);
    column->addLayout(m_warnings);
    connect(m_image, &QComboBox::currentIndexChanged, this, &TuningMeaning::refresh);
}

void TuningMeaning::setImages(const site::Snapshot &snapshot)
{
    QList<std::pair<QString, qint64>> images;
    for (const site::BootImage &image : snapshot.configuration().bootImages) {
        const qint64 bytes = largestFile(image);
        if (image.kind == site::BootImage::Kind::Wim)
            images.append({tr("%1 (%2)").arg(models::displayText(image.name), models::bytesText(bytes)), bytes});
    }
    if (images.isEmpty())
        images.append({tr("A usual one (%1)").arg(models::bytesText(UsualImage)), UsualImage});
    refill(m_image, images);
    refresh();
}

void TuningMeaning::setFacts(const policy::NetworkFacts &facts)
{
    m_facts = facts;
    refresh();
}

void TuningMeaning::setSizes(const std::optional<policy::SizePair> &sizes)
{
    m_sizes = sizes;
    refresh();
}

qint64 TuningMeaning::imageBytes() const
{
    return m_image->currentData().toLongLong();
}

void TuningMeaning::refresh()
{
    if (!m_sizes) {
        showRows({});
        return showWarnings({});
    }
    const policy::SizeMeaning meaning = policy::meaningOf(*m_sizes, imageBytes(), m_facts);
    const policy::SizeMeaning usual = policy::meaningOf(models::ConfigurationManagerSizes, imageBytes(), m_facts);
    showRows(models::meaningRows(meaning, usual, m_facts));
    showWarnings(models::sizeWarningTexts(meaning));
}

void TuningMeaning::showRows(const QList<models::Property> &rows)
{
    while (m_labels.size() < rows.size()) {
        const int row = int(m_labels.size());
        m_labels.append(std::pair(plainLabel({}, "label"), paragraph({})));
        m_rows->addWidget(m_labels.last().first, row, 0, Qt::AlignTop);
        m_rows->addWidget(m_labels.last().second, row, 1);
    }
    for (qsizetype row = 0; row < m_labels.size(); ++row) {
        const models::Property one = rows.value(row);
        m_labels[row].first->setText(one.label);
        m_labels[row].second->setText(one.value);
        m_labels[row].first->setVisible(row < rows.size());
        m_labels[row].second->setVisible(row < rows.size());
    }
}

void TuningMeaning::showWarnings(const QList<models::SizeWarningText> &texts)
{
    QStringList said;
    for (const models::SizeWarningText &text : texts)
        said += text.text;
    if (said == m_warned)
        return;
    m_warned = said;
    clearLayout(m_warnings);
    QWidget *before = m_image;
    for (const models::SizeWarningText &text : texts) {
        QWidget *strip = warningStrip(text);
        m_warnings->addWidget(strip);
        // What comes last would be reached last by the keyboard, too.
        if (auto *use = strip->findChild<QPushButton *>()) {
            setTabOrder(before, use);
            before = use;
        }
    }
}

QWidget *TuningMeaning::warningStrip(const models::SizeWarningText &text)
{
    using models::Tone;
    const bool bad = text.tone == Tone::Bad, mild = text.tone == Tone::Muted;
    auto *strip = new QFrame;
    strip->setProperty("strip", bad ? u"error"_s : mild ? u"info"_s : u"warning"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    auto *mark = new IconLabel(18);
    mark->setIcon(bad    ? u"severity-error"_s
                  : mild ? u"severity-info"_s
                         : u"severity-warning"_s,
                  mild ? Tone::Active : text.tone);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    QLabel *words = paragraph(text.text);
    words->setObjectName("tuningWarning");
    column->addWidget(words);
    row->addLayout(column, 1);
    if (text.instead.isNull())
        return strip;
    const bool block = text.instead.blockSize > 0;
    auto *use = new QPushButton(tr("Use %1").arg(block ? models::blockSizeText(text.instead.blockSize)
                                                       : models::windowSizeText(text.instead.windowSize)));
    use->setObjectName(block ? u"tuning.useBlock"_s : u"tuning.useWindow"_s);
    use->setAccessibleDescription(text.text);
    connect(use, &QPushButton::clicked, this, [this, instead = text.instead] { emit insteadWanted(instead); });
    column->addWidget(use, 0, Qt::AlignLeft);
    return strip;
}

} // namespace slipway::ui
