// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/task_sequence_document.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr int Version = 1;
const QString Mark = u"slipwayTaskSequence"_s;

/// Boot files around a WIM may differ from site to site; what is booted is the same all the same.
QList<QByteArray> bootedContent(const site::BootImage &image)
{
    QList<QByteArray> content;
    for (const site::ContentFile &file : image.files) {
        if (file.role != site::ContentFile::Role::BootFile && !file.sha256.isEmpty())
            content.append(file.sha256);
    }
    return content;
}

std::optional<site::BootImage::Kind> kindFromKey(QStringView key)
{
    using Kind = site::BootImage::Kind;
    for (const Kind kind : {Kind::Program, Kind::Linux, Kind::Wim}) {
        if (site::bootImageKindKey(kind) == key)
            return kind;
    }
    return {};
}

Failure<Error> refused(const QString &why)
{
    return failure(ErrorCode::Refused, {why});
}

Result<void> readImage(const QJsonObject &object, TaskSequenceDocument &document)
{
    const auto kind = kindFromKey(object.value(u"kind"_s).toString());
    const auto architecture = site::architectureFromKey(object.value(u"architecture"_s).toString());
    if (!kind || !architecture)
        return refused(u"The file does not say of which kind and architecture its boot image is."_s);
    document.hasImage = true;
    document.imageName = object.value(u"name"_s).toString();
    document.kind = *kind;
    document.architecture = *architecture;
    for (const QJsonValue value : object.value(u"sha256"_s).toArray())
        document.content.append(value.toString().toLatin1().toLower());
    return {};
}

} // namespace

Result<TaskSequenceDocument> taskSequenceDocument(const site::Snapshot &snapshot, TaskSequenceId id)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(id);
    if (!sequence)
        return failure(ErrorCode::NotFound, {u"task sequence"_s, QString::number(id.value)});
    TaskSequenceDocument document;
    document.name = sequence->name;
    if (const site::BootImage *image = snapshot.bootImage(sequence->bootImage)) {
        document.hasImage = true;
        document.imageName = image->name;
        document.kind = image->kind;
        document.architecture = image->architecture;
        document.content = bootedContent(*image);
    }
    return document;
}

QByteArray toJson(const TaskSequenceDocument &document)
{
    QJsonObject object{{Mark, Version}, {u"name"_s, document.name}};
    if (document.hasImage) {
        QJsonArray content;
        for (const QByteArray &sha256 : document.content)
            content.append(QString::fromLatin1(sha256));
        object.insert(u"bootImage"_s, QJsonObject{{u"name"_s, document.imageName},
                                                  {u"kind"_s, site::bootImageKindKey(document.kind)},
                                                  {u"architecture"_s, site::architectureKey(document.architecture)},
                                                  {u"sha256"_s, content}});
    }
    return QJsonDocument(object).toJson();
}

Result<TaskSequenceDocument> parseTaskSequence(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refused(u"The file is not JSON: %1."_s.arg(problem.errorString()));
    if (!object.contains(Mark))
        return refused(u"The file holds no task sequence of Slipway."_s);
    const QJsonValue version = object.value(Mark);
    if (version.toInt() > Version)
        return refused(u"The file was written by a newer version of Slipway."_s);
    if (version.toInt() != Version)
        return refused(u"The file holds no task sequence of Slipway: its version is none."_s);
    TaskSequenceDocument document;
    document.name = object.value(u"name"_s).toString().trimmed();
    if (document.name.isEmpty())
        return refused(u"The file does not name its task sequence."_s);
    if (const QJsonValue image = object.value(u"bootImage"_s); image.isObject()) {
        if (const auto read = readImage(image.toObject(), document); !read)
            return fail(read.error());
    }
    return document;
}

ImageMatch matchingImage(const TaskSequenceDocument &document, const site::Snapshot &snapshot)
{
    ImageMatch match;
    if (!document.hasImage)
        return match;
    for (const site::BootImage &image : snapshot.configuration().bootImages) {
        const bool named = image.name.compare(document.imageName, Qt::CaseInsensitive) == 0;
        if (!document.content.isEmpty() && bootedContent(image) == document.content) {
            // Of several with the same files the one of that name: they may differ in their command lines.
            if (named)
                return {image.id, ImageMatch::By::Content};
            if (match.by != ImageMatch::By::Content)
                match = {image.id, ImageMatch::By::Content};
        } else if (named && match.by == ImageMatch::By::Nothing && image.architecture == document.architecture) {
            match = {image.id, ImageMatch::By::Name};
        }
    }
    return match;
}

} // namespace slipway::engine
