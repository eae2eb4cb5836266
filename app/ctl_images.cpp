// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and the task sequences that use them.
#include "app/ctl_call.h"
#include "server/engine/commands_validation.h"
#include "server/engine/document.h"
#include <QFileInfo>

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
    QJsonObject object = engine::document::bootImage(*image);
    if (image->kind == site::BootImage::Kind::Wim)
        object["lacks"] = engine::document::windowsLacks(*image);
    return object;
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

std::optional<UsageError> checkOptions(const Arguments &given)
{
    if (!given.has("arch"))
        return UsageError{QStringLiteral("--arch is missing: x86, x64 or arm64.")};
    if (int(given.has("program")) + int(given.has("kernel")) + int(given.has("wim")) != 1)
        return UsageError{QStringLiteral("Give one of --program FILE, --kernel FILE with --initrd FILE, --wim FILE.")};
    struct Companion
    {
        const char *option, *of, *text;
    };
    for (const auto &[option, of, text] : {Companion{"initrd", "kernel", "--initrd goes with --kernel."},
                                           {"command-line", "kernel", "--command-line goes with --kernel."},
                                           {"firmware", "program",
                                            "--firmware goes with --program; Linux and Windows "
                                            "boot on both."},
                                           {"index", "wim", "--index goes with --wim."},
                                           {"chain", "wim", "--chain goes with --wim."},
                                           {"signing", "wim", "--signing goes with --wim."}}) {
        if (given.has(option) && !given.has(of))
            return UsageError{QString::fromLatin1(text)};
    }
    if (given.has("kernel") && !given.has("initrd"))
        return UsageError{QStringLiteral("--initrd is missing.")};
    return std::nullopt;
}

Parsed<std::optional<site::BootImage::Chain>> parseChain(const Arguments &given)
{
    if (!given.has("chain"))
        return std::optional<site::BootImage::Chain>();
    const auto chain = site::chainFromKey(given.value("chain"));
    if (!chain)
        return fail(
            UsageError{QStringLiteral("\"%1\" is no chain; choose bootmgr or wimboot.").arg(given.value("chain"))});
    return chain;
}

Parsed<std::optional<site::BootImage::Signing>> parseSigning(const Arguments &given)
{
    if (!given.has("signing"))
        return std::optional<site::BootImage::Signing>();
    const auto signing = site::signingFromKey(given.value("signing"));
    if (!signing)
        return fail(UsageError{QStringLiteral("--signing takes 2011 or 2023.")});
    return signing;
}

Parsed<engine::NewBootImage> newImage(const Arguments &given)
{
    if (const auto wrong = checkOptions(given))
        return fail(*wrong);
    engine::NewBootImage image;
    image.name = given.words.at(0);
    image.pxeEnabled = !given.has("no-pxe");
    const auto architecture = parseArchitecture(given.value("arch"));
    if (!architecture)
        return fail(architecture.error());
    image.architecture = *architecture;
    if (given.has("firmware")) {
        image.firmware = site::firmwareFromKey(given.value("firmware"));
        if (!image.firmware)
            return fail(UsageError{
                QStringLiteral("\"%1\" is not a firmware; choose bios or uefi.").arg(given.value("firmware"))});
    }
    image.program = given.value("program");
    image.kernel = given.value("kernel");
    image.initrds = given.values("initrd");
    image.commandLine = given.value("command-line");
    image.wim = given.value("wim");
    if (given.has("kernel"))
        image.kind = site::BootImage::Kind::Linux;
    if (!given.has("wim"))
        return image;
    image.kind = site::BootImage::Kind::Wim;
    if (given.has("index")) {
        const auto index = parseNumber(given.value("index"), 1, 10'000);
        if (!index)
            return fail(index.error());
        image.wimIndex = *index;
    }
    const auto chain = parseChain(given);
    const auto signing = parseSigning(given);
    if (!chain || !signing)
        return fail(chain ? signing.error() : chain.error());
    image.chain = chain->value_or(image.chain);
    image.signing = signing->value_or(image.signing);
    return image;
}

/// What is accepted, and will not work.
QStringList windowsWarnings(engine::Commands &commands, BootImageId id)
{
    const auto snapshot = commands.snapshot();
    const site::BootImage *image = snapshot ? (*snapshot)->bootImage(id) : nullptr;
    return image ? engine::windowsWarnings(*image) : QStringList();
}

Outcome addImage(Call &call)
{
    CTL_TRY(image, newImage(call.arguments));
    CTL_TRY(id, call.commands.addBootImage(image));
    CTL_TRY(object, imageObject(call.commands, id));
    Output output = std::get<Output>(added(object));
    const auto snapshot = call.commands.snapshot();
    const site::BootImage *made = snapshot ? (*snapshot)->bootImage(id) : nullptr;
    for (const site::ContentFile &file : made ? made->files : QList<site::ContentFile>()) {
        const auto doubt = engine::contentDoubt(*made, file, call.commands.library().path(file.sha256));
        if (!doubt.warning.isEmpty())
            output.warnings.append(file.name + QStringLiteral(": ") + doubt.warning);
    }
    output.warnings += windowsWarnings(call.commands, id);
    return output;
}

Outcome supplyImage(Call &call)
{
    CTL_TRY(id, call.commands.findBootImage(call.arguments.words.at(0)));
    CTL_TRY(names, call.commands.supplyBootFiles(id, call.arguments.words.at(1)));
    CTL_TRY(object, imageObject(call.commands, id));
    Output output{object, names.join(u'\n'), windowsWarnings(call.commands, id), 0};
    return output;
}

Outcome listed(const QList<site::BootImage> &images)
{
    QJsonArray objects;
    QList<QStringList> rows{{"ID", "NAME", "KIND", "ARCH", "VERSION", "PXE"}};
    for (const site::BootImage &image : images) {
        const QJsonObject object = engine::document::bootImage(image);
        objects.append(object);
        rows.append({word(object["id"]), word(object["name"]), site::bootImageKindKey(image.kind), word(object["arch"]),
                     word(object["version"]), word(object["pxe"])});
    }
    return done(objects, table(rows));
}

Outcome listImages(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    return listed(snapshot->configuration().bootImages);
}

Outcome unusedImages(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QList<site::BootImage> images = snapshot->configuration().bootImages;
    for (const site::TaskSequence &sequence : snapshot->configuration().taskSequences)
        images.removeIf([&](const site::BootImage &image) { return image.id == sequence.bootImage; });
    return listed(images);
}

Outcome inspectImage(Call &call)
{
    CTL_TRY(wim, engine::Commands::inspectWim(call.arguments.words.at(0)));
    QJsonArray images;
    QList<QStringList> rows{{"INDEX", "NAME", "ARCH", "VERSION", "LANGUAGE", "BYTES", "BOOT"}};
    for (const content::WimImage &image : wim.images) {
        const bool boots = image.index == wim.bootIndex;
        const QString arch = image.architecture ? site::architectureKey(*image.architecture) : QString();
        images.append(QJsonObject{{"index", image.index},
                                  {"name", image.name},
                                  {"description", image.description},
                                  {"arch", arch.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(arch)},
                                  {"version", image.version},
                                  {"language", image.language},
                                  {"languages", QJsonArray::fromStringList(image.languages)},
                                  {"unpackedSize", image.unpackedSize}});
        rows.append({QString::number(image.index), image.name, arch, image.version, image.language,
                     QString::number(image.unpackedSize), boots ? QStringLiteral("yes") : QString()});
    }
    return done(QJsonObject{{"images", images}, {"bootIndex", wim.bootIndex}, {"compression", wim.compression}},
                table(rows));
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
    const Arguments &given = call.arguments;
    if (given.options.isEmpty())
        return UsageError{QStringLiteral("Give --pxe, --name, --chain, --signing or --source.")};
    engine::BootImageChange change;
    if (given.has("pxe")) {
        const QString pxe = given.value("pxe");
        if (pxe != u"on" && pxe != u"off")
            return UsageError{QStringLiteral("--pxe takes on or off.")};
        change.pxeEnabled = pxe == u"on";
    }
    CTL_TRY(chain, parseChain(given));
    CTL_TRY(signing, parseSigning(given));
    change.chain = chain;
    change.signing = signing;
    if (given.has("name"))
        change.name = given.value("name");
    if (given.has("source"))
        change.source = QFileInfo(given.value("source")).absoluteFilePath();
    CTL_TRY(id, call.commands.findBootImage(given.words.at(0)));
    CTL_DO(call.commands.changeBootImage(id, change));
    CTL_TRY(object, imageObject(call.commands, id));
    Output output = std::get<Output>(done(object));
    if (chain || signing)
        output.warnings = windowsWarnings(call.commands, id);
    return output;
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
         "TEXT] | --wim FILE [--index N] [--chain bootmgr|wimboot] [--signing 2011|2023]) [--no-pxe]",
         {1,
          1,
          {"arch", "program", "firmware", "kernel", "command-line", "wim", "index", "chain", "signing"},
          {"initrd"},
          {"no-pxe"}},
         addImage},
        {"boot-image", "inspect", "WIM", {1, 1, {}, {}, {}}, inspectImage},
        {"boot-image", "list", "", {}, listImages},
        {"boot-image", "unused", "", {}, unusedImages},
        {"boot-image", "show", "IMAGE", {1, 1, {}, {}, {}}, showImage},
        {"boot-image", "remove", "IMAGE", {1, 1, {}, {}, {}}, removeImage},
        {"boot-image",
         "set",
         "IMAGE [--pxe on|off] [--name NAME] [--source FILE] [--chain bootmgr|wimboot] [--signing 2011|2023]",
         {1, 1, {"pxe", "name", "source", "chain", "signing"}, {}, {}},
         setImage},
        {"boot-image", "supply", "IMAGE FOLDER|ISO|WIM|FILE", {2, 2, {}, {}, {}}, supplyImage},
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
