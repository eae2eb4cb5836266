// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"
#include <QFontDatabase>

namespace slipway::ui {

QLabel *plainLabel(const QString &text, const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *titleLabel(const QString &text)
{
    return plainLabel(text, "title");
}

QLabel *headingLabel(const QString &text)
{
    return plainLabel(text, "heading");
}

QLabel *mutedLabel(const QString &text)
{
    return plainLabel(text, "muted");
}

QLabel *paragraph(const QString &text, const char *role)
{
    QLabel *label = plainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

QLabel *valueLabel(const QString &text, bool fixedPitch)
{
    QLabel *label = paragraph(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (fixedPitch)
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

} // namespace slipway::ui
