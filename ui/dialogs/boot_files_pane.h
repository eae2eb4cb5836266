// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one boot image with their signatures, what is missing and what that prevents, and the way to supply it.
// What is supplied is taken at once. Gui thread.
#pragma once
#include "models/site/content_file_model.h"
#include "ui/shell/console.h"
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace slipway::ui {

class Badge;
class ContentBar;
class IconLabel;
class ListView;

class BootFilesPane final : public QWidget
{
    Q_OBJECT
public:
    BootFilesPane(Console &console, const site::BootImage &image, QWidget *parent = nullptr);

    /// A folder, an ISO or a single file.
    void supply(const QString &from);
    bool isBusy() const;
    void cancel();

signals:
    void busyChanged(bool busy);

private:
    QWidget *buildHealth();
    QWidget *buildMeaning();
    QWidget *buildSupply();
    void choose(bool folder);
    void take(const QString &from, const Result<QStringList> &names);
    void say(const QString &text, const char *strip);
    void showFiles();
    void showHealth(const site::BootImage &image);
    void showMeaning();

    Console &m_console;
    site::BootImage m_image; ///< as it was last seen
    models::ContentFileModel m_rows;
    QFrame *m_healthStrip;
    IconLabel *m_healthMark;
    QLabel *m_health;
    ListView *m_list;
    Badge *m_badge;
    QLabel *m_meaning;
    QFrame *m_resultStrip;
    QLabel *m_result;
    ContentBar *m_bar;
    QPushButton *m_fromFolder = nullptr;
    QPushButton *m_fromFile = nullptr;
};

} // namespace slipway::ui
