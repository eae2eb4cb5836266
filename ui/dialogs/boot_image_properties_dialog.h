// SPDX-License-Identifier: GPL-3.0-or-later
// What a boot image is: its name and how it is started, where it came from, its files and their signatures, and who
// uses it. Gui thread.
#pragma once
#include "models/site/image_user_model.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QTabWidget;

namespace slipway::ui {

class Badge;
class BootFilesPane;
class ListView;
class PathField;

class BootImagePropertiesDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Tab : quint8 { General, Source, Files, Users };
    BootImagePropertiesDialog(Console &console, const site::BootImage &image, QWidget *parent,
                              Tab first = Tab::General);

public slots:
    void reject() override;

protected:
    QString problem() const override;
    void submit() override;
    void applied() override;

private:
    QWidget *generalTab();
    void addWindowsFields(QFormLayout *fields);
    QWidget *sourceTab();
    QWidget *usersTab();
    void loadDates();
    void edited();
    void showLive();
    void showSigning();
    void openUser();
    engine::BootImageChange change() const;

    site::BootImage m_image; ///< as it was when this was opened, or applied
    QTabWidget *m_tabs;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_pxe = nullptr;
    QLineEdit *m_commandLine = nullptr; ///< Linux
    QComboBox *m_chain = nullptr;       ///< Windows
    QLabel *m_chainHint = nullptr;
    QComboBox *m_signing = nullptr;
    QLabel *m_signingHint = nullptr;
    Badge *m_badge = nullptr;
    PathField *m_source = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_hash = nullptr;
    QLabel *m_added = nullptr;
    QLabel *m_updated = nullptr;
    QPushButton *m_update = nullptr;
    BootFilesPane *m_files;
    models::ImageUserModel m_users;
    ListView *m_userList = nullptr;
    QLabel *m_userHint = nullptr;
    QPushButton *m_openUser = nullptr;
    QPushButton *m_apply;
};

} // namespace slipway::ui
