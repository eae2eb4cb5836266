// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/services_page.h"
#include "models/texts/format_text.h"
#include "ui/dialogs/service_test_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr qint64 FollowMs = 1000;
}

ServicesPage::ServicesPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ServicesPage(console, actions, new models::ServiceModel, parent)
{
}

ServicesPage::ServicesPage(Console &console, ActionRegistry &actions, models::ServiceModel *rows, QWidget *parent)
    : ListPage(Node::Services, console, actions, *rows, parent)
    , m_rows(*rows)
    , m_summary(new PropertyView)
    , m_statistics(new PropertyView)
    , m_settings(new PropertyView)
    , m_zeroText(mutedLabel({}))
    , m_toSettings(new QPushButton(tr("Change…")))
{
    rows->setParent(this);
    m_summary->setObjectName("serviceSummary");
    details()->addTab(m_summary, tr("Summary"));
    details()->addTab(makeStatistics(), tr("Statistics"));
    details()->addTab(makeSettings(), tr("Settings"));
    on(u"service.test"_s, [this] {
        if (const auto service = current())
            openDialog(new ServiceTestDialog(this->console(), *service, this));
    });
    on(u"service.reset-view"_s, [this] { resetView(); });
    on(u"service.settings"_s, [this] {
        if (const auto service = current())
            this->console().show(Node::Settings, {models::serviceSettingGroup(*service)});
    });
    setDefaultAction(u"service.settings"_s);
    connect(&this->console(), &Console::throughputChanged, this, [this] {
        const qint64 now = this->console().clock().monotonicMs();
        if (isFront() && now - m_followedMs >= FollowMs)
            follow();
    });
    connect(&this->console(), &Console::siteChanged, this, &ServicesPage::follow);
    connect(&this->console(), &Console::engineChanged, this, &ServicesPage::follow, Qt::QueuedConnection);
    connect(m_toSettings, &QPushButton::clicked, this, [this] { action(u"service.settings"_s)->trigger(); });
    follow();
}

QWidget *ServicesPage::makeStatistics()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(2);
    m_zeroText->setObjectName("serviceZero");
    m_zeroText->setIndent(12);
    m_statistics->setObjectName("serviceStatistics");
    layout->addWidget(m_zeroText);
    layout->addWidget(m_statistics, 1);
    return tab;
}

QWidget *ServicesPage::makeSettings()
{
    auto *tab = new QWidget;
    auto *layout = new QHBoxLayout(tab);
    layout->setContentsMargins(0, 0, 12, 0);
    m_settings->setObjectName("serviceSettings");
    m_toSettings->setObjectName("serviceToSettings");
    layout->addWidget(m_settings, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 12, 0, 0);
    side->addWidget(m_toSettings);
    side->addStretch(1);
    layout->addLayout(side);
    return tab;
}

void ServicesPage::showEvent(QShowEvent *event)
{
    follow();
    ListPage::showEvent(event);
    if (list()->currentRow() < 0)
        list()->selectRow(0);
}

void ServicesPage::reload()
{
    follow();
    ListPage::reload();
}

void ServicesPage::follow()
{
    const engine::Engine &engine = console().engine();
    m_followedMs = console().clock().monotonicMs();
    m_rows.update({engine.state(), engine.options(), engine.endpoints(), engine.servedBy(), console().problems(),
                   !engine.forbidden().isEmpty(), console().snapshot()->settings(), console().lastReport()},
                  m_followedMs);
    refresh();
}

std::optional<models::Service> ServicesPage::current() const
{
    const int row = list()->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_rows.row(row).service);
}

models::ServiceFigures ServicesPage::figures() const
{
    return {console().lastReport().counters, console().lastReport().services};
}

void ServicesPage::resetView()
{
    m_zero = figures();
    m_zeroMs = console().clock().utcMs();
    m_zeroStartMs = console().lastReport().servingSinceMs;
    details()->setCurrentIndex(1);
    refresh();
}

void ServicesPage::enableActions(const QStringList &selectedKeys)
{
    const bool one = selectedKeys.size() == 1;
    const models::ServiceRow *row = one ? &m_rows.row(list()->currentRow()) : nullptr;
    action(u"service.test"_s)->setEnabled(row && row->state != models::ServiceRow::State::Unused);
    action(u"service.settings"_s)->setEnabled(one);
    action(u"service.reset-view"_s)->setEnabled(console().lastReport().servingSinceMs != 0);
}

void ServicesPage::showDetails()
{
    const models::ServiceRow &row = m_rows.row(list()->currentRow());
    m_summary->setProperties(models::serviceSummary(row));
    const bool lineHolds = m_zeroMs != 0 && m_zeroStartMs == console().lastReport().servingSinceMs;
    if (!row.counted) {
        m_zeroText->setText(row.state == models::ServiceRow::State::Watched
                                ? tr("Another program serves: its counters are not known here.")
                                : tr("Nothing is counted while this program does not serve."));
        m_statistics->setProperties({});
    } else {
        m_zeroText->setText(lineHolds ? tr("Since the view was reset at %1").arg(models::clockText(m_zeroMs))
                                      : tr("Since serving was started at %1").arg(models::timeText(row.sinceMs)));
        m_statistics->setProperties(
            models::serviceStatistics(row.service, figures(), lineHolds ? m_zero : models::ServiceFigures()));
    }
    m_settings->setProperties(models::serviceSettings(
        row.service, site::settingTexts(console().snapshot()->configuration().settings), console().engine().options()));
    m_toSettings->setAccessibleName(tr("Change the settings of %1").arg(models::serviceTitle(row.service)));
}

} // namespace slipway::ui
