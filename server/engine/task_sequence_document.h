// SPDX-License-Identifier: GPL-3.0-or-later
// A task sequence as a file that another site can take: its name, and what tells its boot image by content. The image's
// own files do not travel along: they are gigabytes, and often there already. Pure; any thread.
#pragma once
#include "server/base/error.h"
#include "server/site/snapshot.h"

namespace slipway::engine {

struct TaskSequenceDocument
{
    QString name;
    bool hasImage = false;
    QString imageName;
    site::BootImage::Kind kind = site::BootImage::Kind::Program;
    site::Architecture architecture = site::Architecture::X64;
    QList<QByteArray> content; ///< SHA-256 of what a machine boots: program, kernel and initrds, or WIM
    bool operator==(const TaskSequenceDocument &) const = default;
};

/// NotFound.
Result<TaskSequenceDocument> taskSequenceDocument(const site::Snapshot &snapshot, TaskSequenceId sequence);
QByteArray toJson(const TaskSequenceDocument &document);
/// Refused, saying what is wrong with it.
Result<TaskSequenceDocument> parseTaskSequence(const QByteArray &json);

struct ImageMatch
{
    enum class By : quint8 { Nothing, Name, Content };
    BootImageId image;
    By by = By::Nothing;
};
/// The image of this site that has the same content, else the one of the same name and architecture.
ImageMatch matchingImage(const TaskSequenceDocument &document, const site::Snapshot &snapshot);

} // namespace slipway::engine
