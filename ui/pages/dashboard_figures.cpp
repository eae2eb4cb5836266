// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's tiles, and its charts as files.
#include "models/texts/display_text.h"
#include "models/texts/status_text.h"
#include "server/engine/text_file.h"
#include "ui/pages/dashboard_page.h"
#include "ui/shell/network_watch.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/save_folder.h"
#include <QFileDialog>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qint64 HourMs = 3'600'000;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

void DashboardPage::showTiles()
{
    using State = engine::Engine::State;
    using models::Tone;
    const engine::Engine &engine = console().engine();
    const bool paused = !console().snapshot()->settings().responderActive;
    if (isCutOff(console()))
        m_serving->setFigure(tr("No network"), tr("Nobody is answered"), u"state-failed"_s, Tone::Bad);
    else if (engine.state() == State::Serving && paused)
        m_serving->setFigure(tr("Stopped answering"), tr("Nobody is answered"), u"severity-warning"_s, Tone::Warning);
    else if (engine.state() == State::Serving && !engine.forbidden().isEmpty())
        m_serving->setFigure(tr("For trials only"), tr("No machine asks there"), u"severity-warning"_s, Tone::Warning);
    else if (engine.state() == State::Serving)
        m_serving->setFigure(tr("Serving"), models::endpointsText(engine.endpoints()), u"state-done"_s, Tone::Good);
    else if (engine.state() == State::Starting)
        m_serving->setFigure(tr("Starting…"), {}, u"state-waiting"_s, Tone::Muted);
    else if (!engine.servedBy().isEmpty() && paused)
        m_serving->setFigure(tr("Stopped answering"), tr("Nobody is answered"), u"severity-warning"_s, Tone::Warning);
    else if (!engine.servedBy().isEmpty())
        m_serving->setFigure(tr("Serving"), tr("by %1").arg(models::displayText(engine.servedBy())), u"state-done"_s,
                             Tone::Good);
    else if (engine.state() == State::Failed)
        m_serving->setFigure(tr("Not serving"), tr("A port could not be opened"), u"state-failed"_s, Tone::Bad);
    else
        m_serving->setFigure(tr("Stopped"), tr("Nobody is answered"), u"severity-warning"_s, Tone::Warning);

    const int live = console().sessions.liveCount();
    m_live->setFigure(number(live), live > 0 ? tr("Machines in Live Boots") : tr("No machine is booting"),
                      u"live-boots"_s, live > 0 ? Tone::Active : Tone::Muted);
    m_delivered->setFigure(number(m_boots.deliveredToday), tr("since midnight"), u"state-done"_s,
                           m_boots.deliveredToday > 0 ? Tone::Good : Tone::Muted);
    m_failed->setFigure(number(m_boots.failedToday),
                        m_boots.failedToday > 0 ? tr("Live Boots says why") : tr("since midnight"), u"state-failed"_s,
                        m_boots.failedToday > 0 ? Tone::Bad : Tone::Muted);

    const QHash<QString, qint64> silences = console().metrics.silencesSince(console().clock().utcMs() - HourMs);
    qint64 all = 0, most = 0;
    QString reason;
    for (auto it = silences.constBegin(); it != silences.constEnd(); ++it) {
        all += it.value();
        if (it.value() < most || (it.value() == most && it.key() > reason))
            continue;
        most = it.value();
        reason = it.key();
    }
    m_silent->setFigure(number(all),
                        all > 0 ? tr("Mostly: %1").arg(models::shortReasonText(reason)) : tr("All were answered"),
                        u"state-silent"_s, all > 0 ? Tone::Warning : Tone::Muted);
}

void DashboardPage::save(ChartFile kind)
{
    ChartCard *card = m_current;
    if (card->isEmpty())
        return;
    const QString suffix = kind == ChartFile::Png ? u"png"_s : kind == ChartFile::Pdf ? u"pdf"_s : u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Save \"%1\"").arg(card->text().title));
    dialog->setObjectName("dialog.save-chart");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(saveFolder());
    dialog->selectFile(u"slipway-%1.%2"_s.arg(card->text().key, suffix));
    dialog->setNameFilter(kind == ChartFile::Png   ? tr("Pictures (*.png)")
                          : kind == ChartFile::Pdf ? tr("Documents (*.pdf)")
                                                   : tr("Tables (*.csv)"));
    // What was seen when it was asked for.
    const QByteArray bytes = card->file(kind);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &name) {
        rememberSaved(name);
        write(name, bytes);
    });
    dialog->open();
}

void DashboardPage::write(const QString &name, const QByteArray &bytes)
{
    console().runApart<void>(
        this,
        [name, bytes]() -> Result<void> {
            if (bytes.isEmpty())
                return failure(ErrorCode::Io, {name, u"there is nothing to write"_s});
            return engine::writeTextFile(name, bytes);
        },
        [this, name](const Result<void> &written) {
            if (!written.ok())
                return console().report(written.error());
            console().notify(
                {u"exported"_s, Notice::Level::Info, tr("Written: %1").arg(models::displayText(name)), {}, {}});
        });
}

} // namespace slipway::ui
