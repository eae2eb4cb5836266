// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the Boot Images page and of its dialogs: named for assistive tools, reached by keys, drawn in light
// and dark at 1366 x 768.
#include "tests/ui/boot_image_fixture.h"

#include "ui/dialogs/boot_files_pane.h"
#include "ui/widgets/file_drop.h"
#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

/// Focusable widgets without a name, and labels that would guess a format.
QStringList faultsIn(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            faults += u"not plain: "_s + label->text();
        const bool inside =
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (inside || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            faults +=
                u"no name: %1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return faults;
}

} // namespace

class TestBootImageScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_console->window->setTheme(ui::Theme::Light); }
    void thePageShowsEveryState();
    void addingIsDrawnFromEmptyToError();
    void propertiesAreDrawnTabByTab();
    void aDropIsAnnouncedOverTheWindow();
    void everyFieldOfTheDialogIsReachedByTab();

private:
    void fill();
    ui::ListView *list() { return m_console->find<ui::ListView>(u"list.boot-images"_s); }
    /// In both themes.
    void pictures(QWidget *widget, const QString &name)
    {
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
            m_console->window->setTheme(theme);
            picture(widget, name + u'-' + ui::themeKey(theme));
        }
        const QStringList faults = faultsIn(widget);
        QVERIFY2(faults.isEmpty(), qPrintable(name + u": "_s + faults.join(u", "_s)));
    }

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
    QString m_wim;
};

void TestBootImageScreens::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    Tree tree = windowsTree();
    tree[u"Windows/Boot/EFI/bootmgfw.efi"_s] = signedProgram(*m_site, u"Microsoft Windows Production PCA 2011"_s);
    tree[u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s] = signedProgram(*m_site, u"Windows UEFI CA 2023"_s);
    QVERIFY(!tree[u"Windows/Boot/EFI/bootmgfw.efi"_s].isEmpty());
    m_wim = twoImageWim(*m_site, tree);
    QVERIFY(!m_wim.isEmpty());
    fill();
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    m_console->window->showNode(ui::Node::BootImages);
}

void TestBootImageScreens::fill()
{
    auto commands = m_site->commands();
    engine::NewBootImage complete;
    complete.name = u"Windows 11 24H2 PE"_s;
    complete.kind = site::BootImage::Kind::Wim;
    complete.wim = m_wim;
    const auto first = commands->addBootImage(complete);
    QVERIFY(first.ok());
    WimRecipe uefi;
    uefi.tree = uefiTree();
    engine::NewBootImage partial = complete;
    partial.name = u"Windows PE without BIOS files"_s;
    partial.wim = makeWim(m_site->file(u"uefi"_s, {}) + u".wim"_s, uefi);
    QVERIFY(commands->addBootImage(partial).ok());
    engine::NewBootImage linuxImage;
    linuxImage.name = u"Debian 12 installer"_s;
    linuxImage.kind = site::BootImage::Kind::Linux;
    linuxImage.kernel = m_site->file(u"vmlinuz"_s, QByteArray(3'400'000, 'k'));
    linuxImage.initrds = {m_site->file(u"initrd.gz"_s, QByteArray(9'000'000, 'i'))};
    QVERIFY(commands->addBootImage(linuxImage).ok());
    engine::NewBootImage gone;
    gone.name = u"Memory test"_s;
    gone.pxeEnabled = false;
    engine::NewBootImage unsignedImage;
    unsignedImage.name = u"Network shell"_s;
    unsignedImage.program = u"/usr/lib/ipxe/snponly.efi"_s;
    QVERIFY(commands->addBootImage(unsignedImage).ok());
    gone.program = m_site->file(u"memtest.efi"_s, "MZ" + QByteArray(600'000, 'm'));
    const auto lost = commands->addBootImage(gone);
    const auto sequence = commands->addTaskSequence(u"Install Windows 11"_s, *first);
    QVERIFY(commands->addTaskSequence(u"Capture a reference machine"_s, *first).ok());
    const auto room = commands->addCollection(u"Classroom A"_s);
    engine::NewDeployment deployment;
    deployment.taskSequence = *sequence;
    deployment.collection = *room;
    QVERIFY(commands->addDeployment(deployment).ok());
    const site::BootImage image = *(*commands->snapshot())->bootImage(*lost);
    QVERIFY(QFile::remove(commands->library().path(image.files.first().sha256)));
}

void TestBootImageScreens::thePageShowsEveryState()
{
    QCOMPARE(list()->model()->rowCount(), 5);
    QStringList states;
    for (int row = 0; row < 5; ++row)
        states += cellText(list(), row, models::BootImageModel::State);
    QVERIFY2(states.contains(u"Ready"_s) && states.contains(u"No content"_s) &&
                 states.join(u' ').contains(u"files missing"_s),
             qPrintable(states.join(u", "_s)));
    auto *tabs = m_console->find<QTabWidget>(u"details.boot-images"_s);
    for (int row = 0; row < 5; ++row) {
        list()->selectRow(row);
        pictures(m_console->window.get(), u"boot-images-row%1"_s.arg(row));
    }
    list()->selectRow(3);
    QCOMPARE(cellText(list(), 3, models::BootImageModel::Signer), u"Windows 2011"_s);
    QCOMPARE(cellText(list(), 2, models::BootImageModel::Signer), u"Not signed"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        pictures(m_console->window.get(), u"boot-images-tab%1"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
}

void TestBootImageScreens::addingIsDrawnFromEmptyToError()
{
    m_console->action("image.add")->trigger();
    QDialog *dialog = m_console->dialog("add-boot-image");
    pictures(dialog, u"dialog-add-boot-image-empty"_s);
    field<ui::PathField>(dialog, "wim")->setPath(m_wim);
    auto *images = field<ui::ListView>(dialog, "images");
    const auto *state = dialog->findChild<QLabel *>(u"wimRemark"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(images->model()->rowCount() == 2, qPrintable(state->text()), 20'000);
    pictures(dialog, u"dialog-add-boot-image-read"_s);
    field<QComboBox>(dialog, "architecture")->setCurrentIndex(2);
    pictures(dialog, u"dialog-add-boot-image-mismatch"_s);
    field<ui::PathField>(dialog, "wim")->setPath(m_site->file(u"cut.wim"_s, "MSWIM\0\0\0"));
    auto *remark = dialog->findChild<QLabel *>(u"wimRemark"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remark->isVisible() && !remark->text().isEmpty(), 20'000);
    pictures(dialog, u"dialog-add-boot-image-unreadable"_s);
    for (const char *kind : {"kind-linux", "kind-program"}) {
        field<QRadioButton>(dialog, kind)->click();
        pictures(dialog, u"dialog-add-boot-image-"_s + QString::fromLatin1(kind));
    }
    dialog->reject();
    QTRY_VERIFY(m_console->dialogGone("add-boot-image"));
}

void TestBootImageScreens::propertiesAreDrawnTabByTab()
{
    for (int row = 0; row < 5; ++row) {
        list()->selectRow(row);
        m_console->action("image.edit")->trigger();
        QDialog *dialog = m_console->dialog("edit-boot-image");
        auto *tabs = field<QTabWidget>(dialog, "tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (tab == 2)
                field<ui::ListView>(dialog, "files")->selectRow(1);
            pictures(dialog, u"dialog-edit-boot-image-row%1-tab%2"_s.arg(row).arg(tab));
            QVERIFY2(dialog->height() <= 700, "it must fit a screen of 768 pixels");
        }
        dialog->reject();
        QTRY_VERIFY(m_console->dialogGone("edit-boot-image"));
    }
    list()->selectAll();
    m_console->action("image.validate")->trigger();
    QDialog *dialog = m_console->dialog("validate-content");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QLabel *>(u"contentJobSummary"_s)->text().isEmpty(), 20'000);
    pictures(dialog, u"dialog-validate-content"_s);
    dialog->close();
    QTRY_VERIFY(m_console->dialogGone("validate-content"));
}

void TestBootImageScreens::aDropIsAnnouncedOverTheWindow()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_wim)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_console->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    pictures(m_console->window.get(), u"drop-boot-image"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_console->window.get(), &leave);
}

void TestBootImageScreens::everyFieldOfTheDialogIsReachedByTab()
{
    m_console->window->activateWindow();
    m_console->action("image.add")->trigger();
    QDialog *dialog = m_console->dialog("add-boot-image");
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    QSet<QString> reached;
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Tab);
        for (QWidget *at = QApplication::focusWidget(); at && at != dialog; at = at->parentWidget())
            reached.insert(at->objectName());
    }
    for (const char *name : {"field.kind-wim", "field.wim", "field.name", "field.architecture", "field.pxe"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    QVERIFY(reached.contains(QString(ui::names::DialogAccept)) && reached.contains(QString(ui::names::DialogReject)));
    dialog->reject();
    QTRY_VERIFY(m_console->dialogGone("add-boot-image"));
}

QTEST_MAIN(TestBootImageScreens)
#include "test_boot_image_screens_full.moc"
