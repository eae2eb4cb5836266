// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_line_field.h"
#include "models/texts/entity_text.h"
#include "server/site/effective_variables.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include <QFontDatabase>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

CommandLineField::CommandLineField(Console &console, const QString &text)
    : QLineEdit(text), m_console(console), m_notes(new QWidget), m_lacking(new MessageStrip)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lacking->setObjectName("commandLineLacking");
    auto *layout = new QVBoxLayout(m_notes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    QLabel *meaning = paragraph(tr("Where the machine reports its status is added by itself. ${Name} stands for a "
                                   "variable of the machine, ${slipway.name} for its name."),
                                "muted");
    layout->addWidget(meaning);
    layout->addWidget(m_lacking);
    setAccessibleDescription(meaning->text());
    connect(this, &QLineEdit::textChanged, this, &CommandLineField::judge);
    connect(&m_console, &Console::siteChanged, this, &CommandLineField::judge);
    judge();
}

void CommandLineField::judge()
{
    const QStringList lacking = site::variablesOfNobody(text(), *m_console.snapshot());
    constexpr int shown = 5;
    m_lacking->say(MessageStrip::Level::Warning,
                   lacking.isEmpty() ? QString()
                                     : tr("No device and no collection has the variable %1: its place stays empty. "
                                          "Add the variable, or write what stands there else: ${Name:-else}.")
                                           .arg(models::nameListText(lacking, shown)));
}

} // namespace slipway::ui
