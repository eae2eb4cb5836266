// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a site, newest first. Gui thread.
#pragma once
#include "models/details/properties.h"
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/engine/backup.h"

namespace slipway::models {

struct BackupRow
{
    engine::Backup backup;

    QString key() const { return backup.path; }
    QString keyText() const { return backup.path; }
    QVariant cell(int column, int role) const;
    bool operator==(const BackupRow &) const = default;
};

class BackupModel final : public RowModel<BackupRow>
{
public:
    enum Columns { Time, Kind, Contents, Size, State, SiteCode, Program, Folder };
    explicit BackupModel(QObject *parent = nullptr);
    void update(const QList<engine::Backup> &backups);
};

QString backupKindText(engine::Backup::Kind kind);
QString backupContentsText(const engine::Backup &backup);
/// "Verified when it was made", "Verified 22.11. 14:00", "Damaged".
QString backupStateText(const engine::Backup &backup);
Tone backupTone(const engine::Backup &backup);
QList<Property> backupProperties(const engine::Backup &backup);
/// What happens by itself: "Every day at 03:00 ...". `folder`: where.
QString backupScheduleText(const site::Settings &settings, const QString &folder, qint64 nowMs);

} // namespace slipway::models
