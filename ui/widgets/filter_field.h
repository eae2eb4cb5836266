// SPDX-License-Identifier: GPL-3.0-or-later
// A search field that says whether it understands what is typed: by an icon, a frame and a sentence, not by colour
// alone. Beside it a button with examples and with filters that were saved. Gui thread.
#pragma once
#include "models/boots/session_filter.h"
#include <QLineEdit>

class QLabel;
class QMenu;
class QToolButton;

namespace slipway::ui {

class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Offers these, and what was saved under this key. `judged`: what is typed may be wrong, and setProblems() tells.
    void setExamples(const QString &key, const QList<models::FilterExample> &examples, bool judged = true);
    /// What is wrong with the text; empty: nothing is.
    void setProblems(const QList<models::FilterProblem> &problems);
    bool isUnderstood() const { return m_problem.isEmpty(); }
    /// To be laid out by whoever owns the field: the button, and the sentence, hidden while there is none.
    QToolButton *menuButton() const { return m_button; }
    QLabel *problemLabel() const { return m_label; }

    /// Wide enough to be read; a small window may have less.
    QSize sizeHint() const override { return {250, QLineEdit::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {130, QLineEdit::minimumSizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A filter that somebody keeps.
    struct Saved
    {
        QString name, text;
    };
    void fillMenu();
    void askForName();
    void saveFilter(const QString &name, const QString &text);
    QList<Saved> saved() const;
    void setSaved(const QList<Saved> &filters);
    void showValidity();

    QAction *m_icon;
    QToolButton *m_button;
    QLabel *m_label;
    QMenu *m_menu;
    QString m_key;
    QString m_problem;
    bool m_judged = false;
    QList<models::FilterExample> m_examples;
};

} // namespace slipway::ui
