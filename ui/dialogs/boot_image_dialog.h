// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a boot image: a single boot program, or a Linux kernel with its initial RAM disks. The files are copied on the
// site thread, with progress, and can be cancelled. Gui thread.
#pragma once
#include "ui/dialogs/content_progress.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/path_field.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QRadioButton;
class QStackedWidget;

namespace slipway::ui {

class BootImageDialog final : public FormDialog
{
    Q_OBJECT
public:
    BootImageDialog(Console &console, QWidget *parent);

public slots:
    void reject() override;

protected:
    QString problem() const override;
    void submit() override;
    void setBusy(bool busy) override;

private:
    void buildKind();
    QWidget *buildProgram();
    QWidget *buildLinux();
    void buildProgress();
    void proposeName();
    void showProgress();
    bool isLinux() const;

    QRadioButton *m_programKind = nullptr;
    QRadioButton *m_linuxKind = nullptr;
    QStackedWidget *m_sources = nullptr;
    PathField *m_program = nullptr;
    QComboBox *m_firmware = nullptr;
    PathField *m_kernel = nullptr;
    PathField *m_initrds = nullptr;
    QLineEdit *m_commandLine = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_architecture = nullptr;
    QCheckBox *m_pxe = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_barText = nullptr;
    QTimer m_timer;
    ContentProgressPointer m_progress;
    bool m_nameTyped = false;
};

/// Name, PXE and command line of one.
class BootImagePropertiesDialog final : public FormDialog
{
    Q_OBJECT
public:
    BootImagePropertiesDialog(Console &console, const site::BootImage &image, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    site::BootImage m_image;
    QLineEdit *m_name;
    QCheckBox *m_pxe;
    QLineEdit *m_commandLine = nullptr;
};

} // namespace slipway::ui
