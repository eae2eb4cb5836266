// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that asks, does it on the site thread, and stays open with the reason where that fails. Opened with open():
// nothing waits for it. Gui thread.
#pragma once
#include "ui/shell/console.h"
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway::ui {

class MessageStrip;

class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name`: "add-device". `acceptText`: the verb on the button.
    FormDialog(Console &console, const QString &name, const QString &title, const QString &acceptText, QWidget *parent);

protected:
    Console &console() const { return m_console; }
    QFormLayout *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; }
    QPushButton *acceptButton() const { return m_accept; }
    void setIntro(const QString &text);
    /// The field gets the label as its accessible name and `field.<name>` as its object name. `hint`: small text below.
    void addField(const QString &label, QWidget *field, const QString &name, const QString &hint = {});
    void setDanger(bool danger);
    /// Grows where wrapped text needs more lines than it had.
    void fitHeight();

    /// What is wrong with the fields, in words; empty: nothing. Called before submit().
    virtual QString problem() const { return {}; }
    /// Starts the work. It ends with done or with fail.
    virtual void submit() = 0;
    void fail(const Error &error);
    void showProblem(const QString &text);

    template <class T>
    void run(std::function<Result<T>(engine::Commands &)> work, std::function<void(const T &)> then = {})
    {
        setBusy(true);
        m_console.run<T>(this, std::move(work), ending<T>(std::move(then)));
    }
    /// For what copies content (Console::runLong).
    template <class T>
    void runLong(std::function<Result<T>(engine::Commands &)> work, std::function<void(const T &)> then = {})
    {
        setBusy(true);
        m_console.runLong<T>(this, std::move(work), ending<T>(std::move(then)));
    }
    void run(std::function<Result<void>(engine::Commands &)> work, std::function<void()> then = {});
    /// The same for what may bring machines under a required deployment: asks first where somebody would start.
    using AskRisk = std::function<Result<engine::DeploymentRisk>(engine::Commands &)>;
    using RiskyWork = std::function<Result<void>(engine::Commands &, bool acceptRisk)>;
    void runAsking(AskRisk ask, const RiskyWork &work, const std::function<void()> &then = {});
    /// A third button that does it and leaves the dialog open. applied() is called then.
    QPushButton *addApply();
    virtual void applied() {}
    /// There is nothing left to cancel.
    void removeReject();
    virtual void setBusy(bool busy);
    bool busy() const { return m_busy; }

    void showEvent(QShowEvent *event) override;

public slots:
    void accept() override;
    void reject() override;

private:
    template <class T>
    std::function<void(Result<T>)> ending(std::function<void(const T &)> then)
    {
        return [this, then = std::move(then)](Result<T> result) {
            setBusy(false);
            if (!result.ok())
                return fail(result.error());
            if (then)
                then(*result);
            finish();
        };
    }
    void finish();

    Console &m_console;
    QLabel *m_intro;
    QFormLayout *m_form;
    QVBoxLayout *m_body;
    MessageStrip *m_strip;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QPushButton *m_reject;
    bool m_busy = false;
    bool m_staysOpen = false; ///< what runs was asked for by Apply
};

/// Shows it without waiting; it deletes itself when it is closed.
void openDialog(QDialog *dialog);

} // namespace slipway::ui
