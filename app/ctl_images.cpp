// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and the task sequences that use them.
#include "app/ctl_call.h"
#include "server/engine/document.h"

namespace slipway::ctl {

namespace {
Result<QJsonObject> imageObject(engine::Commands &commands, BootImageId id)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::BootImage *image = (*snapshot)->bootImage(id);
    if (!image)
        return failure(ErrorCode::NotFound, {QStringLiteral("boot image"), QString::number(id.value)});
    return engine::document::bootImage(*image);
}

Result<QJsonObject> sequenceObject(engine::Commands &commands, TaskSequenceId id)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::TaskSequence *sequence = (*snapshot)->taskSequence(id);
    if (!sequence)
        return failure(ErrorCode::NotFound, {QStringLiteral("task sequence"), QString::number(id.value)});
    return engine::document::taskSequence(*sequence, **snapshot);
}

Outcome addImage(Call &call)
{
    const Arguments &given = call.arguments;
    engine::NewBootImage image;
    image.name = given.words.at(0);
    if (!given.has("arch"))
        return UsageError{QStringLiteral("--arch is missing: x86, x64 or arm64.")};
    CTL_TRY(architecture, parseArchitecture(given.value("arch")));
    image.architecture = architecture;
    image.pxeEnabled = !given.has("no-pxe");
    const bool program = given.has("program");
    if (program == given.has("kernel"))
        return UsageError{QStringLiteral("Give either --program FILE, or --kernel FILE with --initrd FILE.")};
    if (program) {
        if (given.has("initrd") || given.has("command-line"))
            return UsageError{QStringLiteral("--initrd and --command-line go with --kernel.")};
        image.program = given.value("program");
        if (given.has("firmware")) {
            const auto firmware = site::firmwareFromKey(given.value("firmware"));
            if (!firmware)
                return UsageError{
                    QStringLiteral("\"%1\" is not a firmware; choose bios or uefi.").arg(given.value("firmware"))};
            image.firmware = *firmware;
        }
    } else {
        if (given.has("firmware"))
            return UsageError{QStringLiteral("--firmware goes with --program; Linux boots on both.")};
        if (!given.has("initrd"))
            return UsageError{QStringLiteral("--initrd is missing.")};
        image.kind = site::BootImage::Kind::Linux;
        image.kernel = given.value("kernel");
        image.initrds = given.values("initrd");
        image.commandLine = given.value("command-line");
    }
    CTL_TRY(id, call.commands.addBootImage(image));
    CTL_TRY(object, imageObject(call.commands, id));
    return added(object);
}

Outcome listImages(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonArray objects;
    QList<QStringList> rows{{"ID", "NAME", "KIND", "ARCH", "VERSION", "PXE"}};
    for (const site::BootImage &image : snapshot->configuration().bootImages) {
        const QJsonObject object = engine::document::bootImage(image);
        objects.append(object);
        rows.append({word(object["id"]), word(object["name"]), site::bootImageKindKey(image.kind), word(object["arch"]),
                     word(object["version"]), word(object["pxe"])});
    }
    return done(objects, table(rows));
}

Outcome showImage(Call &call)
{
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_TRY(object, imageObject(call.commands, id));
    return shown(object);
}

Outcome removeImage(Call &call)
{
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeBootImage(id));
    return done(QJsonObject{{"removed", id.value}});
}

Outcome setImage(Call &call)
{
    const QString pxe = call.arguments.value("pxe");
    if (pxe != u"on" && pxe != u"off")
        return UsageError{QStringLiteral("--pxe takes on or off.")};
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_DO(call.commands.changeBootImage(id, {.pxeEnabled = pxe == u"on"}));
    CTL_TRY(object, imageObject(call.commands, id));
    return done(object);
}

Outcome validateImage(Call &call)
{
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_TRY(warnings, call.commands.validateBootImage(id));
    return done(QJsonObject{{"id", id.value}, {"valid", true}, {"warnings", QJsonArray::fromStringList(warnings)}},
                warnings.isEmpty() ? QStringLiteral("The content matches its hashes.") : warnings.join(u'\n'));
}

Outcome updateImage(Call &call)
{
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_TRY(version, call.commands.updateBootImage(id));
    CTL_TRY(object, imageObject(call.commands, id));
    return done(object, QString::number(version));
}

Outcome addSequence(Call &call)
{
    BootImageId image;
    if (call.arguments.has("boot-image")) {
        CTL_TRY(found, call.commands.findBootImage(call.arguments.value("boot-image")));
        image = found;
    }
    CTL_TRY(id, call.commands.addTaskSequence(call.arguments.words.at(0), image));
    CTL_TRY(object, sequenceObject(call.commands, id));
    return added(object);
}

Outcome listSequences(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonArray objects;
    QList<QStringList> rows{{"ID", "NAME", "BOOT IMAGE"}};
    for (const site::TaskSequence &sequence : snapshot->configuration().taskSequences) {
        const QJsonObject object = engine::document::taskSequence(sequence, *snapshot);
        objects.append(object);
        rows.append({word(object["id"]), word(object["name"]), word(object["bootImage"])});
    }
    return done(objects, table(rows));
}

Outcome showSequence(Call &call)
{
    CTL_TRY(id, call.commands.findTaskSequence(call.arguments.words.at(0)));
    CTL_TRY(object, sequenceObject(call.commands, id));
    return shown(object);
}

Outcome setSequence(Call &call)
{
    CTL_TRY(id, call.commands.findTaskSequence(call.arguments.words.at(0)));
    if (!call.arguments.has("boot-image"))
        return UsageError{QStringLiteral("--boot-image is missing.")};
    const QString text = call.arguments.value("boot-image");
    BootImageId image;
    if (text.compare(u"none", Qt::CaseInsensitive) != 0) {
        CTL_TRY(found, call.commands.findBootImage(text));
        image = found;
    }
    CTL_DO(call.commands.changeTaskSequence(id, std::nullopt, image));
    CTL_TRY(object, sequenceObject(call.commands, id));
    return done(object);
}

Outcome removeSequence(Call &call)
{
    CTL_TRY(id, call.commands.findTaskSequence(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeTaskSequence(id));
    return done(QJsonObject{{"removed", id.value}});
}
} // namespace

QList<Verb> bootImageVerbs()
{
    return {
        {"boot-image",
         "add",
         "NAME --arch ARCH (--program FILE [--firmware bios|uefi] | --kernel FILE --initrd FILE... [--command-line "
         "TEXT]) [--no-pxe]",
         {1, 1, {"arch", "program", "firmware", "kernel", "command-line"}, {"initrd"}, {"no-pxe"}},
         addImage},
        {"boot-image", "list", "", {}, listImages},
        {"boot-image", "show", "IMAGE", {1, 1, {}, {}, {}}, showImage},
        {"boot-image", "remove", "IMAGE", {1, 1, {}, {}, {}}, removeImage},
        {"boot-image", "set", "IMAGE --pxe on|off", {1, 1, {"pxe"}, {}, {}}, setImage},
        {"boot-image", "validate", "IMAGE", {1, 1, {}, {}, {}}, validateImage},
        {"boot-image", "update", "IMAGE", {1, 1, {}, {}, {}}, updateImage},
    };
}

QList<Verb> taskSequenceVerbs()
{
    return {
        {"task-sequence", "add", "NAME [--boot-image IMAGE]", {1, 1, {"boot-image"}, {}, {}}, addSequence},
        {"task-sequence", "list", "", {}, listSequences},
        {"task-sequence", "show", "SEQUENCE", {1, 1, {}, {}, {}}, showSequence},
        {"task-sequence", "set", "SEQUENCE --boot-image IMAGE|none", {1, 1, {"boot-image"}, {}, {}}, setSequence},
        {"task-sequence", "remove", "SEQUENCE", {1, 1, {}, {}, {}}, removeSequence},
    };
}

} // namespace slipway::ctl
