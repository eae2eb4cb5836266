// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a boot image: those that it lacks, then those that it has. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/site/snapshot.h"
#include "server/site/windows_health.h"

namespace slipway::models {

struct ContentFileRow
{
    QString name;
    QString use;    ///< what it is for
    QString remark; ///< what its absence or its state prevents; empty: it is as it should be
    enum class Origin : quint8 { Imported, FromWim, Supplied, Missing, Damaged } origin = Origin::Imported;
    site::WindowsFinding::Severity severity = site::WindowsFinding::Severity::Note; ///< of the remark
    qint64 size = 0;
    site::Signer signer = site::Signer::Unknown;
    QByteArray sha256;
    QString source;
    int number = 0; ///< among those of the same name

    QString key() const { return QString::number(number) + u'/' + name; }
    QString keyText() const { return key(); }
    bool isHere() const { return origin != Origin::Missing && origin != Origin::Damaged; }
    QVariant cell(int column, int role) const;
    bool operator==(const ContentFileRow &) const = default;

private:
    QVariant mark(int column, int role) const;
};

class ContentFileModel final : public RowModel<ContentFileRow>
{
public:
    enum Columns { Name, Origin, Size, Signer, Use, Hash, Source };
    explicit ContentFileModel(QObject *parent = nullptr);
    void update(const site::Snapshot &snapshot, BootImageId image);
    void update(const site::BootImage &image);
};

} // namespace slipway::models
