// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_view.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/verdict_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/remedy_bar.h"
#include "ui/widgets/whole_list.h"
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

WholeList *makeList(models::RowModelBase &rows, const QString &objectName, const QString &accessibleName,
                    QWidget *parent)
{
    auto *list = new WholeList(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setRows(&rows, objectName);
    list->setSortingEnabled(false);
    list->proxy()->sort(-1);
    list->setContextMenuPolicy(Qt::NoContextMenu);
    return list;
}

} // namespace

WhyView::WhyView(const QString &objectName, const QString &candidatesName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(20))
    , m_sentence(headingLabel({}))
    , m_explanation(paragraph({}))
    , m_remedies(new RemedyBar)
    , m_notes(paragraph({}, "muted"))
    , m_line(new QHBoxLayout)
    , m_stepList(makeList(m_steps, objectName, tr("Steps of the decision"), this))
    , m_candidateList(makeList(m_candidates, candidatesName, tr("Deployments considered"), this))
    , m_tables(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_line->setSpacing(8);
    m_line->addWidget(m_icon);
    m_line->addWidget(m_sentence, 1);
    m_tables->setSpacing(10);
    m_tables->addWidget(m_stepList, 1, Qt::AlignTop);
    m_tables->addWidget(m_candidateList, 1, Qt::AlignTop);
    // Messages above, or large letters, may leave less than its words need.
    auto *content = new QWidget;
    content->setObjectName("scrollContent");
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 8, 0);
    layout->setSpacing(6);
    layout->addLayout(m_line);
    layout->addWidget(m_explanation);
    layout->addWidget(m_remedies);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_notes);
    connect(m_remedies, &RemedyBar::wanted, this, &WhyView::remedyWanted);
    layout->addLayout(m_tables);
    layout->addStretch(1);
}

void WhyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side each needs room for a sentence.
    constexpr int roomForTwo = 1300;
    m_tables->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhyView::addChoice(QWidget *widget)
{
    m_line->addWidget(widget);
}

void WhyView::show(const QString &icon, models::Tone tone, const QString &title, const QString &text,
                   const QStringList &notes, const QList<policy::Remedy> &remedies)
{
    m_icon->setIcon(icon, tone);
    m_sentence->setText(title);
    m_explanation->setText(text);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_remedies->setRemedies(remedies);
}

void WhyView::showDecision(const policy::Decision &decision, const site::Snapshot *snapshot)
{
    m_steps.setDecision(decision);
    m_candidates.setDecision(decision, snapshot);
    m_candidateList->setVisible(!decision.candidates.isEmpty());
}

void WhyView::setDecision(const policy::Decision &decision, const policy::Asker &asker, const site::Snapshot *snapshot)
{
    const bool silent = decision.answer == policy::Answer::Silent;
    show(silent ? u"state-silent"_s : u"state-done"_s, silent ? models::Tone::Warning : models::Tone::Good,
         models::decisionTitle(decision), models::decisionText(decision), {}, policy::remediesFor(decision, asker));
    showDecision(decision, snapshot);
}

void WhyView::setCommandLine(const QString &text)
{
    m_notes->setText(text.isEmpty() ? QString() : tr("Kernel command line: %1").arg(text));
    m_notes->setVisible(!text.isEmpty());
}

void WhyView::setVerdict(const session::Verdict &verdict, const session::BootSession &session,
                         const std::optional<policy::Decision> &now, const site::Snapshot *snapshot)
{
    QStringList notes;
    QList<policy::Remedy> remedies = verdict.remedies;
    if (now && now->answer != policy::Answer::Silent) {
        remedies.clear();
        notes +=
            tr("This is mended since: started again, it would get %1.").arg(models::displayText(now->taskSequence));
    }
    notes += models::sideTexts(verdict, session);
    QStringList seen;
    for (const qsizetype index : verdict.evidence) {
        const session::Event &event = session.events.at(index);
        seen += u"%1 %2"_s.arg(models::offsetText(event.timeMs - session.startedMs), models::stageText(event.stage));
    }
    if (!seen.isEmpty())
        notes += tr("Seen: %1").arg(seen.join(u" \u00B7 "_s));
    if (!verdict.codes.isEmpty())
        notes += tr("The machine may show %1.").arg(verdict.codes.join(u", "_s));
    show(models::verdictIcon(verdict.severity), models::verdictTone(verdict.severity),
         models::verdictText(verdict, session).title, models::verdictParagraph(verdict, session), notes, remedies);
    showDecision(session.decision, snapshot);
}

} // namespace slipway::ui
