// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"
#include "models/texts/error_text.h"
#include "ui/dialogs/growth_dialog.h"
#include "ui/object_names.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include <QAbstractButton>
#include <QLineEdit>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The buttons are made before the fields are: unsorted, Tab would begin with them.
void orderTabs(QWidget *dialog, const QWidget *box)
{
    // Sorted, the pages of a tab widget that are shown later are not reached any more.
    if (dialog->findChild<QTabWidget *>())
        return;
    QList<QWidget *> buttons;
    QWidget *last = nullptr;
    for (QWidget *each = dialog->nextInFocusChain(); each != dialog; each = each->nextInFocusChain()) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        if (box->isAncestorOf(each))
            buttons += each;
        else if (each != box)
            last = each;
    }
    for (QWidget *button : std::as_const(buttons)) {
        if (last)
            QWidget::setTabOrder(last, button);
        last = button;
    }
}

/// Where typing begins; null: there is nothing to fill in.
QWidget *firstField(const QWidget *dialog, const QWidget *box)
{
    for (QWidget *each = dialog->nextInFocusChain(); each != dialog; each = each->nextInFocusChain()) {
        const auto *button = qobject_cast<QAbstractButton *>(each);
        const bool chosen = button && button->isCheckable() && (!button->autoExclusive() || button->isChecked());
        const bool passive = qobject_cast<QTabBar *>(each) || qobject_cast<QLabel *>(each) || (button && !chosen);
        if (!passive && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isEnabled() &&
            each->isVisibleTo(dialog) && !box->isAncestorOf(each))
            return each;
    }
    return nullptr;
}

} // namespace

FormDialog::FormDialog(Console &console, const QString &name, const QString &title, const QString &acceptText,
                       QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_intro(paragraph({}, "muted"))
    , m_form(makeForm())
    , m_body(new QVBoxLayout)
    , m_strip(new MessageStrip)
    , m_buttons(new QDialogButtonBox)
    , m_accept(m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole))
    , m_reject(m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole))
{
    setObjectName(u"dialog."_s + name);
    setWindowTitle(title);
    setMinimumWidth(520);
    m_accept->setObjectName(names::DialogAccept);
    m_accept->setProperty("primary", true); // it looks like it, wherever the focus is
    m_reject->setObjectName(names::DialogReject);
    // Else Return would cancel while the other button is disabled.
    m_reject->setAutoDefault(false);
    m_intro->hide();

    m_strip->label()->setObjectName(names::DialogError);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(title));
    layout->addWidget(m_intro);
    layout->addLayout(m_form);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_buttons);
    m_accept->setDefault(true); // only now it has a dialog whose default it can be
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &name, const QString &hint)
{
    addFormRow(m_form, label, field, name, hint);
}

void FormDialog::setDanger(bool danger)
{
    m_reject->setAutoDefault(danger); // and Return presses it while it has the focus
    m_accept->setProperty("danger", danger);
    m_accept->style()->unpolish(m_accept);
    m_accept->style()->polish(m_accept);
    if (danger && isVisible())
        m_reject->setFocus(Qt::OtherFocusReason);
}

void FormDialog::run(std::function<Result<void>(engine::Commands &)> work, std::function<void()> then)
{
    setBusy(true);
    m_console.run<void>(this, std::move(work), [this, then = std::move(then)](Result<void> result) {
        setBusy(false);
        if (!result.ok())
            return fail(result.error());
        if (then)
            then();
        finish();
    });
}

void FormDialog::runAsking(AskRisk ask, const RiskyWork &work, const std::function<void()> &then)
{
    setBusy(true);
    m_console.run<engine::DeploymentRisk>(
        this, std::move(ask), [this, work, then](const Result<engine::DeploymentRisk> &risk) {
            setBusy(false);
            if (!risk.ok())
                return fail(risk.error());
            const auto go = [this, work, then](bool accepted) {
                run([work, accepted](engine::Commands &commands) { return work(commands, accepted); }, then);
            };
            if (!risk->asks())
                return go(false);
            auto *question = new GrowthDialog(m_console, *risk, m_accept->text(), go, this);
            connect(question, &QDialog::rejected, this, [this] { m_staysOpen = false; });
            openDialog(question);
        });
}

QPushButton *FormDialog::addApply()
{
    QPushButton *apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::ApplyRole);
    apply->setObjectName("dialogApply");
    apply->setAutoDefault(false);
    connect(apply, &QPushButton::clicked, this, [this] {
        m_staysOpen = true;
        accept();
        m_staysOpen = m_busy; // nothing began: a field is wrong
    });
    return apply;
}

void FormDialog::removeReject()
{
    // Only hidden, the box would show it again with the next theme.
    m_buttons->removeButton(m_reject);
    m_reject->setParent(this);
    m_reject->hide();
}

void FormDialog::finish()
{
    if (std::exchange(m_staysOpen, false))
        applied();
    else
        QDialog::accept();
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy && focusWidget() == m_accept)
        setFocus(Qt::OtherFocusReason); // else the keyboard would be in some field when it is over
    m_accept->setEnabled(!busy);
    if (!busy && focusWidget() == this)
        m_accept->setFocus(Qt::OtherFocusReason);
}

void FormDialog::fail(const Error &error)
{
    m_staysOpen = false;
    showProblem(models::errorText(error));
}

void FormDialog::showProblem(const QString &text)
{
    m_strip->say(MessageStrip::Level::Error, text);
    fitHeight();
}

void FormDialog::fitHeight()
{
    // Later: labels that were shown just now have no height yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            layout()->activate();
            const int wanted = layout()->totalHeightForWidth(width());
            if (wanted > height())
                resize(width(), wanted);
        },
        Qt::QueuedConnection);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_strip->goWithEditsOf(this);
    orderTabs(this, m_buttons);
    QWidget *first = firstField(this, m_buttons);
    if (m_accept->property("danger").toBool())
        m_reject->setFocus(Qt::OtherFocusReason);
    else if (!focusWidget() || m_buttons->isAncestorOf(focusWidget()))
        (first ? first : m_accept->isEnabled() ? m_accept : m_reject)->setFocus(Qt::OtherFocusReason);
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        constexpr int Padding = 18, Widest = 420;
        const int hint = field->fontMetrics().horizontalAdvance(field->placeholderText()) + Padding;
        field->setMinimumWidth(qMax(field->minimumWidth(), qMin(hint, Widest)));
    }
    // A minimum of its own keeps a layout from asking for more: longer words of another language would be cut off.
    setMinimumWidth(qMax(minimumWidth(), layout()->totalMinimumSize().width()));
    fitHeight();
}

void FormDialog::accept()
{
    if (m_busy)
        return;
    const QString text = problem();
    showProblem(text);
    if (text.isEmpty())
        submit();
}

void FormDialog::reject()
{
    QDialog::reject();
}

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace slipway::ui
