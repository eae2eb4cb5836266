// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine goes through that boots the selected task sequence, for the firmware and purpose chosen here. Found
// out on the site thread, since it looks at the content store. Gui thread.
#pragma once
#include "models/site/boot_course_model.h"
#include "ui/shell/console.h"
#include <QWidget>

class QComboBox;
class QLabel;

namespace slipway::ui {

class IconLabel;
class ListView;

class TaskSequenceSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskSequenceSteps(Console &console, QWidget *parent = nullptr);
    /// Asks anew where this is to be seen and what was asked has changed.
    void setSequence(TaskSequenceId sequence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void show(const engine::BootCourse &course);

    Console &m_console;
    models::BootCourseModel m_course;
    ListView *m_list;
    QComboBox *m_machine;
    QComboBox *m_purpose;
    IconLabel *m_mark;
    QLabel *m_sentence;
    TaskSequenceId m_sequence;
    qint64 m_revision = -1; ///< of the configuration that was asked; less than 0: none
    int m_question = 0;
};

} // namespace slipway::ui
