// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a wizard: what it asks, what keeps it from going on, and the work that Next starts. Gui thread.
#pragma once
#include "models/texts/error_text.h"
#include "ui/shell/console.h"
#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace slipway::ui {

class WizardPage : public QWidget
{
    Q_OBJECT
public:
    struct Text
    {
        QString name;  ///< "network": the page is `wizardPage.network`, its step `wizardStep.network`
        QString step;  ///< short, in the list at the left
        QString title; ///< above the page
        QString intro; ///< one or two sentences below it; may be empty
    };
    WizardPage(Console &console, Text text);

    const Text &text() const { return m_text; }
    /// What keeps Next disabled, in words; empty: nothing. Emit changed() whenever that may be different.
    virtual QString problem() const { return {}; }
    /// False: left out, in the list too. Looked at when changed() comes from any page.
    virtual bool applies() const { return true; }
    /// A verb for the button; empty: the wizard's own ("Next", or what it ends with).
    virtual QString nextText() const { return {}; }
    /// Not empty: a button of that name goes on without commit().
    virtual QString skipText() const { return {}; }
    /// It went on all the same, but there is something to see to: shown in the list.
    virtual bool hasWarning() const { return false; }
    /// It was shown, from whichever side.
    virtual void enter() {}
    /// Next was pressed and nothing is a problem. Ends with proceed() or fail(), at once or later.
    virtual void commit() { proceed(); }
    virtual void skip() {}
    /// Cancel was pressed while something runs. True: it ends soon, and the wizard stays open until then.
    virtual bool cancelWork() { return false; }
    /// The first field that gets the focus; null: the first that can.
    virtual QWidget *firstField() { return nullptr; }

    bool isBusy() const { return m_busy; }
    QString busyText() const { return m_busyText; }

signals:
    void changed();
    void committed();
    void failed(QString text);

protected:
    Console &console() const { return m_console; }
    QFormLayout *form(); ///< above the body; made when it is first asked for
    QVBoxLayout *body() const { return m_body; }
    void addField(const QString &label, QWidget *field, const QString &name, const QString &hint = {});

    void proceed() { emit committed(); }
    void fail(const Error &error) { emit failed(models::errorText(error)); }
    void showProblem(const QString &text) { emit failed(text); } ///< empty: takes it away
    /// Next, Back and the steps wait meanwhile. `text` stands beside the buttons: "Copying the files…".
    void setBusy(bool busy, const QString &text = {});

    /// For commit(): does it, and goes on, or stays with the reason. run: on the site thread; runLong: what copies;
    /// runApart: what touches no site (see Console).
    template <class T>
    void run(std::function<Result<T>(engine::Commands &)> work, std::function<void(const T &)> then = {},
             const QString &text = {})
    {
        setBusy(true, text);
        m_console.run<T>(this, std::move(work), ending<T>(std::move(then)));
    }
    template <class T>
    void runLong(std::function<Result<T>(engine::Commands &)> work, std::function<void(const T &)> then = {},
                 const QString &text = {})
    {
        setBusy(true, text);
        m_console.runLong<T>(this, std::move(work), ending<T>(std::move(then)));
    }
    template <class T>
    void runApart(std::function<Result<T>()> work, std::function<void(const T &)> then = {}, const QString &text = {})
    {
        setBusy(true, text);
        m_console.runApart<T>(this, std::move(work), ending<T>(std::move(then)));
    }
    void run(std::function<Result<void>(engine::Commands &)> work, std::function<void()> then = {},
             const QString &text = {});

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
            proceed();
        };
    }

    Console &m_console;
    Text m_text;
    QVBoxLayout *m_body;
    QFormLayout *m_form = nullptr;
    QString m_busyText;
    bool m_busy = false;
};

} // namespace slipway::ui
