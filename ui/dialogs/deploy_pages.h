// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the Deploy wizard. They share what is being made. Gui thread.
#pragma once
#include "ui/dialogs/wizard_page.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace slipway::ui {

class PropertyView;
class RiskStrip;
class ScheduleField;

/// What the steps have gathered.
struct DeployDraft
{
    engine::NewDeployment deployment;
    int starting = 0;                 ///< how many machines would boot it at once, as far as it was asked
    std::optional<DeploymentId> made; ///< it is done: nothing may be changed any more
    bool required() const { return deployment.purpose == site::Deployment::Purpose::Required; }
    bool boots() const { return deployment.availableTo != site::Deployment::AvailableTo::Clients; }
};

class DeployPage : public WizardPage
{
    Q_OBJECT
public:
    DeployPage(Console &console, Text text, DeployDraft &draft) : WizardPage(console, std::move(text)), m_draft(draft)
    {
    }
    QString problem() const final;

protected:
    virtual QString ownProblem() const { return {}; }
    DeployDraft &draft() const { return m_draft; }

private:
    DeployDraft &m_draft;
};

/// Which task sequence, for what purpose, to whom.
class DeployGeneralPage final : public DeployPage
{
    Q_OBJECT
public:
    DeployGeneralPage(Console &console, DeployDraft &draft);

protected:
    QString ownProblem() const override;

private:
    void build();
    void fillPicker(CollectionId chosen);
    void browse();
    void take();

    QComboBox *m_sequence;
    QComboBox *m_collection;
    QRadioButton *m_available;
    QRadioButton *m_required;
    QCheckBox *m_showLarge;
    QPushButton *m_browse;
    QLabel *m_sequenceNote;
    QString m_refused; ///< was chosen, and may not be for a required deployment
};

/// Whom it is made available to.
class DeploySettingsPage final : public DeployPage
{
    Q_OBJECT
public:
    DeploySettingsPage(Console &console, DeployDraft &draft);
    bool hasWarning() const override { return !draft().boots(); }

private:
    QButtonGroup *m_choices;
};

/// When, in which time zone, and which maintenance windows the members have.
class DeploySchedulePage final : public DeployPage
{
    Q_OBJECT
public:
    DeploySchedulePage(Console &console, DeployDraft &draft);
    void enter() override;

protected:
    QString ownProblem() const override;

private:
    ScheduleField *m_schedule;
    QLabel *m_unenforced;
    QLabel *m_windows;
};

/// Who would start, by name.
class DeployRiskPage final : public DeployPage
{
    Q_OBJECT
public:
    DeployRiskPage(Console &console, DeployDraft &draft);
    void enter() override;
    void commit() override;

protected:
    QString ownProblem() const override;

private:
    void ask();
    void take(const engine::DeploymentRisk &risk);

    RiskStrip *m_risk;
    int m_question = 0;
};

/// Everything once more; its button deploys.
class DeploySummaryPage final : public DeployPage
{
    Q_OBJECT
public:
    DeploySummaryPage(Console &console, DeployDraft &draft);
    void enter() override;
    void commit() override;
    QString nextText() const override;

private:
    PropertyView *m_summary;
};

/// It is done: what happens now.
class DeployDonePage final : public WizardPage
{
    Q_OBJECT
public:
    DeployDonePage(Console &console, DeployDraft &draft);
    void enter() override;

private:
    DeployDraft &m_draft;
    QLabel *m_text;
    QLabel *m_next;
};

} // namespace slipway::ui
