// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a distribution point as a form that a person understands: groups, labels, descriptions, units. Any
// thread.
#pragma once
#include <QList>
#include <QString>

namespace slipway::models {

struct SettingText
{
    QString key; ///< as in the contract's table
    QString label;
    QString description; ///< what it does, and when one would change it
    QString unit;        ///< " bytes"; empty without one
};
struct SettingGroup
{
    QString id; ///< stable: "responder", "dhcp", "tftp", "folder", "policy", "guards", "exclusion", "backup"
    QString title;
    QString description;
    QList<SettingText> settings;
};

/// Every key once, in the order of the form.
QList<SettingGroup> settingGroups();
/// The label of a key; the key itself if it is not known.
QString settingLabel(const QString &key);
/// What a value of a Choice setting means: "proxy" is "Beside another DHCP server (proxyDHCP)".
QString settingChoiceText(const QString &key, const QString &choice);
/// A stored value as a person reads it: "On", "10 s", "Every day", "none".
QString settingValueText(const QString &key, const QString &value);

} // namespace slipway::models
