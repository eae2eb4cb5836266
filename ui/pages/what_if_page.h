// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, What If?: what a machine would get, before it is ever switched on, by the same function that answers the
// wire; what each member of a collection would get at its next boot; and what the codes on a machine's screen mean.
// Changes nothing. Gui thread.
#pragma once
#include "models/boots/firmware_code_model.h"
#include "models/boots/next_boot_model.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace slipway::ui {

class EmptyState;
class ListView;
class WhyView;

class WhatIfPage final : public Page
{
    Q_OBJECT
public:
    WhatIfPage(Console &console, ActionRegistry &actions, QWidget *parent);

    void updateActions() override;
    void focusList() override;
    void focusSearch() override;
    bool hasList() const override { return true; }
    void exportList() override { action(QStringLiteral("whatif.export"))->trigger(); } // disabled, it does nothing
    void select(const QStringList &keys) override; ///< a device, or "collection:<id>"

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMachineTab();
    QWidget *makeForm();
    QWidget *makeCollectionTab();
    QWidget *makeCodeTab();
    void explainCode(const QString &typed);
    void showCode(const std::optional<models::FirmwareCode> &code);
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name);
    void fillFromDevice();
    void fillLists();
    void refresh();
    void answer();
    void answerCollection();
    void exportCollection();
    /// None: a field cannot be read, which is said beside it.
    std::optional<policy::BootRequest> request();
    qint64 atMs() const;

    QTabWidget *m_tabs;
    QComboBox *m_device = nullptr;
    QLineEdit *m_mac = nullptr;
    QLineEdit *m_guid = nullptr;
    QComboBox *m_firmware = nullptr;
    QLineEdit *m_interface = nullptr;
    QCheckBox *m_hasSecs = nullptr;
    QSpinBox *m_secs = nullptr;
    QCheckBox *m_hasTime = nullptr;
    qint64 m_filled = -1; ///< revision of the site that the lists of devices and collections are of
    QDateTimeEdit *m_time = nullptr;
    QLabel *m_problem = nullptr;
    WhyView *m_why = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_collection = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_summary = nullptr;
    ListView *m_list = nullptr;
    models::NextBootModel m_rows;
    QLineEdit *m_code = nullptr;
    QLabel *m_codeText = nullptr;
    ListView *m_codeList = nullptr;
    models::FirmwareCodeModel m_codes;
};

} // namespace slipway::ui
