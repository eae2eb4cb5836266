// SPDX-License-Identifier: GPL-3.0-or-later
// One setting's editor, made by its type: a check box, a number with unit and range, a choice, a text, a folder. Gui
// thread.
#pragma once
#include "models/texts/setting_text.h"
#include "server/site/settings.h"
#include <QWidget>

namespace slipway::ui {

class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    static SettingEditor *make(const site::SettingDefinition &definition, const models::SettingText &text,
                               QWidget *parent);
    /// The canonical text of the value, as it is stored.
    virtual QString value() const = 0;
    virtual void setValue(const QString &value) = 0;
    /// A check box carries its label itself.
    virtual bool labelled() const { return false; }
    QString key() const { return m_key; }

signals:
    void changed();

protected:
    SettingEditor(const QString &key, QWidget *parent);
    /// Fills the editor with its one field and names it.
    void adopt(QWidget *field, const QString &accessibleName, bool expand);

private:
    QString m_key;
};

} // namespace slipway::ui
