// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_sequence_steps.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TaskSequenceSteps::TaskSequenceSteps(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_list(new ListView)
    , m_machine(new QComboBox)
    , m_purpose(new QComboBox)
    , m_mark(new IconLabel(18))
    , m_sentence(paragraph({}))
{
    m_machine->setObjectName("stepsMachine");
    m_machine->setAccessibleName(tr("Firmware of the machine"));
    for (const models::CourseMachine &machine : models::courseMachines())
        m_machine->addItem(machine.text);
    m_purpose->setObjectName("stepsPurpose");
    m_purpose->setAccessibleName(tr("Purpose of the deployment"));
    m_purpose->addItem(tr("deployed as required"), true);
    m_purpose->addItem(tr("deployed as available"), false);
    m_sentence->setObjectName("stepsSentence");
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName("taskSequenceSteps");
    m_list->setAccessibleName(tr("Steps of the boot"));
    m_list->setRows(&m_course, u"taskSequenceSteps"_s);
    m_list->setSortingEnabled(false);
    m_list->proxy()->sort(-1);

    auto *line = new QHBoxLayout;
    line->setSpacing(9);
    line->addWidget(m_machine);
    line->addWidget(m_purpose);
    line->addSpacing(6);
    line->addWidget(m_mark);
    line->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 0);
    layout->setSpacing(7);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    connect(m_machine, &QComboBox::activated, this, &TaskSequenceSteps::ask);
    connect(m_purpose, &QComboBox::activated, this, &TaskSequenceSteps::ask);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_list->addListActions(menu, false);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

void TaskSequenceSteps::setSequence(TaskSequenceId sequence)
{
    if (m_sequence != sequence) {
        m_sequence = sequence;
        m_revision = -1;
        const site::TaskSequence *now = m_console.snapshot()->taskSequence(sequence);
        m_machine->setCurrentIndex(
            models::usualMachine(now ? m_console.snapshot()->bootImage(now->bootImage) : nullptr));
        m_course.setRows({});
        m_sentence->clear();
    }
    if (m_console.snapshot()->configuration().revision != m_revision)
        ask();
}

void TaskSequenceSteps::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void TaskSequenceSteps::ask()
{
    if (!isVisible() || !m_sequence.isValid())
        return;
    m_revision = m_console.snapshot()->configuration().revision;
    const models::CourseMachine machine = models::courseMachines().at(m_machine->currentIndex());
    const engine::CourseQuestion question{m_sequence, machine.architecture, machine.http,
                                          m_purpose->currentData().toBool()};
    const engine::EngineOptions &options = m_console.engine().options();
    m_console.run<engine::BootCourse>(
        this,
        [question, address = options.address, port = options.httpPort,
         nowMs = m_console.clock().utcMs()](engine::Commands &commands) -> Result<engine::BootCourse> {
            const auto snapshot = commands.snapshot();
            if (!snapshot)
                return fail(snapshot.error());
            return engine::bootCourse(question, **snapshot, commands.library(), content::Loaders::find(),
                                      {engine::addressFor(address, (*snapshot)->settings()), port}, nowMs);
        },
        [this, number = ++m_question](const Result<engine::BootCourse> &course) {
            if (number != m_question)
                return; // something else was chosen meanwhile
            if (!course) {
                m_course.setRows({});
                return m_console.report(course.error());
            }
            show(*course);
        });
}

void TaskSequenceSteps::show(const engine::BootCourse &course)
{
    const models::BootCourseText text = models::bootCourseText(course);
    m_mark->setIcon(text.icon, text.tone);
    m_sentence->setText(text.text);
    m_course.setCourse(course);
    m_list->setVisible(!course.steps.isEmpty());
}

} // namespace slipway::ui
