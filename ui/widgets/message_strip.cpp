// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_strip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct Form
{
    QString strip, icon;
    models::Tone tone;
};

Form formOf(MessageStrip::Level level)
{
    switch (level) {
    case MessageStrip::Level::Info:
        return {u"info"_s, u"severity-info"_s, models::Tone::Active};
    case MessageStrip::Level::Good:
        return {u"info"_s, u"state-done"_s, models::Tone::Good};
    case MessageStrip::Level::Warning:
        return {u"warning"_s, u"severity-warning"_s, models::Tone::Warning};
    case MessageStrip::Level::Error:
        break;
    }
    return {u"error"_s, u"severity-error"_s, models::Tone::Bad};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent) : QFrame(parent), m_mark(new IconLabel(18)), m_text(paragraph({}))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    clear();
}

void MessageStrip::say(Level level, const QString &text)
{
    const Form form = formOf(level);
    m_text->setText(text);
    m_mark->setIcon(form.icon, form.tone);
    if (property("strip").toString() != form.strip) {
        setProperty("strip", form.strip);
        style()->unpolish(this);
        style()->polish(this);
    }
    setVisible(!text.isEmpty());
}

void MessageStrip::goWithEditsOf(QWidget *form)
{
    for (QLineEdit *field : form->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &MessageStrip::clear, Qt::UniqueConnection);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

} // namespace slipway::ui
