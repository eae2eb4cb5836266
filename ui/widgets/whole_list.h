// SPDX-License-Identifier: GPL-3.0-or-later
// A short list that stands in a page of text: its rows are as high as their words, and it is as high as its rows, so
// that the page scrolls and not the list. Gui thread.
#pragma once
#include "ui/widgets/list_view.h"

namespace slipway::ui {

class WholeList final : public ListView
{
    Q_OBJECT
public:
    explicit WholeList(QWidget *parent = nullptr);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
};

} // namespace slipway::ui
