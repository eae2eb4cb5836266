// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/size_field.h"
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace slipway::ui {

SizeField::SizeField(int minimum, int maximum, const QList<int> &usual, QWidget *parent)
    : QComboBox(parent), m_minimum(minimum), m_maximum(maximum), m_usual(usual)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    // It would turn a typed "51" into "512" behind one's back.
    setCompleter(nullptr);
    setMinimumContentsLength(16);
    refill();
    connect(this, &QComboBox::editTextChanged, this, &SizeField::check);
}

QString SizeField::inheritedText() const
{
    return tr("Inherited: %1").arg(QLocale().toString(m_inherited));
}

std::optional<int> SizeField::value() const
{
    const QString text = currentText().trimmed();
    if (m_inherited > 0 && (text == inheritedText() || text.isEmpty()))
        return 0;
    // With or without the locale's separators.
    bool number = false;
    int size = text.toInt(&number);
    if (!number)
        size = QLocale().toInt(text, &number);
    if (!number || size < m_minimum || size > m_maximum)
        return std::nullopt;
    return size;
}

void SizeField::setValue(int value)
{
    setEditText(value == 0 && m_inherited > 0 ? inheritedText() : QLocale().toString(value));
}

void SizeField::setInherited(int inherited)
{
    if (inherited == m_inherited)
        return;
    const std::optional<int> before = value();
    const QSignalBlocker quiet(this);
    m_inherited = inherited;
    refill();
    if (before && (*before > 0 || inherited > 0))
        setValue(*before);
}

void SizeField::refill()
{
    const QString typed = currentText();
    clear();
    if (m_inherited > 0)
        addItem(inheritedText());
    for (const int size : m_usual)
        addItem(QLocale().toString(size));
    setEditText(typed);
}

void SizeField::check()
{
    const bool invalid = !value();
    if (lineEdit()->property("invalid").toBool() != invalid) {
        lineEdit()->setProperty("invalid", invalid);
        lineEdit()->style()->unpolish(lineEdit());
        lineEdit()->style()->polish(lineEdit());
        setProperty("invalid", invalid);
        style()->unpolish(this);
        style()->polish(this);
    }
    emit changed();
}

} // namespace slipway::ui
