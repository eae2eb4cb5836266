// SPDX-License-Identifier: GPL-3.0-or-later
// A line that says how something stands, by mark, words and fill; hidden while there is nothing to say. Gui thread.
#pragma once
#include <QFrame>

class QLabel;

namespace slipway::ui {

class IconLabel;

class MessageStrip final : public QFrame
{
    Q_OBJECT
public:
    enum class Level : quint8 { Info, Good, Warning, Error };
    explicit MessageStrip(QWidget *parent = nullptr);
    /// Plain text. An empty one hides the strip.
    void say(Level level, const QString &text);
    void clear() { say(Level::Info, {}); }
    /// What it says goes when something in the form is corrected. To be called again for fields that came later.
    void goWithEditsOf(QWidget *form);
    QString text() const;
    QLabel *label() const { return m_text; }

private:
    IconLabel *m_mark;
    QLabel *m_text;
};

} // namespace slipway::ui
