// SPDX-License-Identifier: GPL-3.0-or-later
// The flag in the status bar: how many messages came since somebody looked, and the last ones of them. Gui thread.
#pragma once
#include "ui/shell/console.h"
#include <QToolButton>

namespace slipway::ui {

class NoticeFlag final : public QToolButton
{
    Q_OBJECT
public:
    static constexpr qsizetype MostKept = 20;
    NoticeFlag(Console &console, QWidget *parent = nullptr);
    int unseen() const { return m_unseen; }

private:
    struct Past
    {
        qint64 timeMs;
        Notice notice;
    };
    void keep(const Notice &notice);
    void fillMenu();
    void showCount();

    Console &m_console;
    QList<Past> m_past; ///< the newest first
    int m_unseen = 0;
};

} // namespace slipway::ui
