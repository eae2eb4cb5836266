// SPDX-License-Identifier: GPL-3.0-or-later
// To make a backup, to look whether some are sound, and to put one in the place of the site. Gui thread.
#pragma once
#include "server/engine/backup.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;

namespace slipway::ui {

class ContentBar;
class PathField;
class StateList;

class BackupDialog final : public FormDialog
{
    Q_OBJECT
public:
    BackupDialog(Console &console, const QString &folder, QWidget *parent);

public slots:
    void reject() override;

signals:
    void made(QString folder); ///< in which the backup lies

protected:
    QString problem() const override;
    void submit() override;
    void setBusy(bool busy) override;

private:
    PathField *m_folder;
    QCheckBox *m_content;
    ContentBar *m_bar;
};

/// One after the other; it begins as soon as it is shown.
class BackupVerifyDialog final : public FormDialog
{
    Q_OBJECT
public:
    BackupVerifyDialog(Console &console, const QStringList &paths, QWidget *parent);
    ~BackupVerifyDialog() override;

public slots:
    void reject() override;

signals:
    void looked(); ///< at one of them

protected:
    void submit() override { QDialog::accept(); }

private:
    void next();
    void take(const Result<engine::Backup> &backup);
    void addResult(const QString &title, const QString &problem, const QString &detail);

    QStringList m_paths;
    qsizetype m_done = 0;
    bool m_sound = true;
    bool m_stopped = false;
    ContentBar *m_bar;
    MessageStrip *m_strip;
    StateList *m_results;
};

class RestoreDialog final : public FormDialog
{
    Q_OBJECT
public:
    RestoreDialog(Console &console, const engine::Backup &backup, QWidget *parent);

public slots:
    void reject() override;

protected:
    QString problem() const override;
    void submit() override;
    void setBusy(bool busy) override;

private:
    void take(const Result<engine::Restored> &restored);
    const engine::Backup m_backup;
    QCheckBox *m_understood;
    ContentBar *m_bar;
    bool m_served = false; ///< or somebody who serves was watched
};

} // namespace slipway::ui
