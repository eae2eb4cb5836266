// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packets_pane.h"
#include "models/texts/packet_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include <QEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int Sixteen = 16, Eight = 8;

/// Its own copy, export and columns, as every list has them.
void addMenu(ListView *list, bool withExport)
{
    QObject::connect(list, &QWidget::customContextMenuRequested, list, [list, withExport](const QPoint &position) {
        auto *menu = new QMenu(list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        list->addListActions(menu, withExport);
        menu->popup(list->viewport()->mapToGlobal(position));
    });
}

QByteArray stateKey()
{
    return "splitters/live-boots-packets";
}

} // namespace

void explainNoPackets(EmptyState &empty, bool loaded)
{
    empty.setIconName(loaded ? u"list-empty"_s : u"search"_s);
    if (loaded)
        empty.setText(PacketsPane::tr("No packets are kept of this boot"), models::packetsKeptText());
    else
        empty.setText(PacketsPane::tr("Reading…"), {});
    empty.setAction(nullptr);
}

PacketsPane::PacketsPane(const QString &name, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(new ListView)
    , m_fieldList(new ListView)
    , m_bytes(new QPlainTextEdit)
    , m_note(mutedLabel({}))
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(name + u"PacketsPane"_s);
    addWidget(m_empty);
    addWidget(makeContent(name));
    connect(m_list, &ListView::selectionMoved, this, &PacketsPane::showPacket);
    connect(m_list, &ListView::exportWanted, this, &PacketsPane::exportWanted);
    connect(m_fieldList, &ListView::selectionMoved, this, &PacketsPane::markField);
    explainNoPackets(*m_empty, false);
}

PacketsPane::~PacketsPane()
{
    QSettings().setValue(QString::fromLatin1(stateKey()), m_splitter->saveState());
}

QWidget *PacketsPane::makeContent(const QString &name)
{
    m_list->setObjectName(name + u"Packets"_s);
    m_list->setAccessibleName(tr("Packets"));
    m_list->setRows(&m_packets, m_list->objectName());
    if (!m_list->restored())
        m_list->sortByColumn(models::PacketModel::Number, Qt::AscendingOrder);
    addMenu(m_list, true);
    m_fieldList->setObjectName(name + u"PacketFields"_s);
    m_fieldList->setAccessibleName(tr("Fields of the packet"));
    m_fieldList->setRows(&m_fields, m_fieldList->objectName());
    m_fieldList->setSortingEnabled(false);
    m_fieldList->proxy()->sort(-1);
    m_fieldList->setSelectionMode(QAbstractItemView::SingleSelection);
    addMenu(m_fieldList, false);
    m_bytes->setObjectName(name + u"PacketBytes"_s);
    m_bytes->setAccessibleName(tr("Bytes of the packet"));
    m_bytes->setReadOnly(true);
    m_bytes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_bytes->setFrameShape(QFrame::NoFrame);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_fieldList);
    m_splitter->addWidget(m_bytes);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({460, 290, 320});
    m_splitter->restoreState(QSettings().value(QString::fromLatin1(stateKey())).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, &PacketsPane::showBytes);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_splitter, 1);
    m_note->setContentsMargins(10, 0, 10, 4);
    layout->addWidget(m_note);
    return content;
}

void PacketsPane::setTrail(const session::PacketTrail &trail, bool loaded)
{
    const bool another = trail.packets.isEmpty() || m_packets.rows().isEmpty() ||
                         m_packets.rows().constFirst().packet != trail.packets.constFirst();
    if (another)
        m_shown = 0; // its first packet has the number of another boot's
    m_packets.setTrail(trail);
    m_note->setVisible(trail.left > 0);
    m_note->setText(tr("A machine that asks again and again: %n packet(s) between the first %1 and the last %2 were "
                       "not kept.",
                       nullptr, int(trail.left))
                        .arg(session::PacketTrail::FirstKept)
                        .arg(session::PacketTrail::LastKept));
    if (trail.packets.isEmpty())
        explainNoPackets(*m_empty, loaded);
    setCurrentIndex(trail.packets.isEmpty() ? 0 : 1);
    if (another && !trail.packets.isEmpty())
        m_list->selectRow(0);
    showPacket();
}

void PacketsPane::showPacket()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_shown = 0;
        m_fields.clear();
        m_bytes->clear();
        return;
    }
    const models::PacketRow &packet = m_packets.row(row);
    if (packet.number == m_shown && m_fields.rowCount() > 0)
        return;
    m_shown = packet.number;
    m_fields.clear();
    m_fields.setPacket(packet.packet);
    m_fieldList->scrollToTop();
    m_perLine = 0;
    showBytes();
}

void PacketsPane::showBytes()
{
    const models::PacketRow *packet = m_packets.find(m_shown);
    if (!packet)
        return;
    const int width = m_bytes->viewport()->width() - 2 * int(m_bytes->document()->documentMargin());
    const int wide = m_bytes->fontMetrics().horizontalAdvance(models::hexDump(QByteArray(Sixteen, ' '), Sixteen));
    const int perLine = width >= wide ? Sixteen : Eight;
    if (perLine == m_perLine)
        return;
    m_perLine = perLine;
    m_bytes->setPlainText(models::hexDump(packet->packet.bytes, perLine));
    markField();
}

void PacketsPane::markField()
{
    const int row = m_fieldList->currentRow();
    if (row < 0 || m_perLine == 0 || m_fields.row(row).field.length == 0) {
        m_bytes->setExtraSelections({});
        return;
    }
    const models::PacketField &field = m_fields.row(row).field;
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    QList<QTextEdit::ExtraSelection> marks;
    const int end = qMin(field.offset + field.length, int(m_packets.find(m_shown)->packet.bytes.size()));
    // One mark a line: the offsets in front and the characters behind are not part of it.
    for (int at = field.offset; at < end;) {
        const int last = qMin(end, (at / m_perLine + 1) * m_perLine) - 1;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_bytes->document());
        mark.cursor.setPosition(models::hexDumpPosition(at, m_perLine));
        mark.cursor.setPosition(models::hexDumpPosition(last, m_perLine) + 2, QTextCursor::KeepAnchor);
        mark.format = format;
        marks += mark;
        at = last + 1;
    }
    m_bytes->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor cursor = marks.constFirst().cursor;
        cursor.clearSelection();
        m_bytes->setTextCursor(cursor);
        m_bytes->ensureCursorVisible();
    }
}

void PacketsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        markField();
    QStackedWidget::changeEvent(event);
}

void PacketsPane::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    showBytes();
}

} // namespace slipway::ui
