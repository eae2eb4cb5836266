// SPDX-License-Identifier: GPL-3.0-or-later
// Validates or updates boot images one after the other, with progress, a way to stop, and what came of each. It begins
// as soon as it is shown. Gui thread; the work is done on the site thread.
#pragma once
#include "models/site/content_job_model.h"
#include "ui/dialogs/form_dialog.h"

class QPlainTextEdit;

namespace slipway::ui {

class ContentBar;
class ListView;

class ContentJobDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Job : quint8 { Validate, Update };
    struct Image
    {
        BootImageId id;
        QString name;
    };
    ContentJobDialog(Console &console, Job job, const QList<Image> &images, QWidget *parent);

public slots:
    void reject() override;

protected:
    void submit() override { QDialog::accept(); }

private:
    using State = models::ContentJobRow::State;
    void next();
    void validateRow(const models::ContentJobRow &row);
    void updateRow(const models::ContentJobRow &row);
    /// What came of the row that runs; then the next one begins.
    void record(State state, const QString &result);
    void recordFailure(const Error &error);
    void end();
    void showResult();

    Job m_job;
    models::ContentJobModel m_rows;
    ListView *m_list;
    QPlainTextEdit *m_result;
    ContentBar *m_bar;
    QLabel *m_summary;
    int m_running = -1; ///< row
    bool m_stopped = false;
};

} // namespace slipway::ui
