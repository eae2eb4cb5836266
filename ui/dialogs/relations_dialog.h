// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of what a collection is made of and what depends on it: each is a button that goes there. Gui thread.
#pragma once
#include "models/site/collection_relations.h"
#include "ui/shell/console.h"
#include <QDialog>
#include <QPushButton>

class QVBoxLayout;

namespace slipway::ui {

class RelationButton;

/// The picture: on the left what it is made of, on the right what depends on it, with lines to the middle.
class RelationsView final : public QWidget
{
    Q_OBJECT
public:
    explicit RelationsView(QWidget *parent = nullptr);
    void setRelations(const models::CollectionRelations &relations);
    QList<QWidget *> buttons() const { return buttonsIn(m_left) + buttonsIn(m_right); } ///< that lead somewhere

signals:
    void chosen(slipway::models::CollectionRelation relation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(QVBoxLayout *column, const QList<models::CollectionRelation> &relations, const QString &none);
    QList<QWidget *> buttonsIn(const QVBoxLayout *column) const;

    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    RelationButton *m_middle;
    models::CollectionRelations m_shown;
};

class RelationsDialog final : public QDialog
{
    Q_OBJECT
public:
    RelationsDialog(Console &console, CollectionId collection, QWidget *parent);

private:
    void show(CollectionId collection);
    void follow(const models::CollectionRelation &relation);

    Console &m_console;
    RelationsView *m_view;
    QPushButton *m_back;
    QPushButton *m_close;
    QList<CollectionId> m_way; ///< the last one is shown
};

} // namespace slipway::ui
