// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_rows.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name, QWidget *below)
{
    field->setObjectName(u"field."_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // A name may be longer than a screen is wide.
        constexpr int letters = 24;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
    }
    QLabel *caption = plainLabel(label);
    caption->setBuddy(field);
    if (!below) {
        form->addRow(caption, field);
        return;
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(below);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, 6, 0, 0);
    form->addRow(caption, column);
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name, const QString &hint)
{
    addFormRow(form, label, field, name, hint.isEmpty() ? nullptr : paragraph(hint, "muted"));
    field->setAccessibleDescription(hint);
}

} // namespace slipway::ui
