// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of What If?: a whole collection, and the codes on a machine's screen.
#include "models/rows/csv_text.h"
#include "models/texts/display_text.h"
#include "server/engine/text_file.h"
#include "ui/pages/what_if_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/save_folder.h"
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

QWidget *WhatIfPage::makeCollectionTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Collection"), "label");
    m_collection = new QComboBox;
    m_collection->setObjectName("whatif.collection");
    m_collection->setAccessibleName(tr("Collection"));
    m_collection->setMinimumContentsLength(28);
    label->setBuddy(m_collection);
    m_summary = mutedLabel({});
    m_summary->setObjectName("whatif.summary");
    m_filter = new QLineEdit;
    m_filter->setObjectName("whatif.filter");
    m_filter->setPlaceholderText(tr("Search"));
    m_filter->setAccessibleName(tr("Search the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(220);
    row->addWidget(label);
    row->addWidget(m_collection);
    row->addWidget(m_summary, 1);
    row->addWidget(m_filter);
    layout->addLayout(row);
    m_list = new ListView;
    m_list->setObjectName("whatif.list");
    m_list->setAccessibleName(tr("What each member would get"));
    m_list->setRows(&m_rows, u"what-if"_s);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    layout->addWidget(m_list, 1);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &WhatIfPage::answerCollection);
    connect(m_filter, &QLineEdit::textChanged, m_list->proxy(), &models::FilterModel::setFilterText);
    return tab;
}

QWidget *WhatIfPage::makeCodeTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    QLabel *label = plainLabel(tr("The machine's screen &shows"), "label");
    m_code = new QLineEdit;
    m_code->setObjectName("whatif.code");
    m_code->setAccessibleName(tr("What the machine's screen shows"));
    m_code->setPlaceholderText(tr("PXE-E18, or a number at ipxe.org"));
    m_code->setClearButtonEnabled(true);
    m_code->setFixedWidth(320);
    label->setBuddy(m_code);
    row->addWidget(label);
    row->addWidget(m_code);
    row->addStretch(1);
    layout->addLayout(row);
    m_codeText = paragraph({});
    m_codeText->setObjectName("whatif.codeText");
    m_codeText->hide();
    layout->addWidget(m_codeText);
    m_codeList = new ListView;
    m_codeList->setObjectName("whatif.codes");
    m_codeList->setAccessibleName(tr("Codes and their meaning"));
    m_codeList->setRows(&m_codes, u"firmware-codes"_s);
    m_codeList->setContextMenuPolicy(Qt::NoContextMenu);
    layout->addWidget(m_codeList, 1);
    connect(m_code, &QLineEdit::textChanged, this, &WhatIfPage::explainCode);
    connect(m_codeList, &ListView::selectionMoved, this,
            [this] { showCode(models::firmwareCode(m_codeList->currentKey())); });
    return tab;
}

/// What was typed may be the whole line of the screen: then its code is marked in the list. Other words filter it.
void WhatIfPage::explainCode(const QString &typed)
{
    const std::optional<models::FirmwareCode> code = models::firmwareCode(typed);
    m_codeList->proxy()->setFilterText(code ? QString() : typed);
    if (code)
        m_codeList->selectKeys({code->code});
    showCode(code);
}

void WhatIfPage::showCode(const std::optional<models::FirmwareCode> &code)
{
    m_codeText->setVisible(code.has_value());
    if (code)
        m_codeText->setText(tr("%1: %2 %3 %4").arg(code->code, code->meaning, code->cause, code->nextStep));
}

void WhatIfPage::answerCollection()
{
    const CollectionId collection{m_collection->currentData().toLongLong()};
    m_rows.setCollection(collection, *console().snapshot(), *console().ledger(), atMs());
    m_summary->setText(tr("%1 without asking · %2 after F12 · %3 not answered")
                           .arg(m_rows.count(policy::Answer::Boot))
                           .arg(m_rows.count(policy::Answer::Prompt))
                           .arg(m_rows.count(policy::Answer::Silent)));
    updateActions();
}

void WhatIfPage::exportCollection()
{
    auto *dialog = new QFileDialog(this, tr("Export the List"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(saveFolder());
    dialog->selectFile(u"what-if.csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        if (const auto written = engine::writeTextFile(name, models::csvText(m_rows).toUtf8()); !written)
            return console().report(written.error());
        console().notify(
            {u"exported"_s, Notice::Level::Info, tr("Written: %1").arg(models::displayText(name)), {}, {}});
    });
    dialog->open();
}

} // namespace slipway::ui
