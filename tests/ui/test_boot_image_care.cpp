// SPDX-License-Identifier: GPL-3.0-or-later
// The care for boot images: properties, validation, updates, and the removal of those that nobody uses, clicked through
// against a real engine.
#include "tests/ui/boot_image_fixture.h"

#include "models/site/content_job_model.h"
#include "ui/widgets/badge.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace slipway;
using namespace slipway::test;

class TestBootImageCare : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void propertiesAreAppliedAndStayOpen();
    void contentIsValidatedForManyAndDamageIsSaid();
    void anUpdateFromTheSourceBumpsTheVersion();
    void anUpdateAsksWhomItReaches();
    void unusedImagesAreListedAndRemoved();
    void pxeIsSwitchedForMany();
    void whoWouldBootItIsOneStepAway();
    void theWindowFitsTheScreen();
};

void TestBootImageCare::propertiesAreAppliedAndStayOpen()
{
    SiteOnDisk site;
    const QString path = twoImageWim(site);
    ConsoleFixture console(site);
    QVERIFY(addWim(console, path));
    QTRY_VERIFY(console.dialogGone("add-boot-image"));
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    console.action("image.edit")->trigger();
    QDialog *dialog = console.dialog("edit-boot-image");
    auto *apply = dialog->findChild<QPushButton *>(u"dialogApply"_s);
    QVERIFY(!apply->isEnabled());
    field<QLineEdit>(dialog, "name")->setText(QString());
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(errorIn(dialog).contains(u"needs a name"_s));
    field<QLineEdit>(dialog, "name")->setText(u"Setup"_s);
    field<QCheckBox>(dialog, "pxe")->setChecked(false);
    field<QComboBox>(dialog, "signing")->setCurrentIndex(1);
    QVERIFY(dialog->findChild<ui::Badge *>(u"servedBadge"_s)->text().startsWith(u"bootmgfw_ex.efi"_s));
    apply->click();
    QTRY_COMPARE(console.window->console().bootImages.row(0).name, u"Setup"_s);
    QVERIFY(!console.window->console().bootImages.row(0).pxe);
    QTRY_VERIFY(!apply->isEnabled());
    QVERIFY(dialog->isVisible());
    // A source that was changed is applied before Update reads it.
    auto *update = field<QPushButton>(dialog, "update");
    QVERIFY(update->isEnabled());
    field<ui::PathField>(dialog, "source")->setPath(u"/srv/images/boot.wim"_s);
    QVERIFY(!update->isEnabled());
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("edit-boot-image"));
    const auto image = [&console] { return console.window->console().snapshot()->configuration().bootImages.first(); };
    QTRY_COMPARE(image().files.first().source, u"/srv/images/boot.wim"_s);
    QCOMPARE(image().signing, site::BootImage::Signing::Ca2023);
}

void TestBootImageCare::contentIsValidatedForManyAndDamageIsSaid()
{
    SiteOnDisk site;
    auto commands = site.commands();
    QList<BootImageId> ids;
    for (int i = 0; i < 3; ++i) {
        engine::NewBootImage image;
        image.name = u"Image %1"_s.arg(i);
        image.program = site.file(u"%1.efi"_s.arg(i), "MZ" + QByteArray(70'000, char('a' + i)));
        ids += *commands->addBootImage(image);
    }
    const site::BootImage spoilt = *(*commands->snapshot())->bootImage(ids[1]);
    const QString content = commands->library().path(spoilt.files.first().sha256);
    commands.reset();
    ConsoleFixture console(site);
    QFile file(content);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(10) && file.write("spoilt") == 6);
    file.close();

    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectAll();
    console.action("image.validate")->trigger();
    QDialog *dialog = console.dialog("validate-content");
    auto *summary = dialog->findChild<QLabel *>(u"contentJobSummary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"2 intact"_s), 20'000);
    QVERIFY2(summary->text().endsWith(u"\u00B7 1 failed"_s), qPrintable(summary->text()));
    auto *jobs = dialog->findChild<ui::ListView *>(u"contentJobs"_s);
    QCOMPARE(cellText(jobs, 1, models::ContentJobModel::State), u"Failed"_s);
    // What failed is selected, and its text is there in full.
    QCOMPARE(jobs->currentIndex().row(), 1);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"contentJobResult"_s)->toPlainText().contains(u"damaged"_s));
    // What is odd but intact is said as everywhere in the console, and can be translated.
    jobs->setCurrentIndex(jobs->model()->index(0, 0));
    QTRY_VERIFY(dialog->findChild<QPlainTextEdit *>(u"contentJobResult"_s)
                    ->toPlainText()
                    .contains(u"0.efi: It is no program for UEFI."_s));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("validate-content"));
}

void TestBootImageCare::anUpdateFromTheSourceBumpsTheVersion()
{
    SiteOnDisk site;
    engine::NewBootImage image;
    image.name = u"Shell"_s;
    image.program = site.file(u"shell.efi"_s, "MZ" + QByteArray(1000, 'a'));
    QVERIFY(site.commands()->addBootImage(image).ok());
    ConsoleFixture console(site);
    site.file(u"shell.efi"_s, "MZ" + QByteArray(2000, 'b'));
    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    console.action("image.update")->trigger();
    QDialog *question = console.dialog("update-boot-image");
    QVERIFY(question && !console.dialog("update-content"));
    QVERIFY(question->findChild<QLabel *>(u"consequenceNames"_s)->text().contains(image.program));
    QVERIFY(question->findChild<QLabel *>(u"consequence"_s)->text().contains(u"No required deployment"_s));
    press(question, ui::names::DialogAccept);
    QDialog *dialog = console.dialog("update-content");
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"contentJobSummary"_s)->text(), u"1 updated"_s);
    QTRY_COMPARE(console.window->console().bootImages.row(0).version, 2);
    QCOMPARE(console.window->console().bootImages.row(0).size, 2002);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("update-content"));
    // The source is gone: said, and the old content stays.
    QFile::remove(image.program);
    QTRY_VERIFY(console.dialogGone("update-boot-image"));
    console.action("image.update")->trigger();
    press(console.dialog("update-boot-image"), ui::names::DialogAccept);
    dialog = console.dialog("update-content");
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"contentJobSummary"_s)->text(), u"1 failed"_s);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"contentJobResult"_s)->toPlainText().contains(u"shell.efi"_s));
    QCOMPARE(console.window->console().bootImages.row(0).version, 2);
}

void TestBootImageCare::anUpdateAsksWhomItReaches()
{
    SiteOnDisk site;
    auto commands = site.commands();
    engine::NewBootImage image;
    image.name = u"Wipe"_s;
    image.program = site.file(u"wipe.efi"_s, "MZ");
    const auto id = commands->addBootImage(image);
    const auto sequence = commands->addTaskSequence(u"Install"_s, *id);
    const auto room = commands->addCollection(u"Room 12"_s);
    QList<site::Member> members;
    for (int i = 1; i <= 3; ++i)
        members += site::Member{
            *commands->addDevice({u"pc-%1"_s.arg(i), {mac(qPrintable(u"52:54:00:00:00:0%1"_s.arg(i)))}, {}, {}, {}})};
    QVERIFY(commands->addMembers(*room, members).ok());
    engine::NewDeployment deployment;
    deployment.taskSequence = *sequence;
    deployment.collection = *room;
    deployment.purpose = site::Deployment::Purpose::Required;
    const auto deployed = commands->addDeployment(deployment);
    QVERIFY(deployed.ok());
    commands.reset();
    {
        auto state = store::StateStore::open(site.location); // one of them has had it
        store::PayloadClaim claim;
        claim.token = QByteArray(16, 'a');
        claim.device = members.first().device;
        claim.record.mac = mac("52:54:00:00:00:01");
        claim.deployment = *deployed;
        claim.required = true;
        QVERIFY((*state)->beginPayload(claim));
    }
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    console.action("image.update")->trigger();
    QDialog *question = console.dialog("update-boot-image");
    const QString text = question->findChild<QLabel *>(u"consequence"_s)->text();
    QVERIFY2(text.contains(u"2 device"_s) && text.contains(deployed->value), qPrintable(text));
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QTest::qWait(0);
    QVERIFY(question->grab().save(folder + u"/dialog-update-boot-image.png"_s));
    question->reject();
    QTRY_VERIFY(console.dialogGone("update-boot-image"));
    QVERIFY(!console.dialog("update-content"));
}

void TestBootImageCare::unusedImagesAreListedAndRemoved()
{
    SiteOnDisk site;
    auto commands = site.commands();
    BootImageId used;
    for (const QString &name : {u"Used"_s, u"Old 1"_s, u"Old 2"_s}) {
        engine::NewBootImage image;
        image.name = name;
        image.program = site.file(name + u".efi"_s, "MZ" + name.toUtf8());
        const BootImageId id = *commands->addBootImage(image);
        used = name == u"Used" ? id : used;
    }
    QVERIFY(commands->addTaskSequence(u"Install"_s, used).ok());
    commands.reset();
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    auto *list = console.find<ui::ListView>(u"list.boot-images"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    console.action("image.show-unused")->trigger();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(console.action("image.show-unused")->isChecked());
    // It is an ordinary search: whoever clears the field sees all again.
    console.find<QLineEdit>(u"search.boot-images"_s)->clear();
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(!console.action("image.show-unused")->isChecked());

    console.action("image.remove-unused")->trigger();
    QDialog *dialog = console.dialog("delete-boot-image");
    QCOMPARE(dialog->findChild<QLabel *>(u"consequenceNames"_s)->text(), u"Old 1, Old 2"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().bootImages.rowCount(), 1);
    QTRY_VERIFY(!console.action("image.remove-unused")->isEnabled());
    // Of several, those that are used stay, and it is said before.
    list->selectAll();
    console.action("image.delete")->trigger();
    QVERIFY(!console.dialog("delete-boot-image") || console.dialog("delete-boot-image") == dialog);
    QTRY_VERIFY(console.find<QLabel>(ui::names::NoticeText)->text().contains(u"used by Install"_s));
}

void TestBootImageCare::pxeIsSwitchedForMany()
{
    SiteOnDisk site;
    auto commands = site.commands();
    for (int i = 0; i < 2; ++i) {
        engine::NewBootImage image;
        image.name = u"Image %1"_s.arg(i);
        image.program = site.file(u"%1.efi"_s.arg(i), "MZ" + QByteArray(100, char('a' + i)));
        QVERIFY(commands->addBootImage(image).ok());
    }
    commands.reset();
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectAll();
    QVERIFY(!console.action("image.pxe-on")->isEnabled());
    console.action("image.pxe-off")->trigger();
    const models::BootImageModel &images = console.window->console().bootImages;
    QTRY_VERIFY(!images.row(0).pxe && !images.row(1).pxe);
    QTRY_COMPARE(console.find<QLabel>(ui::names::NoticeText)->text(),
                 u"2 boot images cannot be booted by PXE any more."_s);
    QTRY_VERIFY(console.action("image.pxe-on")->isEnabled());
    QVERIFY(!console.action("image.pxe-off")->isEnabled());
    console.action("image.pxe-on")->trigger();
    QTRY_VERIFY(images.row(0).pxe && images.row(1).pxe);
}

void TestBootImageCare::whoWouldBootItIsOneStepAway()
{
    SiteOnDisk site;
    auto commands = site.commands();
    engine::NewBootImage image;
    image.name = u"Shell"_s;
    image.program = site.file(u"shell.efi"_s, "MZ");
    const auto id = commands->addBootImage(image);
    const auto sequence = commands->addTaskSequence(u"Rescue"_s, *id);
    const auto lab = commands->addCollection(u"Lab"_s);
    const auto device = commands->addDevice({u"pc-1"_s, {mac("52:54:00:00:00:01")}, {}, {}, {}});
    QVERIFY(commands->addMembers(*lab, {site::Member{*device}}).ok());
    commands.reset();
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    QVERIFY(!console.action("image.what-if")->isEnabled()); // deployed nowhere yet
    engine::NewDeployment deployment;
    deployment.taskSequence = *sequence;
    deployment.collection = *lab;
    QVERIFY(site.commands()->addDeployment(deployment).ok());
    QTRY_VERIFY(console.action("image.what-if")->isEnabled());
    console.action("image.what-if")->trigger();
    QCOMPARE(console.window->node(), ui::Node::WhatIf);
    QCOMPARE(console.find<QComboBox>(u"whatif.collection"_s)->currentText(), u"Lab"_s);
}

void TestBootImageCare::theWindowFitsTheScreen()
{
    const QSize small = ui::fittingSize({1280, 800}, {1366, 768});
    QCOMPARE(small.width(), 1280);
    QVERIFY(small.height() < 768); // with its title
    QCOMPARE(ui::fittingSize({1280, 800}, {1920, 1080}), QSize(1280, 800));
    SiteOnDisk site;
    ConsoleFixture console(site);
    const QSize available = console.window->screen()->availableSize();
    QVERIFY(console.window->height() <= available.height());
}

QTEST_MAIN(TestBootImageCare)
#include "test_boot_image_care.moc"
