// SPDX-License-Identifier: GPL-3.0-or-later
// The help: pages that the program carries inside, with a search over them. Nothing is fetched from anywhere. Gui
// thread.
#pragma once
#include "ui/shell/help_pages.h"
#include <QTextBrowser>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace slipway::ui {

/// Shows text and nothing else: no picture, style or page is ever loaded by an address.
class HelpView final : public QTextBrowser
{
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;
    /// An unknown key: the list alone.
    void showPage(const QString &key);
    QString key() const { return m_key; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void narrow(const QString &words);
    void go(const QString &key);
    void back();

    QList<HelpPage> m_all;
    QLineEdit *m_search;
    QListWidget *m_titles;
    HelpView *m_view;
    QToolButton *m_back;
    QStringList m_before; ///< keys, the last one is next
    QString m_key;
};

} // namespace slipway::ui
