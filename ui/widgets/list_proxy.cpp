// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_proxy.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QFontDatabase>
#include <QGuiApplication>

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

} // namespace slipway::ui
