// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/boot_course.h"
#include "tests/engine/commands_fixture.h"
#include "tests/support/windows_fixture.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

using Kind = CourseStep::Kind;
using Protocol = CourseStep::Protocol;

namespace {

constexpr quint16 Bios = 0, UefiX64 = 7, UefiArm64 = 11;

QList<Kind> kindsOf(const BootCourse &course)
{
    QList<Kind> kinds;
    for (const CourseStep &step : course.steps)
        kinds.append(step.kind);
    return kinds;
}

const CourseStep *stepOf(const BootCourse &course, Kind kind)
{
    for (const CourseStep &step : course.steps) {
        if (step.kind == kind)
            return &step;
    }
    return nullptr;
}

} // namespace

class TestBootCourse : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void linuxGoesByTheLoaderItsScriptAndTheKernel();
    void variablesAreLeftToTheMachine();
    void whatIsAvailableWaitsForSomebody();
    void aProgramIsLoadedAtOnce();
    void theWrongFirmwareSaysWhy();
    void aMissingLoaderIsNamed();
    void windowsEndsWithItsRamDisk();
    void whatStopsTheSiteDoesNotStopTheQuestion();
    void nothingIsKnownOfWhatIsGone();

private:
    BootCourse ask(TaskSequenceId sequence, quint16 architecture, bool required);
    TaskSequenceId sequenceOf(const NewBootImage &image);
    TaskSequenceId linux(const QString &commandLine = u"quiet url=http://deploy.example/preseed.cfg"_s,
                         const QString &name = u"Debian"_s);

    std::unique_ptr<Site> m_site;
    content::Loaders m_loaders;
};

void TestBootCourse::init()
{
    m_site = std::make_unique<Site>();
    m_loaders.snponly = m_site->file(u"snponly.efi"_s, QByteArray(1000, 'i'));
    m_loaders.undionly = m_site->file(u"undionly.kpxe"_s, QByteArray(500, 'i'));
}

TaskSequenceId TestBootCourse::sequenceOf(const NewBootImage &image)
{
    const auto added = (*m_site)->addBootImage(image);
    if (!added)
        qFatal("the boot image is refused");
    return *(*m_site)->addTaskSequence(image.name, *added);
}

TaskSequenceId TestBootCourse::linux(const QString &commandLine, const QString &name)
{
    NewBootImage image;
    image.name = name;
    image.kind = site::BootImage::Kind::Linux;
    image.kernel = m_site->file(u"vmlinuz"_s, QByteArray(300, 'k'));
    image.initrds = {m_site->file(u"initrd.gz"_s, QByteArray(400, 'r'))};
    image.commandLine = commandLine;
    return sequenceOf(image);
}

BootCourse TestBootCourse::ask(TaskSequenceId sequence, quint16 architecture, bool required)
{
    const auto course = bootCourse({sequence, architecture, false, required}, *m_site->snapshot(), (*m_site)->library(),
                                   m_loaders, {*Ipv4::parse("10.0.0.1"), 8069}, 1000);
    return course ? *course : BootCourse{};
}

void TestBootCourse::linuxGoesByTheLoaderItsScriptAndTheKernel()
{
    const BootCourse course = ask(linux(), UefiX64, true);
    QVERIFY(!course.error);
    QCOMPARE(kindsOf(course),
             (QList{Kind::Offer, Kind::Loader, Kind::Script, Kind::Kernel, Kind::Initrd, Kind::Start, Kind::Report}));
    QCOMPARE(course.steps[0].file, u"s/session/snponly.efi"_s);
    QCOMPARE(course.steps[1].protocol, Protocol::Tftp);
    QCOMPARE(course.steps[1].size, 1000);
    QCOMPARE(course.steps[2].protocol, Protocol::Http);
    const CourseStep &kernel = course.steps[3];
    QCOMPARE(kernel.file, u"vmlinuz"_s);
    QCOMPARE(kernel.size, 300);
    QVERIFY(kernel.payload);
    QVERIFY2(kernel.detail.contains(u"quiet url=http://deploy.example/preseed.cfg"_s), qPrintable(kernel.detail));
    QVERIFY(kernel.detail.contains(u"slipway.status=http://10.0.0.1:8069/s/session/status"_s));
    QCOMPARE(course.steps[4].size, 400);
    QCOMPARE(course.steps.last().detail, u"http://10.0.0.1:8069/s/session/status"_s);
}

void TestBootCourse::variablesAreLeftToTheMachine()
{
    const QString own = u"locale=${Locale} mac=${slipway.mac} \"${Title:-none at all}\""_s;
    const BootCourse course = ask(linux(own), UefiX64, true);
    QVERIFY(!course.error);
    QCOMPARE(stepOf(course, Kind::Kernel)->detail,
             u"initrd=initrd.gz "_s + own + u" slipway.status=http://10.0.0.1:8069/s/session/status"_s);
    // A word of its own is not told twice.
    QCOMPARE(stepOf(ask(linux(u"initrd=own a=${Locale}"_s, u"Other"_s), UefiX64, true), Kind::Kernel)->detail,
             u"initrd=initrd.gz initrd=own a=${Locale} slipway.status=http://10.0.0.1:8069/s/session/status"_s);
}

void TestBootCourse::whatIsAvailableWaitsForSomebody()
{
    const BootCourse course = ask(linux(), Bios, false);
    QCOMPARE(course.prompt, content::PromptBy::Ipxe);
    QCOMPARE(course.promptSeconds, 10);
    QCOMPARE(course.steps[1].file, u"undionly.kpxe"_s);
    QVERIFY(stepOf(course, Kind::Prompt));
    QVERIFY(kindsOf(course).indexOf(Kind::Prompt) < kindsOf(course).indexOf(Kind::Kernel));
}

void TestBootCourse::aProgramIsLoadedAtOnce()
{
    NewBootImage image;
    image.name = u"Memory test"_s;
    image.program = m_site->file(u"memtest.efi"_s, "MZ" + QByteArray(98, 'm'));
    const BootCourse course = ask(sequenceOf(image), UefiX64, true);
    QCOMPARE(kindsOf(course), (QList{Kind::Offer, Kind::Program, Kind::Start}));
    QCOMPARE(course.steps[1].size, 100);
    QVERIFY(course.steps[1].payload);
}

void TestBootCourse::theWrongFirmwareSaysWhy()
{
    const BootCourse course = ask(linux(), UefiArm64, true);
    QCOMPARE(course.decision.answer, policy::Answer::Silent);
    QCOMPARE(course.decision.candidates.size(), 1);
    QCOMPARE(course.decision.candidates.first().rejection, policy::Rejection::ArchitectureMismatch);
    QVERIFY(course.steps.isEmpty());
}

void TestBootCourse::aMissingLoaderIsNamed()
{
    m_loaders.snponly.clear();
    const BootCourse course = ask(linux(), UefiX64, true);
    QVERIFY(course.error && course.error->code == ErrorCode::LoaderMissing);
    QVERIFY(course.steps.isEmpty());
}

void TestBootCourse::windowsEndsWithItsRamDisk()
{
    const QString wim = m_site->file(u"boot.wim"_s, {});
    QFile::remove(wim);
    fixture::WimRecipe recipe;
    recipe.tree = fixture::windowsTree();
    QVERIFY(!fixture::makeWim(wim, recipe).isEmpty());
    NewBootImage image;
    image.name = u"Windows PE"_s;
    image.kind = site::BootImage::Kind::Wim;
    image.wim = wim;
    const TaskSequenceId sequence = sequenceOf(image);
    const BootCourse uefi = ask(sequence, UefiX64, false);
    QVERIFY(!uefi.error);
    QCOMPARE(uefi.steps[1].file, u"wdsmgfw.efi"_s); // asks for F12 itself
    QCOMPARE(uefi.prompt, content::PromptBy::Microsoft);
    QCOMPARE(stepOf(uefi, Kind::BootStore)->detail, u"\\s\\session\\bcd"_s);
    QVERIFY(kindsOf(uefi).count(Kind::BootFile) >= 1);
    const qsizetype disk = kindsOf(uefi).lastIndexOf(Kind::Ramdisk);
    QCOMPARE(uefi.steps[disk].file, u"boot.wim"_s);
    QCOMPARE(uefi.steps[disk].detail, u"4096\u00D71"_s);
    QVERIFY(uefi.steps[disk].payload);
    QCOMPARE(uefi.steps[disk + 1].kind, Kind::Start);
    const BootCourse bios = ask(sequence, Bios, true);
    QCOMPARE(bios.steps[1].file, u"pxeboot.n12"_s);
    QCOMPARE(bios.steps[2].file, u"bootmgr.exe"_s);
}

void TestBootCourse::whatStopsTheSiteDoesNotStopTheQuestion()
{
    const TaskSequenceId sequence = linux();
    QVERIFY((*m_site)->setSetting(u"responder.active"_s, u"false"_s).ok());
    QVERIFY(!ask(sequence, UefiX64, true).steps.isEmpty());
}

void TestBootCourse::nothingIsKnownOfWhatIsGone()
{
    const auto course =
        bootCourse({TaskSequenceId{77}, UefiX64}, *m_site->snapshot(), (*m_site)->library(), m_loaders, {}, 1000);
    QVERIFY(!course && course.error().code == ErrorCode::NotFound);
    const TaskSequenceId empty = *(*m_site)->addTaskSequence(u"Draft"_s, {});
    QCOMPARE(ask(empty, UefiX64, true).decision.candidates.first().rejection, policy::Rejection::NoBootImage);
}

QTEST_GUILESS_MAIN(TestBootCourse)
#include "test_boot_course.moc"
