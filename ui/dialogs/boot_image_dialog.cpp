// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/boot_image_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QProgressBar>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

void name(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(u"field."_s + objectName);
    widget->setAccessibleName(accessibleName);
}

QFormLayout *sourceForm(QWidget *widget)
{
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(14, 12, 14, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

BootImageDialog::BootImageDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"add-boot-image"_s, tr("Add Boot Image"), tr("Add Boot Image"), parent)
{
    setIntro(tr("The files are copied into the site and checked by their hash from then on. The originals are not "
                "needed to serve them."));
    setMinimumWidth(620);
    buildKind();
    m_name = new QLineEdit;
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    addField(tr("&Name"), m_name, u"name"_s);
    m_architecture = new QComboBox;
    for (const site::Architecture architecture :
         {site::Architecture::X64, site::Architecture::X86, site::Architecture::Arm64})
        m_architecture->addItem(models::architectureText(architecture), int(architecture));
    addField(tr("&Architecture"), m_architecture, u"architecture"_s);
    m_pxe = new QCheckBox(tr("Deploy this boot image from the &PXE-enabled distribution point"));
    m_pxe->setObjectName("field.pxe");
    m_pxe->setChecked(true);
    form()->addRow(QString(), m_pxe);
    buildProgress();
    connect(&m_timer, &QTimer::timeout, this, &BootImageDialog::showProgress);
}

void BootImageDialog::buildKind()
{
    m_programKind = new QRadioButton(tr("Single &boot program (.efi or BIOS)"));
    m_programKind->setObjectName("field.kind-program");
    m_linuxKind = new QRadioButton(tr("&Linux: kernel and initial RAM disks"));
    m_linuxKind->setObjectName("field.kind-linux");
    m_programKind->setChecked(true);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(24);
    kinds->addWidget(m_programKind);
    kinds->addWidget(m_linuxKind);
    kinds->addStretch(1);
    form()->addRow(plainLabel(tr("Kind")), kinds);
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_sources = new QStackedWidget(card);
    m_sources->addWidget(buildProgram());
    m_sources->addWidget(buildLinux());
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sources);
    form()->addRow(card);
    connect(m_linuxKind, &QRadioButton::toggled, this, [this](bool on) {
        m_sources->setCurrentIndex(on ? 1 : 0);
        proposeName();
    });
}

QWidget *BootImageDialog::buildProgram()
{
    auto *page = new QWidget;
    QFormLayout *form = sourceForm(page);
    m_program = new PathField(PathField::Kind::File, tr("Boot program"));
    m_program->setObjectName("field.program");
    form->addRow(tr("&File"), m_program);
    m_firmware = new QComboBox;
    m_firmware->addItem(tr("By its content: UEFI if it starts with MZ"), -1);
    m_firmware->addItem(models::firmwareText(site::Firmware::Uefi), int(site::Firmware::Uefi));
    m_firmware->addItem(models::firmwareText(site::Firmware::Bios), int(site::Firmware::Bios));
    name(m_firmware, u"firmware"_s, tr("Firmware"));
    form->addRow(tr("Fi&rmware"), m_firmware);
    connect(m_program, &PathField::changed, this, &BootImageDialog::proposeName);
    return page;
}

QWidget *BootImageDialog::buildLinux()
{
    auto *page = new QWidget;
    QFormLayout *form = sourceForm(page);
    m_kernel = new PathField(PathField::Kind::File, tr("Kernel"));
    m_kernel->setObjectName("field.kernel");
    form->addRow(tr("&Kernel"), m_kernel);
    m_initrds = new PathField(PathField::Kind::Files, tr("Initial RAM disks"));
    m_initrds->setObjectName("field.initrds");
    form->addRow(tr("&Initial RAM disks"), m_initrds);
    m_commandLine = new QLineEdit;
    m_commandLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    name(m_commandLine, u"command-line"_s, tr("Command line"));
    form->addRow(tr("&Command line"), m_commandLine);
    connect(m_kernel, &PathField::changed, this, &BootImageDialog::proposeName);
    return page;
}

void BootImageDialog::buildProgress()
{
    m_bar = new QProgressBar;
    m_bar->setObjectName(names::DialogProgress);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_barText = mutedLabel({});
    body()->addWidget(m_bar);
    body()->addWidget(m_barText);
    m_bar->hide();
    m_barText->hide();
}

bool BootImageDialog::isLinux() const
{
    return m_linuxKind->isChecked();
}

void BootImageDialog::proposeName()
{
    if (m_nameTyped || !m_name)
        return;
    const QFileInfo file(isLinux() ? m_kernel->path() : m_program->path());
    m_name->setText(isLinux() ? file.fileName() : file.completeBaseName());
}

QString BootImageDialog::problem() const
{
    const QStringList files =
        isLinux() ? QStringList{m_kernel->path()} + m_initrds->paths() : QStringList{m_program->path()};
    if (files.first().isEmpty())
        return isLinux() ? tr("Choose the kernel's file.") : tr("Choose the boot program's file.");
    for (const QString &file : files) {
        if (!QFileInfo(file).isFile())
            return tr("%1 is no file. Check the path.").arg(models::displayText(file));
    }
    if (isLinux() && files.size() < 2)
        return tr("Choose at least one initial RAM disk: the kernel finds its first programs there.");
    return m_name->text().trimmed().isEmpty() ? tr("The boot image needs a name.") : QString();
}

void BootImageDialog::submit()
{
    engine::NewBootImage image;
    image.name = m_name->text().trimmed();
    image.kind = isLinux() ? site::BootImage::Kind::Linux : site::BootImage::Kind::Program;
    image.architecture = site::Architecture(m_architecture->currentData().toInt());
    image.pxeEnabled = m_pxe->isChecked();
    if (isLinux()) {
        image.kernel = m_kernel->path();
        image.initrds = m_initrds->paths();
        image.commandLine = m_commandLine->text().trimmed();
    } else {
        image.program = m_program->path();
        if (const int firmware = m_firmware->currentData().toInt(); firmware >= 0)
            image.firmware = site::Firmware(firmware);
    }
    m_progress = std::make_shared<ContentProgress>();
    run<BootImageId>([image, progress = progressOf(m_progress)](engine::Commands &commands) {
        return commands.addBootImage(image, progress);
    });
}

void BootImageDialog::setBusy(bool busy)
{
    FormDialog::setBusy(busy);
    m_sources->setEnabled(!busy);
    m_bar->setVisible(busy);
    m_barText->setVisible(busy);
    m_bar->setValue(0);
    m_barText->setText(tr("Starting…"));
    if (busy)
        m_timer.start(100);
    else
        m_timer.stop();
}

void BootImageDialog::showProgress()
{
    const qint64 done = m_progress->done, total = m_progress->total;
    if (total <= 0)
        return;
    m_bar->setValue(int(done * 1000 / total));
    m_barText->setText(
        m_progress->cancelled
            ? tr("Cancelling…")
            : tr("Copying and hashing: %1 of %2").arg(models::bytesText(done), models::bytesText(total)));
}

void BootImageDialog::reject()
{
    // While files are copied the button cancels the copy; what was copied is taken back.
    if (busy())
        m_progress->cancelled = true;
    else
        FormDialog::reject();
}

BootImagePropertiesDialog::BootImagePropertiesDialog(Console &console, const site::BootImage &image, QWidget *parent)
    : FormDialog(console, u"edit-boot-image"_s, tr("Properties of %1").arg(models::displayText(image.name)), tr("Save"),
                 parent)
    , m_image(image)
    , m_name(new QLineEdit(image.name))
    , m_pxe(new QCheckBox(tr("Deploy this boot image from the &PXE-enabled distribution point")))
{
    addField(tr("&Name"), m_name, u"name"_s);
    if (image.kind == site::BootImage::Kind::Linux) {
        m_commandLine = new QLineEdit(image.commandLine);
        m_commandLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        addField(tr("&Command line"), m_commandLine, u"command-line"_s,
                 tr("Where the machine reports its status is added by itself."));
    }
    m_pxe->setObjectName("field.pxe");
    m_pxe->setChecked(image.pxeEnabled);
    form()->addRow(QString(), m_pxe);
}

QString BootImagePropertiesDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The boot image needs a name.") : QString();
}

void BootImagePropertiesDialog::submit()
{
    // Only what was changed here: somebody else may have changed the rest meanwhile.
    engine::BootImageChange change;
    if (m_name->text().trimmed() != m_image.name)
        change.name = m_name->text().trimmed();
    if (m_commandLine && m_commandLine->text().trimmed() != m_image.commandLine)
        change.commandLine = m_commandLine->text().trimmed();
    if (m_pxe->isChecked() != m_image.pxeEnabled)
        change.pxeEnabled = m_pxe->isChecked();
    run([id = m_image.id, change](engine::Commands &commands) { return commands.changeBootImage(id, change); });
}

} // namespace slipway::ui
