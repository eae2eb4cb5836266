// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a choice anew without a signal. Gui thread.
#pragma once
#include <QComboBox>
#include <QSignalBlocker>

namespace slipway::ui {

/// Keeps what is chosen, by its data, while the list changes around it; else the first. A list that is the same is left
/// alone: somebody may have it open.
template <class T>
void refill(QComboBox *box, const QList<std::pair<QString, T>> &items)
{
    bool same = box->count() == items.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == items[i].first && box->itemData(i) == QVariant::fromValue(items[i].second);
    if (same)
        return;
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, QVariant::fromValue(data));
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace slipway::ui
