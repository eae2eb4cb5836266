// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: boots below the collection or the switch that they belong to, and one boot as a waterfall.
#include "models/texts/display_text.h"
#include "ui/charts/boot_waterfall.h"
#include "ui/look/icons.h"
#include "ui/pages/live_boots_page.h"
#include "ui/widgets/group_view.h"
#include <QActionGroup>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Group = models::GroupModel::Group;

models::GroupModel::Kind kindOf(session::State state)
{
    if (state == session::State::Live)
        return models::GroupModel::Kind::Live;
    return state == session::State::Failed ? models::GroupModel::Kind::Failed : models::GroupModel::Kind::Other;
}

/// The deployment's collection; of a machine without one, the first that somebody made and that it is in.
const site::Collection *collectionOf(const site::Snapshot &snapshot, const session::BootSession &session)
{
    if (const site::Deployment *deployment = snapshot.deployment(session.decision.deployment))
        return snapshot.collection(deployment->collection);
    const site::Device *device = snapshot.deviceByMac(session.mac);
    const site::Collection *first = nullptr;
    for (const CollectionId id : device ? snapshot.collectionsOf(site::Member(device->id)) : QList<CollectionId>()) {
        const site::Collection *collection = snapshot.collection(id);
        const bool better = collection && (!first || (first->builtIn && !collection->builtIn) ||
                                           (first->builtIn == collection->builtIn && collection->name < first->name));
        first = better ? collection : first;
    }
    return first;
}

} // namespace

void LiveBootsPage::buildGroups()
{
    m_groups = new GroupView(*list());
    m_groups->setAccessibleName(tr("Live boots in groups"));
    showInstead(m_groups); // the stack owns it from here on
    connect(m_groups, &QWidget::customContextMenuRequested, list(), &QWidget::customContextMenuRequested);
    connect(m_groups->verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveBootsPage::loadMore);
    connect(m_groups->verticalScrollBar(), &QScrollBar::actionTriggered, this, &LiveBootsPage::releaseFollow);
    connect(&console(), &Console::siteChanged, this, [this] {
        if (m_groups->isActive())
            m_groups->groups().regroup();
    });
    auto *button = new QToolButton;
    button->setObjectName("groupButton");
    button->setIcon(icon(u"group"_s));
    button->setText(tr("Group"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Group by collection or by switch"));
    button->setAccessibleName(tr("Group"));
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    auto *choice = new QActionGroup(this);
    const std::pair<const char *, Grouping> ways[] = {{"boot.group-none", Grouping::None},
                                                      {"boot.group-collection", Grouping::Collection},
                                                      {"boot.group-switch", Grouping::Switch}};
    for (const auto &[id, grouping] : ways) {
        QAction *way = action(QString::fromLatin1(id));
        choice->addAction(way);
        menu->addAction(way);
        connect(way, &QAction::triggered, this, [this, chosen = grouping] { setGrouping(chosen); });
    }
    button->setMenu(menu);
    addFilter(button);
    const int saved = qBound(0, QSettings().value(u"live-boots/grouping"_s).toInt(), int(std::size(ways)) - 1);
    action(QString::fromLatin1(ways[saved].first))->setChecked(true);
    setGrouping(ways[saved].second);
}

void LiveBootsPage::setGrouping(Grouping grouping)
{
    QSettings().setValue(u"live-boots/grouping"_s, int(grouping));
    if (grouping == Grouping::None) {
        m_groups->setActive(false);
        showInstead(nullptr);
        return;
    }
    const auto rowOf = [this](const QModelIndex &index) { return list()->proxy()->mapToSource(index).row(); };
    m_groups->groups().setGrouping(
        [this, grouping, rowOf](const QModelIndex &index) { return groupOf(grouping, rowOf(index)); },
        [this, rowOf](const QModelIndex &index) { return kindOf(console().sessions.row(rowOf(index)).session.state); });
    m_groups->setActive(true);
    showInstead(m_groups);
}

Group LiveBootsPage::groupOf(Grouping grouping, int row) const
{
    const models::SessionRow &each = console().sessions.row(row);
    if (grouping == Grouping::Collection) {
        const site::Collection *collection = collectionOf(*console().snapshot(), each.session);
        return collection ? Group{QString::number(collection->id.value), models::displayText(collection->name)}
                          : Group{{}, tr("In no collection")};
    }
    const session::Place &place = each.place;
    if (place == session::Place())
        return {{}, tr("No relay and no option 82")};
    // The port (circuit id) tells machines of one switch apart: where the switch says its name, it is the group's.
    const QString device = place.remoteId.isEmpty() ? place.circuitId : place.remoteId;
    QStringList parts{models::displayText(place.relay), models::displayText(device)};
    parts.removeAll(QString());
    return {place.relay + u'\n' + device, parts.join(u" \u00B7 "_s)};
}

void LiveBootsPage::showWaterfall(const models::SessionRow &row)
{
    if (details()->currentWidget() == m_waterfall)
        m_waterfall->setPhases(row.cell(models::SessionModel::Machine, Qt::DisplayRole).toString(),
                               models::bootPhases(row.session, row.nowMs));
}

} // namespace slipway::ui
