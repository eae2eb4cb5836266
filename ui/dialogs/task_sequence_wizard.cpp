// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/task_sequence_wizard.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/property_view.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SequenceNamePage::SequenceNamePage(Console &console, SequenceDraft &draft)
    : WizardPage(console, {u"general"_s, tr("General"), tr("What is it called?"),
                           tr("A task sequence is what is deployed. Its boot image is what the machine starts over the "
                              "network.")})
    , m_draft(draft)
    , m_name(new QLineEdit)
{
    m_name->setMaxLength(255);
    addField(tr("N&ame"), m_name, u"name"_s,
             tr("It is what people choose from after F12: \u201CInstall Debian 12\u201D."));
    body()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_draft.name = text.trimmed();
        emit changed();
    });
}

QString SequenceNamePage::problem() const
{
    if (m_draft.made)
        return tr("It is made. Change it under Software Library, Task Sequences.");
    if (m_draft.name.isEmpty())
        return tr("The task sequence needs a name.");
    for (const site::TaskSequence &other : console().snapshot()->configuration().taskSequences) {
        if (other.name.compare(m_draft.name, Qt::CaseInsensitive) == 0)
            return tr("There is a task sequence of this name already.");
    }
    return {};
}

SequenceImagePage::SequenceImagePage(Console &console, SequenceDraft &draft)
    : WizardPage(console, {u"image"_s, tr("Boot image"), tr("What does the machine start?"),
                           tr("Its architecture must fit the machines that the task sequence is deployed to.")})
    , m_draft(draft)
    , m_images(new ListView)
    , m_later(new QCheckBox(tr("Choose one &later: until then it cannot boot")))
{
    m_images->setObjectName("field.images");
    m_images->setAccessibleName(tr("Boot images"));
    m_images->setRows(&console.bootImages);
    // Name, kind, architecture and state are what one chooses by.
    for (int column = models::BootImageModel::State + 1; column < console.bootImages.columnCount(); ++column)
        m_images->setColumnHidden(column, true);
    m_images->setSelectionMode(QAbstractItemView::SingleSelection);
    m_images->setContextMenuPolicy(Qt::NoContextMenu);
    m_images->setMinimumHeight(190);
    m_later->setObjectName("field.later");
    body()->addWidget(m_images, 1);
    body()->addWidget(m_later);
    const auto take = [this] {
        m_images->setEnabled(!m_later->isChecked());
        m_draft.image = m_later->isChecked() ? BootImageId{} : BootImageId{m_images->currentKey().toLongLong()};
        emit changed();
    };
    connect(m_images, &ListView::selectionMoved, this, take);
    connect(m_images, &ListView::activated, this, [this] {
        if (auto *wizard = qobject_cast<WizardDialog *>(window()))
            wizard->next();
    });
    connect(m_later, &QCheckBox::toggled, this, take);
    const bool none = console.bootImages.rowCount() == 0;
    m_later->setChecked(none);
    m_later->setEnabled(!none);
    if (console.bootImages.rowCount() == 1)
        m_images->selectRow(0);
    take();
}

QString SequenceImagePage::problem() const
{
    return m_draft.image.isValid() || m_later->isChecked() ? QString() : tr("Choose a boot image.");
}

bool SequenceImagePage::hasWarning() const
{
    return m_later->isChecked();
}

QWidget *SequenceImagePage::firstField()
{
    return m_later->isChecked() ? static_cast<QWidget *>(m_later) : m_images;
}

SequenceSummaryPage::SequenceSummaryPage(Console &console, SequenceDraft &draft)
    : WizardPage(console, {u"summary"_s, tr("Summary"), tr("Is it all as you want it?"), {}})
    , m_draft(draft)
    , m_summary(new PropertyView)
{
    m_summary->setObjectName("sequenceSummary");
    body()->addWidget(m_summary, 1);
}

void SequenceSummaryPage::enter()
{
    const site::BootImage *image = console().snapshot()->bootImage(m_draft.image);
    m_summary->setProperties(
        {{tr("Name"), models::displayText(m_draft.name)},
         {tr("Boot image"), image ? models::displayText(image->name) : tr("None yet: it cannot boot")},
         {tr("Architecture"), image ? models::architectureText(image->architecture) : QString()},
         {tr("Enabled for PXE"), !image              ? QString()
                                 : image->pxeEnabled ? tr("Yes")
                                                     : tr("No: nobody can boot it")}});
}

QString SequenceSummaryPage::problem() const
{
    return m_draft.made ? tr("It is made. Change it under Software Library, Task Sequences.") : QString();
}

QString SequenceSummaryPage::nextText() const
{
    return tr("Create");
}

void SequenceSummaryPage::commit()
{
    run<TaskSequenceId>([name = m_draft.name, image = m_draft.image](
                            engine::Commands &commands) { return commands.addTaskSequence(name, image); },
                        [this](const TaskSequenceId &id) { m_draft.made = id; }, tr("Creating…"));
}

SequenceDonePage::SequenceDonePage(Console &console, SequenceDraft &draft)
    : WizardPage(console, {u"done"_s, tr("Completion"), tr("It is made"), {}})
    , m_draft(draft)
    , m_text(paragraph({}))
    , m_deploy(new QCheckBox(tr("&Deploy it now")))
{
    m_deploy->setObjectName("field.deploy");
    m_deploy->setChecked(draft.deploy);
    body()->addWidget(m_text);
    body()->addWidget(m_deploy);
    body()->addStretch(1);
    connect(m_deploy, &QCheckBox::toggled, this, [this](bool on) {
        m_draft.deploy = on;
        emit changed();
    });
}

QString SequenceDonePage::nextText() const
{
    return m_draft.deploy ? tr("Deploy…") : QString();
}

void SequenceDonePage::enter()
{
    m_text->setText(tr("Nobody gets %1 before it is deployed to a collection.").arg(models::displayText(m_draft.name)));
    m_deploy->setEnabled(m_draft.image.isValid());
    if (!m_draft.image.isValid())
        m_deploy->setChecked(false);
}

TaskSequenceWizard::TaskSequenceWizard(Console &console, QWidget *parent)
    : WizardDialog(console, u"add-task-sequence"_s, tr("Create Task Sequence"), tr("Close"), parent)
{
    addPage(new SequenceNamePage(console, m_draft));
    addPage(new SequenceImagePage(console, m_draft));
    addPage(new SequenceSummaryPage(console, m_draft));
    addPage(new SequenceDonePage(console, m_draft));
    connect(this, &WizardDialog::pageShown, this, [this] {
        if (m_draft.made)
            setMade();
    });
}

void TaskSequenceWizard::finish()
{
    accept();
    if (m_draft.made && m_draft.deploy)
        openDialog(new DeployWizard(console(), *m_draft.made, {}, parentWidget()));
}

} // namespace slipway::ui
