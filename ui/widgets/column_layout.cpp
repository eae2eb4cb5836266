// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_layout.h"
#include <QHeaderView>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString idOf(const models::RowModelBase &model, int column)
{
    return column < 0 || column >= model.columnCount() ? QString() : QString::fromLatin1(model.columns()[column].id);
}

} // namespace

void saveColumns(const QTableView &view, const models::RowModelBase &model, const QString &stateKey)
{
    const QHeaderView *header = view.horizontalHeader();
    QStringList places;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        // A hidden column has no width until it is shown: its last one is kept by the header.
        places += u"%1 %2 %3"_s.arg(idOf(model, column))
                      .arg(view.isColumnHidden(column) ? 0 : header->sectionSize(column))
                      .arg(view.isColumnHidden(column) ? u"hidden"_s : u"shown"_s);
    }
    QSettings settings;
    settings.setValue(u"columns/%1/places"_s.arg(stateKey), places);
    settings.setValue(u"columns/%1/sort"_s.arg(stateKey), idOf(model, header->sortIndicatorSection()));
    settings.setValue(u"columns/%1/descending"_s.arg(stateKey), header->sortIndicatorOrder() == Qt::DescendingOrder);
}

bool restoreColumns(QTableView &view, const models::RowModelBase &model, const QString &stateKey)
{
    const QSettings settings;
    const QStringList places = settings.value(u"columns/%1/places"_s.arg(stateKey)).toStringList();
    if (stateKey.isEmpty() || places.isEmpty())
        return false;
    QHeaderView *header = view.horizontalHeader();
    int visual = 0, shown = 0;
    for (const QString &place : places) {
        const QStringList words = place.split(u' ');
        const int column = model.columnOf(QLatin1StringView(words.value(0).toLatin1()));
        if (column < 0)
            continue;
        const bool hidden = words.value(2) == u"hidden" && column != 0;
        view.setColumnHidden(column, hidden);
        shown += !hidden;
        if (const int width = words.value(1).toInt(); width >= header->minimumSectionSize())
            view.setColumnWidth(column, width);
        header->moveSection(header->visualIndex(column), visual++);
    }
    const QString sort = settings.value(u"columns/%1/sort"_s.arg(stateKey)).toString();
    const int column = model.columnOf(QLatin1StringView(sort.toLatin1()));
    const bool descending = settings.value(u"columns/%1/descending"_s.arg(stateKey)).toBool();
    if (column >= 0)
        view.sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return column >= 0 && shown > 0;
}

} // namespace slipway::ui
