// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int KeyRole = Qt::UserRole;

/// "devices.md", however it is written: nothing with an address of its own is a page.
QString keyOf(const QUrl &link)
{
    if (!link.scheme().isEmpty() || !link.host().isEmpty())
        return {};
    const QString file = link.fileName();
    return file.endsWith(u".md") ? file.chopped(3) : file;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_all(helpPages())
    , m_search(new QLineEdit)
    , m_titles(new QListWidget)
    , m_view(new HelpView)
    , m_back(new QToolButton)
{
    setObjectName(names::HelpWindow);
    setWindowTitle(tr("Slipway Help"));
    setWindowIcon(QIcon(u":/icons/slipway.svg"_s));
    // The program ends with its window, whether somebody reads or not.
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(860, 620);
    buildLayout();
    restoreGeometry(QSettings().value(u"help/geometry"_s).toByteArray());
    narrow({});
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_titles, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            go(item->data(KeyRole).toString());
    });
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showPage(keyOf(link)); });
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
}

HelpWindow::~HelpWindow()
{
    QSettings().setValue(u"help/geometry"_s, saveGeometry());
}

void HelpWindow::buildLayout()
{
    m_search->setObjectName(names::HelpSearch);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_titles->setObjectName(names::HelpTitles);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setProperty("roomy", true);
    m_view->setObjectName(names::HelpText);
    m_view->setAccessibleName(tr("Text of the page"));
    m_view->setOpenLinks(false);
    m_view->setOpenExternalLinks(false);
    m_view->document()->setDocumentMargin(18);
    m_back->setIcon(icon(u"back"_s));
    m_back->setIconSize({18, 18});
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_titles, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 600});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(splitter);
}

void HelpWindow::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_titles);
    m_titles->clear();
    // Titles that hold the words first, then texts that do.
    for (const bool byTitle : {true, false}) {
        for (const HelpPage &page : std::as_const(m_all)) {
            const auto holds = [&words](const QString &in) {
                return std::all_of(words.begin(), words.end(),
                                   [&in](const QString &word) { return in.contains(word, Qt::CaseInsensitive); });
            };
            if (holds(page.title) != byTitle || (!byTitle && !holds(page.text)))
                continue;
            auto *item = new QListWidgetItem(page.title, m_titles);
            item->setData(KeyRole, page.key);
            if (page.key == m_key)
                m_titles->setCurrentItem(item);
        }
    }
}

void HelpWindow::showPage(const QString &key)
{
    if (!key.isEmpty())
        go(key);
    narrow(m_search->text());
}

void HelpWindow::go(const QString &key)
{
    const HelpPage page = helpPage(key);
    if (page.key.isEmpty() || key == m_key)
        return;
    if (!m_key.isEmpty())
        m_before += m_key;
    m_key = key;
    m_view->document()->setMarkdown(page.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                   QTextDocument::MarkdownNoHTML);
    m_view->moveCursor(QTextCursor::Start);
    m_back->setEnabled(!m_before.isEmpty());
    setWindowTitle(tr("%1 \u2013 Slipway Help").arg(page.title));
}

void HelpWindow::back()
{
    if (m_before.isEmpty())
        return;
    const QString key = m_before.takeLast();
    m_key.clear(); // it is no step forward
    go(key);
    m_back->setEnabled(!m_before.isEmpty());
    narrow(m_search->text());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Back))
        back();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Links keep the colour of the theme that they were made in.
    if (event->type() == QEvent::PaletteChange && !m_key.isEmpty()) {
        const QString key = std::exchange(m_key, QString());
        go(key);
    }
}

} // namespace slipway::ui
