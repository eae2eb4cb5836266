// SPDX-License-Identifier: GPL-3.0-or-later
// Software Library, Boot Images. Gui thread.
#pragma once
#include "models/site/content_file_model.h"
#include "models/site/image_content_model.h"
#include "models/site/image_user_model.h"
#include "ui/dialogs/content_job_dialog.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class IconLabel;
class PropertyView;

class BootImagePage final : public ListPage
{
    Q_OBJECT
public:
    BootImagePage(Console &console, ActionRegistry &actions, QWidget *parent);

    void updateActions() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    void followVerifications();
    void showSigners();
    void showContent(const site::BootImage &image);
    const site::BootImage *current() const;
    QList<const site::BootImage *> selected() const;
    QList<const site::BootImage *> unused() const;
    void connectActions();
    QWidget *buildSummary();
    void showHealth(const site::BootImage &image);
    void edit(bool files);
    void askToUpdate();
    QList<ContentJobDialog::Image> chosen() const; ///< the selected ones
    void work(ContentJobDialog::Job job, const QList<ContentJobDialog::Image> &images);
    void enablePxe(bool on);
    void removeSelected();
    void sayInUse(const site::BootImage &image);
    void remove(const QList<const site::BootImage *> &images, const QString &remark);
    void showUnused(bool only);
    void showWhatIf();

    models::ContentFileModel m_files;
    models::ImageUserModel m_users;
    models::ImageContentModel m_content;
    QHash<QString, qint64> m_verified; ///< by the image's name
    qint64 m_verifiedOf = -1;          ///< the revision whose times these are
    PropertyView *m_summary;
    QFrame *m_healthStrip;
    IconLabel *m_healthMark;
    QLabel *m_health;
    QPushButton *m_supply;
};

} // namespace slipway::ui
