// SPDX-License-Identifier: GPL-3.0-or-later
// Service, Try It: a virtual machine boots from a copy of the site, its screen beside its live session. A window of its
// own that nothing waits for; the machine ends with it. Gui thread.
#pragma once
#include "models/boots/serial_text.h"
#include "models/boots/timeline_model.h"
#include "server/engine/test_machine.h"
#include "ui/shell/console.h"
#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace slipway::ui {

class IconLabel;
class ListView;
class MessageStrip;
class TestMachineForm;
class TerminalView;

class TestMachineDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `offers`: what of QEMU this host has.
    TestMachineDialog(Console &console, const QList<engine::MachineOffer> &offers, QWidget *parent);
    ~TestMachineDialog() override;

    engine::TestMachine &machine() { return m_machine; }
    /// Shows the one that there is, or a new one.
    static void open(Console &console, QWidget *parent);

private:
    QWidget *makeScreen();
    QWidget *makeSession();
    QHBoxLayout *makeButtons();
    void connectMachine();
    void start();
    void takeStep(const engine::MachineStep &step);
    void takeScreen();
    void takeSession(const session::BootSession &session);
    void showStage(const QString &icon, models::Tone tone, const QString &text);
    void showElapsed();
    void showEnd(const engine::TestMachineEnd &end);
    void showRunning();

    Console &m_console;
    engine::TestMachine m_machine;
    models::SerialText m_text;
    models::TimelineModel m_timeline;
    std::optional<session::BootSession> m_session;
    QByteArray m_pending; ///< of the screen
    QTimer m_paint, m_second;
    TestMachineForm *m_form;
    TerminalView *m_screen;
    IconLabel *m_stageMark;
    QLabel *m_stage, *m_elapsed;
    QProgressBar *m_progress;
    ListView *m_list;
    MessageStrip *m_verdict;
    QSplitter *m_splitter;
    QPushButton *m_start, *m_stop;
    QList<QPushButton *> m_keys;
};

} // namespace slipway::ui
