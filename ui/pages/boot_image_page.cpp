// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boot_image_page.h"
#include "models/details/properties.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/image_text.h"
#include "ui/dialogs/boot_image_dialog.h"
#include "ui/dialogs/boot_image_properties_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/content_job_dialog.h"
#include "ui/pages/change_times.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QFrame>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What the search field says to list only what nobody uses.
QString unusedFilter()
{
    return u"used:"_s + models::unusedText().toLower();
}

} // namespace

BootImagePage::BootImagePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::BootImages, console, actions, console.bootImages, parent)
    , m_summary(new PropertyView)
    , m_healthStrip(new QFrame)
    , m_healthMark(new IconLabel(18))
    , m_health(paragraph({}))
    , m_supply(new QPushButton(tr("Supply Files…")))
{
    setEmptyState(u"boot-image"_s, tr("No boot images yet"),
                  tr("A boot image is what a bare machine starts over the network: Windows PE, Linux, or a boot "
                     "program. Drop a boot.wim here, or choose a file."),
                  u"image.add"_s);
    setDefaultAction(u"image.edit"_s);
    list()->setItemDelegateForColumn(models::BootImageModel::Signer, new BadgeDelegate(list()));
    m_summary->setObjectName("bootImageSummary");
    details()->addTab(buildSummary(), tr("Summary"));
    ListView *files = addTable(m_files, tr("Files"), u"bootImageFiles"_s);
    files->setItemDelegateForColumn(models::ContentFileModel::Signer, new BadgeDelegate(files));
    if (!files->restored())
        files->sortByColumn(-1, Qt::AscendingOrder); // what is missing comes first
    addTable(m_users, tr("Deployments"), u"bootImageUsers"_s);
    addTable(m_content, tr("Content"), u"bootImageContent"_s);
    connectActions();
    connect(&console, &Console::siteChanged, this, &BootImagePage::followVerifications);
    connect(&console, &Console::siteChanged, this, &BootImagePage::showSigners);
}

void BootImagePage::showEvent(QShowEvent *event)
{
    showSigners();
    ListPage::showEvent(event);
    followVerifications();
}

/// Only programs for Windows' boot are signed: without one the column would be empty. It comes and goes with the first
/// and the last of them; what somebody chooses in between stays.
void BootImagePage::showSigners()
{
    const QList<models::BootImageRow> &rows = console().bootImages.rows();
    const bool any = std::any_of(rows.begin(), rows.end(), [](const models::BootImageRow &row) {
        return !models::signerBadge(row.signer).text.isEmpty();
    });
    QSettings settings;
    if (settings.contains(u"boot-images/signed"_s) && settings.value(u"boot-images/signed"_s).toBool() == any)
        return;
    settings.setValue(u"boot-images/signed"_s, any);
    list()->setColumnHidden(models::BootImageModel::Signer, !any);
}

/// When hashes were compared last: as files came in, or by Validate. The audit trail knows.
void BootImagePage::followVerifications()
{
    const qint64 revision = console().snapshot()->revision();
    if (!isFront() || m_verifiedOf == revision)
        return;
    m_verifiedOf = revision;
    askChangeTimes(console(), this, u"boot-image"_s,
                   {u"boot-image.add"_s, u"boot-image.update"_s, u"boot-image.validate"_s},
                   [this](const Result<ChangeTimes> &times) {
                       if (!times) // asked again when the site has changed
                           return console().report(times.error());
                       m_verified = *times;
                       if (const site::BootImage *image = current())
                           showContent(*image);
                   });
}

void BootImagePage::showContent(const site::BootImage &image)
{
    m_content.update(*console().snapshot(), image.id, console().engine().options().site.contentFolder(),
                     m_verified.value(image.name));
}

QWidget *BootImagePage::buildSummary()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_health->setObjectName("bootImageHealth");
    m_health->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_supply->setObjectName("bootImageSupply");
    m_supply->setAccessibleName(tr("Supply boot files"));
    auto *strip = new QHBoxLayout(m_healthStrip);
    strip->setContentsMargins(12, 7, 8, 7);
    strip->setSpacing(9);
    strip->addWidget(m_healthMark, 0, Qt::AlignTop);
    strip->addWidget(m_health, 1);
    strip->addWidget(m_supply, 0, Qt::AlignTop);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(12, 10, 12, 0);
    margin->addWidget(m_healthStrip);
    layout->addLayout(margin);
    layout->addWidget(m_summary, 1);
    connect(m_supply, &QPushButton::clicked, this, [this] { edit(true); });
    return box;
}

void BootImagePage::connectActions()
{
    on(u"image.add"_s, [this] { openDialog(new BootImageDialog(console(), this)); });
    on(u"image.edit"_s, [this] { edit(false); });
    on(u"image.supply"_s, [this] { edit(true); });
    on(u"image.validate"_s, [this] { work(ContentJobDialog::Job::Validate, chosen()); });
    on(u"image.update"_s, [this] { askToUpdate(); });
    on(u"image.pxe-on"_s, [this] { enablePxe(true); });
    on(u"image.pxe-off"_s, [this] { enablePxe(false); });
    on(u"image.what-if"_s, [this] { showWhatIf(); });
    on(u"image.delete"_s, [this] { removeSelected(); });
    on(u"image.show-unused"_s, [this] { showUnused(action(u"image.show-unused"_s)->isChecked()); });
    on(u"image.remove-unused"_s,
       [this] { remove(unused(), tr("Content that no other boot image shares is removed from the disk as well.")); });
}

const site::BootImage *BootImagePage::current() const
{
    return console().snapshot()->bootImage({list()->currentKey().toLongLong()});
}

QList<const site::BootImage *> BootImagePage::selected() const
{
    QList<const site::BootImage *> images;
    for (const QString &key : list()->selectedKeys()) {
        if (const site::BootImage *image = console().snapshot()->bootImage({key.toLongLong()}))
            images += image;
    }
    return images;
}

QList<const site::BootImage *> BootImagePage::unused() const
{
    QList<const site::BootImage *> images;
    for (const models::BootImageRow &row : console().bootImages.rows()) {
        if (const site::BootImage *image = row.users == 0 ? console().snapshot()->bootImage(row.id) : nullptr)
            images += image;
    }
    return images;
}

void BootImagePage::updateActions()
{
    ListPage::updateActions();
    action(u"image.remove-unused"_s)->setEnabled(isFront() && !unused().isEmpty());
    action(u"image.show-unused"_s)->setChecked(searchText().trimmed().toLower() == unusedFilter());
}

void BootImagePage::enableActions(const QStringList &)
{
    const QList<const site::BootImage *> images = selected();
    const bool one = images.size() == 1, any = !images.isEmpty();
    const auto off = std::count_if(images.begin(), images.end(), [](auto *image) { return !image->pxeEnabled; });
    action(u"image.edit"_s)->setEnabled(one);
    action(u"image.supply"_s)->setEnabled(one && images[0]->kind == site::BootImage::Kind::Wim);
    for (const QString &id : {u"image.delete"_s, u"image.validate"_s, u"image.update"_s})
        action(id)->setEnabled(any);
    action(u"image.pxe-on"_s)->setEnabled(off > 0);
    action(u"image.pxe-off"_s)->setEnabled(off < images.size());
    models::ImageUserModel users;
    if (one)
        users.update(*console().snapshot(), images[0]->id);
    action(u"image.what-if"_s)->setEnabled(std::any_of(users.rows().begin(), users.rows().end(), [](const auto &row) {
        return !row.isSequence();
    }));
}

void BootImagePage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const BootImageId image{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::bootImageProperties(snapshot, image));
    m_files.update(snapshot, image);
    m_users.update(snapshot, image);
    if (const site::BootImage *shown = snapshot.bootImage(image)) {
        showContent(*shown);
        showHealth(*shown);
    }
}

void BootImagePage::showHealth(const site::BootImage &image)
{
    using Severity = site::WindowsFinding::Severity;
    QStringList sentences;
    Severity worst = Severity::Note;
    bool canBeSupplied = false;
    for (const models::HealthLine &line : models::healthLines(image)) {
        if (line.severity == Severity::Note)
            continue; // those stand in the list of files
        sentences += line.text;
        worst = qMax(worst, line.severity);
        canBeSupplied = canBeSupplied || line.canBeSupplied;
    }
    m_healthStrip->setVisible(!sentences.isEmpty());
    m_supply->setVisible(canBeSupplied);
    m_health->setText(sentences.join(u'\n'));
    m_healthMark->setIcon(models::severityIcon(worst), models::severityTone(worst));
    m_healthStrip->setProperty("strip", worst == Severity::Error ? u"error"_s : u"warning"_s);
    m_healthStrip->style()->unpolish(m_healthStrip);
    m_healthStrip->style()->polish(m_healthStrip);
}

void BootImagePage::edit(bool files)
{
    using Tab = BootImagePropertiesDialog::Tab;
    if (const site::BootImage *image = current())
        openDialog(new BootImagePropertiesDialog(console(), *image, this, files ? Tab::Files : Tab::General));
}

QList<ContentJobDialog::Image> BootImagePage::chosen() const
{
    QList<ContentJobDialog::Image> images;
    for (const site::BootImage *image : selected())
        images += {image->id, image->name};
    return images;
}

void BootImagePage::work(ContentJobDialog::Job job, const QList<ContentJobDialog::Image> &images)
{
    if (images.isEmpty())
        return;
    auto *dialog = new ContentJobDialog(console(), job, images, this);
    // To validate changes no configuration: nothing else would tell.
    connect(dialog, &QDialog::finished, this, [this] {
        m_verifiedOf = -1;
        followVerifications();
    });
    openDialog(dialog);
}

void BootImagePage::enablePxe(bool on)
{
    QList<BootImageId> images;
    for (const site::BootImage *image : selected()) {
        if (image->pxeEnabled != on)
            images += image->id;
    }
    const auto done = [this, on, count = int(images.size())] {
        console().notify({u"content"_s,
                          Notice::Level::Info,
                          on ? tr("%n boot image(s) can be booted by PXE again.", nullptr, count)
                             : tr("%n boot image(s) cannot be booted by PXE any more.", nullptr, count),
                          {},
                          {}});
    };
    console().attempt(
        [images, on](engine::Commands &commands) -> Result<void> {
            for (const BootImageId image : images) {
                if (const auto changed = commands.changeBootImage(image, {.pxeEnabled = on}); !changed)
                    return changed;
            }
            return {};
        },
        done);
}

void BootImagePage::removeSelected()
{
    QList<const site::BootImage *> free;
    QStringList held;
    for (const site::BootImage *image : selected()) {
        const models::BootImageRow *row = console().bootImages.find(image->id);
        if (row && row->users > 0)
            held += models::displayText(image->name);
        else
            free += image;
    }
    if (free.isEmpty() && !held.isEmpty())
        return sayInUse(*selected().first());
    remove(free, held.isEmpty() ? tr("The files that it was imported from stay where they are.")
                                : tr("These are used by task sequences and stay: %1.").arg(held.join(u", "_s)));
}

void BootImagePage::sayInUse(const site::BootImage &image)
{
    models::ImageUserModel users;
    users.update(*console().snapshot(), image.id);
    QStringList names, keys;
    for (const models::ImageUserRow &row : users.rows()) {
        const QString key = QString::number(row.sequence.value);
        if (keys.contains(key))
            continue;
        keys += key;
        names += row.name;
    }
    console().notify({u"content"_s,
                      Notice::Level::Warning,
                      tr("The boot image %1 cannot be removed while it is used by %2. Give the task sequence another "
                         "boot image first.")
                          .arg(models::displayText(image.name), names.join(u", "_s)),
                      {},
                      tr("Show Task Sequence"),
                      [this, keys] { console().show(Node::TaskSequences, keys); }});
}

void BootImagePage::remove(const QList<const site::BootImage *> &images, const QString &remark)
{
    if (images.isEmpty())
        return;
    QList<BootImageId> ids;
    QStringList names;
    for (const site::BootImage *image : images) {
        ids += image->id;
        names += image->name;
    }
    const int count = int(ids.size());
    const Consequence text{u"delete-boot-image"_s,
                           tr("Delete %n Boot Image(s)", nullptr, count),
                           tr("%n boot image(s) are removed from the site, with their content.", nullptr, count),
                           names,
                           remark,
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, ids] {
            console().attempt([ids](engine::Commands &commands) -> Result<void> {
                for (const BootImageId id : ids) {
                    if (const auto removed = commands.removeBootImage(id); !removed)
                        return removed;
                }
                return {};
            });
        },
        this));
}

void BootImagePage::showUnused(bool only)
{
    setSearchText(only ? unusedFilter() : QString());
    updateActions();
}

void BootImagePage::showWhatIf()
{
    const site::BootImage *image = current();
    if (!image)
        return;
    for (const site::Deployment &deployment : console().snapshot()->configuration().deployments) {
        const site::TaskSequence *sequence = console().snapshot()->taskSequence(deployment.taskSequence);
        if (sequence && sequence->bootImage == image->id)
            return console().show(Node::WhatIf, {u"collection:"_s + QString::number(deployment.collection.value)});
    }
}

} // namespace slipway::ui
