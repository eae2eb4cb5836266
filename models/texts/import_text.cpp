// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/import_text.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

using Kind = site::RowProblem::Kind;

QString ownMistakeText(const site::RowProblem &problem)
{
    const auto arg = [&problem](qsizetype index) { return displayText(problem.args.value(index)); };
    switch (problem.kind) {
    case Kind::MissingName:
        return ImportTexts::tr("The name is missing.");
    case Kind::InvalidName:
        return ImportTexts::tr("\"%1\" cannot be a name: 1 to 255 characters on one line.").arg(arg(0));
    case Kind::NoIdentity:
        return ImportTexts::tr(
            "There is neither a MAC address nor a SMBIOS GUID: nothing tells the machine from others.");
    case Kind::InvalidMac:
        return ImportTexts::tr("\"%1\" is not a MAC address.").arg(arg(0));
    case Kind::InvalidGuid:
        return ImportTexts::tr("\"%1\" is not a SMBIOS GUID.").arg(arg(0));
    case Kind::PlaceholderGuid:
        return ImportTexts::tr("The SMBIOS GUID %1 is a placeholder that many machines have: a MAC address is needed.")
            .arg(arg(0));
    case Kind::UnknownArchitecture:
        return ImportTexts::tr("\"%1\" is not an architecture: x86, x64 or arm64, or nothing.").arg(arg(0));
    case Kind::TooManyFields:
        return ImportTexts::tr(
                   "The row has %1 fields, the header has %2. A text with a separator must stand in quotes.")
            .arg(arg(0), arg(1));
    case Kind::Unterminated:
        return ImportTexts::tr("A quotation mark is opened here and never closed.");
    case Kind::TextAfterQuote:
        return ImportTexts::tr("Text follows a closing quotation mark. Quotes inside a text are written twice.");
    default:
        return {};
    }
}

QString conflictText(const site::RowProblem &problem)
{
    const auto arg = [&problem](qsizetype index) { return displayText(problem.args.value(index)); };
    switch (problem.kind) {
    case Kind::DuplicateName:
        return ImportTexts::tr("The name %1 stands in line %2 too.").arg(arg(0), arg(1));
    case Kind::DuplicateMac:
        return ImportTexts::tr("The MAC address %1 stands in line %2 too.").arg(arg(0), arg(1));
    case Kind::DuplicateGuid:
        return ImportTexts::tr("The SMBIOS GUID %1 stands in line %2 too.").arg(arg(0), arg(1));
    case Kind::NameTaken:
        return ImportTexts::tr("There is a device %1 already. Overwriting existing devices changes it.").arg(arg(0));
    case Kind::MacTaken:
        return ImportTexts::tr("The MAC address %1 belongs to the device %2 already.").arg(arg(0), arg(1));
    case Kind::GuidTaken:
        return ImportTexts::tr("The SMBIOS GUID %1 belongs to the device %2 already.").arg(arg(0), arg(1));
    case Kind::Ambiguous:
        return ImportTexts::tr("The row matches several devices: %1. Which of them is meant?").arg(arg(0));
    case Kind::SameDevice:
        return ImportTexts::tr("The row matches the device %1, which line %2 changes already.").arg(arg(0), arg(1));
    case Kind::UnknownCollection:
        return ImportTexts::tr("There is no collection \"%1\".").arg(arg(0));
    case Kind::BuiltInCollection:
        return ImportTexts::tr("The collection %1 is built in and finds its members itself.").arg(arg(0));
    default:
        return {};
    }
}

} // namespace

QString rowProblemText(const site::RowProblem &problem)
{
    const QString own = ownMistakeText(problem);
    return own.isEmpty() ? conflictText(problem) : own;
}

QString numberedProblemText(const site::RowProblem &problem)
{
    return ImportTexts::tr("Line %1: %2").arg(QString::number(problem.line), rowProblemText(problem));
}

QString deviceImportText(const engine::DeviceImport &import, bool dryRun)
{
    QStringList parts;
    if (dryRun) {
        parts.append(ImportTexts::tr("%n device(s) would be added", nullptr, import.added));
        if (import.changed > 0)
            parts.append(ImportTexts::tr("%n changed", nullptr, import.changed));
    } else {
        parts.append(ImportTexts::tr("%n device(s) added", nullptr, import.added));
        if (import.changed > 0)
            parts.append(ImportTexts::tr("%n changed", nullptr, import.changed));
    }
    if (import.unchanged > 0)
        parts.append(ImportTexts::tr("%n left as they are", nullptr, import.unchanged));
    if (import.promoted > 0)
        parts.append(ImportTexts::tr("%n unknown machine(s) taken over", nullptr, import.promoted));
    return parts.join(u", "_s) + u'.';
}

QString importActionText(engine::DeviceImport::Action action)
{
    switch (action) {
    case engine::DeviceImport::Action::Add:
        return ImportTexts::tr("Add");
    case engine::DeviceImport::Action::Change:
        return ImportTexts::tr("Change");
    case engine::DeviceImport::Action::Keep:
        return ImportTexts::tr("Leave as it is");
    }
    return {};
}

QString badLineText(const site::ExclusionFile::BadLine &line)
{
    return ImportTexts::tr("Line %1: \"%2\" is not a MAC address.")
        .arg(QString::number(line.number), displayText(line.text));
}

QString exclusionImportText(const engine::ExclusionImport &import)
{
    QStringList parts{ImportTexts::tr("%n address(es) added", nullptr, import.added)};
    if (import.known > 0)
        parts.append(ImportTexts::tr("%n on the list before", nullptr, import.known));
    if (import.bad > 0)
        parts.append(ImportTexts::tr("%n line(s) could not be read", nullptr, import.bad));
    return parts.join(u", "_s) + u'.';
}

} // namespace slipway::models
