// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostSaved = 20;
constexpr int MostTyped = 1000; ///< what is looked up at each key, in up to 10 000 rows

/// As a menu shows it: an ampersand is none of a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(icon(u"search"_s, models::Tone::Muted), LeadingPosition))
    , m_button(new QToolButton)
    , m_label(paragraph({}, "error"))
    , m_menu(new QMenu(m_button))
{
    setClearButtonEnabled(true);
    setMaxLength(MostTyped);
    m_button->setIcon(icon(u"filter"_s));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolTip(tr("Examples, and filters that you saved"));
    m_button->setAccessibleName(tr("Filters"));
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->hide();
    m_label->hide();
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterField::fillMenu);
}

void FilterField::setExamples(const QString &key, const QList<models::FilterExample> &examples)
{
    m_key = key;
    m_examples = examples;
    m_button->setObjectName(u"filters."_s + key);
    m_label->setObjectName(u"filterProblem."_s + key);
    m_button->setVisible(true);
}

void FilterField::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const QStringList own = saved();
    if (!own.isEmpty())
        m_menu->addSection(tr("Saved"));
    for (const QString &filter : own)
        connect(m_menu->addAction(menuText(filter)), &QAction::triggered, this, [this, filter] { setText(filter); });
    m_menu->addSection(tr("Examples"));
    for (const models::FilterExample &example : std::as_const(m_examples)) {
        QAction *action = m_menu->addAction(menuText(example.text) + u'\t' + menuText(example.meaning));
        connect(action, &QAction::triggered, this, [this, text = example.text] {
            setText(text);
            setFocus();
        });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save This Filter"));
    save->setEnabled(!text().trimmed().isEmpty() && isUnderstood() && !own.contains(text().trimmed()));
    connect(save, &QAction::triggered, this, &FilterField::saveFilter);
    if (own.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Remove a Saved Filter"));
    for (const QString &filter : own)
        connect(remove->addAction(menuText(filter)), &QAction::triggered, this, [this, filter] {
            QStringList left = saved();
            left.removeAll(filter);
            setSaved(left);
        });
}

void FilterField::saveFilter()
{
    QStringList filters = saved();
    filters.prepend(text().trimmed());
    filters.removeDuplicates();
    setSaved(filters.mid(0, MostSaved));
}

QStringList FilterField::saved() const
{
    return QSettings().value(u"filters/"_s + m_key).toStringList();
}

void FilterField::setSaved(const QStringList &filters)
{
    QSettings().setValue(u"filters/"_s + m_key, filters);
}

void FilterField::setProblems(const QList<models::FilterProblem> &problems)
{
    m_problem = problems.isEmpty() ? QString() : problems.constFirst().text;
    m_label->setText(m_problem);
    m_label->setVisible(!m_problem.isEmpty());
    setAccessibleDescription(m_problem);
    showValidity();
}

void FilterField::showValidity()
{
    const bool empty = text().trimmed().isEmpty();
    if (!m_problem.isEmpty())
        m_icon->setIcon(icon(u"severity-warning"_s, models::Tone::Bad));
    else if (empty || m_key.isEmpty())
        m_icon->setIcon(icon(u"search"_s, models::Tone::Muted));
    else
        m_icon->setIcon(icon(u"state-done"_s, models::Tone::Good));
    if (property("invalid").toBool() == !m_problem.isEmpty())
        return;
    setProperty("invalid", !m_problem.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_button->setIcon(icon(u"filter"_s));
        showValidity();
    }
}

} // namespace slipway::ui
