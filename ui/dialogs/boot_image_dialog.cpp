// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/boot_image_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/image_text.h"
#include "ui/dialogs/boot_image_properties_dialog.h"
#include "ui/dialogs/boot_image_reading.h"
#include "ui/dialogs/command_line_field.h"
#include "ui/dialogs/wim_pane.h"
#include "ui/widgets/content_bar.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QFormLayout *sourceForm(QWidget *widget)
{
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(14, 12, 14, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    QLabel *caption = plainLabel(label);
    caption->setBuddy(field);
    form->addRow(caption, field);
}

QRadioButton *kindButton(const QString &text, const QString &name)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(u"field."_s + name);
    return button;
}

} // namespace

BootImageDialog::BootImageDialog(Console &console, QWidget *parent, const QStringList &files)
    : FormDialog(console, u"add-boot-image"_s, tr("Add Boot Image"), tr("Add"), parent)
    , m_wim(new WimPane(console))
    , m_doubt(new MessageStrip)
    , m_bar(new ContentBar)
{
    setIntro(tr("The files are copied into the site and checked by their hash from then on. The originals are not "
                "needed to serve them."));
    setMinimumWidth(870);
    buildKind();
    buildFields();
    m_doubt->label()->setObjectName("contentDoubt");
    body()->addWidget(m_doubt);
    body()->addWidget(m_bar);
    auto *drop = new FileDrop(
        this, [this](const QStringList &) { return busy() ? QString() : tr("Drop the boot image's files here"); });
    connect(drop, &FileDrop::dropped, this, &BootImageDialog::setFiles);
    m_wimKind->setChecked(true);
    showKind();
    if (!files.isEmpty())
        setFiles(files);
}

void BootImageDialog::buildKind()
{
    m_wimKind = kindButton(tr("&Windows PE (WIM)"), u"kind-wim"_s);
    m_linuxKind = kindButton(tr("&Linux: kernel and initial RAM disks"), u"kind-linux"_s);
    m_programKind = kindButton(tr("Single &boot program"), u"kind-program"_s);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(24);
    for (QRadioButton *button : {m_wimKind, m_linuxKind, m_programKind}) {
        kinds->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showKind();
        });
    }
    kinds->addStretch(1);
    form()->addRow(plainLabel(tr("Kind")), kinds);
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_sources = new QStackedWidget(card);
    m_sources->addWidget(m_wim);
    m_sources->addWidget(buildLinux());
    m_sources->addWidget(buildProgram());
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sources);
    form()->addRow(card);
    connect(m_wim, &WimPane::changed, this, &BootImageDialog::sourceChanged);
}

void BootImageDialog::buildFields()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(255);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    addField(tr("&Name"), m_name, u"name"_s);
    m_architecture = new QComboBox;
    for (const site::Architecture architecture :
         {site::Architecture::X64, site::Architecture::X86, site::Architecture::Arm64})
        m_architecture->addItem(models::architectureText(architecture), int(architecture));
    addField(tr("&Architecture"), m_architecture, u"architecture"_s);
    connect(m_architecture, &QComboBox::activated, this, [this] {
        m_architectureChosen = true;
        look();
    });
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &BootImageDialog::showArchitecture);
    m_mismatch = paragraph({}, "muted");
    m_mismatch->setObjectName("architectureRemark");
    m_mismatch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    form()->addRow(QString(), m_mismatch);
    form()->setRowVisible(m_mismatch, false);
    m_pxe = new QCheckBox(tr("Deploy this boot image from the &PXE-enabled distribution point"));
    m_pxe->setObjectName("field.pxe");
    m_pxe->setChecked(true);
    form()->addRow(QString(), m_pxe);
}

QWidget *BootImageDialog::buildProgram()
{
    auto *page = new QWidget;
    QFormLayout *form = sourceForm(page);
    m_program = new PathField(PathField::Kind::File, tr("Boot program"));
    m_program->setObjectName("field.program");
    addRow(form, tr("&File"), m_program);
    m_firmware = new QComboBox;
    m_firmware->addItem(tr("Found from the file"), -1);
    m_firmware->addItem(models::firmwareText(site::Firmware::Uefi), int(site::Firmware::Uefi));
    m_firmware->addItem(models::firmwareText(site::Firmware::Bios), int(site::Firmware::Bios));
    m_firmware->setObjectName("field.firmware");
    m_firmware->setAccessibleName(tr("Firmware"));
    addRow(form, tr("Fi&rmware"), m_firmware);
    connect(m_program, &PathField::changed, this, &BootImageDialog::sourceChanged);
    connect(m_firmware, &QComboBox::activated, this, &BootImageDialog::look);
    return page;
}

QWidget *BootImageDialog::buildLinux()
{
    auto *page = new QWidget;
    QFormLayout *form = sourceForm(page);
    m_kernel = new PathField(PathField::Kind::File, tr("Kernel"));
    m_kernel->setObjectName("field.kernel");
    addRow(form, tr("&Kernel"), m_kernel);
    m_initrds = new PathField(PathField::Kind::Files, tr("Initial RAM disks"));
    m_initrds->setObjectName("field.initrds");
    addRow(form, tr("&Initial RAM disks"), m_initrds);
    auto *commandLine = new CommandLineField(console());
    addFormRow(form, tr("&Command line"), commandLine, u"command-line"_s, commandLine->notes());
    m_commandLine = commandLine;
    connect(m_kernel, &PathField::changed, this, &BootImageDialog::sourceChanged);
    return page;
}

BootImageDialog::Kind BootImageDialog::kind() const
{
    if (m_wimKind->isChecked())
        return Kind::Wim;
    return m_linuxKind->isChecked() ? Kind::Linux : Kind::Program;
}

void BootImageDialog::showKind()
{
    m_sources->setCurrentIndex(kind() == Kind::Wim ? 0 : kind() == Kind::Linux ? 1 : 2);
    // The card is as high as what it shows, not as the highest of the three.
    for (int page = 0; page < m_sources->count(); ++page)
        m_sources->widget(page)->setSizePolicy(
            QSizePolicy::Preferred, page == m_sources->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_sources->adjustSize();
    sourceChanged();
}

void BootImageDialog::setFiles(const QStringList &files)
{
    if (busy())
        return;
    const models::ChosenFiles chosen = models::chosenFiles(files);
    showProblem(chosen.problem);
    switch (chosen.kind) {
    case models::ChosenFiles::Kind::None:
        return;
    case models::ChosenFiles::Kind::Wim:
    case models::ChosenFiles::Kind::Iso:
        m_wimKind->setChecked(true);
        m_wim->setPath(chosen.main);
        return;
    case models::ChosenFiles::Kind::Linux:
        m_linuxKind->setChecked(true);
        m_kernel->setPath(chosen.main);
        m_initrds->setPath(chosen.initrds.join(u"; "_s));
        return;
    case models::ChosenFiles::Kind::Program:
        m_programKind->setChecked(true);
        m_program->setPath(chosen.main);
        return;
    }
}

void BootImageDialog::sourceChanged()
{
    if (!m_pxe)
        return; // not built yet
    const content::WimImage *image = kind() == Kind::Wim ? m_wim->image() : nullptr;
    if (!m_nameTyped) {
        QString proposed = QFileInfo(m_program->path()).completeBaseName();
        if (kind() == Kind::Linux)
            proposed = QFileInfo(m_kernel->path()).fileName();
        if (kind() == Kind::Wim)
            proposed = image && !image->name.isEmpty() ? models::displayText(image->name, 200)
                                                       : QFileInfo(m_wim->path()).completeBaseName();
        m_name->setText(proposed);
    }
    if (image && image->architecture && !m_architectureChosen)
        m_architecture->setCurrentIndex(m_architecture->findData(int(*image->architecture)));
    showArchitecture();
    look();
    fitHeight();
}

site::BootImage BootImageDialog::likeness() const
{
    using Role = site::ContentFile::Role;
    site::BootImage image;
    image.kind = kind();
    image.architecture = site::Architecture(m_architecture->currentData().toInt());
    const auto add = [&image](Role role, const QString &path) {
        if (!QFileInfo(path).isFile())
            return; // a path that is still being typed
        site::ContentFile file;
        file.role = role;
        file.name = QFileInfo(path).fileName();
        file.source = path;
        image.files += file;
    };
    if (image.kind == Kind::Program)
        add(Role::Program, m_program->path());
    if (image.kind == Kind::Linux) {
        add(Role::Kernel, m_kernel->path());
        for (const QString &path : m_initrds->paths())
            add(Role::Initrd, path);
    }
    return image;
}

/// Does what *Validate* does with the first bytes, before anything is added; a program says its architecture itself.
void BootImageDialog::look()
{
    const int firmware = m_firmware->currentData().toInt();
    const bool proposes = !m_architectureChosen;
    console().runApart<SeenContent>(
        this,
        [image = likeness(), firmware, proposes] {
            return lookAtContent(image, firmware < 0 ? std::nullopt : std::optional(site::Firmware(firmware)),
                                 proposes);
        },
        [this, proposes, question = ++m_question](const Result<SeenContent> &seen) {
            if (question != m_question)
                return; // asked anew meanwhile
            if (seen && seen->architecture && proposes)
                m_architecture->setCurrentIndex(m_architecture->findData(int(*seen->architecture)));
            QStringList lines = seen ? seen->doubts : QStringList();
            if (!lines.isEmpty())
                lines.prepend(tr("Machines will hardly boot this:"));
            m_doubt->say(MessageStrip::Level::Warning, lines.join(u'\n'));
            fitHeight();
        });
}

void BootImageDialog::showArchitecture()
{
    const content::WimImage *image = kind() == Kind::Wim ? m_wim->image() : nullptr;
    const auto chosen = site::Architecture(m_architecture->currentData().toInt());
    const bool differs = image && image->architecture && *image->architecture != chosen;
    m_mismatch->setText(differs
                            ? tr("The image in the WIM is for %1. Machines of %2 will most likely not boot it.")
                                  .arg(models::architectureText(*image->architecture), models::architectureText(chosen))
                            : QString());
    form()->setRowVisible(m_mismatch, differs);
    fitHeight();
}

QString BootImageDialog::problem() const
{
    QString wrong;
    if (kind() == Kind::Wim) {
        wrong = m_wim->problem();
    } else {
        const bool linuxKind = kind() == Kind::Linux;
        const QStringList files =
            linuxKind ? QStringList{m_kernel->path()} + m_initrds->paths() : QStringList{m_program->path()};
        if (files.first().isEmpty())
            return linuxKind ? tr("Choose the kernel's file.") : tr("Choose the boot program's file.");
        for (const QString &file : files) {
            if (!QFileInfo(file).isFile())
                return tr("%1 is no file. Check the path.").arg(models::displayText(file));
        }
        if (linuxKind && files.size() < 2)
            wrong = tr("Choose at least one initial RAM disk: the kernel finds its first programs there.");
    }
    if (wrong.isEmpty() && m_name->text().trimmed().isEmpty())
        wrong = tr("The boot image needs a name.");
    return wrong;
}

engine::NewBootImage BootImageDialog::newImage() const
{
    engine::NewBootImage image;
    image.name = m_name->text().trimmed();
    image.kind = kind();
    image.architecture = site::Architecture(m_architecture->currentData().toInt());
    image.pxeEnabled = m_pxe->isChecked();
    switch (image.kind) {
    case Kind::Wim:
        image.wim = m_wim->path();
        image.wimIndex = m_wim->image()->index;
        image.signing = m_wim->signing();
        break;
    case Kind::Linux:
        image.kernel = m_kernel->path();
        image.initrds = m_initrds->paths();
        image.commandLine = m_commandLine->text().trimmed();
        break;
    case Kind::Program:
        image.program = m_program->path();
        if (const int firmware = m_firmware->currentData().toInt(); firmware >= 0)
            image.firmware = site::Firmware(firmware);
        break;
    }
    return image;
}

void BootImageDialog::submit()
{
    const auto progress = m_bar->begin(tr("Copying and hashing"));
    runLong<site::BootImage>(
        [image = newImage(), progress](engine::Commands &commands) { return addAndRead(commands, image, progress); },
        [this](const site::BootImage &image) { added(image); });
}

void BootImageDialog::added(const site::BootImage &image)
{
    const bool complete = models::imageState(image) == models::ImageState::Ready;
    const QString doubt = models::doubtTexts(image).value(0);
    console().notify({u"content"_s,
                      doubt.isEmpty() ? Notice::Level::Info : Notice::Level::Warning,
                      !doubt.isEmpty() ? tr("The boot image %1 was added, but machines will hardly boot it. %2")
                                             .arg(models::displayText(image.name), doubt)
                      : complete ? tr("The boot image %1 was added.").arg(models::displayText(image.name))
                                 : tr("The boot image %1 was added. What it lacks stands with its boot files.")
                                       .arg(models::displayText(image.name)),
                      {},
                      {}});
    // What is missing is supplied where it is listed.
    if (!complete && image.kind == Kind::Wim)
        openDialog(
            new BootImagePropertiesDialog(console(), image, parentWidget(), BootImagePropertiesDialog::Tab::Files));
}

void BootImageDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_sources->setEnabled(!busy);
    for (QWidget *field :
         {static_cast<QWidget *>(m_wimKind), static_cast<QWidget *>(m_linuxKind), static_cast<QWidget *>(m_programKind),
          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_architecture), static_cast<QWidget *>(m_pxe)})
        field->setEnabled(!busy);
    if (!busy)
        m_bar->end();
    fitHeight();
}

void BootImageDialog::reject()
{
    // While files are copied the button cancels the copy; what was copied is taken back.
    if (busy())
        return m_bar->cancel();
    m_wim->cancelReading();
    FormDialog::reject();
}

} // namespace slipway::ui
