// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_image_pages.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/command_line_field.h"
#include "ui/dialogs/wim_pane.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/state_list.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Kind = models::ChosenFiles::Kind;

/// A second try after a failure takes the sequence that the first one made; one of that name for another image is none.
Result<TaskSequenceId> sequenceOf(engine::Commands &commands, const QString &name, BootImageId image,
                                  const Error &otherwise)
{
    const auto snapshot = commands.snapshot();
    const auto id = commands.findTaskSequence(name);
    const site::TaskSequence *known = snapshot.ok() && id.ok() ? (*snapshot)->taskSequence(*id) : nullptr;
    if (known && known->bootImage == image)
        return *id;
    return fail(otherwise);
}

} // namespace

SetupImagePage::SetupImagePage(Console &console, SetupState &state)
    : WizardPage(console,
                 {u"image"_s, tr("Boot image"), tr("What shall machines boot?"),
                  tr("Choose a WIM or an ISO of Windows, a Linux kernel with its initial RAM disks, or a boot program "
                     "(.efi). Or drop the files here.")})
    , m_state(state)
    , m_files(new PathField(PathField::Kind::Files, tr("Boot image")))
    , m_wim(new WimPane(console))
    , m_found(new StateList(u"foundFiles"_s))
    , m_fields(new QWidget)
    , m_name(new QLineEdit)
    , m_architecture(new QComboBox)
    , m_rows(makeForm())
    , m_commandLine(new CommandLineField(console))
    , m_bar(new ContentBar)
{
    addField(tr("&Files"), m_files, u"files"_s);
    m_wim->hide();
    body()->addWidget(m_wim);
    body()->addWidget(m_found);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(m_rows);
    m_name->setMaxLength(255);
    addFormRow(m_rows, tr("Na&me"), m_name, u"image-name"_s);
    for (const site::Architecture each : {site::Architecture::X64, site::Architecture::X86, site::Architecture::Arm64})
        m_architecture->addItem(models::architectureText(each), int(each));
    addFormRow(m_rows, tr("&Architecture"), m_architecture, u"image-architecture"_s);
    addFormRow(m_rows, tr("Command &line"), m_commandLine, u"image-command-line"_s, m_commandLine->notes());
    m_fields->hide();
    body()->addWidget(m_fields);
    body()->addWidget(m_bar);
    body()->addStretch(1);
    connect(m_files, &PathField::changed, this, &SetupImagePage::filesChanged);
    connect(m_wim, &WimPane::changed, this, &SetupImagePage::showFound);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &WizardPage::changed);
    auto *drop = new FileDrop(
        this, [this](const QStringList &) { return isBusy() ? QString() : tr("Drop the boot image's files here"); });
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &files) { m_files->setPath(files.join(u"; "_s)); });
}

QWidget *SetupImagePage::firstField()
{
    return m_files->edit();
}

bool SetupImagePage::hasWim() const
{
    return m_chosen.kind == Kind::Wim || m_chosen.kind == Kind::Iso;
}

bool SetupImagePage::isAdded() const
{
    return m_state.image.isValid() && !m_added.isEmpty() && m_added == m_files->paths();
}

void SetupImagePage::filesChanged()
{
    const QStringList paths = m_files->paths();
    m_chosen = paths.isEmpty() ? models::ChosenFiles() : models::chosenFiles(paths);
    m_wim->setVisible(hasWim());
    m_wim->setPath(hasWim() ? m_chosen.main : QString());
    showFound();
}

/// What the files are taken for, so that nobody has to choose it.
void SetupImagePage::showFound()
{
    using models::Tone;
    QList<StateList::Row> rows;
    const auto row = [](const QString &title, const QString &file) {
        return StateList::Row{u"state-done"_s, Tone::Good, title, models::displayText(QFileInfo(file).fileName()), {}};
    };
    if (m_chosen.kind == Kind::Linux) {
        rows += row(tr("Linux kernel"), m_chosen.main);
        for (const QString &initrd : std::as_const(m_chosen.initrds))
            rows += row(tr("Initial RAM disk"), initrd);
    } else if (m_chosen.kind == Kind::Program) {
        rows += row(tr("Boot program"), m_chosen.main);
    }
    m_found->setRows(rows);
    const content::WimImage *image = hasWim() ? m_wim->image() : nullptr;
    if (!m_nameTyped)
        m_name->setText(proposedName(image));
    QWidget *caption = m_rows->itemAt(m_rows->rowCount() - 1, QFormLayout::LabelRole)->widget();
    for (QWidget *each : {caption, static_cast<QWidget *>(m_commandLine), m_commandLine->notes()})
        each->setVisible(m_chosen.kind == Kind::Linux);
    if (image && image->architecture)
        m_architecture->setCurrentIndex(m_architecture->findData(int(*image->architecture)));
    m_fields->setVisible(m_chosen.kind != Kind::None);
    emit changed();
}

QString SetupImagePage::proposedName(const content::WimImage *image) const
{
    if (image && !image->name.isEmpty())
        return models::displayText(image->name, 200);
    const QFileInfo file(m_chosen.main);
    // Every kernel is called vmlinuz: the folder tells which it is.
    if (m_chosen.kind == Kind::Linux)
        return tr("Linux from %1").arg(models::displayText(file.absoluteDir().dirName(), 200));
    return file.completeBaseName();
}

QString SetupImagePage::problem() const
{
    if (isAdded())
        return {};
    if (m_files->paths().isEmpty())
        return tr("Choose the files of a boot image, or add one later.");
    if (m_chosen.kind == Kind::None)
        return m_chosen.problem;
    for (const QString &file : QStringList{m_chosen.main} + m_chosen.initrds) {
        if (!QFileInfo(file).isFile())
            return tr("%1 is no file. Check the path.").arg(models::displayText(file));
    }
    if (m_chosen.kind == Kind::Linux && m_chosen.initrds.isEmpty())
        return tr("Choose at least one initial RAM disk: the kernel finds its first programs there.");
    if (hasWim() && !m_wim->problem().isEmpty())
        return m_wim->problem();
    return m_name->text().trimmed().isEmpty() ? tr("The boot image needs a name.") : QString();
}

QString SetupImagePage::nextText() const
{
    return isAdded() || m_files->paths().isEmpty() ? QString() : tr("&Add Boot Image");
}

engine::NewBootImage SetupImagePage::newImage() const
{
    engine::NewBootImage image;
    image.name = m_name->text().trimmed();
    image.architecture = site::Architecture(m_architecture->currentData().toInt());
    if (hasWim()) {
        image.kind = site::BootImage::Kind::Wim;
        image.wim = m_wim->path();
        image.wimIndex = m_wim->image()->index;
        image.signing = m_wim->signing();
    } else if (m_chosen.kind == Kind::Linux) {
        image.kind = site::BootImage::Kind::Linux;
        image.kernel = m_chosen.main;
        image.initrds = m_chosen.initrds;
        image.commandLine = m_commandLine->text().trimmed();
    } else {
        image.program = m_chosen.main;
    }
    return image;
}

void SetupImagePage::commit()
{
    if (isAdded())
        return proceed();
    const auto progress = m_bar->begin(tr("Copying and hashing"));
    setBusy(true, tr("Copying the boot image…"));
    console().runLong<BootImageId>(
        this,
        [image = newImage(), progress](engine::Commands &commands) { return commands.addBootImage(image, progress); },
        [this, name = newImage().name, files = m_files->paths()](const Result<BootImageId> &id) {
            m_bar->end();
            setBusy(false);
            if (!id.ok())
                return fail(id.error());
            m_state.image = *id;
            m_state.imageSkipped = false;
            m_state.imageName = name;
            m_added = files;
            proceed();
        });
}

bool SetupImagePage::cancelWork()
{
    m_bar->cancel(); // what was copied is taken back
    return true;
}

SetupDeployPage::SetupDeployPage(Console &console, SetupState &state)
    : WizardPage(console, {u"deployment"_s, tr("Deployment"), tr("Who may boot it?"),
                           tr("It is made available: a machine offers it when somebody presses F12, and starts as ever "
                              "otherwise. Required deployments, which start without asking, are made later and on "
                              "purpose.")})
    , m_state(state)
    , m_image(new QComboBox)
    , m_name(new QLineEdit)
    , m_collection(new QComboBox)
    , m_unknown(new QCheckBox(tr("Answer machines that nobody has &registered, too")))
    , m_consequence(new MessageStrip)
{
    addField(tr("&Boot image"), m_image, u"deploy-image"_s);
    m_name->setMaxLength(255);
    addField(tr("&Task sequence"), m_name, u"deploy-name"_s, tr("The name that machines and reports show."));
    addField(tr("&Collection"), m_collection, u"deploy-collection"_s);
    m_unknown->setObjectName("field.unknown");
    form()->addRow(QString(), m_unknown);
    m_consequence->label()->setObjectName("deployConsequence");
    body()->addWidget(m_consequence);
    body()->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &WizardPage::changed);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &SetupDeployPage::showConsequence);
    connect(m_unknown, &QCheckBox::toggled, this, &SetupDeployPage::showConsequence);
    connect(m_image, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_nameTyped)
            m_name->setText(m_image->currentText());
    });
}

bool SetupDeployPage::applies() const
{
    return m_state.image.isValid() || !m_state.imageSkipped ||
           !console().snapshot()->configuration().bootImages.isEmpty();
}

BootImageId SetupDeployPage::image() const
{
    return {m_image->currentData().toLongLong()};
}

void SetupDeployPage::enter()
{
    if (m_deployed)
        return;
    const site::Snapshot &snapshot = *console().snapshot();
    m_image->clear();
    for (const site::BootImage *each : models::imagesByName(snapshot))
        m_image->addItem(models::displayText(each->name), each->id.value);
    if (m_state.image.isValid() && m_image->findData(m_state.image.value) < 0)
        m_image->addItem(models::displayText(m_state.imageName), m_state.image.value);
    m_image->setCurrentIndex(std::max(m_image->findData(m_state.image.value), 0));
    m_collection->clear();
    fillCollections(m_collection, snapshot);
    m_collection->setCurrentIndex(std::max(m_collection->findData(site::AllSystems.value), 0));
    m_unknown->setChecked(snapshot.settings().unknownComputers);
    showConsequence();
}

void SetupDeployPage::showConsequence()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const CollectionId collection{m_collection->currentData().toLongLong()};
    const int devices = snapshot.membership().deviceCount(collection);
    QString text = tr("%n registered device(s) may boot it from now on.", nullptr, devices);
    if (m_unknown->isChecked())
        text += u' ' + tr("So may every other machine of this network, if the collection holds unknown computers.");
    else if (devices == 0)
        text += u' ' + tr("Register devices afterwards, under Assets, or answer unknown machines.");
    m_consequence->say(MessageStrip::Level::Info, text);
    emit changed();
}

QString SetupDeployPage::problem() const
{
    if (m_deployed)
        return {};
    return m_name->text().trimmed().isEmpty() ? tr("The task sequence needs a name.") : QString();
}

void SetupDeployPage::commit()
{
    if (m_deployed)
        return proceed();
    engine::NewDeployment deployment;
    deployment.collection = {m_collection->currentData().toLongLong()};
    const auto work = [deployment, image = image(), name = m_name->text().trimmed(),
                       unknown = m_unknown->isChecked()](engine::Commands &commands) mutable -> Result<void> {
        auto sequence = commands.addTaskSequence(name, image);
        if (!sequence.ok() && sequence.error().code == ErrorCode::AlreadyExists)
            sequence = sequenceOf(commands, name, image, sequence.error());
        if (!sequence.ok())
            return slipway::fail(sequence.error());
        deployment.taskSequence = *sequence;
        if (const auto made = commands.addDeployment(deployment); !made.ok())
            return slipway::fail(made.error());
        return commands.setSetting(u"responder.unknown-computers"_s, unknown ? u"true"_s : u"false"_s);
    };
    run(work, [this, collection = deployment.collection] {
        m_deployed = true;
        m_state.collection = collection;
    });
}

} // namespace slipway::ui
