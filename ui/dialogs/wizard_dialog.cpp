// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wizard_dialog.h"
#include "ui/dialogs/wizard_steps.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using State = WizardDialog::StepState;
constexpr QSize Wanted(920, 640);
constexpr QSize FrameAllowance(8, 40); ///< what a window manager puts around a window

struct StateLook
{
    QString icon, text;
    models::Tone tone;
};

StateLook lookOf(State state)
{
    switch (state) {
    case State::Current:
        return {u"chevron-right"_s, WizardDialog::tr("This step"), models::Tone::Active};
    case State::Done:
        return {u"state-done"_s, WizardDialog::tr("Done"), models::Tone::Good};
    case State::Skipped:
        return {u"state-silent"_s, WizardDialog::tr("Skipped"), models::Tone::Muted};
    case State::Warning:
        return {u"severity-warning"_s, WizardDialog::tr("Needs attention"), models::Tone::Warning};
    case State::Ahead:
        break;
    }
    return {u"state-waiting"_s, WizardDialog::tr("Not reached yet"), models::Tone::Muted};
}

} // namespace

WizardDialog::WizardDialog(Console &console, const QString &name, const QString &title, const QString &finishText,
                           QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_finishText(finishText)
    , m_steps(new WizardSteps(title))
    , m_count(mutedLabel({}))
    , m_title(paragraph({}, "title"))
    , m_intro(paragraph({}, "muted"))
    , m_stack(new QStackedWidget)
    , m_strip(new MessageStrip)
    , m_hintMark(new IconLabel(16))
    , m_hint(paragraph({}, "muted"))
    , m_back(new QPushButton(tr("&Back")))
    , m_skip(new QPushButton)
    , m_next(new QPushButton(tr("&Next")))
    , m_reject(new QPushButton(tr("Cancel")))
{
    setObjectName(u"dialog."_s + name);
    setWindowTitle(title);
    build();
    addKeys();
    resize(Wanted.boundedTo(screen()->availableSize() - FrameAllowance));
}

void WizardDialog::build()
{
    m_title->setObjectName("wizardTitle");
    m_strip->label()->setObjectName(names::DialogError);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->setContentsMargins(4, 0, 0, 0); // in line with the page
    head->addWidget(m_count);
    head->addWidget(m_title);
    head->addWidget(m_intro);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 18, 20, 16);
    right->setSpacing(14);
    right->addLayout(head);
    right->addWidget(m_stack, 1);
    right->addWidget(m_strip);
    right->addLayout(buildButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(right, 1);
    connect(m_steps, &WizardSteps::chosen, this, [this](int index) { goTo(m_pages.at(index)); });
}

QHBoxLayout *WizardDialog::buildButtons()
{
    m_hint->setObjectName("wizardHint");
    m_back->setObjectName("wizardBack");
    m_skip->setObjectName("wizardSkip");
    m_next->setObjectName(names::DialogAccept);
    m_reject->setObjectName(names::DialogReject);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_back, m_skip, m_reject})
        button->setAutoDefault(false);
    m_hintMark->setIcon(u"severity-info"_s, models::Tone::Active);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_hintMark, 0, Qt::AlignVCenter);
    row->addWidget(m_hint, 1);
    row->addSpacing(8);
    for (QPushButton *button : {m_back, m_skip, m_next, m_reject})
        row->addWidget(button, 0, Qt::AlignBottom);
    connect(m_back, &QPushButton::clicked, this, &WizardDialog::back);
    connect(m_next, &QPushButton::clicked, this, &WizardDialog::next);
    connect(m_skip, &QPushButton::clicked, this, &WizardDialog::skip);
    connect(m_reject, &QPushButton::clicked, this, &WizardDialog::reject);
    return row;
}

void WizardDialog::addKeys()
{
    const auto key = [this](QKeyCombination keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::ALT | Qt::Key_Left, m_back);
    key(Qt::ALT | Qt::Key_Right, m_next);
}

void WizardDialog::addPage(WizardPage *page)
{
    // A page may need more height than a small screen or large letters leave.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName("scrollContent");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 6, 0); // room for the frames of what has the focus
    column->addWidget(page, 1);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_pages += page;
    connect(page, &WizardPage::changed, this, &WizardDialog::refresh);
    connect(page, &WizardPage::committed, this, [this, page] {
        if (page == currentPage())
            pageDone();
    });
    connect(page, &WizardPage::failed, this, [this, page](const QString &text) { pageFailed(page, text); });
}

WizardPage *WizardDialog::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages.at(m_current);
}

WizardDialog::StepState WizardDialog::stepState(const WizardPage *page) const
{
    if (page == currentPage())
        return StepState::Current;
    const Step step = m_states.value(page);
    if (step.skipped)
        return StepState::Skipped;
    if (!step.done)
        return StepState::Ahead;
    // What is made is made: that a page lets nothing be changed any more is no problem.
    const bool problem = !m_made && !page->problem().isEmpty();
    return page->hasWarning() || problem ? StepState::Warning : StepState::Done;
}

void WizardDialog::goTo(WizardPage *page)
{
    const int index = int(m_pages.indexOf(page));
    const bool busy = currentPage() && currentPage()->isBusy();
    if (index < 0 || index == m_current || busy || m_made || !m_states.value(page).reached || !page->applies())
        return refresh();
    showPage(index);
}

int WizardDialog::neighbour(int from, int direction) const
{
    for (int i = from + direction; i >= 0 && i < int(m_pages.size()); i += direction) {
        if (m_pages.at(i)->applies())
            return i;
    }
    return -1;
}

int WizardDialog::number(int index) const
{
    int number = 0;
    for (int i = 0; i <= index; ++i)
        number += m_pages.at(i)->applies() ? 1 : 0;
    return number;
}

void WizardDialog::showPage(int index)
{
    m_current = index;
    WizardPage *page = m_pages.at(index);
    m_states[page].reached = true;
    m_title->setText(page->text().title);
    m_intro->setText(page->text().intro);
    m_intro->setVisible(!page->text().intro.isEmpty());
    m_strip->clear();
    m_strip->goWithEditsOf(page);
    m_stack->setCurrentIndex(index);
    page->enter();
    refresh();
    if (isVisible())
        focusPage();
    emit pageShown(page);
}

void WizardDialog::next()
{
    WizardPage *page = currentPage();
    if (!page || page->isBusy())
        return;
    m_strip->clear();
    if (page->problem().isEmpty())
        page->commit();
    else
        refresh();
}

void WizardDialog::back()
{
    const int before = m_current < 0 ? -1 : neighbour(m_current, -1);
    if (before >= 0 && !m_made && !currentPage()->isBusy())
        showPage(before);
}

void WizardDialog::skip()
{
    currentPage()->skip();
    leave(true);
}

void WizardDialog::pageDone()
{
    leave(false);
}

void WizardDialog::leave(bool skipped)
{
    Step &step = m_states[currentPage()];
    step.done = !skipped;
    step.skipped = skipped;
    const int after = neighbour(m_current, +1);
    if (after < 0)
        finish();
    else
        showPage(after);
}

void WizardDialog::pageFailed(WizardPage *page, const QString &text)
{
    if (page == currentPage())
        m_strip->say(MessageStrip::Level::Error, text);
    refresh();
}

void WizardDialog::refresh()
{
    if (m_current < 0)
        return;
    const bool busy = currentPage()->isBusy();
    QList<WizardSteps::Row> rows;
    for (WizardPage *page : std::as_const(m_pages)) {
        const StateLook look = lookOf(stepState(page));
        const bool current = page == currentPage();
        rows += {page->text().name,
                 page->text().step,
                 look.icon,
                 int(look.tone),
                 look.text,
                 current,
                 current || (!busy && !m_made && m_states.value(page).reached),
                 page->applies()};
    }
    m_steps->setRows(rows);
    const int last = int(m_pages.size()) - 1;
    m_count->setText(tr("Step %1 of %2").arg(QString::number(number(m_current)), QString::number(number(last))));
    updateButtons();
    updateHint();
}

void WizardDialog::updateButtons()
{
    const WizardPage *page = currentPage();
    const bool last = neighbour(m_current, +1) < 0;
    const QString verb = page->nextText();
    m_next->setText(!verb.isEmpty() ? verb : last ? m_finishText : tr("&Next"));
    m_next->setEnabled(!page->isBusy() && page->problem().isEmpty());
    m_next->setDefault(true);
    if (m_nextWantsFocus && m_next->isEnabled()) {
        m_nextWantsFocus = false;
        if (m_reject->hasFocus())
            m_next->setFocus(Qt::OtherFocusReason);
    }
    m_skip->setText(page->skipText());
    m_skip->setVisible(!page->skipText().isEmpty());
    m_skip->setEnabled(!page->isBusy());
    m_back->setEnabled(!page->isBusy() && !m_made && neighbour(m_current, -1) >= 0);
}

void WizardDialog::updateHint()
{
    const WizardPage *page = currentPage();
    const QString text = page->isBusy() ? page->busyText() : page->problem();
    m_hint->setText(text);
    m_hintMark->setVisible(!text.isEmpty());
    m_next->setAccessibleDescription(text);
    m_next->setToolTip(text);
}

void WizardDialog::focusPage()
{
    QWidget *field = currentPage()->firstField(), *button = nullptr;
    for (QWidget *each = currentPage()->nextInFocusChain(); !field && currentPage()->isAncestorOf(each);
         each = each->nextInFocusChain()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isEnabled() || !each->isVisible())
            continue;
        if (!qobject_cast<QPushButton *>(each))
            field = each;
        else if (!button)
            button = each;
    }
    // Return presses the button that has the focus: while there is a way on, that is the way on.
    if (!field && !m_next->isEnabled())
        field = button;
    // Next gets it as soon as it can: Return shall not close what a page is busy with.
    m_nextWantsFocus = !field && !m_next->isEnabled();
    (field ? field : m_next->isEnabled() ? m_next : m_reject)->setFocus(Qt::OtherFocusReason);
}

void WizardDialog::setMade()
{
    m_made = true;
    m_reject->hide();
    refresh();
}

void WizardDialog::setRejectText(const QString &text)
{
    m_reject->setText(text);
}

void WizardDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_current < 0 && !m_pages.isEmpty())
        showPage(neighbour(-1, +1));
}

void WizardDialog::keyPressEvent(QKeyEvent *event)
{
    // While Next is disabled Return must not press whatever comes first instead.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_next->isEnabled())
        return event->accept();
    QDialog::keyPressEvent(event);
}

void WizardDialog::reject()
{
    if (currentPage() && currentPage()->isBusy() && currentPage()->cancelWork())
        return;
    QDialog::reject();
}

} // namespace slipway::ui
