// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Distribution Point Settings: forms with units, ranges and what each does; Apply and Revert. Gui
// thread.
#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/setting_editor.h"

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace slipway::ui {

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Console &console, ActionRegistry &actions, QWidget *parent);

    void updateActions() override;
    void focusList() override;
    QStringList unsaved() const override;
    /// What was changed and not applied, by key.
    QHash<QString, QString> changes() const;

private:
    QWidget *makeCard(const models::SettingGroup &group);
    void addSetting(QVBoxLayout *layout, const site::SettingDefinition &definition, const models::SettingText &text);
    QWidget *makeBottomBar();
    void load();
    void apply();
    void revert();
    void showState();

    QHash<QString, SettingEditor *> m_editors;
    QHash<QString, QLabel *> m_marks;
    QHash<QString, QString> m_stored;
    QScrollArea *m_scroll;
    QFrame *m_errorStrip;
    QLabel *m_error;
    QLabel *m_state;
    bool m_applying = false;
};

} // namespace slipway::ui
