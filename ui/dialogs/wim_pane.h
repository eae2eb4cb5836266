// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a WIM and one of the images in it. The file is read as soon as it is named, in a process of its own; nothing
// is copied yet. Gui thread.
#pragma once
#include "models/site/wim_image_model.h"
#include "ui/shell/console.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;

namespace slipway::ui {

class ContentBar;
class ListView;
class PathField;

class WimPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WimPane(Console &console, QWidget *parent = nullptr);

    void setPath(const QString &path);
    QString path() const;
    /// The chosen one, or null while there is none.
    const content::WimImage *image() const;
    site::BootImage::Signing signing() const;
    /// What keeps the choice from being used; empty: nothing.
    QString problem() const;
    bool isReading() const { return m_reading; }
    void cancelReading();

signals:
    void changed();

private:
    void build();
    void fileChanged();
    void read();
    void take(const Result<content::WimFile> &wim);
    void refuse(const QString &problem);
    void showRemark(const QString &text);
    void showImages(bool shown);

    Console &m_console;
    PathField *m_file;
    ContentBar *m_bar;
    QFrame *m_remarkStrip;
    QLabel *m_remark;
    ListView *m_list;
    QLabel *m_listLabel;
    QLabel *m_hint;
    QLabel *m_signingLabel;
    QWidget *m_signingRow;
    QComboBox *m_signing;
    QLabel *m_signingHint;
    QTimer m_typing;
    models::WimImageModel m_rows;
    content::WimFile m_wim;
    QString m_problem;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace slipway::ui
