// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"
#include "models/texts/error_text.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SettingsPage::SettingsPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : Page(Node::Settings, console, actions, parent)
    , m_scroll(new QScrollArea)
    , m_errorStrip(new QFrame)
    , m_error(paragraph({}))
    , m_state(mutedLabel({}))
{
    auto *content = new QWidget;
    content->setObjectName("scrollContent");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(12);
    for (const models::SettingGroup &group : models::settingGroups())
        column->addWidget(makeCard(group));
    column->addStretch(1);
    content->setMaximumWidth(980);
    m_scroll->setObjectName("settingsScroll");
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(9);
    layout->addWidget(makeHeader({}));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeBottomBar());
    on(u"settings.apply"_s, [this] { apply(); });
    on(u"settings.revert"_s, [this] { revert(); });
    connect(&this->console(), &Console::siteChanged, this, &SettingsPage::load);
    load();
}

QWidget *SettingsPage::makeCard(const models::SettingGroup &group)
{
    auto *card = new QFrame;
    card->setObjectName(u"settings."_s + group.id);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(4);
    layout->addWidget(headingLabel(group.title));
    layout->addWidget(mutedLabel(group.description));
    for (const models::SettingText &text : group.settings) {
        for (const site::SettingDefinition &definition : site::settingDefinitions()) {
            if (text.key == QLatin1StringView(definition.key))
                addSetting(layout, definition, text);
        }
    }
    return card;
}

void SettingsPage::addSetting(QVBoxLayout *layout, const site::SettingDefinition &definition,
                              const models::SettingText &text)
{
    SettingEditor *editor = SettingEditor::make(definition, text, this);
    m_editors.insert(text.key, editor);
    connect(editor, &SettingEditor::changed, this, &SettingsPage::showState);
    layout->addSpacing(9);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(8);
    if (!editor->labelled()) {
        QLabel *label = plainLabel(text.label);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        label->setBuddy(editor);
        caption->addWidget(label);
    } else {
        caption->addWidget(editor);
    }
    QLabel *mark = plainLabel(tr("changed"), "muted");
    mark->setVisible(false);
    m_marks.insert(text.key, mark);
    caption->addWidget(mark);
    caption->addStretch(1);
    layout->addLayout(caption);
    QLabel *description = paragraph(text.description, "muted");
    description->setToolTip(text.key);
    editor->focusProxy()->setAccessibleDescription(text.description);
    if (editor->labelled()) {
        description->setIndent(24);
        layout->addWidget(description);
        return;
    }
    layout->addWidget(editor);
    layout->addWidget(description);
}

QWidget *SettingsPage::makeBottomBar()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_errorStrip->setProperty("strip", u"error"_s);
    m_error->setObjectName("settingsError");
    auto *mark = new IconLabel(18);
    mark->setIcon(u"severity-error"_s, models::Tone::Bad);
    auto *strip = new QHBoxLayout(m_errorStrip);
    strip->setContentsMargins(10, 8, 10, 8);
    strip->addWidget(mark, 0, Qt::AlignTop);
    strip->addWidget(m_error, 1);
    m_errorStrip->hide();
    column->addWidget(m_errorStrip);

    auto *row = new QHBoxLayout;
    m_state->setObjectName("settingsState");
    row->addWidget(m_state);
    row->addStretch(1);
    for (const QString &id : {u"settings.revert"_s, u"settings.apply"_s}) {
        QAction *deed = action(id);
        auto *button = new QPushButton(deed->iconText());
        button->setObjectName(u"button."_s + id);
        button->setProperty("primary", id == u"settings.apply");
        button->setToolTip(deed->toolTip());
        connect(button, &QPushButton::clicked, deed, &QAction::trigger);
        connect(deed, &QAction::changed, button, [button, deed] { button->setEnabled(deed->isEnabled()); });
        row->addWidget(button);
    }
    column->addLayout(row);
    return bar;
}

void SettingsPage::load()
{
    const QHash<QString, QString> stored = site::settingTexts(console().snapshot()->configuration().settings);
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        // What somebody is editing here is not overwritten by what another program stored.
        const bool edited = m_stored.contains(it.key()) && it.value()->value() != m_stored.value(it.key());
        if (!edited || m_applying)
            it.value()->setValue(stored.value(it.key()));
    }
    m_stored = stored;
    m_applying = false;
    showState();
}

QHash<QString, QString> SettingsPage::changes() const
{
    QHash<QString, QString> changed;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        if (it.value()->value() != m_stored.value(it.key()))
            changed.insert(it.key(), it.value()->value());
    }
    return changed;
}

void SettingsPage::showState()
{
    const QHash<QString, QString> changed = changes();
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it)
        it.value()->setVisible(changed.contains(it.key()));
    m_state->setText(changed.isEmpty() ? tr("Everything is applied.")
                                       : tr("%n setting(s) changed, not applied yet", nullptr, int(changed.size())));
    updateActions();
}

void SettingsPage::updateActions()
{
    const bool any = isFront() && !changes().isEmpty();
    action(u"settings.apply"_s)->setEnabled(any);
    action(u"settings.revert"_s)->setEnabled(any);
}

void SettingsPage::apply()
{
    const QHash<QString, QString> values = changes();
    console().run<void>(
        this, [values](engine::Commands &commands) { return commands.setSettings(values); },
        [this](Result<void> result) {
            m_errorStrip->setVisible(!result.ok());
            if (!result.ok()) {
                m_error->setText(models::errorText(result.error()));
                return;
            }
            // The next snapshot brings the values in their canonical form.
            m_applying = true;
            for (auto it = m_editors.begin(); it != m_editors.end(); ++it)
                m_stored.insert(it.key(), it.value()->value());
            showState();
        });
}

void SettingsPage::revert()
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it)
        it.value()->setValue(m_stored.value(it.key()));
    m_errorStrip->hide();
    showState();
}

QStringList SettingsPage::unsaved() const
{
    QStringList labels;
    const QHash<QString, QString> changed = changes();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        labels += models::settingLabel(it.key());
    labels.sort();
    return labels;
}

void SettingsPage::focusList()
{
    m_editors.value(u"responder.active"_s)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace slipway::ui
