// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Backup: what there is, how it is, and the way back. Gui thread.
#pragma once
#include "models/site/backup_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class IconLabel;
class PropertyView;

class BackupPage final : public ListPage
{
    Q_OBJECT
public:
    BackupPage(Console &console, ActionRegistry &actions, QWidget *parent);
    void reload() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The list is there before the page that shows it.
    BackupPage(Console &console, ActionRegistry &actions, models::BackupModel *rows, QWidget *parent);
    struct Found
    {
        QList<engine::Backup> backups;
        Result<qint64> newestMs; ///< engine::newestAutomaticMs()
    };
    static Result<Found> look(const store::SiteLocation &site, const QString &folder, qint64 nowMs);
    QWidget *makeScheduleLine();
    void load();
    void take(const Result<Found> &found);
    void showSchedule();
    void chooseFolder();
    void showFolder(const QString &path);
    void verifySelected();
    void restoreSelected();
    void deleteSelected();
    QString folder() const; ///< whose backups are listed

    models::BackupModel &m_rows;
    PropertyView *m_summary;
    IconLabel *m_icon = nullptr;
    QLabel *m_schedule;
    QString m_elsewhere; ///< a folder that somebody chose; empty: the one of the automatic backups
    QString m_loadedFolder;
    std::optional<qint64> m_newestMs; ///< none: not looked yet
    QString m_problem;                ///< why the folder cannot be read
    int m_wanted = 0;                 ///< an answer to an older question is dropped
};

} // namespace slipway::ui
