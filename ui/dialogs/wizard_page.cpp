// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wizard_page.h"
#include "ui/widgets/form_rows.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WizardPage::WizardPage(Console &console, Text text)
    : m_console(console), m_text(std::move(text)), m_body(new QVBoxLayout(this))
{
    setObjectName(u"wizardPage."_s + m_text.name);
    setAccessibleName(m_text.title);
    setAccessibleDescription(m_text.intro);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
}

QFormLayout *WizardPage::form()
{
    if (!m_form) {
        m_form = makeForm();
        m_body->insertLayout(0, m_form);
    }
    return m_form;
}

void WizardPage::addField(const QString &label, QWidget *field, const QString &name, const QString &hint)
{
    addFormRow(form(), label, field, name, hint);
}

void WizardPage::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_busyText = busy ? text : QString();
    emit changed();
}

void WizardPage::run(std::function<Result<void>(engine::Commands &)> work, std::function<void()> then,
                     const QString &text)
{
    setBusy(true, text);
    m_console.run<void>(this, std::move(work), [this, then = std::move(then)](Result<void> result) {
        setBusy(false);
        if (!result.ok())
            return fail(result.error());
        if (then)
            then();
        proceed();
    });
}

} // namespace slipway::ui
