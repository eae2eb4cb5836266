// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire for one boot: the datagrams, and of the selected one its fields and its bytes. Gui thread.
#pragma once
#include "models/boots/packet_model.h"
#include "ui/widgets/list_view.h"
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>

class QLabel;

namespace slipway::ui {

class EmptyState;

class PacketsPane final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `name`: before the names of its parts, "liveBoots".
    explicit PacketsPane(const QString &name, QWidget *parent = nullptr);
    ~PacketsPane() override;

    /// `loaded`: there are no others.
    void setTrail(const session::PacketTrail &trail, bool loaded);
    ListView *list() const { return m_list; }

signals:
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPacket();
    void showBytes();
    void markField();
    QWidget *makeContent(const QString &name);

    models::PacketModel m_packets;
    models::PacketFieldModel m_fields;
    ListView *m_list;
    ListView *m_fieldList;
    QPlainTextEdit *m_bytes;
    QLabel *m_note;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    qint64 m_shown = 0; ///< the packet whose fields are shown
    int m_perLine = 0;
};

/// What stands where a boot has no packets, or where they are read still.
void explainNoPackets(EmptyState &empty, bool loaded);

} // namespace slipway::ui
