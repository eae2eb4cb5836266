// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the tuning does: applies values, reads the records, runs tests, writes files.
#include "models/boots/next_boot_model.h"
#include "models/rows/csv_text.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/format_text.h"
#include "models/texts/tuning_text.h"
#include "server/engine/network_facts.h"
#include "server/engine/text_file.h"
#include "ui/charts/tuning_chart.h"
#include "ui/dialogs/tuning_test_dialog.h"
#include "ui/pages/tuning_measured.h"
#include "ui/pages/tuning_page.h"
#include "ui/pages/tuning_values.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/save_folder.h"
#include <QFileDialog>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Source = models::TuningFilter::Source;

constexpr qint64 WeekMs = qint64(7) * 24 * 3600 * 1000;
/// More than a week of boots of most sites.
constexpr int RecordLimit = 20'000;

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->setDirectory(saveFolder());
    dialog->selectFile(name);
    dialog->setNameFilter(filter);
    return dialog;
}

} // namespace

void TuningPage::apply(const site::RamdiskTuning &tuning)
{
    const models::RamdiskOwner owner = m_values->owner();
    const QString whom = ownerText();
    console().run<void>(
        this,
        [owner, tuning](engine::Commands &commands) {
            return commands.setRamdisk({owner.collection, owner.device}, tuning);
        },
        [this, owner, tuning, whom](const Result<void> &result) {
            if (!result.ok())
                return console().report(result.error());
            if (owner == m_values->owner())
                m_values->applied(tuning);
            console().notify({u"tuning"_s,
                              Notice::Level::Info,
                              tuning.isNull() ? tr("%1 inherits its block and window size again.").arg(whom)
                                              : tr("Applied for %1. It counts from the next boot on.").arg(whom),
                              {},
                              {}});
        });
}

void TuningPage::inherit()
{
    m_values->propose({0, 0});
    apply({});
}

void TuningPage::useNormalValues()
{
    QList<MacAddress> macs;
    for (const QString &key : m_backOffList->selectedKeys()) {
        if (const auto mac = MacAddress::parse(key.toStdString()))
            macs += *mac;
    }
    console().attempt(
        [macs](engine::Commands &commands) -> Result<void> {
            for (const MacAddress &mac : macs) {
                // Another program may have been faster with one of them.
                if (const auto done = commands.resetBackOff(mac); !done && done.error().code != ErrorCode::NotFound)
                    return done;
            }
            return {};
        },
        [this, count = int(macs.size())] {
            console().notify({u"tuning"_s,
                              Notice::Level::Info,
                              tr("%n machine(s) use the normal values again from the next boot on.", nullptr, count),
                              {},
                              {}});
        });
}

void TuningPage::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    const models::TuningFilter filter = m_measured->filter();
    const policy::SizePair current = m_values->inForce();
    const qint64 weekAgo = console().clock().utcMs() - WeekMs;
    console().run<models::TuningView>(
        this,
        [filter, current, weekAgo,
         settings = console().snapshot()->settings()](engine::Commands &commands) -> Result<models::TuningView> {
            store::TransferQuery query;
            query.sinceMs = weekAgo;
            query.limit = RecordLimit;
            const auto records = commands.transferRecords(query);
            if (!records)
                return fail(records.error());
            return models::tuningView(*records, engine::networkFacts({}, settings, *records), filter, current);
        },
        [this, filter](const Result<models::TuningView> &view) {
            m_loading = false;
            const bool again = std::exchange(m_loadAgain, false) || filter != m_measured->filter();
            const QString error = view ? QString() : models::errorText(view.error());
            // Said once, not every few seconds.
            if (!error.isEmpty() && error != m_loadError)
                console().report(view.error());
            m_loadError = error;
            if (view && !again)
                takeView(*view);
            if (again)
                load();
        });
}

/// Reads all of it again only if there is a record that is not shown yet.
void TuningPage::lookForNew()
{
    if (m_loading)
        return;
    console().run<QList<policy::TransferRecord>>(
        this,
        [last = m_view.lastId](engine::Commands &commands) {
            store::TransferQuery query;
            query.afterId = last;
            query.limit = 1;
            return commands.transferRecords(query);
        },
        [this](const Result<QList<policy::TransferRecord>> &newer) {
            if (newer && !newer->isEmpty())
                load();
        });
}

void TuningPage::takeView(const models::TuningView &view)
{
    const bool first = m_view.boots + m_view.tests == 0 && !m_run;
    m_view = view;
    m_values->setFacts(view.facts);
    m_measured->setView(view);
    showAdvice();
    showStatus();
    updateActions();
    // Where there are only test runs, those are what there is to see.
    if (first && view.boots == 0 && view.tests > 0 && m_measured->filter().source == Source::Boots)
        m_measured->setSource(Source::Tests);
}

void TuningPage::waitForNextBoot(bool wait)
{
    m_tabs->setCurrentIndex(0);
    if (wait)
        m_measured->setSource(Source::NextBoot, console().clock().utcMs());
    else if (m_measured->filter().source == Source::NextBoot)
        m_measured->setSource(Source::Boots);
    else
        load(); // another source was chosen
    showStatus();
}

void TuningPage::showStatus()
{
    if (m_run) {
        const auto &asked = m_plan.pairs.at(std::min<qsizetype>(m_pair, m_plan.pairs.size() - 1));
        const qint64 pairs = m_plan.pairs.size();
        return m_measured->setStatus(
            tr("%1 of %2: %3", "a test run")
                .arg(QLocale().toString(m_pair + 1), QLocale().toString(pairs), models::sizePairText(asked)),
            tr("Cancel"), m_pair * 1000 + (m_total > 0 ? m_bytes * 1000 / m_total : 0), pairs * 1000);
    }
    if (action(u"tuning.next-boot"_s)->isChecked()) {
        const QString since = models::clockText(m_measured->filter().sinceMs);
        return m_measured->setStatus(
            m_view.shown > 0
                ? tr("%n transfer(s) since %1. The figures below are those.", nullptr, m_view.shown).arg(since)
                : tr("Waiting since %1 for a machine that fetches a Windows boot image.").arg(since),
            tr("Stop Waiting"));
    }
    m_measured->clearStatus();
}

void TuningPage::askForTest()
{
    if (m_run)
        return;
    auto *dialog = new TuningTestDialog(console(), m_values->inForce(), this);
    connect(dialog, &TuningTestDialog::wanted, this, &TuningPage::startRun);
    openDialog(dialog);
}

void TuningPage::startRun(const engine::MeasuringPlan &plan)
{
    if (m_run || plan.pairs.isEmpty())
        return;
    m_plan = plan;
    m_pair = 0;
    m_bytes = m_total = 0;
    m_failures.clear();
    m_run = std::make_unique<engine::MeasuringRun>(console().engine().options().site, plan);
    engine::MeasuringRun *run = m_run.get();
    connect(run, &engine::MeasuringRun::progress, this, [this](int pair, qint64 bytes, qint64 total) {
        m_pair = pair;
        m_bytes = bytes;
        m_total = total;
        showStatus();
    });
    connect(run, &engine::MeasuringRun::measured, this, &TuningPage::takeMeasured);
    connect(run, &engine::MeasuringRun::finished, this, [this](bool cancelled) {
        if (cancelled)
            return endRun(tr("The test run was cancelled. What it had measured stays."), true);
        if (m_failures.isEmpty())
            return endRun(tr("The test run is through: nothing failed."), true);
        endRun(tr("The test run is through, %n choice(s) failed. %1", nullptr, int(m_failures.size()))
                   .arg(m_failures.first()),
               false);
    });
    connect(run, &engine::MeasuringRun::failed, this,
            [this](const Error &error) { endRun(models::errorText(error), false); });
    m_tabs->setCurrentIndex(0);
    m_measured->setSource(Source::Tests);
    run->start();
    showStatus();
    updateActions();
}

void TuningPage::takeMeasured(int pair, const engine::MeasuredPair &result)
{
    m_pair = pair;
    if (!result.failure.isEmpty())
        m_failures += models::measuringFailureText(result.failure, result.detail, result.asked);
    load();
}

void TuningPage::endRun(const QString &text, bool good)
{
    // It is what speaks at this moment: it goes when it has finished.
    m_run.release()->deleteLater();
    console().notify({u"tuning"_s, good ? Notice::Level::Info : Notice::Level::Warning, text, {}, {}});
    showStatus();
    load();
    updateActions();
}

void TuningPage::exportTable()
{
    QFileDialog *dialog = saveDialog(this, tr("Export the Table"), u"tftp-tuning.csv"_s, tr("Tables (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        if (const auto written = engine::writeTextFile(name, models::csvText(m_measured->rows()).toUtf8()); !written)
            return console().report(written.error());
        console().notify(
            {u"exported"_s, Notice::Level::Info, tr("Written: %1").arg(models::displayText(name)), {}, {}});
    });
    dialog->open();
}

void TuningPage::savePicture()
{
    QFileDialog *dialog = saveDialog(this, tr("Save the Picture"), u"tftp-tuning.png"_s, tr("Pictures (*.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        if (const auto written = engine::writeTextFile(name, m_measured->chart()->picture()); !written)
            return console().report(written.error());
        console().notify(
            {u"exported"_s, Notice::Level::Info, tr("Written: %1").arg(models::displayText(name)), {}, {}});
    });
    dialog->open();
}

} // namespace slipway::ui
