// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog in a language of brackets, on the smallest screen that is promised.
#include "server/engine/author.h"
#include "server/net/interfaces.h"
#include "tests/ui/pseudo_locale.h"
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include "ui/shell/translations.h"
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::test;

namespace {

constexpr QSize SmallScreen(1366, 768);

/// Names without a Latin letter: whatever is Latin on the screen is a text of ours.
void fillGreekSite(const SiteOnDisk &site)
{
    auto commands = site.commands();
    engine::NewBootImage image;
    image.name = u"Αρχή"_s;
    image.program = site.file(u"αρχή.01"_s, "MZ" + QByteArray(600'000, 'k'));
    const auto imageId = commands->addBootImage(image);
    QVERIFY(imageId.ok());
    const auto sequence = commands->addTaskSequence(u"Σειρά"_s, *imageId);
    const auto room = commands->addCollection(u"Αίθουσα"_s);
    for (int i = 1; i <= 3; ++i) {
        engine::NewDevice device;
        device.name = u"Μηχανή %1"_s.arg(i);
        device.macs = {{{0x02, 0x00, 0x00, 0x00, 0x00, quint8(i)}}};
        device.architecture = site::Architecture::X64;
        const auto id = commands->addDevice(device);
        QVERIFY(commands->addMembers(*room, {site::Member{*id}}).ok());
    }
    QVERIFY(commands
                ->addDeployment({*sequence,
                                 *room,
                                 site::Deployment::Purpose::Required,
                                 site::Deployment::AvailableTo::MediaPxe,
                                 {},
                                 {},
                                 false})
                .ok());
    QVERIFY(commands->addExclusion(*MacAddress::parse("02:00:00:00:00:02"), u"Ποτέ"_s).ok());
    QVERIFY(commands->addDuplicateId(*MacAddress::parse("02:00:00:00:00:09")).ok());
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void bracketsAreReadRight();
    void everyPage();
    void everyDialog();
    void everyMenu();
    void everyTextIsShownToTranslators();

private:
    void look(const QString &name, QWidget *screen);
    void lookAtTexts(const QString &name, QWidget *screen);
    void lookAtRoom(const QString &name, QWidget *screen);
    void judge();
    void note(const QString &screen, const QString &fault);
    void read(const QString &screen, const QString &where, const QString &text);
    QStringList m_faults;
    QSet<QString> m_said;
    QSet<QString> m_names;
    PseudoLocale m_language;
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestPseudoLocale::initTestCase()
{
    ConsoleFixture::prepare();
    QCoreApplication::installTranslator(&m_language);
    for (const QString &language : ui::languages())
        m_names += ui::languageName(language);
    m_names += engine::currentUser();
    // Network interfaces, without their digits; "all" of them, as the setting is written.
    m_names += u"all"_s;
    for (const net::Interface &each : net::interfaces())
        m_names += QString(each.name).remove(QRegularExpression(u"[^A-Za-z]"_s));
    m_site = std::make_unique<SiteOnDisk>();
    fillGreekSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(SmallScreen);
    QTest::qWait(0);
}

void TestPseudoLocale::cleanupTestCase()
{
    m_console.reset();
    QCoreApplication::removeTranslator(&m_language);
}

void TestPseudoLocale::bracketsAreReadRight()
{
    QCOMPARE(outside(u"⟦a ⟦b~⟧ c~⟧ d ⟦e~⟧"_s), u" d "_s);
    QCOMPARE(untranslatedIn(u"⟦Rate~⟧ Delivered 12 MiB"_s), QStringList{u"Delivered"_s});
    QVERIFY(isConcatenated(u"⟦Delete~⟧ ⟦devices~~⟧"_s));
    QVERIFY(!isConcatenated(u"⟦Deleted.~~⟧ ⟦It can be undone.~~~⟧"_s));
    QVERIFY(!isConcatenated(u"⟦one~⟧, ⟦two~⟧"_s));
    QLabel label(u"wide enough?"_s);
    label.resize(10, 20);
    QVERIFY(!clippingOf(&label).isEmpty());
}

/// What every page shares is said once.
void TestPseudoLocale::note(const QString &screen, const QString &fault)
{
    if (!m_said.contains(fault))
        m_faults += screen + u": "_s + fault;
    m_said += fault;
}

void TestPseudoLocale::read(const QString &screen, const QString &where, const QString &text)
{
    // Names of languages, and of who runs this.
    QStringList words = untranslatedIn(text);
    words.removeIf([this](const QString &word) { return m_names.contains(word); });
    if (!words.isEmpty())
        note(screen, u"not translated in %1: %2 (\"%3\")"_s.arg(where, words.join(u", "_s), text.left(90)));
    if (isConcatenated(text))
        note(screen, u"put together in %1: %2"_s.arg(where, text.left(160)));
}

void TestPseudoLocale::lookAtTexts(const QString &name, QWidget *screen)
{
    read(name, u"the title"_s, screen->windowTitle());
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString where = describe(widget);
        if (!qobject_cast<QLineEdit *>(widget))
            read(name, where, widget->property("text").toString());
        read(name, where, widget->property("placeholderText").toString());
        read(name, u"the tip of "_s + where, widget->toolTip());
        read(name, u"the name of "_s + where, widget->accessibleName());
        if (const auto *group = qobject_cast<QGroupBox *>(widget))
            read(name, where, group->title());
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                read(name, where, box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                read(name, where, tabs->tabText(i));
        }
    }
    for (QAbstractItemView *view : screen->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->isVisible() ? view->model() : nullptr;
        if (!model || qobject_cast<QHeaderView *>(view))
            continue;
        // Names of programs and licences; a file as it will be written.
        if (view->objectName() == u"aboutComponents" || view->objectName() == u"diagnosticLines")
            continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            // Who, what and from where, as it was recorded.
            if (view->objectName() == u"list.audit" && column >= 4)
                continue;
            if (view->objectName() == u"list.health-checks" && column == 4) // the id of the check
                continue;
            // File names as they are served, protocols.
            if (view->objectName() == u"taskSequenceSteps" && (column == 2 || column == 3))
                continue;
            if (view->objectName() == u"contentJobs" && column == 2) // the service says why, in its own words
                continue;
            const QString where = u"%1, column %2"_s.arg(describe(view), QString::number(column));
            read(name, where, model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < qMin(30, model->rowCount()); ++row) {
                read(name, where, model->index(row, column).data().toString());
                read(name, u"a tip of "_s + where, model->index(row, column).data(Qt::ToolTipRole).toString());
            }
        }
    }
}

void TestPseudoLocale::lookAtRoom(const QString &name, QWidget *screen)
{
    if (screen->width() > SmallScreen.width() || screen->height() > SmallScreen.height())
        note(name, u"%1 x %2 does not fit the screen"_s.arg(screen->width()).arg(screen->height()));
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != screen->window())
            continue;
        const QString why = clippingOf(widget);
        if (!why.isEmpty())
            note(name, u"clipped: %1 (%2)"_s.arg(describe(widget), why));
    }
    for (const QTableView *table : screen->findChildren<QTableView *>()) {
        const QStringList cut = clippedTitlesIn(table->horizontalHeader());
        if (table->isVisible() && !cut.isEmpty())
            note(name, u"clipped titles in %1: %2"_s.arg(describe(table), cut.join(u", "_s)));
    }
}

void TestPseudoLocale::look(const QString &name, QWidget *screen)
{
    lookAtTexts(name, screen);
    lookAtRoom(name, screen);
}

void TestPseudoLocale::judge()
{
    for (const QString &fault : std::as_const(m_faults))
        qWarning().noquote() << fault;
    QCOMPARE(m_faults.size(), 0);
}

void TestPseudoLocale::everyPage()
{
    m_faults.clear();
    visitPages(*m_console, [this](const QString &name, QWidget *screen) { look(name, screen); });
    judge();
}

void TestPseudoLocale::everyDialog()
{
    m_faults.clear();
    visitDialogs(*m_console, [this](const QString &name, QWidget *screen) { look(name, screen); });
    judge();
}

void TestPseudoLocale::everyMenu()
{
    m_faults.clear();
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        for (const QMenu *menu : m_console->window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                read(node.key, u"a menu"_s, action->text());
                read(node.key, u"the tip of an action"_s, action->toolTip());
            }
        }
    }
    judge();
}

/// What a macro or a table hides from lupdate stays English for ever.
void TestPseudoLocale::everyTextIsShownToTranslators()
{
    const QString lupdate =
        QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    playBoots(*m_console, SystemClock().utcMs());
    m_console->window->showNode(ui::Node::LiveBoots);
    selectSomething(*m_console, ui::Node::LiveBoots);
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SLIPWAY_SOURCE_DIR));
    process.start(lupdate, {u"models"_s, u"ui"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-ts"_s,
                            folder.filePath(u"all.ts"_s)});
    QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
    QFile file(folder.filePath(u"all.ts"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> shown;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"source")
            shown.insert(reader.readElementText());
    }
    QVERIFY(shown.size() > 1000);
    QStringList hidden;
    for (const auto &[context, source] : m_language.asked()) {
        if (!shown.contains(source) && !context.startsWith(u'Q'))
            hidden += context + u": "_s + source;
    }
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudo_locale.moc"
