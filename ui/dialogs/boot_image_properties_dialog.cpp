// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/boot_image_properties_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/image_text.h"
#include "ui/dialogs/boot_files_pane.h"
#include "ui/dialogs/command_line_field.h"
#include "ui/dialogs/content_job_dialog.h"
#include "ui/look/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QFormLayout *pageForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(14, 16, 14, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

QLabel *addValue(QFormLayout *form, const QString &label, const QString &value, bool fixedPitch = false)
{
    QLabel *shown = valueLabel(value, fixedPitch);
    shown->setAccessibleName(label);
    // Else a label that may wrap its words takes as little width as it can.
    shown->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(plainLabel(label), shown);
    return shown;
}

template <class T>
QComboBox *choice(std::initializer_list<T> values, QString (*text)(T), T current)
{
    auto *box = new QComboBox;
    for (const T value : values)
        box->addItem(text(value), int(value));
    box->setCurrentIndex(box->findData(int(current)));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

BootImagePropertiesDialog::BootImagePropertiesDialog(Console &console, const site::BootImage &image, QWidget *parent,
                                                     Tab first)
    : FormDialog(console, u"edit-boot-image"_s, tr("Properties of %1").arg(models::displayText(image.name)), tr("OK"),
                 parent)
    , m_image(image)
    , m_tabs(new QTabWidget)
    , m_files(new BootFilesPane(console, image))
    , m_apply(addApply())
{
    setMinimumSize(940, 590);
    m_tabs->setObjectName("field.tabs");
    m_tabs->setAccessibleName(tr("Parts of the boot image"));
    m_tabs->addTab(generalTab(), tr("General"));
    m_tabs->addTab(sourceTab(), tr("Data Source"));
    m_tabs->addTab(m_files, image.kind == site::BootImage::Kind::Wim ? tr("Boot Files") : tr("Files"));
    m_tabs->addTab(usersTab(), tr("Used By"));
    m_tabs->setCurrentIndex(int(first));
    body()->addWidget(m_tabs, 1);
    connect(&console, &Console::siteChanged, this, &BootImagePropertiesDialog::showLive);
    connect(m_files, &BootFilesPane::busyChanged, this, [this](bool busy) { acceptButton()->setEnabled(!busy); });
    showLive();
    loadDates();
    edited();
}

QWidget *BootImagePropertiesDialog::generalTab()
{
    auto *page = new QWidget;
    QFormLayout *fields = pageForm(page);
    m_name = new QLineEdit(m_image.name);
    m_name->setMaxLength(255);
    addFormRow(fields, tr("&Name"), m_name, u"name"_s);
    connect(m_name, &QLineEdit::textChanged, this, &BootImagePropertiesDialog::edited);
    addValue(fields, tr("Kind"),
             tr("%1, %2").arg(models::bootImageKindText(m_image), models::architectureText(m_image.architecture)));
    m_version = addValue(fields, tr("Version"), {});
    if (m_image.kind == site::BootImage::Kind::Wim)
        addWindowsFields(fields);
    if (m_image.kind == site::BootImage::Kind::Linux) {
        auto *commandLine = new CommandLineField(console(), m_image.commandLine);
        addFormRow(fields, tr("&Command line"), commandLine, u"command-line"_s, commandLine->notes());
        m_commandLine = commandLine;
        connect(m_commandLine, &QLineEdit::textChanged, this, &BootImagePropertiesDialog::edited);
    }
    m_pxe = new QCheckBox(tr("Deploy this boot image from the &PXE-enabled distribution point"));
    m_pxe->setObjectName("field.pxe");
    m_pxe->setChecked(m_image.pxeEnabled);
    connect(m_pxe, &QCheckBox::toggled, this, &BootImagePropertiesDialog::edited);
    fields->addRow(QString(), m_pxe);
    return page;
}

void BootImagePropertiesDialog::addWindowsFields(QFormLayout *fields)
{
    using Chain = site::BootImage::Chain;
    using Signing = site::BootImage::Signing;
    m_chain = choice({Chain::Bootmgr, Chain::Wimboot}, models::chainText, m_image.chain);
    m_chainHint = paragraph({}, "muted");
    addFormRow(fields, tr("Started &by"), m_chain, u"chain"_s, m_chainHint);
    m_signing = choice({Signing::Ca2011, Signing::Ca2023}, models::signingText, m_image.signing);
    m_signingHint = paragraph({}, "muted");
    addFormRow(fields, tr("Boot manager si&gned"), m_signing, u"signing"_s, m_signingHint);
    m_badge = new Badge;
    m_badge->setObjectName("servedBadge");
    fields->addRow(plainLabel(tr("Served to UEFI")), m_badge);
    for (QComboBox *box : {m_chain, m_signing})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showSigning();
            edited();
        });
}

QWidget *BootImagePropertiesDialog::sourceTab()
{
    auto *page = new QWidget;
    QFormLayout *fields = pageForm(page);
    m_source = new PathField(PathField::Kind::File, tr("Source"));
    m_source->setPath(m_image.files.isEmpty() ? QString() : m_image.files.first().source);
    addFormRow(fields, m_image.kind == site::BootImage::Kind::Linux ? tr("&Source of the kernel") : tr("&Source"),
               m_source, u"source"_s,
               paragraph(tr("What Update reads. Machines get the copy in the site, never this file."), "muted"));
    connect(m_source, &PathField::changed, this, &BootImagePropertiesDialog::edited);
    m_size = addValue(fields, tr("Size"), {});
    m_hash = addValue(fields, tr("SHA-256"), {}, true);
    m_hash->setWordWrap(false);
    if (m_image.kind == site::BootImage::Kind::Wim)
        addValue(fields, tr("Image in the WIM"),
                 tr("%1 of %2: %3")
                     .arg(QString::number(m_image.wimIndex), QString::number(qMax(m_image.wim.imageCount, 1)),
                          models::displayText(m_image.wim.name)));
    m_added = addValue(fields, tr("Added"), u"\u2014"_s);
    m_updated = addValue(fields, tr("Last update"), u"\u2014"_s);
    m_update = new QPushButton(icon(u"update"_s), tr("&Update from Source…"));
    m_update->setObjectName("field.update");
    auto *validate = new QPushButton(icon(u"validate"_s), tr("&Validate…"));
    validate->setObjectName("field.validate");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_update, validate}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    fields->addRow(QString(), row);
    const ContentJobDialog::Image image{m_image.id, m_image.name};
    connect(m_update, &QPushButton::clicked, this, [this, image] {
        openDialog(new ContentJobDialog(console(), ContentJobDialog::Job::Update, {image}, this));
    });
    connect(validate, &QPushButton::clicked, this, [this, image] {
        openDialog(new ContentJobDialog(console(), ContentJobDialog::Job::Validate, {image}, this));
    });
    return page;
}

QWidget *BootImagePropertiesDialog::usersTab()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 14, 12, 12);
    layout->setSpacing(9);
    m_userHint = paragraph({}, "muted");
    m_userHint->setObjectName("imageUsersHint");
    m_userList = new ListView;
    m_userList->setObjectName("field.users");
    m_userList->setAccessibleName(tr("Task sequences and deployments"));
    m_userList->setRows(&m_users, u"imageUsers"_s);
    m_userList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_userList->setContextMenuPolicy(Qt::NoContextMenu);
    m_openUser = new QPushButton(icon(u"task-sequence"_s), tr("Show &Task Sequence"));
    m_openUser->setObjectName("field.open-user");
    m_openUser->setAutoDefault(false);
    layout->addWidget(m_userHint);
    layout->addWidget(m_userList, 1);
    layout->addWidget(m_openUser, 0, Qt::AlignLeft);
    connect(m_openUser, &QPushButton::clicked, this, &BootImagePropertiesDialog::openUser);
    connect(m_userList, &ListView::activated, this, &BootImagePropertiesDialog::openUser);
    connect(m_userList, &ListView::selectionMoved, this,
            [this] { m_openUser->setEnabled(m_userList->currentRow() >= 0); });
    return page;
}

void BootImagePropertiesDialog::openUser()
{
    const int row = m_userList->currentRow();
    if (row < 0)
        return;
    const QString sequence = QString::number(m_users.row(row).sequence.value);
    QDialog::reject();
    console().show(Node::TaskSequences, {sequence});
}

void BootImagePropertiesDialog::loadDates()
{
    using Rows = QList<store::AuditRow>;
    console().run<Rows>(
        this,
        [name = m_image.name](engine::Commands &commands) {
            store::AuditQuery query;
            query.verb = u"boot-image"_s;
            query.object = name;
            return commands.auditTrail(query);
        },
        [this](const Result<Rows> &rows) {
            if (!rows)
                return;
            for (const store::AuditRow &row : *rows) {
                const QString text = tr("%1 by %2").arg(models::timeText(row.timeMs), models::displayText(row.author));
                if (row.verb == u"boot-image.add" && m_added->text() == u"\u2014")
                    m_added->setText(text);
                if (row.verb == u"boot-image.update" && m_updated->text() == u"\u2014")
                    m_updated->setText(text);
            }
        });
}

void BootImagePropertiesDialog::showLive()
{
    const site::BootImage *now = console().snapshot()->bootImage(m_image.id);
    const site::BootImage &image = now ? *now : m_image;
    m_version->setText(image.wim.version.isEmpty()
                           ? QString::number(image.version)
                           : tr("%1 (Windows %2, %3)")
                                 .arg(QString::number(image.version), models::displayText(image.wim.version),
                                      models::displayText(image.wim.language)));
    if (!image.files.isEmpty()) {
        m_size->setText(models::bytesText(image.files.first().size));
        m_hash->setText(QString::fromLatin1(image.files.first().sha256));
    }
    m_users.update(*console().snapshot(), m_image.id);
    const bool used = m_users.rowCount() > 0;
    m_userHint->setText(used ? tr("While a task sequence uses it, the boot image cannot be removed.")
                             : tr("No task sequence uses this boot image."));
    m_userList->setVisible(used);
    m_openUser->setVisible(used);
    m_openUser->setEnabled(m_userList->currentRow() >= 0);
    static_cast<QVBoxLayout *>(m_userHint->parentWidget()->layout())->setStretch(0, used ? 0 : 1);
    m_userHint->setAlignment(used ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignVCenter);
    showSigning();
}

void BootImagePropertiesDialog::showSigning()
{
    if (!m_signing)
        return;
    const site::BootImage *now = console().snapshot()->bootImage(m_image.id);
    site::BootImage wanted = now ? *now : m_image;
    wanted.chain = site::BootImage::Chain(m_chain->currentData().toInt());
    wanted.signing = site::BootImage::Signing(m_signing->currentData().toInt());
    m_chainHint->setText(models::chainMeaning(wanted.chain));
    m_signingHint->setText(models::signingMeaning(wanted.signing));
    const site::ContentFile *program = models::firstProgram(wanted);
    if (!program) {
        m_badge->setBadge(u"severity-warning"_s, tr("No boot manager for UEFI: see Boot Files"), models::Tone::Warning,
                          {});
        return;
    }
    const models::SignerBadge badge = models::signerBadge(program->signer);
    m_badge->setBadge(badge.icon.isEmpty() ? u"signer-other"_s : badge.icon,
                      tr("%1: %2").arg(program->name, badge.text.isEmpty() ? tr("signature unknown") : badge.text),
                      badge.tone, badge.meaning);
}

engine::BootImageChange BootImagePropertiesDialog::change() const
{
    // Only what was changed here: somebody else may have changed the rest meanwhile.
    engine::BootImageChange change;
    if (m_name->text().trimmed() != m_image.name)
        change.name = m_name->text().trimmed();
    if (m_commandLine && m_commandLine->text().trimmed() != m_image.commandLine)
        change.commandLine = m_commandLine->text().trimmed();
    if (m_pxe->isChecked() != m_image.pxeEnabled)
        change.pxeEnabled = m_pxe->isChecked();
    if (!m_image.files.isEmpty() && m_source->path() != m_image.files.first().source)
        change.source = m_source->path();
    if (m_chain && m_chain->currentData().toInt() != int(m_image.chain))
        change.chain = site::BootImage::Chain(m_chain->currentData().toInt());
    if (m_signing && m_signing->currentData().toInt() != int(m_image.signing))
        change.signing = site::BootImage::Signing(m_signing->currentData().toInt());
    return change;
}

void BootImagePropertiesDialog::edited()
{
    const engine::BootImageChange wanted = change();
    m_apply->setEnabled(wanted.name || wanted.commandLine || wanted.pxeEnabled || wanted.source || wanted.chain ||
                        wanted.signing);
    m_update->setEnabled(!wanted.source);
    m_update->setToolTip(wanted.source ? tr("Apply the new source first.") : QString());
}

QString BootImagePropertiesDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The boot image needs a name.");
    return m_source->path().isEmpty() && !m_image.files.isEmpty() ? tr("The source cannot be empty.") : QString();
}

void BootImagePropertiesDialog::submit()
{
    run([id = m_image.id, change = change()](engine::Commands &commands) {
        return commands.changeBootImage(id, change);
    });
}

void BootImagePropertiesDialog::applied()
{
    const engine::BootImageChange done = change();
    m_image.name = done.name.value_or(m_image.name);
    m_image.commandLine = done.commandLine.value_or(m_image.commandLine);
    m_image.pxeEnabled = done.pxeEnabled.value_or(m_image.pxeEnabled);
    m_image.chain = done.chain.value_or(m_image.chain);
    m_image.signing = done.signing.value_or(m_image.signing);
    if (done.source)
        m_image.files.first().source = *done.source;
    edited();
}

void BootImagePropertiesDialog::reject()
{
    if (m_files->isBusy())
        return m_files->cancel();
    FormDialog::reject();
}

} // namespace slipway::ui
