// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog of several steps: the list of them at the left with their state, the page of the current one, what keeps it
// from going on, and Back, Next, Cancel. Opened with openDialog(); nothing waits for it. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/wizard_page.h"

class QScrollArea;
class QStackedWidget;

namespace slipway::ui {

class IconLabel;
class WizardSteps;

class WizardDialog : public QDialog
{
    Q_OBJECT
public:
    enum class StepState : quint8 { Ahead, Current, Done, Skipped, Warning };

    /// `name`: "create-task-sequence". `finishText`: the verb on the last step's button.
    WizardDialog(Console &console, const QString &name, const QString &title, const QString &finishText,
                 QWidget *parent);

    /// In this order. The wizard owns it; the first one is shown with the dialog.
    void addPage(WizardPage *page);
    WizardPage *currentPage() const;
    StepState stepState(const WizardPage *page) const;
    /// Shows a step that was reached already.
    void goTo(WizardPage *page);

public slots:
    void next();
    void back();
    void reject() override;

signals:
    void pageShown(slipway::ui::WizardPage *page);

protected:
    Console &console() const { return m_console; }
    const QList<WizardPage *> &pages() const { return m_pages; }
    /// The last step is done. Closes the wizard.
    virtual void finish() { accept(); }
    /// Instead of "Cancel", where nothing would be taken back.
    void setRejectText(const QString &text);
    /// What it is for is done: there is nothing left to cancel, and no way back.
    void setMade();
    QPushButton *rejectButton() const { return m_reject; }
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step
    {
        bool reached = false;
        bool done = false;
        bool skipped = false;
    };
    void build();
    QHBoxLayout *buildButtons();
    void addKeys();
    void showPage(int index);
    void pageDone();
    void skip();
    void leave(bool skipped);
    void pageFailed(WizardPage *page, const QString &text);
    void refresh();
    void updateButtons();
    void updateHint();
    void focusPage();
    int neighbour(int from, int direction) const; ///< -1: none
    int number(int index) const;                  ///< as people count, of those that apply

    Console &m_console;
    QString m_finishText;
    QList<WizardPage *> m_pages;
    QHash<const WizardPage *, Step> m_states;
    int m_current = -1;
    bool m_nextWantsFocus = false;
    bool m_made = false;
    WizardSteps *m_steps;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_intro;
    QStackedWidget *m_stack;
    MessageStrip *m_strip;
    IconLabel *m_hintMark;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    QPushButton *m_reject;
};

} // namespace slipway::ui
