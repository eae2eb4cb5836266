// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's pages about what machines boot: a first boot image, and its deployment. Gui thread.
#pragma once
#include "models/site/chosen_files.h"
#include "ui/dialogs/setup_wizard.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace slipway::ui {

class CommandLineField;
class ContentBar;
class PathField;
class StateList;
class WimPane;

class SetupImagePage final : public WizardPage
{
    Q_OBJECT
public:
    SetupImagePage(Console &console, SetupState &state);
    QString problem() const override;
    QString nextText() const override;
    QString skipText() const override { return isAdded() ? QString() : tr("Add &Later"); }
    void commit() override;
    void skip() override { m_state.imageSkipped = true; }
    bool cancelWork() override;
    QWidget *firstField() override;

private:
    void filesChanged();
    void showFound();
    bool isAdded() const;
    bool hasWim() const;
    QString proposedName(const content::WimImage *image) const;
    engine::NewBootImage newImage() const;

    SetupState &m_state;
    PathField *m_files;
    WimPane *m_wim;
    StateList *m_found;
    QWidget *m_fields;
    QLineEdit *m_name;
    QComboBox *m_architecture;
    QFormLayout *m_rows;
    CommandLineField *m_commandLine; ///< of Linux
    ContentBar *m_bar;
    models::ChosenFiles m_chosen;
    QStringList m_added; ///< the files of the image that was added
    bool m_nameTyped = false;
};

class SetupDeployPage final : public WizardPage
{
    Q_OBJECT
public:
    SetupDeployPage(Console &console, SetupState &state);
    bool applies() const override;
    QString problem() const override;
    QString nextText() const override { return m_deployed ? QString() : tr("&Deploy"); }
    QString skipText() const override { return m_deployed ? QString() : tr("Deploy &Later"); }
    void enter() override;
    void commit() override;

private:
    void showConsequence();
    BootImageId image() const;

    SetupState &m_state;
    QComboBox *m_image;
    QLineEdit *m_name;
    QComboBox *m_collection;
    QCheckBox *m_unknown;
    MessageStrip *m_consequence;
    bool m_nameTyped = false;
    bool m_deployed = false;
};

} // namespace slipway::ui
