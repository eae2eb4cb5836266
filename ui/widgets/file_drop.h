// SPDX-License-Identifier: GPL-3.0-or-later
// Lets files be dropped on a widget, and says what will happen while they hover over it. Whatever can be dropped can be
// chosen by a menu or a button too. Gui thread.
#pragma once
#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace slipway::ui {

class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// What is said while `paths` hover; an empty answer: they cannot be dropped here.
    using Invitation = std::function<QString(const QStringList &paths)>;
    FileDrop(QWidget *target, Invitation invitation);

    static QStringList pathsOf(const QMimeData *mime);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showVeil(const QString &text);
    void hideVeil();

    QWidget *m_target;
    Invitation m_invitation;
    QWidget *m_veil = nullptr;
};

} // namespace slipway::ui
