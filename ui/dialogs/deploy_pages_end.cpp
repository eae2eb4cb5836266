// SPDX-License-Identifier: GPL-3.0-or-later
// The later steps of the Deploy wizard: when, everything once more, and what happens now.
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/rule_text.h"
#include "ui/dialogs/deploy_pages.h"
#include "ui/dialogs/schedule_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int ShownWindows = 6;

/// The windows that hold for members of the collection because of the collection itself.
QString windowsText(const site::Collection &collection)
{
    QStringList lines;
    for (const site::MaintenanceWindow &window : collection.windows) {
        if (lines.size() == ShownWindows)
            break;
        lines += u"\u2022 "_s + models::windowSentence(window);
    }
    return lines.join(u'\n');
}

} // namespace

DeploySchedulePage::DeploySchedulePage(Console &console, DeployDraft &draft)
    : DeployPage(console,
                 {u"schedule"_s, tr("Scheduling"), tr("From when, and until when?"),
                  tr("Without a date it holds at once, and until it is disabled or deleted.")},
                 draft)
    , m_schedule(new ScheduleField(console.clock().utcMs()))
    , m_unenforced(paragraph(tr("The settings of this distribution point do not enforce schedules: machines boot from "
                                "it at any time."),
                             "muted"))
    , m_windows(paragraph({}))
{
    m_windows->setObjectName("deployWindows");
    body()->addWidget(m_schedule);
    body()->addWidget(m_unenforced);
    body()->addSpacing(6);
    body()->addWidget(headingLabel(tr("Maintenance windows")));
    body()->addWidget(m_windows);
    body()->addStretch(1);
    connect(&this->console(), &Console::siteChanged, this, [this] {
        if (isVisible())
            enter();
    });
    connect(m_schedule, &ScheduleField::changed, this, [this] {
        this->draft().deployment.startMs = m_schedule->startMs();
        this->draft().deployment.expireMs = m_schedule->expireMs();
        emit changed();
    });
}

void DeploySchedulePage::enter()
{
    const site::Snapshot &snapshot = *console().snapshot();
    m_unenforced->setVisible(!snapshot.settings().enforceSchedule);
    const site::Collection *collection = snapshot.collection(draft().deployment.collection);
    if (!draft().required())
        m_windows->setText(tr("They do not matter here: somebody stands at the machine and presses F12."));
    else if (!collection || collection->windows.isEmpty())
        m_windows->setText(tr("This collection has none. Members that are in another collection with windows still "
                              "wait for those."));
    else
        m_windows->setText(tr("A required deployment starts on its members only while one of these is open:") + u'\n' +
                           windowsText(*collection));
}

QString DeploySchedulePage::ownProblem() const
{
    return m_schedule->problem();
}

DeploySummaryPage::DeploySummaryPage(Console &console, DeployDraft &draft)
    : DeployPage(console, {u"summary"_s, tr("Summary"), tr("Is it all as you want it?"), {}}, draft)
    , m_summary(new PropertyView)
{
    m_summary->setObjectName("deploySummary");
    m_summary->setMinimumHeight(260);
    body()->addWidget(m_summary, 1);
}

void DeploySummaryPage::enter()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const engine::NewDeployment &deployment = draft().deployment;
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::Collection *collection = snapshot.collection(deployment.collection);
    const site::BootImage *image = sequence ? snapshot.bootImage(sequence->bootImage) : nullptr;
    m_summary->setProperties(
        {{tr("Task sequence"), sequence ? models::displayText(sequence->name) : QString()},
         {tr("Boot image"), image ? models::displayText(image->name) : tr("None yet")},
         {tr("Collection"), collection ? models::displayText(collection->name) : QString()},
         {tr("Members"), QLocale().toString(snapshot.memberCount(deployment.collection))},
         {tr("Purpose"), models::purposeText(deployment.purpose)},
         {tr("Made available to"), models::availableToText(deployment.availableTo)},
         {tr("Not before"), deployment.startMs ? models::timeText(deployment.startMs) : tr("At once")},
         {tr("Not after"), deployment.expireMs ? models::timeText(deployment.expireMs) : tr("No end")},
         {tr("Time zone"), ScheduleField::zoneText(console().clock().utcMs())}});
}

QString DeploySummaryPage::nextText() const
{
    return tr("Deploy");
}

void DeploySummaryPage::commit()
{
    run<DeploymentId>(
        [deployment = draft().deployment](engine::Commands &commands) { return commands.addDeployment(deployment); },
        [this](const DeploymentId &id) { draft().made = id; }, tr("Deploying…"));
}

DeployDonePage::DeployDonePage(Console &console, DeployDraft &draft)
    : WizardPage(console, {u"done"_s, tr("Completion"), tr("It is deployed"), {}})
    , m_draft(draft)
    , m_text(paragraph({}))
    , m_next(paragraph({}, "muted"))
{
    m_text->setObjectName("deployDone");
    body()->addWidget(m_text);
    body()->addWidget(m_next);
    body()->addStretch(1);
}

void DeployDonePage::enter()
{
    m_text->setText(tr("The deployment has the number %1.").arg(models::displayText(m_draft.made->value)));
    const qint64 now = console().clock().utcMs();
    const std::optional<qint64> start = m_draft.deployment.startMs;
    m_next->setText(!m_draft.boots() ? tr("Nothing boots from it over the network.")
                    : start && *start > now
                        ? tr("It begins at %1. Follow it under Monitoring, Deployments.").arg(models::timeText(start))
                    : console().snapshot()->memberCount(m_draft.deployment.collection) == 0
                        ? tr("The collection is empty: nothing happens until a machine becomes a member.")
                    : m_draft.required() && m_draft.starting == 0
                        ? tr("As things stand, none of its machines starts at its next network boot. Monitoring, What "
                             "If? says why.")
                    : m_draft.required()
                        ? tr("Its machines start at their next network boot. Follow them under Monitoring, Live Boots.")
                        : tr("Restart a machine and press F12. Follow it under Monitoring, Live Boots."));
}

} // namespace slipway::ui
