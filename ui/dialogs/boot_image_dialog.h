// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a boot image: Windows PE out of a WIM, a Linux kernel with its initial RAM disks, or a single boot program. The
// files are copied on the site thread, with progress, and can be cancelled. Gui thread.
#pragma once
#include "models/site/chosen_files.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QRadioButton;
class QStackedWidget;

namespace slipway::ui {

class ContentBar;
class MessageStrip;
class PathField;
class WimPane;

class BootImageDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `files`: what was dropped or chosen already.
    BootImageDialog(Console &console, QWidget *parent, const QStringList &files = {});

    void setFiles(const QStringList &files);

public slots:
    void reject() override;

protected:
    QString problem() const override;
    void submit() override;
    void setBusy(bool busy) override;

private:
    using Kind = site::BootImage::Kind;
    void buildKind();
    void buildFields();
    QWidget *buildProgram();
    QWidget *buildLinux();
    Kind kind() const;
    void showKind();
    void sourceChanged();
    void showArchitecture();
    void look();
    /// As it would be, its files where they are now.
    site::BootImage likeness() const;
    engine::NewBootImage newImage() const;
    void added(const site::BootImage &image);

    WimPane *m_wim;
    QRadioButton *m_wimKind = nullptr;
    QRadioButton *m_linuxKind = nullptr;
    QRadioButton *m_programKind = nullptr;
    QStackedWidget *m_sources = nullptr;
    PathField *m_program = nullptr;
    QComboBox *m_firmware = nullptr;
    PathField *m_kernel = nullptr;
    PathField *m_initrds = nullptr;
    QLineEdit *m_commandLine = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_architecture = nullptr;
    QLabel *m_mismatch = nullptr;
    QCheckBox *m_pxe = nullptr;
    MessageStrip *m_doubt; ///< what the files' first bytes say against it
    int m_question = 0;
    ContentBar *m_bar;
    bool m_nameTyped = false;
    bool m_architectureChosen = false;
};

} // namespace slipway::ui
