// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_flag.h"
#include "models/texts/format_text.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int MostWidth = 520;
/// One that somebody wanted to read once more.
const QString Again = u".again"_s;

QString pictureOf(Notice::Level level)
{
    return level == Notice::Level::Error     ? u"severity-error"_s
           : level == Notice::Level::Warning ? u"severity-warning"_s
                                             : u"severity-info"_s;
}
} // namespace

NoticeFlag::NoticeFlag(Console &console, QWidget *parent) : QToolButton(parent), m_console(console)
{
    setObjectName(names::NoticeFlag);
    setIcon(ui::icon(u"flag"_s));
    setIconSize({16, 16});
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &NoticeFlag::fillMenu);
    connect(&console, &Console::noticed, this, &NoticeFlag::keep);
    showCount();
}

void NoticeFlag::keep(const Notice &notice)
{
    if (notice.id.endsWith(Again))
        return;
    // The same one again: it is said once, at its newest.
    m_past.removeIf(
        [&notice](const Past &past) { return past.notice.id == notice.id && past.notice.text == notice.text; });
    m_past.prepend({m_console.clock().utcMs(), notice});
    if (m_past.size() > MostKept)
        m_past.removeLast();
    ++m_unseen;
    showCount();
}

void NoticeFlag::fillMenu()
{
    menu()->clear();
    if (m_past.isEmpty())
        menu()->addAction(tr("Nothing was said yet"))->setEnabled(false);
    for (const Past &past : std::as_const(m_past)) {
        const QString line = tr("%1  %2").arg(models::clockText(past.timeMs), past.notice.text);
        QAction *action =
            menu()->addAction(ui::icon(pictureOf(past.notice.level)),
                              fontMetrics().elidedText(line, Qt::ElideRight, MostWidth).replace(u'&', u"&&"_s));
        // What counted down, or did something once, has had its time: only the words come again.
        connect(action, &QAction::triggered, this, [this, notice = past.notice] {
            m_console.notify({notice.id + Again, notice.level, notice.text, {}, {}});
        });
    }
    m_unseen = 0;
    showCount();
}

void NoticeFlag::showCount()
{
    setText(m_unseen > 0 ? QLocale().toString(m_unseen) : QString());
    const QString name = m_unseen > 0 ? tr("%n new message(s)", nullptr, m_unseen) : tr("Messages");
    setToolTip(tr("The last messages of the console"));
    setAccessibleName(name);
}

} // namespace slipway::ui
