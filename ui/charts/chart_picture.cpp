// SPDX-License-Identifier: GPL-3.0-or-later
// A chart for documents: in light colours, with its title, at a size that does not depend on the window.
#include "ui/charts/chart_plot.h"
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <qcustomplot.h>

namespace slipway::ui {

namespace {
constexpr int Width = 1000, Height = 480;
constexpr double Sharpness = 2; ///< of a picture: it goes into documents
constexpr int PdfResolution = 96;
} // namespace

template <class Paint>
QByteArray ChartPlot::exported(const QString &title, Paint paint)
{
    hideRow();
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    heading.setWeight(QFont::DemiBold);
    m_plot->plotLayout()->insertRow(0);
    auto *text = new QCPTextElement(m_plot, title, heading);
    text->setTextColor(lightColours().text);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    text->setMargins(QMargins(2, 2, 2, 6));
    m_plot->plotLayout()->addElement(0, 0, text);
    m_plot->plotLayout()->setMargins(QMargins(12, 10, 12, 10));
    drawIn(lightColours());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!paint(buffer))
        bytes.clear();
    m_plot->plotLayout()->setMargins({});
    m_plot->plotLayout()->remove(text);
    m_plot->plotLayout()->simplify();
    m_dirty = true;
    redraw();
    return bytes;
}

QByteArray ChartPlot::picture(const QString &title)
{
    return exported(
        title, [this](QBuffer &buffer) { return m_plot->toPixmap(Width, Height, Sharpness).save(&buffer, "PNG"); });
}

QByteArray ChartPlot::document(const QString &title)
{
    return exported(title, [this, &title](QBuffer &buffer) {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Slipway"));
        writer.setResolution(PdfResolution);
        writer.setPageSize(QPageSize(QSizeF(Width, Height) / PdfResolution, QPageSize::Inch));
        writer.setPageMargins({});
        QCPPainter painter;
        if (!painter.begin(&writer))
            return false;
        painter.setMode(QCPPainter::pmVectorized);
        m_plot->toPainter(&painter, Width, Height);
        return painter.end();
    });
}

} // namespace slipway::ui
