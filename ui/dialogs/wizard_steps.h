// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a wizard as a column of buttons: those that were reached lead back there. Gui thread.
#pragma once
#include <QFrame>
#include <QList>

class QToolButton;
class QVBoxLayout;

namespace slipway::ui {

class WizardSteps final : public QFrame
{
    Q_OBJECT
public:
    struct Row
    {
        QString name; ///< the button is `wizardStep.<name>`
        QString text;
        QString icon;
        int tone = 0;  ///< models::Tone
        QString state; ///< in words, for assistive tools and the tool tip
        bool current = false;
        bool enabled = false;
        bool shown = true;
    };
    explicit WizardSteps(const QString &title, QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);

signals:
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int index);
    QVBoxLayout *m_column;
    QList<QToolButton *> m_buttons;
    QList<Row> m_rows;
};

} // namespace slipway::ui
