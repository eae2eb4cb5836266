// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, TFTP Tuning: block and window size of the RAM disk for the site, a collection or a device, what they
// mean here, what was measured, and what follows from it. Gui thread.
#pragma once
#include "models/charts/tuning_view.h"
#include "models/site/ramdisk_model.h"
#include "server/engine/measuring_run.h"
#include "ui/pages/page.h"
#include <QTimer>

class QTabWidget;

namespace slipway::ui {

class ListView;
class TuningAdvice;
class TuningMeasured;
class TuningValues;

class TuningPage final : public Page
{
    Q_OBJECT
public:
    TuningPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~TuningPage() override;

    void updateActions() override;
    void focusList() override;
    void focusDetails() override;
    bool hasList() const override { return true; }
    void exportList() override { action(QStringLiteral("tuning.export"))->trigger(); } // disabled, it does nothing
    QStringList unsaved() const override;
    void select(const QStringList &keys) override; ///< models::RamdiskOwner::keyText()
    void startRun(const engine::MeasuringPlan &plan);
    bool isMeasuring() const { return m_run != nullptr; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRight();
    QWidget *makeList(models::RowModelBase &rows, ListView *&list, const QString &key, const QString &name,
                      const QString &explanation);
    void connectActions();
    void connectParts();
    void apply(const site::RamdiskTuning &tuning);
    void inherit();
    void useNormalValues();
    void askForTest();
    void waitForNextBoot(bool wait);
    void showSite();
    void showAdvice();
    void showStatus();
    void load();
    void lookForNew();
    void takeView(const models::TuningView &view);
    void takeMeasured(int pair, const engine::MeasuredPair &result);
    void endRun(const QString &text, bool good);
    void exportTable();
    void savePicture();
    QString ownerText() const;

    models::RamdiskOverrideModel m_overrides;
    models::BackOffModel m_backOffs;
    TuningValues *m_values;
    TuningAdvice *m_advice;
    TuningMeasured *m_measured;
    QTabWidget *m_tabs;
    ListView *m_overrideList = nullptr;
    ListView *m_backOffList = nullptr;
    models::TuningView m_view;
    QTimer m_timer;
    bool m_loading = false;
    bool m_loadAgain = false;
    QString m_loadError; ///< said once, not every few seconds
    // The test run under way.
    std::unique_ptr<engine::MeasuringRun> m_run;
    engine::MeasuringPlan m_plan;
    int m_pair = 0;
    qint64 m_bytes = 0, m_total = 0;
    QStringList m_failures;
};

} // namespace slipway::ui
