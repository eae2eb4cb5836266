// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_task_sequence_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "server/engine/text_file.h"
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

bool isTaken(const site::Snapshot &snapshot, const QString &name)
{
    const QList<site::TaskSequence> &all = snapshot.configuration().taskSequences;
    return std::any_of(all.begin(), all.end(), [&name](const site::TaskSequence &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ImportTaskSequenceDialog::ImportTaskSequenceDialog(Console &console, const engine::TaskSequenceDocument &document,
                                                   QWidget *parent)
    : FormDialog(console, u"import-task-sequence"_s, tr("Import Task Sequence"), tr("Import"), parent)
    , m_name(new QLineEdit(document.name))
    , m_image(new QComboBox)
{
    const site::Snapshot &snapshot = *console.snapshot();
    for (int i = 2; isTaken(snapshot, m_name->text()); ++i)
        //: The proposed name where the file's is taken.
        m_name->setText(tr("%1 (%2)").arg(document.name, QString::number(i)));
    m_image->addItem(tr("None: cannot boot yet"), qint64(0));
    for (const site::BootImage *each : models::imagesByName(snapshot))
        m_image->addItem(tr("%1 (%2, %3)")
                             .arg(models::displayText(each->name), models::architectureText(each->architecture),
                                  models::bootImageKindText(*each)),
                         each->id.value);
    const engine::ImageMatch match = engine::matchingImage(document, snapshot);
    m_image->setCurrentIndex(qMax(0, m_image->findData(match.image.value)));
    setIntro(imageText(document, match));
    addField(tr("&Name"), m_name, u"name"_s);
    addField(tr("&Boot image"), m_image, u"image"_s);
}

QString ImportTaskSequenceDialog::imageText(const engine::TaskSequenceDocument &document,
                                            const engine::ImageMatch &match) const
{
    if (!document.hasImage)
        return tr("The task sequence in the file has no boot image.");
    constexpr int most = 60; // one without blanks does not wrap
    const QString name = models::displayText(document.imageName, most);
    switch (match.by) {
    case engine::ImageMatch::By::Content:
        // By the name that it has here: that is what the field below shows.
        return tr("It boots %1, whose content this site has, too.")
            .arg(models::displayText(console().snapshot()->bootImage(match.image)->name, most));
    case engine::ImageMatch::By::Name:
        return tr("It boots %1. This site has a boot image of that name, with other content: check whether it is the "
                  "right one.")
            .arg(name);
    case engine::ImageMatch::By::Nothing:
        break;
    }
    return tr("It boots %1 (%2), which this site does not have. Choose another one, or add it later and edit the task "
              "sequence then.")
        .arg(name, models::architectureText(document.architecture));
}

void ImportTaskSequenceDialog::ask(Console &console, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import Task Sequence"));
    dialog->setObjectName("dialog.choose-task-sequence");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Task sequences (*.json)"), tr("All files (*)")});
    dialog->setDirectory(QSettings().value(u"paths/last"_s).toString());
    connect(dialog, &QFileDialog::fileSelected, parent, [&console, parent](const QString &file) {
        QSettings().setValue(u"paths/last"_s, QFileInfo(file).path());
        take(console, file, parent);
    });
    dialog->open();
}

void ImportTaskSequenceDialog::take(Console &console, const QString &file, QWidget *parent)
{
    using Document = engine::TaskSequenceDocument;
    console.runApart<Document>(
        parent,
        [file]() -> Result<Document> {
            const auto bytes = engine::readTextFile(file);
            return bytes ? engine::parseTaskSequence(*bytes) : slipway::fail(bytes.error());
        },
        [&console, parent](const Result<Document> &document) {
            if (!document)
                return console.report(document.error());
            openDialog(new ImportTaskSequenceDialog(console, *document, parent));
        });
}

QString ImportTaskSequenceDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The task sequence needs a name.");
    return isTaken(*console().snapshot(), name) ? tr("A task sequence is already called so.") : QString();
}

void ImportTaskSequenceDialog::submit()
{
    const QString name = m_name->text().trimmed();
    const BootImageId image{m_image->currentData().toLongLong()};
    run<TaskSequenceId>(
        [name, image](engine::Commands &commands) { return commands.addTaskSequence(name, image); },
        [this](const TaskSequenceId &made) { console().show(Node::TaskSequences, {QString::number(made.value)}); });
}

} // namespace slipway::ui
