// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/section_list.h"
#include <QFrame>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int SectionMargin = 34; ///< around the longest heading
}

SettingsPage::SettingsPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : Page(Node::Settings, console, actions, parent)
    , m_search(new QLineEdit)
    , m_nothing(paragraph(tr("No setting has all of these words."), "muted"))
    , m_scroll(new QScrollArea(this))
    , m_sections(new SectionList(m_scroll))
    , m_errorStrip(new QFrame)
    , m_error(paragraph({}))
    , m_state(mutedLabel({}))
{
    m_scroll->setObjectName("settingsScroll");
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    makeCards();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(9);
    m_search->setObjectName("search.settings");
    m_search->setPlaceholderText(tr("Search (Ctrl+L)"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, models::Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(250);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    layout->addWidget(makeHeader({m_search}));
    m_sections->setObjectName("settingsSections");
    m_sections->setAccessibleName(tr("Groups of settings"));
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + SectionMargin);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_sections);
    middle->addWidget(m_scroll, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(makeBottomBar());
    on(u"settings.apply"_s, [this] { apply(); });
    on(u"settings.revert"_s, [this] { revert(); });
    connect(&this->console(), &Console::siteChanged, this, &SettingsPage::load);
    load();
}

/// From the outside to the inside: a widget that is given to another one with all that is in it has the style sheet
/// worked out anew for each, which for these 200 took longer than to make them.
void SettingsPage::makeCards()
{
    auto *content = new QWidget;
    content->setObjectName("scrollContent");
    content->setMaximumWidth(980);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(12);
    for (const models::SettingGroup &group : models::settingGroups()) {
        QWidget *card = makeCard(group, content);
        column->addWidget(card);
        m_sections->addSection(group.title, card);
    }
    m_nothing->setObjectName("settingsNothing");
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
}

QWidget *SettingsPage::makeCard(const models::SettingGroup &group, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(u"settings."_s + group.id);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(group.title));
    head->addStretch(1);
    auto *resetAll = new QPushButton(icon(u"revert"_s), tr("Reset Group"));
    resetAll->setObjectName(u"settingsReset."_s + group.id);
    resetAll->setAccessibleName(tr("Reset %1").arg(group.title));
    resetAll->setToolTip(tr("Set everything of this group to its default. Nothing changes before it is applied."));
    resetAll->setFlat(true);
    head->addWidget(resetAll);
    layout->addLayout(head);
    layout->addWidget(mutedLabel(group.description));
    Card made{card, resetAll, {}};
    for (const models::SettingText &text : group.settings) {
        for (const site::SettingDefinition &definition : site::settingDefinitions()) {
            if (text.key != QLatin1StringView(definition.key))
                continue;
            layout->addWidget(makeSetting(definition, text, card));
            made.keys += text.key;
            m_rows[text.key].words += (u' ' + group.title).toLower();
        }
    }
    connect(resetAll, &QPushButton::clicked, this, [this, keys = made.keys] { reset(keys); });
    m_cards += made;
    return card;
}

QWidget *SettingsPage::makeSetting(const site::SettingDefinition &definition, const models::SettingText &text,
                                   QWidget *parent)
{
    Row &row = m_rows[text.key];
    row.box = new QWidget(parent);
    SettingEditor *editor = SettingEditor::make(definition, text, row.box);
    m_editors.insert(text.key, editor);
    connect(editor, &SettingEditor::changed, this, &SettingsPage::showState);
    row.words = (text.label + u' ' + text.description + u' ' + text.key).toLower();
    // As it is stored, so that the two can be compared.
    const auto standard = site::checkedSetting(text.key, QString::fromUtf8(definition.defaultText));
    row.standard = standard ? *standard : QString::fromUtf8(definition.defaultText);
    auto *layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 9, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeCaption(editor, text));
    QLabel *description = paragraph(text.description, "muted");
    description->setToolTip(text.key);
    editor->focusProxy()->setAccessibleDescription(text.description);
    if (editor->labelled())
        description->setIndent(24);
    else
        layout->addWidget(editor);
    layout->addWidget(description);
    row.usual = makeUsual(definition, text);
    if (editor->labelled())
        row.usual->setIndent(24);
    layout->addWidget(row.usual);
    const QStringList given = console().engine().options().interfaces;
    if (text.key == u"responder.interfaces" && !given.isEmpty())
        layout->addWidget(paragraph(tr("In force is %1: it was given when this program was started, and goes first.")
                                        .arg(models::displayText(given.join(u", "_s))),
                                    "muted"));
    return row.box;
}

QHBoxLayout *SettingsPage::makeCaption(SettingEditor *editor, const models::SettingText &text)
{
    Row &row = m_rows[text.key];
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
    row.changed = plainLabel(tr("changed"), "muted");
    row.changed->setVisible(false);
    caption->addWidget(row.changed);
    row.reset = new QToolButton;
    row.reset->setObjectName(u"settingReset."_s + text.key);
    row.reset->setIcon(icon(u"revert"_s));
    row.reset->setAutoRaise(true);
    row.reset->setAccessibleName(tr("Reset %1").arg(text.label));
    row.reset->setToolTip(tr("Set to the default. Nothing changes before it is applied."));
    row.reset->setVisible(false);
    caption->addWidget(row.reset);
    caption->addStretch(1);
    connect(row.reset, &QToolButton::clicked, this, [this, key = text.key] { reset({key}); });
    return caption;
}

QLabel *SettingsPage::makeUsual(const site::SettingDefinition &definition, const models::SettingText &text)
{
    using Type = site::SettingDefinition::Type;
    const QString standard = QString::fromUtf8(definition.defaultText);
    QString words = standard;
    if (definition.type == Type::Boolean)
        //: The default of a setting that is on or off.
        words = standard == u"true" ? tr("on") : tr("off");
    else if (definition.type == Type::Choice)
        words = models::settingChoiceText(text.key, standard);
    else if (definition.type == Type::Integer)
        words = QLocale().toString(standard.toInt()) + text.unit;
    else if (standard.isEmpty())
        //: The default of a setting is an empty text.
        words = tr("empty");
    QLabel *usual = paragraph(tr("Not the default, which is: %1").arg(words), "muted");
    usual->setObjectName(u"settingUsual."_s + text.key);
    usual->setVisible(false);
    return usual;
}

void SettingsPage::search(const QString &text)
{
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Card &card : std::as_const(m_cards)) {
        bool shown = false;
        for (const QString &key : card.keys) {
            const Row &row = m_rows[key];
            const bool matches = std::all_of(words.begin(), words.end(),
                                             [&row](const QString &word) { return row.words.contains(word); });
            row.box->setVisible(matches);
            shown = shown || matches;
        }
        card.frame->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    m_sections->followVisibility();
}

void SettingsPage::reset(const QStringList &keys)
{
    for (const QString &key : keys)
        m_editors.value(key)->setValue(m_rows.value(key).standard);
    showState();
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
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const bool usual = m_editors.value(it.key())->value() == it->standard;
        it->changed->setVisible(changed.contains(it.key()));
        it->usual->setVisible(!usual);
        it->reset->setVisible(!usual);
    }
    for (const Card &card : std::as_const(m_cards))
        card.reset->setVisible(std::any_of(card.keys.begin(), card.keys.end(), [this](const QString &key) {
            return m_editors.value(key)->value() != m_rows.value(key).standard;
        }));
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

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::select(const QStringList &keys)
{
    m_search->clear();
    const QString key = keys.value(0);
    for (const Card &card : std::as_const(m_cards)) {
        const bool group = card.frame->objectName() == u"settings."_s + key;
        if (!group && !card.keys.contains(key))
            continue;
        SettingEditor *editor = m_editors.value(group ? card.keys.first() : key);
        // After the layout: a page that is shown for the first time has no places yet.
        QTimer::singleShot(0, this, [this, frame = card.frame, editor] {
            m_scroll->ensureWidgetVisible(editor, 0, 40);
            m_scroll->verticalScrollBar()->setValue(std::max(0, frame->y() - 8));
            m_scroll->ensureWidgetVisible(editor, 0, 40);
            editor->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
}

void SettingsPage::focusList()
{
    m_editors.value(u"responder.active"_s)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace slipway::ui
