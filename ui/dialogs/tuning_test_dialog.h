// SPDX-License-Identifier: GPL-3.0-or-later
// What a test run fetches: which boot image, with which block sizes and windows, from where. The run itself goes on
// without the dialog. Gui thread.
#pragma once
#include "server/engine/measuring_run.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace slipway::ui {

class TuningTestDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `inForce` is measured in any case, so that there is something to compare with.
    TuningTestDialog(Console &console, const policy::SizePair &inForce, QWidget *parent);
    engine::MeasuringPlan plan() const;

signals:
    void wanted(slipway::engine::MeasuringPlan plan);

protected:
    QString problem() const override;
    void submit() override;

private:
    QWidget *makeChoices(const QList<int> &sizes, const QList<int> &checked, const QString &name,
                         QList<QCheckBox *> &boxes);
    void showAmount();
    qint64 bytesPerPair() const; ///< at most

    policy::SizePair m_inForce;
    QComboBox *m_image;
    QList<QCheckBox *> m_blocks;
    QList<QCheckBox *> m_windows;
    QLineEdit *m_server;
    QLabel *m_amount;
};

/// Where this site's engine is reached for a measurement.
std::pair<Ipv4, quint16> measuringServer(const Console &console);

} // namespace slipway::ui
