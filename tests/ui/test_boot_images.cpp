// SPDX-License-Identifier: GPL-3.0-or-later
// How boot images come in: read, chosen, dropped, copied, cancelled and completed, clicked through against a real
// engine with WIMs made by wimlib-imagex.
#include "tests/ui/boot_image_fixture.h"

#include "models/site/wim_image_model.h"
#include "ui/dialogs/boot_files_pane.h"
#include "ui/widgets/content_bar.h"
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++count;
    return count;
}

} // namespace

class TestBootImages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ConsoleFixture::prepare();
        QVERIFY2(!QStandardPaths::findExecutable(u"wimlib-imagex"_s).isEmpty(), "the package wimtools is missing");
    }
    void aWimIsReadChosenAndAdded();
    void anImageOfAnotherArchitectureIsPointedAt();
    void whatIsMissingIsListedAndSupplied();
    void anUnreadableWimIsExplainedAndNothingIsLeft_data();
    void anUnreadableWimIsExplainedAndNothingIsLeft();
    void aCancelledCopyLeavesNothingBehind();
    void filesDroppedOnTheWindowOpenTheDialog();
    void whatCannotBootIsSaidBeforeItIsAdded();
};

void TestBootImages::aWimIsReadChosenAndAdded()
{
    SiteOnDisk site;
    const QString path = twoImageWim(site);
    QVERIFY(!path.isEmpty());
    ConsoleFixture console(site);
    QDialog *dialog = addBootImageDialog(console, path);
    auto *images = field<ui::ListView>(dialog, "images");
    QTRY_COMPARE_WITH_TIMEOUT(images->model()->rowCount(), 2, 20'000);
    // The one that the file marks is proposed, with its name and its architecture.
    QCOMPARE(images->currentKey(), u"2"_s);
    QCOMPARE(cellText(images, 1, models::WimImageModel::Name), u"Microsoft Windows PE (amd64) (bootable)"_s);
    QCOMPARE(cellText(images, 1, models::WimImageModel::Version), u"10.0.26100.1742"_s);
    QCOMPARE(cellText(images, 1, models::WimImageModel::Language), u"en-US, de-DE"_s);
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"Microsoft Windows PE (amd64)"_s);
    QCOMPARE(field<QComboBox>(dialog, "architecture")->currentText(), u"x64"_s);
    // Another choice changes both, as long as nobody typed a name.
    images->selectKeys({u"1"_s});
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"Windows Recovery (x86)"_s);
    QCOMPARE(field<QComboBox>(dialog, "architecture")->currentText(), u"x86"_s);
    images->selectKeys({u"2"_s});
    field<QLineEdit>(dialog, "name")->clear();
    QTest::keyClicks(field<QLineEdit>(dialog, "name"), u"Windows 11 PE"_s);
    field<QComboBox>(dialog, "signing")->setCurrentIndex(1);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY_WITH_TIMEOUT(console.dialogGone("add-boot-image"), 20'000);
    QTRY_COMPARE(console.window->console().bootImages.rowCount(), 1);
    const models::BootImageRow &row = console.window->console().bootImages.row(0);
    QCOMPARE(row.name, u"Windows 11 PE"_s);
    QCOMPARE(row.osVersion, u"10.0.26100.1742"_s);
    QCOMPARE(row.architecture, u"x64"_s);
    QCOMPARE(row.state, models::ImageState::Ready);
    const site::BootImage *image = console.window->console().snapshot()->bootImage(row.id);
    QCOMPARE(image->wimIndex, 2);
    QCOMPARE(image->signing, site::BootImage::Signing::Ca2023);
    // Nothing is missing: nobody is bothered with a list.
    QVERIFY(!console.dialog("edit-boot-image"));
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    QTRY_VERIFY(console.find<ui::ListView>(u"bootImageFiles"_s)->model()->rowCount() > 10);
    QVERIFY(!console.find<QLabel>(u"bootImageHealth"_s)->isVisible());
}

void TestBootImages::anImageOfAnotherArchitectureIsPointedAt()
{
    SiteOnDisk site;
    const QString path = twoImageWim(site);
    ConsoleFixture console(site);
    QDialog *dialog = addBootImageDialog(console, path);
    auto *images = field<ui::ListView>(dialog, "images");
    QTRY_COMPARE_WITH_TIMEOUT(images->model()->rowCount(), 2, 20'000);
    auto *remark = dialog->findChild<QLabel *>(u"architectureRemark"_s);
    QVERIFY(!remark->isVisible());
    auto *architecture = field<QComboBox>(dialog, "architecture");
    architecture->setFocus();
    QTest::keyClick(architecture, Qt::Key_End); // ARM64, chosen by a person
    QTRY_VERIFY(remark->isVisible());
    QVERIFY(remark->text().contains(u"ARM64"_s) && remark->text().contains(u"x64"_s));
    // What a person chose stays when another image is selected.
    images->selectKeys({u"1"_s});
    QCOMPARE(architecture->currentText(), u"ARM64"_s);
}

void TestBootImages::whatIsMissingIsListedAndSupplied()
{
    SiteOnDisk site;
    const QString path = twoImageWim(site, uefiTree());
    QTemporaryDir disc;
    QVERIFY(layOut(windowsTree("second"), disc.path()));
    ConsoleFixture console(site);
    QVERIFY(addWim(console, path));
    // It is not complete: the list of its files opens by itself.
    QTRY_VERIFY(console.dialog("edit-boot-image"));
    QDialog *dialog = console.dialog("edit-boot-image");
    QTRY_COMPARE(field<QTabWidget>(dialog, "tabs")->currentIndex(), 2);
    QCOMPARE(console.window->console().bootImages.row(0).state, models::ImageState::Incomplete);
    auto *health = dialog->findChild<QLabel *>(u"imageHealth"_s);
    QTRY_VERIFY(health->text().startsWith(u"BIOS machines cannot boot this image. Missing: bootmgr.exe"_s));
    auto *files = field<ui::ListView>(dialog, "files");
    QStringList missing;
    for (int row = 0; row < files->model()->rowCount(); ++row) {
        if (cellText(files, row, models::ContentFileModel::Origin) == u"Missing"_s)
            missing += cellText(files, row, models::ContentFileModel::Name);
    }
    QVERIFY2(missing.contains(u"bootmgr.exe"_s) && missing.contains(u"pxeboot.n12"_s), qPrintable(missing.join(u',')));

    auto *pane = dialog->findChild<ui::BootFilesPane *>();
    QTemporaryDir empty;
    pane->supply(empty.path());
    auto *result = dialog->findChild<QLabel *>(u"supplyResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 20'000);
    QVERIFY2(result->text().contains(u"none of the boot files"_s), qPrintable(result->text()));
    pane->supply(disc.path());
    QTRY_VERIFY_WITH_TIMEOUT(health->text().startsWith(u"Complete"_s), 20'000);
    QVERIFY2(result->text().contains(u"bootmgr.exe"_s), qPrintable(result->text()));
    QTRY_COMPARE(console.window->console().bootImages.row(0).state, models::ImageState::Ready);
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(console.dialogGone("edit-boot-image"));
}

void TestBootImages::anUnreadableWimIsExplainedAndNothingIsLeft_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<QString>("words");
    QTest::newRow("not a WIM") << -1 << u"no WIM"_s;
    QTest::newRow("truncated") << 2 << QString();
    QTest::newRow("an ISO") << -2 << u"ISO"_s;
    QTest::newRow("not there") << 0 << QString();
}

void TestBootImages::anUnreadableWimIsExplainedAndNothingIsLeft()
{
    QFETCH(int, cut);
    QFETCH(QString, words);
    SiteOnDisk site;
    QString path;
    if (cut == 2) {
        path = twoImageWim(site);
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
    } else if (cut == -2) {
        path = site.file(u"win11.iso"_s, QByteArray(0x8001, 0) + "CD001" + QByteArray(4096, 0));
    } else {
        path = site.file(u"boot.wim"_s, QByteArray(4096, 'x'));
        if (cut == 0)
            QFile::remove(path);
    }
    ConsoleFixture console(site);
    QDialog *dialog = addBootImageDialog(console, path);
    auto *remark = dialog->findChild<QLabel *>(u"wimRemark"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remark->isVisible() && !remark->text().isEmpty(), 20'000);
    QVERIFY2(remark->text().contains(words), qPrintable(remark->text()));
    QCOMPARE(field<ui::ListView>(dialog, "images")->model()->rowCount(), 0);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(errorIn(dialog), remark->text());
    QCOMPARE(field<ui::PathField>(dialog, "wim")->path(), path);
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(console.dialogGone("add-boot-image"));
    QCOMPARE(console.window->console().bootImages.rowCount(), 0);
    QCOMPARE(filesIn(site.location.contentFolder()), 0);
}

void TestBootImages::aCancelledCopyLeavesNothingBehind()
{
    SiteOnDisk site;
    const QString program = site.file(u"big.efi"_s, "MZ");
    QVERIFY(QFile::resize(program, 2'000'000'000)); // sparse: no disk, but time to hash
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.action("image.add")->trigger();
    QDialog *dialog = console.dialog("add-boot-image");
    field<QRadioButton>(dialog, "kind-program")->click();
    field<ui::PathField>(dialog, "program")->setPath(program);
    press(dialog, ui::names::DialogAccept);
    auto *bar = dialog->findChild<ui::ContentBar *>();
    for (ui::ContentBar *each : dialog->findChildren<ui::ContentBar *>())
        bar = each->isRunning() ? each : bar;
    QVERIFY(bar->isRunning());
    QTRY_VERIFY(bar->findChild<QLabel *>(u"progressText"_s)->text().contains(u" of 1.9 GiB"_s));
    press(dialog, ui::names::DialogReject);
    QTRY_COMPARE_WITH_TIMEOUT(errorIn(dialog), u"Cancelled. Nothing was changed."_s, 20'000);
    QVERIFY(!bar->isVisible());
    QCOMPARE(console.window->console().bootImages.rowCount(), 0);
    QCOMPARE(filesIn(site.location.contentFolder()), 0);
    QCOMPARE(field<ui::PathField>(dialog, "program")->path(), program);
}

void TestBootImages::filesDroppedOnTheWindowOpenTheDialog()
{
    SiteOnDisk site;
    const QString path = twoImageWim(site);
    const QString note = site.file(u"note.txt"_s, "hello");
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(note)});
    QDragEnterEvent wrong({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(console.window.get(), &wrong);
    QVERIFY(!wrong.isAccepted()); // a text file is nothing to boot
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(console.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(console.window.get(), &drop);
    QTRY_VERIFY(console.dialog("add-boot-image"));
    QDialog *dialog = console.dialog("add-boot-image");
    QCOMPARE(console.window->node(), ui::Node::BootImages);
    QVERIFY(field<QRadioButton>(dialog, "kind-wim")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(field<ui::ListView>(dialog, "images")->model()->rowCount(), 2, 20'000);
    // The dialog takes drops itself: here a program instead.
    mime.setUrls({QUrl::fromLocalFile(site.file(u"shell.efi"_s, "MZ" + QByteArray(600, 'x')))});
    QDragEnterEvent over({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &over);
    QVERIFY(over.isAccepted());
    QDropEvent again({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &again);
    QTRY_VERIFY(field<QRadioButton>(dialog, "kind-program")->isChecked());
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"shell"_s);
}

void TestBootImages::whatCannotBootIsSaidBeforeItIsAdded()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.action("image.add")->trigger();
    QDialog *dialog = console.dialog("add-boot-image");
    auto *doubt = dialog->findChild<QLabel *>(u"contentDoubt"_s);
    auto *architecture = field<QComboBox>(dialog, "architecture");
    // A program says what it is for.
    field<QRadioButton>(dialog, "kind-program")->click();
    QByteArray program = "MZ" + QByteArray(0x3A, 0) + QByteArray("\x40\0\0\0", 4) + QByteArray("PE\0\0\x64\xAA", 6);
    field<ui::PathField>(dialog, "program")->setPath(site.file(u"arm.efi"_s, program + QByteArray(600, 'x')));
    QTRY_COMPARE(architecture->currentData().toInt(), int(site::Architecture::Arm64));
    QVERIFY(!doubt->isVisible());
    auto *firmware = field<QComboBox>(dialog, "firmware");
    firmware->setCurrentIndex(firmware->findData(int(site::Firmware::Bios)));
    emit firmware->activated(firmware->currentIndex());
    QTRY_VERIFY2(doubt->text().contains(u"meant for BIOS"_s), qPrintable(doubt->text()));
    // No kernel, but added all the same: a format may be newer than these checks.
    field<QRadioButton>(dialog, "kind-linux")->click();
    field<ui::PathField>(dialog, "kernel")->setPath(site.file(u"passwd"_s, "root:x:0:0:root:/root:/bin/sh\n"));
    field<ui::PathField>(dialog, "initrds")->setPath(site.file(u"initrd.gz"_s, "\x1F\x8B gzip"));
    QTRY_VERIFY2(doubt->text().contains(u"passwd: It does not look like a Linux kernel"_s), qPrintable(doubt->text()));
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QVERIFY(QDir().mkpath(folder) && dialog->grab().save(folder + u"/dialog-add-boot-image-doubt.png"_s));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("add-boot-image"));
    QLabel *notice = console.find<QLabel>(ui::names::NoticeText);
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"hardly boot"_s));
    QCOMPARE(console.window->console().bootImages.rowCount(), 1);
    // The list and the details keep saying it.
    const models::BootImageModel &images = console.window->console().bootImages;
    const QModelIndex state = images.index(0, models::BootImageModel::State);
    QCOMPARE(state.data().toString(), u"Doubtful"_s);
    QCOMPARE(state.data(models::ToneRole).toInt(), int(models::Tone::Warning));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"passwd: It does not look like a Linux kernel"_s));
    console.window->resize(1366, 768);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    auto *health = console.find<QLabel>(u"bootImageHealth"_s);
    QTRY_VERIFY(!health->visibleRegion().isEmpty());
    QVERIFY2(health->text().contains(u"passwd: It does not look like"_s), qPrintable(health->text()));
    QVERIFY(console.window->grab().save(folder + u"/boot-images-doubtful.png"_s));
}

QTEST_MAIN(TestBootImages)
#include "test_boot_images.moc"
