// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Exclusion List and Duplicate Hardware Identifiers; Monitoring, Status Messages. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

class ExclusionPage final : public ListPage
{
    Q_OBJECT
public:
    ExclusionPage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    /// Those that stand here, and not in the watched file only.
    QList<MacAddress> selectedListed() const;
    void editNote();
    void removeSelected();
    PropertyView *m_summary;
};

class DuplicateIdPage final : public ListPage
{
    Q_OBJECT
public:
    DuplicateIdPage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    void removeSelected();
    PropertyView *m_summary;
};

} // namespace slipway::ui
