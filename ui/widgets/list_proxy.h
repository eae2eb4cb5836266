// SPDX-License-Identifier: GPL-3.0-or-later
// Between a list model and its view: filter and sort, and what only windows know: icons, colours, fonts. Gui thread.
#pragma once
#include "models/rows/filter_model.h"
#include <QFont>
#include <QSet>
#include <optional>

namespace slipway::ui {

class ListProxy final : public models::FilterModel
{
    Q_OBJECT
public:
    explicit ListProxy(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Only rows with these keys, whatever the filter leaves; none: all.
    void setNarrowed(const std::optional<QSet<QString>> &keys);
    bool isNarrowed() const { return m_narrowed.has_value(); }
    /// Rows can be dragged: their keys, one a line, as this format.
    void setDragFormat(const QString &format) { m_dragFormat = format; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QFont m_fixed;
    std::optional<QSet<QString>> m_narrowed;
    QString m_dragFormat;
};

} // namespace slipway::ui
