// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that every wizard stands in: its steps, its keys, and what it does while a page works.
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/wizard_dialog.h"
#include "ui/widgets/labels.h"
#include <QAccessible>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace slipway;
using namespace slipway::test;

namespace {

/// Asks for a word, and works as long as the test likes.
class WordPage final : public ui::WizardPage
{
public:
    WordPage(ui::Console &console, const QString &name, const QString &intro = {})
        : WizardPage(console, {name, u"Choose the %1"_s.arg(name), u"Which %1?"_s.arg(name), intro})
        , word(new QLineEdit)
    {
        addField(u"&Word"_s, word, u"word-"_s + name, u"Anything that has a letter."_s);
        body()->addStretch(1);
        connect(word, &QLineEdit::textChanged, this, &WizardPage::changed);
    }
    QString problem() const override { return word->text().isEmpty() ? u"Type a word."_s : QString(); }
    bool applies() const override { return shown; }
    QString skipText() const override { return skippable ? u"Decide &Later"_s : QString(); }
    bool hasWarning() const override { return warned; }
    void enter() override { ++entered; }
    bool cancelWork() override { return cancelled = true; }
    void commit() override
    {
        ++commits;
        if (!slow)
            return proceed();
        run<int>(
            [this](engine::Commands &) -> Result<int> {
                gate.acquire();
                if (error)
                    return failure(ErrorCode::NotFound, {u"word"_s, u"ship"_s});
                return 1;
            },
            {}, u"Looking the word up…"_s);
    }

    QLineEdit *word;
    QSemaphore gate;
    std::atomic<bool> error = false;
    bool slow = false, shown = true, skippable = false, warned = false, cancelled = false;
    int commits = 0, entered = 0;
};

class Words final : public ui::WizardDialog
{
public:
    Words(ui::Console &console, QWidget *parent)
        : WizardDialog(console, u"words"_s, u"Choose Words"_s, u"Write Them Down"_s, parent)
        , first(new WordPage(console, u"noun"_s,
                             u"It names a thing. A second sentence says what it is good for, and is "
                             "long enough to need another line in a narrow window."_s))
        , second(new WordPage(console, u"verb"_s))
        , third(new WordPage(console, u"adjective"_s))
    {
        for (WordPage *page : {first, second, third})
            addPage(page);
    }
    using WizardDialog::setMade;
    WordPage *first, *second, *third;
};

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
    Words *m_words = nullptr;

    QPushButton *next() { return m_words->findChild<QPushButton *>(QString(ui::names::DialogAccept)); }
    QToolButton *step(const char *name)
    {
        return m_words->findChild<QToolButton *>(u"wizardStep."_s + QString::fromLatin1(name));
    }
    QString hint() { return m_words->findChild<QLabel *>(u"wizardHint"_s)->text(); }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_console.reset(); }
    void nextWaitsUntilNothingIsAProblemAndSaysWhy();
    void returnGoesOnAndAltWithArrowsGoesBothWays();
    void theLastStepFinishesWithItsVerb();
    void stepsThatWereReachedLeadBackAndOthersDoNot();
    void aStepThatDoesNotApplyIsLeftOut();
    void aSkippedStepIsMarkedAndDoesNoWork();
    void whatIsMadeIsDoneAndNothingLeadsBack();
    void workThatFailsKeepsThePageAndSaysWhy();
    void nothingMovesWhileAPageWorks();
    void cancelReachesTheWorkFirst();
    void everythingThatTakesTheFocusHasAName();
    void itFitsASmallScreenAtTwiceTheSize();
};

void TestWizard::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    m_console = std::make_unique<ConsoleFixture>(*m_site);
}

void TestWizard::init()
{
    m_words = new Words(m_console->window->console(), m_console->window.get());
    ui::openDialog(m_words);
    m_words->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_words));
    QTRY_COMPARE(QApplication::focusWidget(), m_words->first->word);
}

void TestWizard::cleanup()
{
    for (ui::WizardPage *page : m_words ? m_words->findChildren<ui::WizardPage *>() : QList<ui::WizardPage *>())
        static_cast<WordPage *>(page)->gate.release(10);
    if (m_words)
        m_words->close();
    QTRY_VERIFY(m_console->dialogGone("words"));
}

void TestWizard::nextWaitsUntilNothingIsAProblemAndSaysWhy()
{
    QVERIFY(!next()->isEnabled());
    QCOMPARE(hint(), u"Type a word."_s);
    QCOMPARE(next()->accessibleDescription(), u"Type a word."_s);
    QTest::keyClick(m_words, Qt::Key_Return);
    QCOMPARE(m_words->currentPage(), m_words->first);
    QVERIFY(m_words->isVisible());
    type("ship");
    QVERIFY(next()->isEnabled());
    QVERIFY(hint().isEmpty());
    keepPicture(m_words, u"wizard-frame"_s);
}

void TestWizard::returnGoesOnAndAltWithArrowsGoesBothWays()
{
    type("ship");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_words->currentPage(), m_words->second);
    QCOMPARE(QApplication::focusWidget(), m_words->second->word);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_words->currentPage(), m_words->first);
    QCOMPARE(m_words->first->entered, 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_words->currentPage(), m_words->second);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_words->currentPage(), m_words->first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_words->currentPage(), m_words->second);
}

void TestWizard::theLastStepFinishesWithItsVerb()
{
    for (const char *word : {"ship", "sail"}) {
        QVERIFY(next()->text().contains(u"Next"_s));
        type(word);
        m_words->next();
    }
    QCOMPARE(next()->text(), u"Write Them Down"_s);
    type("fast");
    QPointer<Words> gone(m_words);
    QSignalSpy accepted(m_words, &QDialog::accepted);
    QTest::mouseClick(next(), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QTRY_VERIFY(!gone);
    m_words = nullptr;
}

void TestWizard::stepsThatWereReachedLeadBackAndOthersDoNot()
{
    using State = ui::WizardDialog::StepState;
    QVERIFY(!step("verb")->isEnabled());
    type("ship");
    m_words->next();
    QCOMPARE(m_words->stepState(m_words->first), State::Done);
    QCOMPARE(m_words->stepState(m_words->third), State::Ahead);
    QVERIFY(step("noun")->isEnabled());
    QVERIFY(!step("adjective")->isEnabled());
    QTest::mouseClick(step("noun"), Qt::LeftButton);
    QCOMPARE(m_words->currentPage(), m_words->first);
    QVERIFY(step("noun")->isChecked() && !step("verb")->isChecked());
    // What was done and is a problem now is seen in the list, by its icon and its words.
    QTest::mouseClick(step("verb"), Qt::LeftButton);
    m_words->first->word->clear();
    QCOMPARE(m_words->stepState(m_words->first), State::Warning);
    QCOMPARE(step("noun")->accessibleDescription(), u"Needs attention"_s);
}

void TestWizard::aStepThatDoesNotApplyIsLeftOut()
{
    m_words->second->shown = false;
    type("ship");
    QVERIFY(!step("verb")->isVisible());
    m_words->next();
    QCOMPARE(m_words->currentPage(), m_words->third);
    QCOMPARE(m_words->second->entered, 0);
    m_words->back();
    QCOMPARE(m_words->currentPage(), m_words->first);
}

void TestWizard::aSkippedStepIsMarkedAndDoesNoWork()
{
    auto *skip = m_words->findChild<QPushButton *>(u"wizardSkip"_s);
    QVERIFY(!skip->isVisible());
    m_words->first->skippable = true;
    emit m_words->first->changed();
    QVERIFY(skip->isVisible());
    QTest::mouseClick(skip, Qt::LeftButton);
    QCOMPARE(m_words->currentPage(), m_words->second);
    QCOMPARE(m_words->first->commits, 0);
    QCOMPARE(m_words->stepState(m_words->first), ui::WizardDialog::StepState::Skipped);
}

void TestWizard::whatIsMadeIsDoneAndNothingLeadsBack()
{
    using State = ui::WizardDialog::StepState;
    type("ship");
    m_words->next();
    m_words->first->word->clear();
    QCOMPARE(m_words->stepState(m_words->first), State::Warning); // it can be gone back to
    m_words->setMade();
    QCOMPARE(m_words->stepState(m_words->first), State::Done);
    QVERIFY(!m_words->findChild<QPushButton *>(u"wizardBack"_s)->isEnabled());
    QVERIFY(!step("noun")->isEnabled());
    QVERIFY(!m_words->findChild<QPushButton *>(QString(ui::names::DialogReject))->isVisible());
    m_words->back();
    m_words->goTo(m_words->first);
    QCOMPARE(m_words->currentPage(), m_words->second);
}

void TestWizard::workThatFailsKeepsThePageAndSaysWhy()
{
    m_words->first->slow = true;
    m_words->first->error = true;
    type("ship");
    m_words->first->gate.release();
    m_words->next();
    QTRY_VERIFY(!errorIn(m_words).isEmpty());
    QCOMPARE(m_words->currentPage(), m_words->first);
    QCOMPARE(m_words->first->word->text(), u"ship"_s);
    keepPicture(m_words, u"wizard-frame-failed"_s);
    m_words->first->error = false;
    m_words->first->gate.release();
    m_words->next();
    QTRY_COMPARE(m_words->currentPage(), m_words->second);
    QVERIFY(errorIn(m_words).isEmpty());
}

void TestWizard::nothingMovesWhileAPageWorks()
{
    type("ship");
    m_words->next();
    m_words->second->slow = true;
    type("sail");
    m_words->next();
    QVERIFY(m_words->second->isBusy());
    QCOMPARE(hint(), u"Looking the word up…"_s);
    QVERIFY(!next()->isEnabled() && !step("noun")->isEnabled());
    m_words->next();
    m_words->back();
    m_words->goTo(m_words->first);
    QCOMPARE(m_words->currentPage(), m_words->second);
    QCOMPARE(m_words->second->commits, 1);
    m_words->second->gate.release();
    QTRY_COMPARE(m_words->currentPage(), m_words->third);
}

void TestWizard::cancelReachesTheWorkFirst()
{
    m_words->first->slow = true;
    type("ship");
    m_words->next();
    QTest::keyClick(m_words, Qt::Key_Escape);
    QVERIFY(m_words->first->cancelled);
    QVERIFY(m_words->isVisible());
    m_words->first->gate.release();
    QTRY_COMPARE(m_words->currentPage(), m_words->second);
    QTest::keyClick(m_words, Qt::Key_Escape);
    QTRY_VERIFY(m_console->dialogGone("words"));
    m_words = nullptr;
}

void TestWizard::everythingThatTakesTheFocusHasAName()
{
    type("ship");
    int seen = 0;
    for (QWidget *each : m_words->findChildren<QWidget *>()) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        ++seen;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
    }
    QVERIFY(seen >= 6);
}

void TestWizard::itFitsASmallScreenAtTwiceTheSize()
{
    const QSize screen(1366 / 2, 768 / 2), frame(8, 40);
    QVERIFY(m_words->minimumSizeHint().width() <= screen.width());
    m_words->resize(screen - frame);
    type("ship");
    QTRY_COMPARE(m_words->size(), screen - frame);
    keepPicture(m_words, u"wizard-frame-small"_s);
    for (const QPushButton *button : m_words->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY(m_words->rect().contains(QRect(button->mapTo(m_words, QPoint()), button->size())));
    }
}

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
