// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_proxy.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>

namespace slipway::ui {

ListProxy::ListProxy(QObject *parent)
    : FilterModel(parent), m_fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

QVariant ListProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole) {
        const QString name = FilterModel::data(index, models::IconRole).toString();
        if (name.isEmpty())
            return {};
        const QVariant tone = FilterModel::data(index, models::ToneRole);
        return tone.isValid() ? icon(name, models::Tone(tone.toInt())) : icon(name);
    }
    if (role == Qt::ForegroundRole) {
        const QVariant tone = FilterModel::data(index, models::ToneRole);
        if (tone.isValid() && models::Tone(tone.toInt()) != models::Tone::Neutral)
            return toneColour(models::Tone(tone.toInt()), QGuiApplication::palette());
        return {};
    }
    if (role == Qt::FontRole && FilterModel::data(index, models::FixedPitchRole).toBool())
        return m_fixed;
    return FilterModel::data(index, role);
}

void ListProxy::setNarrowed(const std::optional<QSet<QString>> &keys)
{
    if (m_narrowed == keys)
        return;
    m_narrowed = keys;
    invalidateRowsFilter();
}

bool ListProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_narrowed && !m_narrowed->contains(sourceModel()->index(row, 0, parent).data(models::KeyRole).toString()))
        return false;
    return FilterModel::filterAcceptsRow(row, parent);
}

Qt::ItemFlags ListProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FilterModel::flags(index);
    return m_dragFormat.isEmpty() || !index.isValid() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList ListProxy::mimeTypes() const
{
    return m_dragFormat.isEmpty() ? FilterModel::mimeTypes() : QStringList{m_dragFormat};
}

QMimeData *ListProxy::mimeData(const QModelIndexList &indexes) const
{
    if (m_dragFormat.isEmpty())
        return FilterModel::mimeData(indexes);
    QStringList keys;
    for (const QModelIndex &index : indexes) {
        const QString key = index.data(models::KeyRole).toString();
        if (keys.isEmpty() || keys.last() != key)
            keys += key;
    }
    keys.removeDuplicates();
    auto *data = new QMimeData;
    data->setData(m_dragFormat, keys.join(u'\n').toUtf8());
    return data;
}

} // namespace slipway::ui
