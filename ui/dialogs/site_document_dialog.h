// SPDX-License-Identifier: GPL-3.0-or-later
// The whole site to a document, and a document into an empty site: with progress, and what is to be said afterwards.
// Gui thread; the work is done on the site thread.
#pragma once
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/content_bar.h"
#include <QTimer>

class QCheckBox;
class QPlainTextEdit;

namespace slipway::ui {

class PathField;

/// What both have: the bar, and the list of remarks.
class SiteDocumentDialog : public FormDialog
{
    Q_OBJECT
public slots:
    void reject() override;

protected:
    SiteDocumentDialog(Console &console, const QString &name, const QString &title, const QString &acceptText,
                       QWidget *parent);
    void setBusy(bool busy) override;
    void setRemarks(const QString &summary, const QStringList &remarks);
    content::Progress newProgress();
    PathField *file() const { return m_file; }
    void setFile(PathField *file, const QString &hint);

private:
    PathField *m_file = nullptr;
    ContentBar *m_bar;
    QLabel *m_summary;
    QPlainTextEdit *m_remarks;
};

class SiteExportDialog final : public SiteDocumentDialog
{
    Q_OBJECT
public:
    SiteExportDialog(Console &console, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    QCheckBox *m_secrets;
};

class SiteImportDialog final : public SiteDocumentDialog
{
    Q_OBJECT
public:
    SiteImportDialog(Console &console, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    void tryOut();

    QTimer m_typing;
    QString m_tried; ///< the document that can be imported
    int m_generation = 0;
};

} // namespace slipway::ui
