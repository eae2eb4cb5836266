// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boot_image_page.h"
#include "models/details/properties.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/boot_image_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/widgets/property_view.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

BootImagePage::BootImagePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::BootImages, console, actions, console.bootImages, parent), m_summary(new PropertyView)
{
    setEmptyState(u"boot-image"_s, tr("No boot images yet"),
                  tr("A boot image is what a bare machine starts over the network: a boot program, or Linux."),
                  u"image.add"_s);
    setDefaultAction(u"image.edit"_s);
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setObjectName("bootImageSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_files, tr("Files"), u"bootImageFiles"_s);
    addTable(m_deployments, tr("Deployments"), u"bootImageDeployments"_s);
    on(u"image.add"_s, [this] { openDialog(new BootImageDialog(this->console(), this)); });
    on(u"image.edit"_s, [this] {
        if (const site::BootImage *image = current())
            openDialog(new BootImagePropertiesDialog(this->console(), *image, this));
    });
    on(u"image.validate"_s, [this] { validate(); });
    on(u"image.update"_s, [this] { update(); });
    on(u"image.delete"_s, [this] { removeCurrent(); });
}

const site::BootImage *BootImagePage::current() const
{
    return console().snapshot()->bootImage({list()->currentKey().toLongLong()});
}

void BootImagePage::enableActions(const QStringList &selectedKeys)
{
    for (const QString &id : {u"image.edit"_s, u"image.delete"_s, u"image.validate"_s, u"image.update"_s})
        action(id)->setEnabled(selectedKeys.size() == 1);
}

void BootImagePage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const BootImageId image{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::bootImageProperties(snapshot, image));
    m_files.update(snapshot, image);
    QList<const site::Deployment *> deployments;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
        if (sequence && sequence->bootImage == image)
            deployments += &deployment;
    }
    m_deployments.update(snapshot, deployments, console().clock().utcMs());
}

void BootImagePage::validate()
{
    const site::BootImage *image = current();
    if (!image)
        return;
    const QString name = models::displayText(image->name);
    console().notify({u"content"_s, Notice::Level::Info, tr("Reading and hashing the files of %1…").arg(name), {}, {}});
    console().attempt<QStringList>(
        [id = image->id](engine::Commands &commands) { return commands.validateBootImage(id); },
        [this, name](const QStringList &warnings) {
            if (warnings.isEmpty()) {
                console().notify({u"content"_s,
                                  Notice::Level::Info,
                                  tr("%1 is intact: every file has its hash.").arg(name),
                                  {},
                                  {}});
                return;
            }
            QStringList shown;
            for (const QString &warning : warnings)
                shown += models::displayText(warning);
            console().notify({u"content"_s, Notice::Level::Warning, tr("%1: %2").arg(name, shown.join(u' ')), {}, {}});
        });
}

void BootImagePage::update()
{
    const site::BootImage *image = current();
    if (!image)
        return;
    const QString name = models::displayText(image->name);
    console().notify({u"content"_s, Notice::Level::Info, tr("Importing the files of %1 again…").arg(name), {}, {}});
    console().attempt<int>([id = image->id](engine::Commands &commands) { return commands.updateBootImage(id); },
                           [this, name](int version) {
                               console().notify(
                                   {u"content"_s,
                                    Notice::Level::Info,
                                    tr("%1 is up to date: version %2.").arg(name, QString::number(version)),
                                    {},
                                    {}});
                           });
}

void BootImagePage::removeCurrent()
{
    const site::BootImage *image = current();
    if (!image)
        return;
    const Consequence text{
        u"delete-boot-image"_s,
        tr("Delete Boot Image"),
        tr("The boot image is removed from the site. The files that it was imported from stay where they are."),
        {image->name},
        tr("A boot image that a task sequence uses cannot be removed."),
        tr("Delete"),
        true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, id = image->id] {
            console().attempt([id](engine::Commands &commands) { return commands.removeBootImage(id); });
        },
        this));
}

} // namespace slipway::ui
