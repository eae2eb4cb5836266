// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/setting_editor.h"
#include "models/texts/format_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

class SwitchEditor final : public SettingEditor
{
public:
    SwitchEditor(const QString &key, const QString &label, QWidget *parent)
        : SettingEditor(key, parent), m_box(new QCheckBox(label))
    {
        adopt(m_box, label, true);
        connect(m_box, &QCheckBox::toggled, this, &SettingEditor::changed);
    }
    QString value() const override { return m_box->isChecked() ? u"true"_s : u"false"_s; }
    void setValue(const QString &value) override { m_box->setChecked(value == u"true"); }
    bool labelled() const override { return true; }

private:
    QCheckBox *m_box;
};

class NumberEditor final : public SettingEditor
{
public:
    NumberEditor(const site::SettingDefinition &definition, const models::SettingText &text, QWidget *parent)
        : SettingEditor(text.key, parent), m_box(new QSpinBox)
    {
        m_box->setRange(definition.minimum, definition.maximum);
        m_box->setSuffix(text.unit);
        m_box->setGroupSeparatorShown(true);
        m_box->setMinimumWidth(150);
        adopt(m_box, text.label, false);
        const QLocale locale;
        layout()->addWidget(
            plainLabel(SettingEditor::tr("%1 to %2, usually %3")
                           .arg(locale.toString(definition.minimum), locale.toString(definition.maximum),
                                locale.toString(QString::fromLatin1(definition.defaultText).toInt())),
                       "muted"));
        m_long->setVisible(text.unit.trimmed() == u"s");
        layout()->addWidget(m_long);
        static_cast<QHBoxLayout *>(layout())->addStretch(1);
        connect(m_box, &QSpinBox::valueChanged, this, &SettingEditor::changed);
        connect(m_box, &QSpinBox::valueChanged, this, [this] { showLong(); });
    }
    /// Nobody sees at once how long 86,400 seconds are.
    void showLong()
    {
        m_long->setText(m_box->value() >= 60 ? u"= "_s + models::durationText(qint64(m_box->value()) * 1000)
                                             : QString());
    }
    QString value() const override { return QString::number(m_box->value()); }
    void setValue(const QString &value) override { m_box->setValue(value.toInt()); }

private:
    QSpinBox *m_box;
    QLabel *m_long = mutedLabel({});
};

class ChoiceEditor final : public SettingEditor
{
public:
    ChoiceEditor(const site::SettingDefinition &definition, const models::SettingText &text, QWidget *parent)
        : SettingEditor(text.key, parent), m_box(new QComboBox)
    {
        for (const QString &choice : QString::fromLatin1(definition.choices).split(u','))
            m_box->addItem(models::settingChoiceText(text.key, choice), choice);
        adopt(m_box, text.label, false);
        static_cast<QHBoxLayout *>(layout())->addStretch(1);
        connect(m_box, &QComboBox::currentIndexChanged, this, &SettingEditor::changed);
    }
    QString value() const override { return m_box->currentData().toString(); }
    void setValue(const QString &value) override { m_box->setCurrentIndex(qMax(0, m_box->findData(value))); }

private:
    QComboBox *m_box;
};

class TextEditor final : public SettingEditor
{
public:
    TextEditor(const models::SettingText &text, QWidget *parent)
        : SettingEditor(text.key, parent), m_edit(new QLineEdit)
    {
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        adopt(m_edit, text.label, true);
        connect(m_edit, &QLineEdit::textChanged, this, &SettingEditor::changed);
    }
    QString value() const override { return m_edit->text().trimmed(); }
    void setValue(const QString &value) override { m_edit->setText(value); }

private:
    QLineEdit *m_edit;
};

class FolderEditor final : public SettingEditor
{
public:
    FolderEditor(const models::SettingText &text, QWidget *parent)
        : SettingEditor(text.key, parent), m_field(new PathField(PathField::Kind::Folder, text.label))
    {
        adopt(m_field, text.label, true);
        connect(m_field, &PathField::changed, this, &SettingEditor::changed);
    }
    QString value() const override { return m_field->path(); }
    void setValue(const QString &value) override { m_field->setPath(value); }

private:
    PathField *m_field;
};

} // namespace

SettingEditor::SettingEditor(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
}

void SettingEditor::adopt(QWidget *field, const QString &accessibleName, bool expand)
{
    field->setObjectName(u"setting."_s + m_key);
    field->setAccessibleName(accessibleName);
    setAccessibleName(accessibleName);
    setFocusProxy(field);
    setFocusPolicy(field->focusPolicy()); // a label leads only to what takes the focus
    static_cast<QHBoxLayout *>(layout())->addWidget(field, expand ? 1 : 0);
}

SettingEditor *SettingEditor::make(const site::SettingDefinition &definition, const models::SettingText &text,
                                   QWidget *parent)
{
    using Type = site::SettingDefinition::Type;
    switch (definition.type) {
    case Type::Boolean:
        return new SwitchEditor(text.key, text.label, parent);
    case Type::Integer:
        return new NumberEditor(definition, text, parent);
    case Type::Choice:
        return new ChoiceEditor(definition, text, parent);
    case Type::Path:
        return new FolderEditor(text, parent);
    case Type::Text:
    case Type::Interfaces:
    case Type::Ranges:
    case Type::AddressLists:
        break;
    }
    return new TextEditor(text, parent);
}

} // namespace slipway::ui
