// SPDX-License-Identifier: GPL-3.0-or-later
// A path that is typed or picked. Gui thread.
#pragma once
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace slipway::ui {

class PathField final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { File, Files, Folder, Save };
    explicit PathField(Kind kind, const QString &title, QWidget *parent = nullptr);
    QString path() const;
    /// Kind::Files: what is separated by ";".
    QStringList paths() const;
    void setPath(const QString &path);
    /// Kind::Save: the file is there, and nobody was asked for it where it was picked.
    bool wouldReplace() const;
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    void browse();
    Kind m_kind;
    QString m_title;
    QString m_picked; ///< in the dialog, which asks before a file is replaced
    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace slipway::ui
