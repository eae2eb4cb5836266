// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Distribution Point Settings: forms with units, ranges and what each does; Apply and Revert. Gui
// thread.
#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/setting_editor.h"

class QFrame;
class QLabel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace slipway::ui {

class SectionList;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Console &console, ActionRegistry &actions, QWidget *parent);

    void updateActions() override;
    void focusList() override;
    void focusSearch() override;
    /// A group or a setting: shown and focused.
    void select(const QStringList &keys) override;
    QStringList unsaved() const override;
    /// What was changed and not applied, by key.
    QHash<QString, QString> changes() const;

private:
    void makeCards();
    QWidget *makeCard(const models::SettingGroup &group, QWidget *parent);
    QWidget *makeSetting(const site::SettingDefinition &definition, const models::SettingText &text, QWidget *parent);
    QHBoxLayout *makeCaption(SettingEditor *editor, const models::SettingText &text);
    QLabel *makeUsual(const site::SettingDefinition &definition, const models::SettingText &text);
    void search(const QString &text);
    void reset(const QStringList &keys);
    QWidget *makeBottomBar();
    void load();
    void apply();
    void revert();
    void showState();

    struct Row
    {
        QWidget *box = nullptr;
        QLabel *changed = nullptr; ///< not applied yet
        QLabel *usual = nullptr;   ///< what it is by default, where it is something else
        QToolButton *reset = nullptr;
        QString words; ///< to be searched, lower case
        QString standard;
    };
    struct Card
    {
        QFrame *frame;
        QPushButton *reset;
        QStringList keys;
    };
    QHash<QString, SettingEditor *> m_editors;
    QHash<QString, Row> m_rows;
    QList<Card> m_cards;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QHash<QString, QString> m_stored;
    QScrollArea *m_scroll;
    SectionList *m_sections;
    QFrame *m_errorStrip;
    QLabel *m_error;
    QLabel *m_state;
    bool m_applying = false;
};

} // namespace slipway::ui
