// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/boot_course_model.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "models/texts/image_text.h"
#include "models/texts/reason_text.h"
#include "server/site/command_line.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = engine::CourseStep::Kind;
using Protocol = engine::CourseStep::Protocol;

struct CourseTexts
{
    Q_DECLARE_TR_FUNCTIONS(CourseTexts)
public:
    static QString what(const engine::CourseStep &step);
    static QString fetched(const engine::CourseStep &step);
    static QString detail(const engine::CourseStep &step, const engine::BootCourse &course);
    static QString prompt(const engine::BootCourse &course);
};

QString CourseTexts::what(const engine::CourseStep &step)
{
    switch (step.kind) {
    case Kind::Offer:
        return tr("It asks by DHCP, and is told its boot file");
    case Kind::Menu:
        return tr("The firmware shows its boot menu");
    case Kind::Prompt:
        return tr("It waits for F12");
    case Kind::Start:
        return tr("What was loaded takes over");
    case Kind::Report:
        return tr("The system reports how it goes");
    default:
        return fetched(step);
    }
}

QString CourseTexts::fetched(const engine::CourseStep &step)
{
    switch (step.kind) {
    case Kind::Loader:
        return tr("It loads iPXE");
    case Kind::Script:
        return tr("iPXE asks what to do");
    case Kind::Program:
        return tr("It loads the boot program");
    case Kind::Kernel:
        return tr("It loads the kernel");
    case Kind::Initrd:
        return tr("It loads a file for the kernel");
    case Kind::BootStore:
        return tr("The boot manager reads its configuration");
    case Kind::BootFile:
        return tr("The boot manager loads what it shows");
    case Kind::Ramdisk:
        return tr("The boot manager loads the RAM disk");
    default:
        return {};
    }
}

QString CourseTexts::prompt(const engine::BootCourse &course)
{
    switch (course.prompt) {
    case content::PromptBy::Microsoft:
        return tr("Microsoft's boot program asks. Without the key, the machine goes to its next boot device.");
    case content::PromptBy::Ipxe:
        return tr("iPXE asks, for %n second(s). Without the key, the machine goes to its next boot device.", nullptr,
                  course.promptSeconds);
    case content::PromptBy::Firmware:
        return tr("Its first entry is the local disk; this one is below it.");
    case content::PromptBy::Nobody:
        break;
    }
    return {};
}

QString CourseTexts::detail(const engine::CourseStep &step, const engine::BootCourse &course)
{
    switch (step.kind) {
    case Kind::Menu:
    case Kind::Prompt:
        return prompt(course);
    case Kind::Kernel:
        if (!site::placeholderNames(step.detail).isEmpty())
            return tr("Command line, whose variables What If fills in for a machine: %1")
                .arg(displayText(step.detail, 4096));
        return step.detail.isEmpty() ? QString() : tr("Command line: %1").arg(displayText(step.detail, 4096));
    case Kind::BootStore:
        return tr("Made for each boot, with the block and window size. Option 252 names it: %1")
            .arg(displayText(step.detail));
    case Kind::BootFile:
        return bootFileUse(step.file);
    case Kind::Ramdisk:
        return step.detail.isEmpty()
                   ? QString()
                   : tr("Block and window size of the site: %1. A device or collection may have its own.")
                         .arg(displayText(step.detail));
    case Kind::Program:
        return bootFileUse(step.file);
    case Kind::Report:
        return tr("To %1. Each boot has an address of its own in place of \"session\".").arg(displayText(step.detail));
    case Kind::Script:
        return tr("Made for each boot");
    default:
        return {};
    }
}

QString protocolText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::None:
        break;
    case Protocol::Dhcp:
        return u"DHCP"_s;
    case Protocol::Tftp:
        return u"TFTP"_s;
    case Protocol::Http:
        return u"HTTP"_s;
    }
    return {};
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Offer:
        return u"live-boots"_s;
    case Kind::Menu:
    case Kind::Prompt:
        return u"keyboard"_s;
    case Kind::Start:
        return u"start"_s;
    case Kind::Report:
        return u"state-reported"_s;
    case Kind::Script:
    case Kind::BootStore:
        return u"settings"_s;
    case Kind::Ramdisk:
    case Kind::Kernel:
        return u"boot-image"_s;
    default:
        return u"document"_s;
    }
}

} // namespace

QVariant BootCourseRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == BootCourseModel::Size ? QVariant(step.size) : QVariant(number);
    if (role == IconRole)
        return column == BootCourseModel::What ? QVariant(iconOf(step.kind)) : QVariant();
    if (role == Qt::ToolTipRole && column == BootCourseModel::Detail)
        return tooltipText(detail, 4096);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BootCourseModel::Number:
        return number;
    case BootCourseModel::What:
        return what;
    case BootCourseModel::File:
        return displayText(step.file);
    case BootCourseModel::Protocol:
        return protocolText(step.protocol);
    case BootCourseModel::Size:
        return step.size < 0 ? QString() : bytesText(step.size);
    case BootCourseModel::Detail:
        return detail;
    default:
        return {};
    }
}

BootCourseModel::BootCourseModel(QObject *parent)
    : RowModel({{"step", QT_TRANSLATE_NOOP("Columns", "Step"), 4, true},
                {"what", QT_TRANSLATE_NOOP("Columns", "What happens"), 38},
                {"file", QT_TRANSLATE_NOOP("Columns", "File"), 24, false, true},
                {"protocol", QT_TRANSLATE_NOOP("Columns", "By"), 6},
                {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 10, true},
                {"detail", QT_TRANSLATE_NOOP("Columns", "Detail"), 60}},
               parent)
{
}

void BootCourseModel::setCourse(const engine::BootCourse &course)
{
    QList<BootCourseRow> rows;
    for (const engine::CourseStep &step : course.steps)
        rows.append({int(rows.size()) + 1, step, CourseTexts::what(step), CourseTexts::detail(step, course)});
    setRows(rows);
}

qint64 BootCourseModel::bytes() const
{
    qint64 sum = 0;
    for (const BootCourseRow &row : rows())
        sum += std::max<qint64>(0, row.step.size);
    return sum;
}

BootCourseText bootCourseText(const engine::BootCourse &course)
{
    if (course.error)
        return {errorText(*course.error), u"severity-error"_s, Tone::Bad};
    if (course.decision.answer == policy::Answer::Silent) {
        const policy::Rejection rejection = course.decision.candidates.isEmpty()
                                                ? policy::Rejection::None
                                                : course.decision.candidates.first().rejection;
        const ReasonText text =
            rejection == policy::Rejection::None ? reasonText(course.decision.reason) : rejectionText(rejection);
        const QString next =
            text.remedy.isEmpty() ? text.explanation : CourseTexts::tr("%1 %2").arg(text.explanation, text.remedy);
        return {CourseTexts::tr("Such a machine does not boot it. %1").arg(next), u"severity-warning"_s, Tone::Warning};
    }
    BootCourseModel model;
    model.setCourse(course);
    return {CourseTexts::tr("%n step(s), %1 to load.", nullptr, int(course.steps.size())).arg(bytesText(model.bytes())),
            u"state-done"_s, Tone::Good};
}

QList<CourseMachine> courseMachines()
{
    return {{CourseTexts::tr("UEFI x64"), 7},
            {CourseTexts::tr("BIOS"), 0},
            {CourseTexts::tr("UEFI ARM64"), 11},
            {CourseTexts::tr("UEFI x86"), 6},
            {CourseTexts::tr("UEFI x64, HTTP boot"), 16, true}};
}

int usualMachine(const site::BootImage *image)
{
    if (!image)
        return 0;
    if (image->kind == site::BootImage::Kind::Program && image->firmware == site::Firmware::Bios)
        return 1;
    switch (image->architecture) {
    case site::Architecture::Arm64:
        return 2;
    case site::Architecture::X86:
        return 3;
    case site::Architecture::X64:
        break;
    }
    return 0;
}

} // namespace slipway::models
