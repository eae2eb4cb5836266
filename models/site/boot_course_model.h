// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that a machine goes through when it boots a task sequence. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/engine/boot_course.h"

namespace slipway::models {

struct BootCourseRow
{
    int number = 0;
    engine::CourseStep step;
    QString what;
    QString detail;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const BootCourseRow &) const = default;
};

class BootCourseModel final : public RowModel<BootCourseRow>
{
public:
    enum Columns { Number, What, File, Protocol, Size, Detail };
    explicit BootCourseModel(QObject *parent = nullptr);
    void setCourse(const engine::BootCourse &course);
    qint64 bytes() const; ///< of all steps together
};

/// What a person is told of it first: one sentence, and how it is marked.
struct BootCourseText
{
    QString text;
    QString icon;
    Tone tone = Tone::Good;
};
BootCourseText bootCourseText(const engine::BootCourse &course);

/// A kind of machine that may be asked about.
struct CourseMachine
{
    QString text;
    quint16 architecture = 7; ///< option 93
    bool http = false;
};
QList<CourseMachine> courseMachines();
/// The one that this image is made for, as a place in courseMachines().
int usualMachine(const site::BootImage *image);

} // namespace slipway::models
