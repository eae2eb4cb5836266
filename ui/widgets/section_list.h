// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of a long page beside it: one click goes there, and scrolling shows where one is. Gui thread.
#pragma once
#include <QListWidget>

class QScrollArea;

namespace slipway::ui {

class SectionList final : public QListWidget
{
    Q_OBJECT
public:
    explicit SectionList(QScrollArea *area, QWidget *parent = nullptr);
    void addSection(const QString &title, QWidget *section);
    /// Sections that are hidden are not offered.
    void followVisibility();

private:
    void go();
    void follow();

    QScrollArea *m_area;
    QList<QWidget *> m_sections;
    bool m_going = false;
};

} // namespace slipway::ui
