// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/relations_dialog.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int ButtonWidth = 236;
constexpr int Gap = 64; ///< between two columns: room for the lines

QString iconOf(const models::CollectionRelation &relation)
{
    using Kind = models::CollectionRelation::Kind;
    switch (relation.kind) {
    case Kind::Excludes:
    case Kind::ExcludedBy:
        return u"exclude"_s;
    case Kind::Includes:
    case Kind::IncludedBy:
        return u"include"_s;
    case Kind::Deployed:
        return u"deployment"_s;
    case Kind::Limits:
    case Kind::Limited:
        break;
    }
    return u"collection"_s;
}

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    return column;
}

} // namespace

/// Two lines beside an icon, the name above; both are cut where they are too long, and whole in the tool tip.
class RelationButton final : public QPushButton
{
public:
    RelationButton(const QString &name, const QString &detail, const QString &iconName) : m_icon(ui::icon(iconName))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        show(name, detail);
    }
    void show(const QString &name, const QString &detail)
    {
        m_name = name;
        m_detail = detail;
        //: A collection or task sequence, and what it is to the one in the middle.
        setAccessibleName(RelationsView::tr("%1, %2").arg(name, detail));
        setToolTip((name + u'\n' + detail).toHtmlEscaped());
        update();
    }

    QSize sizeHint() const override { return {ButtonWidth, fontMetrics().height() * 2 + 20}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButton, option);
        const QRect inside = rect().adjusted(11, 8, -9, -8);
        m_icon.paint(&painter, QRect(inside.left(), inside.center().y() - 10, 20, 20));
        const QRect words = inside.adjusted(30, 0, 0, 0);
        const int line = fontMetrics().height();
        const auto write = [&](const QString &text, int y, const QColor &colour, QFont::Weight weight) {
            QFont own = font();
            own.setWeight(weight);
            painter.setFont(own);
            painter.setPen(colour);
            painter.drawText(QRect(words.left(), y, words.width(), line), Qt::AlignLeft | Qt::TextSingleLine,
                             QFontMetrics(own).elidedText(text, Qt::ElideRight, words.width()));
        };
        const Colours &colours = coloursOf(palette());
        write(m_name, inside.center().y() - line, colours.text, QFont::DemiBold);
        write(m_detail, inside.center().y() + 1, property("middle").toBool() ? colours.text : colours.muted,
              QFont::Normal);
    }

private:
    QIcon m_icon;
    QString m_name, m_detail;
};

RelationsView::RelationsView(QWidget *parent)
    : QWidget(parent)
    , m_left(makeColumn())
    , m_right(makeColumn())
    , m_middle(new RelationButton({}, {}, u"collection"_s))
{
    setObjectName("relations");
    m_middle->setObjectName("relationMiddle");
    m_middle->setProperty("middle", true);
    m_middle->setEnabled(false);
    m_middle->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 16, 18, 16);
    row->setSpacing(Gap);
    m_left->addWidget(mutedLabel(tr("What it is made of")));
    m_right->addWidget(mutedLabel(tr("What depends on it")));
    row->addLayout(m_left);
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_middle);
    middle->addStretch(1);
    row->addLayout(middle);
    row->addLayout(m_right);
    row->addStretch(1);
}

void RelationsView::fill(QVBoxLayout *column, const QList<models::CollectionRelation> &relations, const QString &none)
{
    while (QLayoutItem *item = column->takeAt(1)) { // its heading stays
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int number = 0;
    for (const models::CollectionRelation &relation : relations) {
        auto *button = new RelationButton(relation.name, relation.detail, iconOf(relation));
        button->setObjectName(u"relation.%1.%2"_s.arg(column == m_left ? u"left"_s : u"right"_s).arg(number++));
        connect(button, &QPushButton::clicked, this, [this, relation] { emit chosen(relation); });
        column->addWidget(button);
    }
    if (relations.isEmpty()) {
        QLabel *label = mutedLabel(none);
        label->setFixedWidth(ButtonWidth);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addStretch(1);
}

void RelationsView::setRelations(const models::CollectionRelations &relations)
{
    if (relations == m_shown)
        return; // whoever is on a button stays there
    m_shown = relations;
    fill(m_left, relations.madeOf, tr("Nothing: it takes its members by itself."));
    fill(m_right, relations.dependents, tr("Nothing: it can be deleted."));
    m_middle->show(relations.name, relations.detail);
    update();
}

QList<QWidget *> RelationsView::buttonsIn(const QVBoxLayout *column) const
{
    QList<QWidget *> buttons;
    for (int i = 1; i < column->count(); ++i) {
        if (QWidget *widget = column->itemAt(i)->widget(); qobject_cast<QPushButton *>(widget))
            buttons += widget;
    }
    return buttons;
}

void RelationsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).muted, 1.2));
    const auto line = [&painter](const QPointF &from, const QPointF &to) {
        const qreal half = (to.x() - from.x()) / 2;
        QPainterPath path(from);
        path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
        painter.drawPath(path);
        painter.drawLine(to, to + QPointF(-6, -3.5));
        painter.drawLine(to, to + QPointF(-6, 3.5));
    };
    const QRectF middle = m_middle->geometry();
    for (const QWidget *button : buttonsIn(m_left)) {
        const QRectF box = button->geometry();
        line({box.right() + 3, box.center().y()}, {middle.left() - 2, middle.center().y()});
    }
    for (const QWidget *button : buttonsIn(m_right)) {
        const QRectF box = button->geometry();
        line({middle.right() + 3, middle.center().y()}, {box.left() - 2, box.center().y()});
    }
}

RelationsDialog::RelationsDialog(Console &console, CollectionId collection, QWidget *parent)
    : QDialog(parent), m_console(console), m_view(new RelationsView), m_back(new QPushButton(tr("&Back")))
{
    setObjectName(u"dialog.relations"_s);
    auto *area = new QScrollArea;
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Relationships"));
    m_back->setObjectName("relationsBack");
    m_back->setIcon(icon(u"back"_s));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_back, QDialogButtonBox::ResetRole);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(names::DialogReject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(
        paragraph(tr("A collection shows what it is to the one in the middle; a button leads to it."), "muted"));
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_way.removeLast();
        show(m_way.last());
    });
    // The button that was pressed goes with what is shown: not while it is still in its own signal.
    connect(m_view, &RelationsView::chosen, this, &RelationsDialog::follow, Qt::QueuedConnection);
    connect(&console, &Console::siteChanged, this, [this] { show(m_way.last()); });
    m_way = {collection};
    show(collection);
    resize(ButtonWidth * 3 + Gap * 2 + 96, 420);
}

void RelationsDialog::show(CollectionId collection)
{
    if (!m_console.snapshot()->collection(collection))
        return reject(); // somebody removed it
    const models::CollectionRelations relations = models::collectionRelations(*m_console.snapshot(), collection);
    setWindowTitle(tr("Relationships of %1").arg(relations.name));
    m_view->setRelations(relations);
    m_back->setEnabled(m_way.size() > 1);
    // Buttons that were made anew go before those of the dialog.
    QWidget *last = nullptr;
    for (QWidget *button : m_view->buttons() + QList<QWidget *>{m_back, m_close}) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
}

void RelationsDialog::follow(const models::CollectionRelation &relation)
{
    if (relation.collection.isValid()) {
        m_way += relation.collection;
        return show(relation.collection);
    }
    m_console.show(Node::Deployments, {relation.deployment.value});
    accept();
}

} // namespace slipway::ui
