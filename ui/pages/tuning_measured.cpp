// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tuning_measured.h"
#include "models/texts/display_text.h"
#include "models/texts/tuning_text.h"
#include "ui/charts/tuning_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/refill.h"
#include <QComboBox>
#include <QFrame>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Source = models::TuningFilter::Source;

/// Data of "any": none of the names, which may be empty.
const QVariant Any{};

QComboBox *filterBox(const QString &name, const QString &accessibleName, int letters)
{
    auto *box = new QComboBox;
    box->setObjectName(u"tuning."_s + name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

/// What is chosen stays on the list, even if nothing has it any more.
void refillFilter(QComboBox *box, const QString &anyText, const QStringList &names,
                  const std::function<QString(const QString &)> &shown)
{
    const QVariant chosen = box->currentData();
    QList<std::pair<QString, QVariant>> items{{anyText, Any}};
    for (const QString &name : names)
        items.append({shown(name), name});
    if (chosen.isValid() && !names.contains(chosen.toString()))
        items.append({shown(chosen.toString()), chosen});
    refill(box, items);
}

} // namespace

TuningMeasured::TuningMeasured(QWidget *parent)
    : QWidget(parent)
    , m_source(filterBox(u"source"_s, tr("Which measurements"), 15))
    , m_vendor(filterBox(u"vendor"_s, tr("Network card"), 14))
    , m_image(filterBox(u"measuredImage"_s, tr("Boot image that was fetched"), 14))
    , m_count(mutedLabel({}))
    , m_stack(new QStackedWidget)
    , m_chart(new TuningChart)
    , m_list(new ListView)
    , m_empty(new EmptyState)
    , m_legend(paragraph({}, "muted"))
{
    setObjectName("tuningMeasured");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeFilters());
    layout->addWidget(makeStatus());
    m_list->setObjectName("list.tuning");
    m_list->setAccessibleName(tr("Throughput by block size and window size"));
    m_list->setRows(&m_rows, u"tuning"_s);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    m_legend->setObjectName("tuningLegend");
    layout->addWidget(m_legend);
    connect(m_chart, &TuningChart::chosen, this, &TuningMeasured::chosen);
    connect(m_list, &ListView::activated, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            emit chosen(m_rows.row(row).measured.sizes);
    });
    for (QComboBox *box : {m_source, m_vendor, m_image})
        connect(box, &QComboBox::currentIndexChanged, this, &TuningMeasured::takeFilter);
    setView({});
}

QWidget *TuningMeasured::makeFilters()
{
    m_source->addItem(tr("Boots of the last week"), int(Source::Boots));
    m_source->addItem(tr("Test runs of the last week"), int(Source::Tests));
    m_source->addItem(tr("The next boot"), int(Source::NextBoot));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_source, 2);
    row->addWidget(m_vendor, 2);
    row->addWidget(m_image, 2);
    m_count->setObjectName("tuningCount");
    row->addWidget(m_count);
    return bar;
}

QWidget *TuningMeasured::makeStatus()
{
    auto *strip = new QFrame;
    strip->setProperty("strip", u"info"_s);
    strip->setObjectName("tuningStatus");
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 6, 8, 6);
    row->setSpacing(10);
    auto *mark = new IconLabel(18);
    mark->setIcon(u"state-live"_s, models::Tone::Active);
    m_statusText = paragraph({});
    m_statusText->setObjectName("tuningStatusText");
    m_statusBar = new QProgressBar;
    m_statusBar->setObjectName("tuningProgress");
    m_statusBar->setAccessibleName(tr("Progress of the test run"));
    m_statusBar->setRange(0, 1000);
    m_statusBar->setFixedWidth(160);
    m_statusButton = new QPushButton;
    m_statusButton->setObjectName("tuningStatusButton");
    row->addWidget(mark);
    row->addWidget(m_statusText, 1);
    row->addWidget(m_statusBar);
    row->addWidget(m_statusButton);
    connect(m_statusButton, &QPushButton::clicked, this, &TuningMeasured::statusPressed);
    m_status = strip;
    strip->hide();
    return strip;
}

QWidget *TuningMeasured::makeEmpty()
{
    m_empty->setIconName(u"tuning"_s);
    m_empty->button()->setObjectName("emptyButton.tuning");
    m_empty->setButton(tr("Run a Test…"), [this] { emit testWanted(); });
    return m_empty;
}

void TuningMeasured::showLegend()
{
    QString text = tr("MiB a second, the middle one of all transfers: the stronger the blue, the faster. Red: some "
                      "failed. Solid frame: in force. Dashed frame: recommended.");
    if (m_filter.source == Source::Tests)
        text += u' ' + tr("A test run on this computer shows the server and the protocol, not the cable.");
    m_legend->setText(text);
    m_legend->setVisible(m_any && !m_table);
}

void TuningMeasured::takeFilter()
{
    m_filter.source = Source(m_source->currentData().toInt());
    const QVariant vendor = m_vendor->currentData();
    m_filter.vendor = vendor.isValid() ? std::optional(vendor.toString()) : std::nullopt;
    m_filter.bootImage = m_image->currentData().toString();
    emit filterChanged();
}

void TuningMeasured::setSource(Source source, qint64 sinceMs)
{
    m_filter.sinceMs = sinceMs;
    // What was filtered before may not be on the list of the other source.
    for (QComboBox *box : {m_vendor, m_image}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    {
        const QSignalBlocker quiet(m_source);
        m_source->setCurrentIndex(m_source->findData(int(source)));
    }
    takeFilter();
}

void TuningMeasured::setView(const models::TuningView &view)
{
    refillFilter(m_vendor, tr("Every network card"), view.vendors,
                 [](const QString &name) { return models::vendorText(name); });
    refillFilter(m_image, tr("Every boot image"), view.bootImages,
                 [](const QString &name) { return models::displayText(name); });
    m_count->setText(view.shown > 0 ? tr("%n transfer(s)", nullptr, view.shown) : QString());
    m_rows.update(view);
    m_chart->setGrid(view.grid, view.facts.mtu);
    m_any = !view.grid.isEmpty();
    showEmpty(view);
    showTable(m_table);
}

void TuningMeasured::showEmpty(const models::TuningView &view)
{
    const bool filtered = m_filter.vendor || !m_filter.bootImage.isEmpty();
    m_empty->button()->setVisible(!m_measuring);
    if (m_measuring && m_filter.source == Source::Tests)
        m_empty->setText(tr("Measuring…"), tr("The first figure appears here in a moment."));
    else if (m_filter.source == Source::NextBoot)
        m_empty->setText(tr("Nothing has booted yet"),
                         m_filter.sinceMs > 0
                             ? tr("Start a machine from the network. Its figures appear here as soon as its boot image "
                                  "has arrived.")
                             : tr("Choose \"Measure the Next Boot\", then start a machine from the network."));
    else if (filtered)
        m_empty->setText(tr("Nothing measured for this choice"), tr("Other cards or boot images may have figures."));
    else if (m_filter.source == Source::Boots && view.tests > 0)
        m_empty->setText(tr("No machine has fetched a boot image this week"),
                         tr("Figures of test runs are there: choose them above, or run another test."));
    else
        m_empty->setText(tr("Nothing measured yet"),
                         tr("A test run fetches a boot image with one choice after another and shows how fast each "
                            "is. Boots of Windows PE images are measured by themselves."));
}

void TuningMeasured::setMarks(const policy::SizePair &inForce, const std::optional<policy::SizePair> &recommended)
{
    m_chart->setMarks(inForce, recommended);
}

void TuningMeasured::showTable(bool table)
{
    m_table = table;
    if (!m_any)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_list) : m_chart);
    showLegend();
}

void TuningMeasured::setStatus(const QString &text, const QString &button, qint64 done, qint64 total)
{
    m_statusText->setText(text);
    m_statusBar->setVisible(done >= 0);
    setMeasuring(done >= 0);
    if (done >= 0)
        m_statusBar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_statusButton->setVisible(!button.isEmpty());
    m_statusButton->setText(button);
    m_statusButton->setAccessibleName(button);
    m_status->show();
}

void TuningMeasured::clearStatus()
{
    m_status->hide();
    setMeasuring(false);
}

void TuningMeasured::setMeasuring(bool measuring)
{
    if (measuring == m_measuring)
        return;
    m_measuring = measuring;
    if (!m_any)
        showEmpty({});
}

} // namespace slipway::ui
