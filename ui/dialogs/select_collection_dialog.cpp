// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/select_collection_dialog.h"
#include "ui/look/icons.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SelectCollectionDialog::SelectCollectionDialog(Console &console, CollectionId chosen, bool required, QWidget *parent)
    : FormDialog(console, u"select-collection"_s, tr("Select Collection"), tr("Select"), parent)
    , m_required(required)
    , m_search(new QLineEdit)
    , m_list(new ListView)
    , m_large(new QCheckBox)
{
    setIntro(required ? tr("A required deployment installs every member, without asking.")
                      : tr("The members are offered what is deployed; nothing happens unless F12 is pressed."));
    const site::Snapshot &snapshot = *console.snapshot();
    m_rows.update(snapshot, required);
    m_search->setObjectName("field.search");
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search collections"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, models::Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName("field.collections");
    m_list->setAccessibleName(tr("Collections"));
    m_list->setRows(&m_rows, u"selectCollection"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setMinimumSize(790, 260);
    const int limit = snapshot.settings().riskDefaultSize;
    m_large->setObjectName("field.show-large");
    m_large->setText(tr("Show collections of more than %n member(s)", nullptr, limit));
    m_large->setVisible(required && limit > 0);
    // What somebody came with is not hidden from them.
    m_large->setChecked(models::choiceBar(snapshot, chosen, required) == models::ChoiceBar::Large);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_large);
    narrow();
    m_list->selectKeys({QString::number(chosen.value)});
    connect(m_search, &QLineEdit::textChanged, m_list->proxy(), &models::FilterModel::setFilterText);
    connect(m_large, &QCheckBox::toggled, this, &SelectCollectionDialog::narrow);
    connect(m_list, &ListView::activated, this, &SelectCollectionDialog::accept);
    const auto allow = [this] { acceptButton()->setEnabled(current() && !current()->isForbidden()); };
    connect(m_list, &ListView::selectionMoved, this, allow);
    allow();
}

void SelectCollectionDialog::narrow()
{
    QSet<QString> shown;
    for (const models::CollectionChoiceRow &row : m_rows.rows()) {
        if (row.bar != models::ChoiceBar::Large || m_large->isChecked())
            shown.insert(row.keyText());
    }
    m_list->proxy()->setNarrowed(shown);
}

const models::CollectionChoiceRow *SelectCollectionDialog::current() const
{
    return m_rows.find({m_list->currentKey().toLongLong()});
}

QString SelectCollectionDialog::problem() const
{
    if (!current())
        return tr("Choose a collection.");
    return current()->isForbidden() ? current()->why : QString();
}

void SelectCollectionDialog::submit()
{
    emit collectionChosen(current()->id);
    QDialog::accept();
}

} // namespace slipway::ui
