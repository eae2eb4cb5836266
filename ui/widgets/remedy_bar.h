// SPDX-License-Identifier: GPL-3.0-or-later
// The next steps of a verdict as buttons: what the console can do, the likeliest first. Gui thread.
#pragma once
#include "server/policy/remedy.h"
#include <QWidget>

class QHBoxLayout;

namespace slipway::ui {

class RemedyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyBar(QWidget *parent = nullptr);
    /// Those that are done elsewhere (at the machine, in the network) get no button: the words tell them.
    void setRemedies(const QList<policy::Remedy> &remedies);

signals:
    void wanted(slipway::policy::Remedy remedy);

private:
    QHBoxLayout *m_layout;
    QList<policy::Remedy> m_remedies;
};

/// The console can do it, or leads to where it is done.
bool hasButton(const policy::Remedy &remedy);

} // namespace slipway::ui
