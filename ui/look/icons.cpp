// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/colours.h"
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray drawing, std::optional<models::Tone> tone)
        : m_name(std::move(name)), m_drawing(std::move(drawing)), m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }
    QString key() const override { return u"slipway-line"_s; }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QByteArray coloured(QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_drawing;
    std::optional<models::Tone> m_tone;
};

QByteArray LineIconEngine::coloured(QIcon::Mode mode) const
{
    // Asked at paint time: a new theme needs no new icons.
    const Colours &colours = coloursOf(QGuiApplication::palette());
    QColor line = m_tone ? toneColour(*m_tone, QGuiApplication::palette()) : colours.text;
    QColor accent = m_tone ? line : colours.accent;
    if (mode == QIcon::Disabled)
        line = accent = colours.disabled;
    QByteArray drawing = m_drawing;
    drawing.replace("currentColor", line.name().toLatin1());
    drawing.replace("accentColor", accent.name().toLatin1());
    return drawing;
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const int side = qMax(1, qMin(size.width(), size.height()));
    const bool dark = coloursOf(QGuiApplication::palette()).window.lightness() < 128;
    const QString cacheKey = u"slipway:%1:%2:%3:%4:%5:%6"_s.arg(
        m_name, QString::number(side), QString::number(scale), QString::number(mode == QIcon::Disabled),
        QString::number(m_tone ? int(*m_tone) : -1), QString::number(dark));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QByteArray drawing = coloured(mode);
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(side, side));
    QImage image = reader.read();
    image.setDevicePixelRatio(scale);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIcon load(const QString &name, std::optional<models::Tone> tone)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(name, file.readAll(), tone));
}

} // namespace

QIcon icon(const QString &name)
{
    return load(name, {});
}

QIcon icon(const QString &name, models::Tone tone)
{
    return load(name, tone);
}

} // namespace slipway::ui
