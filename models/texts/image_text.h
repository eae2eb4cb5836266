// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images of Windows in words: who signed a program and what Secure Boot makes of it, what each boot file is for,
// what a missing one prevents. Any thread.
#pragma once
#include "models/texts/stage_text.h"
#include "server/site/windows_health.h"

namespace slipway::models {

/// A badge says it by shape, colour and word together.
struct SignerBadge
{
    QString text;    ///< short: "Windows 2023"; empty: there is nothing to sign
    QString meaning; ///< what Secure Boot makes of it, one or two sentences
    QString icon;
    Tone tone = Tone::Neutral;
};
SignerBadge signerBadge(site::Signer signer);
/// The program that the firmware judges first; null where this image has none (BIOS boot programs).
const site::ContentFile *firstProgram(const site::BootImage &image);

QString bootFileUse(QStringView name); ///< "Starts UEFI machines"; empty: not one of ours
QString chainText(site::BootImage::Chain chain);
QString chainMeaning(site::BootImage::Chain chain);
QString signingText(site::BootImage::Signing signing);
QString signingMeaning(site::BootImage::Signing signing);

/// What the lack prevents, and what to do: "BIOS machines cannot boot this image."
QString lackText(const site::WindowsFinding &finding, const site::BootImage &image);
/// What the first bytes of a file say against it: "It is no program for UEFI." Empty: nothing.
QString doubtText(const site::ContentFile &file, const site::BootImage &image);
/// "vmlinuz: It is empty.", of each file that there is something to say of.
QStringList doubtTexts(const site::BootImage &image);

/// The health of an image in sentences, the worst first; files that prevent the same stand in one.
struct HealthLine
{
    QString text;
    site::WindowsFinding::Severity severity = site::WindowsFinding::Severity::Note;
    bool canBeSupplied = false;
};
QList<HealthLine> healthLines(const site::BootImage &image);
QString severityIcon(site::WindowsFinding::Severity severity);
Tone severityTone(site::WindowsFinding::Severity severity);

QString unusedText(); ///< in place of its users

/// How an image is, in one word; the worst wins.
enum class ImageState : quint8 { Ready, Incomplete, Doubtful, Unbootable, Missing, Damaged };
ImageState imageState(const site::BootImage &image);
QString imageStateText(ImageState state, int lacking);
QString imageStateIcon(ImageState state);
Tone imageStateTone(ImageState state);

} // namespace slipway::models
