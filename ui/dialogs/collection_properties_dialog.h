// SPDX-License-Identifier: GPL-3.0-or-later
// Name, limiting collection, membership rules and maintenance windows of a collection; all are written at once. Gui
// thread.
#pragma once
#include "server/site/collection_rule.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QTabWidget;

namespace slipway::ui {

class CollectionPropertiesDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Tab : quint8 { General, Rules, Windows };
    CollectionPropertiesDialog(Console &console, const site::Collection &collection, QWidget *parent,
                               Tab first = Tab::General);

protected:
    QString problem() const override;
    void submit() override;

private:
    QWidget *generalTab();
    QWidget *rulesTab();
    QWidget *windowsTab();
    void showRules();
    void showWindows();
    void editRule();
    void editWindow();
    void addCollectionRule(site::CollectionRule::Kind kind);
    void putRule(int row, const site::CollectionRule &rule);
    void putWindow(int row, const site::MaintenanceWindow &window);
    engine::CollectionChange change() const;

    const site::Collection m_collection; ///< as it was
    QList<site::CollectionRule> m_before, m_rules;
    QList<site::MaintenanceWindow> m_windows;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QComboBox *m_limiting;
    QListWidget *m_ruleList, *m_windowList;
    QPushButton *m_editRule, *m_removeRule, *m_editWindow, *m_removeWindow;
    QLabel *m_ruleHint, *m_windowHint;
};

/// Chooses one collection.
class ChooseCollectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(CollectionId)>;
    ChooseCollectionDialog(Console &console, const QString &title, const QString &intro, CollectionId leftOut,
                           Done done, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    Done m_done;
    QComboBox *m_collection;
};

} // namespace slipway::ui
