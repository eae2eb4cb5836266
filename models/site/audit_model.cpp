// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/audit_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

QList<Column> auditColumns()
{
    return {{"row", QT_TRANSLATE_NOOP("Columns", "Row"), 8, true, false, false},
            {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 19, false, false, true, true},
            {"author", QT_TRANSLATE_NOOP("Columns", "By"), 12},
            {"what", QT_TRANSLATE_NOOP("Columns", "What"), 27},
            {"object", QT_TRANSLATE_NOOP("Columns", "Object"), 19},
            {"changes", QT_TRANSLATE_NOOP("Columns", "Changes"), 38},
            {"from", QT_TRANSLATE_NOOP("Columns", "From"), 18},
            {"revision", QT_TRANSLATE_NOOP("Columns", "Revision"), 9, true, false, false}};
}

QList<Column> changeColumns()
{
    return {{"property", QT_TRANSLATE_NOOP("Columns", "Property"), 26},
            {"before", QT_TRANSLATE_NOOP("Columns", "Before"), 40},
            {"after", QT_TRANSLATE_NOOP("Columns", "After"), 40}};
}

/// By what it is about, so that one finds it with half an eye.
QString iconOf(const QString &verb)
{
    static const QHash<QString, QString> icons{{u"site"_s, u"settings"_s},
                                               {u"audit"_s, u"audit"_s},
                                               {u"device"_s, u"device"_s},
                                               {u"collection"_s, u"collection"_s},
                                               {u"boot-image"_s, u"boot-image"_s},
                                               {u"task-sequence"_s, u"task-sequence"_s},
                                               {u"deployment"_s, u"deployment"_s},
                                               {u"exclusion"_s, u"exclusion"_s},
                                               {u"duplicate-id"_s, u"duplicate-id"_s},
                                               {u"setting"_s, u"settings"_s},
                                               {u"clear-required-pxe"_s, u"clear-required"_s},
                                               {u"clear-undo"_s, u"revert"_s},
                                               {u"brake"_s, u"stop"_s},
                                               {u"quarantine"_s, u"exclude"_s}};
    return icons.value(verb.section(u'.', 0, 0), u"edit"_s);
}

} // namespace

AuditTrailRow::AuditTrailRow(const store::AuditRow &given)
    : row(given)
    , what(auditVerbText(given.verb))
    , object(displayText(given.object))
    , author(displayText(given.author))
    , summary(auditSummary(given.detail))
{
}

QVariant AuditTrailRow::cell(int column, int role) const
{
    if (role == SortRole && column == AuditModel::Number)
        return row.id;
    // A clock that was set back must not part what followed one another.
    if (role == SortRole && column == AuditModel::Time)
        return row.id;
    if (role == SortRole && column == AuditModel::Revision)
        return row.revision;
    if (role == IconRole && column == AuditModel::What)
        return iconOf(row.verb);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AuditModel::Number:
        return QLocale().toString(row.id);
    case AuditModel::Time:
        return timeText(row.timeMs);
    case AuditModel::Author:
        return author;
    case AuditModel::What:
        return what;
    case AuditModel::Object:
        return object;
    case AuditModel::Changes:
        return summary;
    case AuditModel::From:
        return displayText(row.host + u", "_s + row.program);
    case AuditModel::Revision:
        return QLocale().toString(row.revision);
    default:
        return {};
    }
}

AuditModel::AuditModel(QObject *parent) : RowModel(auditColumns(), parent) {}

void AuditModel::append(const QList<AuditTrailRow> &rows)
{
    for (const AuditTrailRow &each : rows)
        m_newest = std::max(m_newest, each.row.id);
    upsert(rows);
}

QVariant AuditChangeRow::cell(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AuditChangeModel::Label:
        return change.label;
    case AuditChangeModel::Before:
        return change.before;
    case AuditChangeModel::After:
        return change.after;
    default:
        return {};
    }
}

AuditChangeModel::AuditChangeModel(QObject *parent) : RowModel(changeColumns(), parent) {}

void AuditChangeModel::setDetail(const QString &detail)
{
    QList<AuditChangeRow> rows;
    for (const AuditChange &change : auditChanges(detail))
        rows.append({int(rows.size()), change});
    setRows(rows);
}

} // namespace slipway::models
