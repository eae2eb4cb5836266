// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"
#include "models/texts/display_text.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostSaved = 20;
constexpr int LongestName = 60;
constexpr int MostTyped = 1000; ///< what is looked up at each key, in up to 10 000 rows

/// As a menu shows it: an ampersand is none of a mnemonic, and the settings may hold what nobody typed here.
QString menuText(const QString &text)
{
    return models::displayText(text, LongestName).replace(u'&', u"&&"_s);
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

void FilterField::setExamples(const QString &key, const QList<models::FilterExample> &examples, bool judged)
{
    m_key = key;
    m_examples = examples;
    m_judged = judged;
    m_button->setObjectName(u"filters."_s + key);
    m_label->setObjectName(u"filterProblem."_s + key);
    m_button->setVisible(true);
}

void FilterField::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const QList<Saved> own = saved();
    if (!own.isEmpty())
        m_menu->addSection(tr("Saved"));
    for (const Saved &filter : own) {
        const QString meaning = filter.name == filter.text ? QString() : u'\t' + menuText(filter.text);
        connect(m_menu->addAction(menuText(filter.name) + meaning), &QAction::triggered, this,
                [this, text = filter.text] { setText(text); });
    }
    m_menu->addSection(m_judged ? tr("Examples") : tr("Look into one column"));
    for (const models::FilterExample &example : std::as_const(m_examples)) {
        QAction *action = m_menu->addAction(menuText(example.text) + u'\t' + menuText(example.meaning));
        connect(action, &QAction::triggered, this, [this, text = example.text] {
            setText(text);
            setFocus();
        });
    }
    m_menu->addSeparator();
    const QString typed = text().trimmed();
    const bool known = std::any_of(own.begin(), own.end(), [&typed](const Saved &each) { return each.text == typed; });
    QAction *save = m_menu->addAction(tr("&Save This Filter…"));
    save->setEnabled(!typed.isEmpty() && isUnderstood() && !known);
    connect(save, &QAction::triggered, this, &FilterField::askForName);
    if (own.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Remove a Saved Filter"));
    for (const Saved &filter : own)
        connect(remove->addAction(menuText(filter.name)), &QAction::triggered, this, [this, name = filter.name] {
            QList<Saved> left = saved();
            left.removeIf([&name](const Saved &each) { return each.name == name; });
            setSaved(left);
        });
}

void FilterField::askForName()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"dialog.save-filter"_s);
    dialog->setWindowTitle(tr("Save Filter"));
    auto *name = new QLineEdit(text().trimmed());
    name->setObjectName(u"field.name"_s);
    name->setMaxLength(LongestName);
    name->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), name);
    name->setAccessibleName(tr("Name"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *accept = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(names::DialogAccept);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(names::DialogReject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(
        paragraph(tr("Saved filters stand in the menu beside the search field, for this list."), "muted"));
    layout->addLayout(form);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(420);
    connect(name, &QLineEdit::textChanged, accept,
            [accept](const QString &typed) { accept->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, name, text = text().trimmed()] { saveFilter(name->text().trimmed(), text); });
    dialog->open();
}

/// One that is called so already makes room.
void FilterField::saveFilter(const QString &name, const QString &text)
{
    QList<Saved> filters = saved();
    filters.removeIf([&name](const Saved &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    filters.prepend({name, text});
    setSaved(filters.mid(0, MostSaved));
}

/// Kept as "name", a line feed, "text".
QList<FilterField::Saved> FilterField::saved() const
{
    QList<Saved> filters;
    for (const QString &each : QSettings().value(u"filters/"_s + m_key).toStringList().mid(0, MostSaved)) {
        const QString name = each.section(u'\n', 0, 0);
        filters += {name, each.contains(u'\n') ? each.section(u'\n', 1) : name};
    }
    return filters;
}

void FilterField::setSaved(const QList<Saved> &filters)
{
    QStringList kept;
    for (const Saved &filter : filters)
        kept += filter.name + u'\n' + filter.text;
    QSettings().setValue(u"filters/"_s + m_key, kept);
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
    else if (empty || !m_judged)
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
