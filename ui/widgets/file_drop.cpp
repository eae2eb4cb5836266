// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Lies over the target while something hovers, and lets the mouse through.
class Veil final : public QWidget
{
public:
    explicit Veil(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }
    void setText(const QString &text)
    {
        m_text = text;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor cover = colours.window;
        cover.setAlphaF(0.88f);
        painter.fillRect(rect(), cover);
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(rect().adjusted(14, 14, -14, -14), 10, 10);
        QFont words = font();
        words.setPointSizeF(words.pointSizeF() * 1.4);
        words.setBold(true);
        painter.setFont(words);
        const QPoint centre = rect().center();
        icon(u"import"_s, models::Tone::Active).paint(&painter, QRect(centre.x() - 24, centre.y() - 62, 48, 48));
        painter.setPen(colours.text);
        painter.drawText(rect().adjusted(30, 0, -30, 0).translated(0, 14), Qt::AlignHCenter | Qt::AlignVCenter, m_text);
    }

private:
    QString m_text;
};

} // namespace

FileDrop::FileDrop(QWidget *target, Invitation invitation)
    : QObject(target), m_target(target), m_invitation(std::move(invitation))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrop::pathsOf(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        const QStringList paths = pathsOf(enter->mimeData());
        const QString text = paths.isEmpty() ? QString() : m_invitation(paths);
        if (text.isEmpty())
            return QObject::eventFilter(object, event);
        enter->setDropAction(Qt::CopyAction);
        enter->accept();
        showVeil(text);
        return true;
    }
    case QEvent::DragLeave:
        hideVeil();
        return QObject::eventFilter(object, event);
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hideVeil();
        const QStringList paths = pathsOf(drop->mimeData());
        if (paths.isEmpty())
            return QObject::eventFilter(object, event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        // Later: whoever dragged waits until the drop was answered.
        QMetaObject::invokeMethod(
            this, [this, paths] { emit dropped(paths); }, Qt::QueuedConnection);
        return true;
    }
    default:
        return QObject::eventFilter(object, event);
    }
}

void FileDrop::showVeil(const QString &text)
{
    if (!m_veil)
        m_veil = new Veil(m_target);
    static_cast<Veil *>(m_veil)->setText(text);
    m_veil->setGeometry(m_target->rect());
    m_veil->raise();
    m_veil->show();
}

void FileDrop::hideVeil()
{
    if (m_veil)
        m_veil->hide();
}

} // namespace slipway::ui
