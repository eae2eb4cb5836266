// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a task sequence: its name, the boot image that it starts, everything once more; and deploys it if wanted. Gui
// thread.
#pragma once
#include "ui/dialogs/wizard_dialog.h"

class QCheckBox;
class QLineEdit;

namespace slipway::ui {

class ListView;
class PropertyView;

struct SequenceDraft
{
    QString name;
    BootImageId image;
    std::optional<TaskSequenceId> made; ///< it is done: nothing may be changed any more
    bool deploy = true;
};

class SequenceNamePage final : public WizardPage
{
    Q_OBJECT
public:
    SequenceNamePage(Console &console, SequenceDraft &draft);
    QString problem() const override;

private:
    SequenceDraft &m_draft;
    QLineEdit *m_name;
};

class SequenceImagePage final : public WizardPage
{
    Q_OBJECT
public:
    SequenceImagePage(Console &console, SequenceDraft &draft);
    QString problem() const override;
    bool hasWarning() const override;
    QWidget *firstField() override;

private:
    SequenceDraft &m_draft;
    ListView *m_images;
    QCheckBox *m_later;
};

class SequenceSummaryPage final : public WizardPage
{
    Q_OBJECT
public:
    SequenceSummaryPage(Console &console, SequenceDraft &draft);
    QString problem() const override;
    QString nextText() const override;
    void enter() override;
    void commit() override;

private:
    SequenceDraft &m_draft;
    PropertyView *m_summary;
};

class SequenceDonePage final : public WizardPage
{
    Q_OBJECT
public:
    SequenceDonePage(Console &console, SequenceDraft &draft);
    QString nextText() const override;
    void enter() override;

private:
    SequenceDraft &m_draft;
    QLabel *m_text;
    QCheckBox *m_deploy;
};

class TaskSequenceWizard final : public WizardDialog
{
    Q_OBJECT
public:
    TaskSequenceWizard(Console &console, QWidget *parent);

protected:
    void finish() override;

private:
    SequenceDraft m_draft;
};

} // namespace slipway::ui
