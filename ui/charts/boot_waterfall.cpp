// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/boot_waterfall.h"
#include "models/texts/display_text.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using models::BootPhase;
using Kind = BootPhase::Kind;
using Outcome = BootPhase::Outcome;

constexpr int Margin = 10;
constexpr int TickSpace = 74;      ///< pixels that a tick's text needs
constexpr int MostLabelShare = 36; ///< hundredths of the width
constexpr int IconSize = 16;
constexpr int SmallestBar = 3;

QColor colourOf(const BootPhase &phase, const Colours &colours)
{
    if (phase.outcome == Outcome::Failed)
        return colours.bad;
    switch (phase.kind) {
    case Kind::Tftp:
        return colours.seriesTftp;
    case Kind::Http:
        return colours.seriesHttp;
    case Kind::Report:
    case Kind::Mark:
        return colours.good;
    case Kind::Dhcp:
    case Kind::BootService:
    case Kind::Loader:
    case Kind::Wait:
        break;
    }
    return colours.seriesSessions;
}

} // namespace

BootWaterfall::BootWaterfall(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Waterfall"));
    setObjectName("bootWaterfall");
    verticalScrollBar()->setSingleStep(rowHeight());
    setMinimumWidth(220);
}

void BootWaterfall::setPhases(const QString &machine, const QList<BootPhase> &phases)
{
    if (machine == m_machine && phases == m_phases)
        return;
    const bool another = machine != m_machine;
    m_machine = machine;
    m_phases = phases;
    m_current = another ? -1 : qMin(m_current, int(m_phases.size()) - 1);
    layOut();
    if (another)
        verticalScrollBar()->setValue(0);
    describe();
    viewport()->update();
}

int BootWaterfall::rowHeight() const
{
    return fontMetrics().height() + 10;
}

int BootWaterfall::axisHeight() const
{
    return fontMetrics().height() + 12;
}

QRect BootWaterfall::plot() const
{
    const int left = Margin + m_labelWidth + Margin;
    return {left, axisHeight(), qMax(40, viewport()->width() - left - Margin * 2), viewport()->height() - axisHeight()};
}

void BootWaterfall::layOut()
{
    int widest = 0;
    qint64 end = 0;
    for (const BootPhase &phase : std::as_const(m_phases)) {
        widest = qMax(widest, fontMetrics().horizontalAdvance(phase.label) + IconSize + 6);
        end = qMax(end, phase.endMs);
    }
    m_labelWidth = qMin(widest, viewport()->width() * MostLabelShare / 100);
    m_ticks = models::timeTicks(end, qMax(2, plot().width() / TickSpace));
    const int content = int(m_phases.size()) * rowHeight() + Margin;
    verticalScrollBar()->setRange(0, qMax(0, content - plot().height()));
    verticalScrollBar()->setPageStep(plot().height());
}

int BootWaterfall::xOf(qint64 ms) const
{
    const QRect area = plot();
    return area.left() + int(double(ms) / double(m_ticks.endMs) * area.width());
}

QRect BootWaterfall::barRect(int row) const
{
    const BootPhase &phase = m_phases.at(row);
    const int top = axisHeight() + row * rowHeight() - verticalScrollBar()->value();
    const int left = xOf(phase.beginMs);
    return {left, top + 5, qMax(SmallestBar, xOf(phase.endMs) - left), rowHeight() - 10};
}

int BootWaterfall::rowAt(int y) const
{
    if (y < axisHeight())
        return -1;
    const int row = (y - axisHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < m_phases.size() ? row : -1;
}

void BootWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    if (m_phases.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, models::phasesSummary({}));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, axisHeight(), viewport()->width(), plot().height()));
    for (int row = 0; row < m_phases.size(); ++row)
        paintGround(painter, row);
    painter.setPen(colours.border);
    for (int tick = 0; tick < m_ticks.count(); ++tick)
        painter.drawLine(xOf(tick * m_ticks.stepMs), axisHeight(), xOf(tick * m_ticks.stepMs), viewport()->height());
    for (int row = 0; row < m_phases.size(); ++row)
        paintRow(painter, row);
    painter.setClipping(false);
    paintAxis(painter);
}

void BootWaterfall::paintAxis(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    painter.fillRect(0, 0, viewport()->width(), axisHeight(), colours.surface);
    painter.setPen(colours.border);
    painter.drawLine(0, axisHeight(), viewport()->width(), axisHeight());
    for (int tick = 0; tick < m_ticks.count(); ++tick) {
        const int x = xOf(tick * m_ticks.stepMs);
        painter.setPen(colours.border);
        painter.drawLine(x, axisHeight() - 4, x, axisHeight());
        painter.setPen(colours.muted);
        const QRect box(x - TickSpace / 2, 2, TickSpace, axisHeight() - 6);
        // The last one stays within the picture.
        const QRect inside =
            box.right() > viewport()->width() ? box.translated(viewport()->width() - 4 - box.right(), 0) : box;
        painter.drawText(inside, (inside == box ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                         m_ticks.text(tick));
    }
}

QRect BootWaterfall::lineRect(int row) const
{
    return {0, barRect(row).top() - 5, viewport()->width(), rowHeight()};
}

void BootWaterfall::paintGround(QPainter &painter, int row) const
{
    const Colours &colours = coloursOf(palette());
    if (row == m_current && hasFocus())
        painter.fillRect(lineRect(row), colours.selection);
    else if (row % 2)
        painter.fillRect(lineRect(row), colours.alternate);
}

void BootWaterfall::paintRow(QPainter &painter, int row) const
{
    const Colours &colours = coloursOf(palette());
    const BootPhase &phase = m_phases.at(row);
    const QRect bar = barRect(row);
    const QRect line = lineRect(row);
    if (!line.intersects(viewport()->rect()))
        return;
    const bool failed = phase.outcome == Outcome::Failed;
    const models::Tone tone = failed                              ? models::Tone::Bad
                              : phase.outcome == Outcome::Running ? models::Tone::Active
                                                                  : models::Tone::Good;
    const QString name = failed                              ? u"state-failed"_s
                         : phase.outcome == Outcome::Running ? u"state-live"_s
                                                             : u"state-done"_s;
    icon(name, tone).paint(&painter, QRect(Margin, line.center().y() - IconSize / 2, IconSize, IconSize));
    const QRect label(Margin + IconSize + 6, line.top(), m_labelWidth - IconSize - 6, line.height());
    painter.setPen(colours.text);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(phase.label, Qt::ElideMiddle, label.width()));
    paintBar(painter, phase, bar);
}

void BootWaterfall::paintBar(QPainter &painter, const BootPhase &phase, const QRect &bar) const
{
    const Colours &colours = coloursOf(palette());
    const QColor colour = colourOf(phase, colours);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (phase.kind == Kind::Mark) {
        const QPointF centre(bar.left(), bar.center().y() + 0.5);
        painter.drawPolygon(QPolygonF{centre + QPointF(-6, 0), centre + QPointF(0, -6), centre + QPointF(6, 0),
                                      centre + QPointF(0, 6)});
    } else {
        painter.drawRoundedRect(bar, 3, 3);
        if (phase.kind == Kind::Wait || phase.outcome == Outcome::Failed) {
            painter.setBrush(QBrush(colours.surface, Qt::BDiagPattern));
            painter.drawRoundedRect(bar, 3, 3);
        }
    }
    QString text = models::phaseFigures(phase);
    if (phase.outcome == Outcome::Failed)
        text = text.isEmpty() ? tr("failed") : tr("%1 · failed").arg(text);
    const int wide = fontMetrics().horizontalAdvance(text) + 8;
    const int gap = phase.kind == Kind::Mark ? 11 : 6;
    QRect where(bar.right() + gap, bar.top() - 3, wide, bar.height() + 6);
    painter.setPen(colours.text);
    if (where.right() > viewport()->width() - 2) {
        // No room behind it: before it, else on it.
        const bool before = bar.left() - gap - wide > plot().left();
        where.moveRight(before ? bar.left() - gap : bar.right() - 6);
        if (!before && phase.kind != Kind::Mark) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.surface);
            painter.drawRoundedRect(where.adjusted(-4, 4, 0, -4), 3, 3);
            painter.setPen(colours.text);
        }
    }
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void BootWaterfall::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BootWaterfall::setCurrent(int row)
{
    if (m_phases.isEmpty())
        return;
    m_current = qBound(0, row, int(m_phases.size()) - 1);
    const int top = m_current * rowHeight();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + rowHeight() > bar->value() + plot().height())
        bar->setValue(top + rowHeight() - plot().height());
    describe();
    viewport()->update();
}

/// For those who cannot see it: the whole, and the bar that the keys are at.
void BootWaterfall::describe()
{
    setAccessibleName(m_machine.isEmpty() ? tr("Waterfall") : tr("Waterfall of %1").arg(m_machine));
    QString text = models::phasesSummary(m_phases);
    if (m_current >= 0)
        text = models::phaseDetails(m_phases.at(m_current)).replace(u'\n', u"; "_s) + u". "_s + text;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void BootWaterfall::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_phases.size()) - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BootWaterfall::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(int(event->position().y())); row >= 0)
        setCurrent(row);
    QAbstractScrollArea::mousePressEvent(event);
}

void BootWaterfall::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BootWaterfall::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool BootWaterfall::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines;
    for (const QString &line : models::phaseDetails(m_phases.at(row)).split(u'\n'))
        lines += line.toHtmlEscaped();
    QToolTip::showText(help->globalPos(), u"<p style='white-space:pre'>%1</p>"_s.arg(lines.join(u"<br>"_s)),
                       viewport());
    return true;
}

} // namespace slipway::ui
