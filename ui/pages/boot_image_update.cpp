// SPDX-License-Identifier: GPL-3.0-or-later
// The question before content is updated.
#include "models/texts/entity_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/boot_image_page.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

/// What machines boot next changes at once: whoever presses it sees before from where it comes, and whom it reaches.
void BootImagePage::askToUpdate()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const qint64 now = console().clock().utcMs();
    QSet<BootImageId> images;
    QStringList sources, deployments;
    for (const site::BootImage *image : selected()) {
        images.insert(image->id);
        QStringList paths;
        for (const site::ContentFile &file : image->files) {
            if (!paths.contains(file.source))
                paths += file.source;
        }
        sources += tr("%1 (from %2)").arg(image->name, models::nameListText(paths, 3));
    }
    QSet<const site::Device *> machines;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
        if (!deployment.enabled || deployment.purpose != site::Deployment::Purpose::Required || !sequence ||
            !images.contains(sequence->bootImage) || (deployment.expireMs && *deployment.expireMs <= now))
            continue;
        deployments += deployment.id.value;
        for (const site::Device *device : snapshot.membership().devices(deployment.collection)) {
            // Who has a row has had it, and gets it again only after a Clear.
            if (!console().ledger()->state(device->id, deployment.id))
                machines.insert(device);
        }
    }
    const QString reach = deployments.isEmpty() ? tr("No required deployment boots it.")
                                                : tr("%n device(s) have yet to boot it by required deployments: %1.",
                                                     nullptr, int(machines.size()))
                                                      .arg(models::nameListText(deployments, 5));
    const Consequence text{u"update-boot-image"_s,
                           tr("Update %n Boot Image(s)", nullptr, int(images.size())),
                           tr("The files are imported again from where they came, and served from then on.") + u' ' +
                               reach,
                           sources,
                           tr("Machines that boot now finish with the old content. Then it is removed."),
                           tr("Update"),
                           !deployments.isEmpty()};
    openDialog(new ConfirmDialog(
        console(), text, [this, asked = chosen()] { work(ContentJobDialog::Job::Update, asked); }, this));
}

} // namespace slipway::ui
