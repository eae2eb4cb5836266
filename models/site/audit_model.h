// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as a list, and what one of its rows changed. Gui thread; the rows are made on any.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/audit_text.h"

namespace slipway::models {

/// Worded once, since a search looks at all of them.
struct AuditTrailRow
{
    store::AuditRow row;
    QString what;    ///< "Added a device"
    QString object;  ///< safe to show
    QString author;  ///< likewise
    QString summary; ///< what changed, on one line

    explicit AuditTrailRow(const store::AuditRow &row);
    qint64 key() const { return row.id; }
    QString keyText() const { return QString::number(row.id); }
    QVariant cell(int column, int role) const;
    bool operator==(const AuditTrailRow &other) const { return row == other.row; }
};

class AuditModel final : public RowModel<AuditTrailRow>
{
public:
    enum Columns { Number, Time, Author, What, Object, Changes, From, Revision };
    explicit AuditModel(QObject *parent = nullptr);
    qint64 newest() const { return m_newest; } ///< id of the newest row; 0: none
    /// Rows that follow those that are there.
    void append(const QList<AuditTrailRow> &rows);

private:
    qint64 m_newest = 0;
};

struct AuditChangeRow
{
    int number = 0;
    AuditChange change;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const AuditChangeRow &) const = default;
};

class AuditChangeModel final : public RowModel<AuditChangeRow>
{
public:
    enum Columns { Label, Before, After };
    explicit AuditChangeModel(QObject *parent = nullptr);
    void setDetail(const QString &detail);
};

} // namespace slipway::models
