// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette finds: actions, places and the things of the site, the best fits first. Gui thread;
// paletteThings() on any.
#pragma once
#include "server/site/snapshot.h"
#include <QAbstractListModel>

namespace slipway::models {

struct PaletteEntry
{
    enum class Kind : quint8 { Action, Place, Device, Collection, BootImage, TaskSequence, Deployment };
    Kind kind = Kind::Action;
    QString id; ///< of the action, of the place, or what names the row in its list
    QString title;
    QString where; ///< where it lives, in words
    QString icon;
    QString keys;   ///< as a person reads them
    QString remark; ///< why it cannot be done now
    bool enabled = true;
    QString folded; ///< of the title; filled in by prepared()
    QString also;   ///< folded: what else finds it

    /// Under which it is remembered: stable.
    QString key() const;
};

/// Fills in what is searched.
PaletteEntry prepared(PaletteEntry entry, const QString &also = {});
/// Devices, collections, boot images, task sequences and deployments. 10 000 devices take a moment: not on the gui
/// thread.
QList<PaletteEntry> paletteThings(const site::Snapshot &snapshot);

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { WhereRole = Qt::UserRole + 100, KeysRole, RemarkRole, EnabledRole, IconNameRole };
    static constexpr int MostRows = 50;

    using QAbstractListModel::QAbstractListModel;
    /// Actions and places, in the order in which they are shown while nothing is typed.
    void setCommands(QList<PaletteEntry> commands);
    void setThings(QList<PaletteEntry> things);
    /// PaletteEntry::key() of what was used last, newest first.
    void setRecent(const QStringList &keys);
    /// `>` only actions, `@` only devices, `#` only places and the other things; then words.
    void setPattern(const QString &pattern);
    const PaletteEntry *entry(int row) const;
    /// How many fit beyond those that are shown.
    int left() const { return m_left; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void search();

    QList<PaletteEntry> m_commands, m_things, m_shown;
    QStringList m_recent;
    QString m_pattern;
    int m_left = 0;
};

} // namespace slipway::models
