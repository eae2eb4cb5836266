// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which tests (and assistive tools) find the parts of the console. Kept stable.
//
// Every page is `page.<node key>` (nodes.cpp: devices, collections, boot-images, task-sequences, live-boots,
// deployments, status-messages, audit, settings, tuning, exclusions, duplicate-ids). In a page: `list.<node key>` is
// its table, `search.<node key>` its search field, `details.<node key>` its details tabs, `empty.<node key>` the empty
// state, `emptyButton.<node key>` its button. Actions are `action.<id>` (action_table.cpp). Dialogs are
// `dialog.<what>`; their fields `field.<what>`, the error strip `dialogError`, the button that does it `dialogAccept`,
// the one that does not `dialogReject`. Settings' editors are `setting.<key>`.
#pragma once
#include <QLatin1StringView>

namespace slipway::ui::names {

using Name = QLatin1StringView;
inline constexpr Name MainWindow{"mainWindow"};
inline constexpr Name NodeTree{"nodeTree"};
inline constexpr Name NavigationPane{"navigationPane"};
inline constexpr Name Breadcrumb{"breadcrumb"};
inline constexpr Name Ribbon{"ribbon"};
inline constexpr Name NoticeBar{"noticeBar"};
inline constexpr Name NoticeText{"noticeText"};
inline constexpr Name NoticeButton{"noticeButton"};
inline constexpr Name NoticeClose{"noticeClose"};
inline constexpr Name EngineState{"engineStateLabel"};
inline constexpr Name EngineButton{"engineButton"};
inline constexpr Name HaltButton{"haltButton"};
inline constexpr Name LiveCount{"liveCountLabel"};
inline constexpr Name LiveBootsTable{"liveBootsTable"};
inline constexpr Name LiveBootsTimeline{"liveBootsTimeline"};
inline constexpr Name LiveBootsPackets{"liveBootsPackets"};
inline constexpr Name LiveBootsPacketFields{"liveBootsPacketFields"};
inline constexpr Name LiveBootsPacketBytes{"liveBootsPacketBytes"};
inline constexpr Name LiveBootsOptions{"liveBootsOptions"};
inline constexpr Name LiveBootsLog{"liveBootsLog"};
inline constexpr Name LiveBootsSteps{"liveBootsSteps"};
inline constexpr Name LiveBootsCandidates{"liveBootsCandidates"};
inline constexpr Name ThroughputChart{"throughputChart"};
inline constexpr Name ThroughputRange{"throughputRange"};
inline constexpr Name CommandPalette{"commandPalette"};
inline constexpr Name PaletteField{"paletteField"};
inline constexpr Name PaletteList{"paletteList"};
inline constexpr Name HelpWindow{"helpWindow"};
inline constexpr Name HelpSearch{"helpSearch"};
inline constexpr Name HelpTitles{"helpTitles"};
inline constexpr Name HelpText{"helpText"};
inline constexpr Name NoticeMore{"noticeMore"};
inline constexpr Name NoticeFlag{"noticeFlag"};
inline constexpr Name DialogError{"dialogError"};
inline constexpr Name DialogAccept{"dialogAccept"};
inline constexpr Name DialogReject{"dialogReject"};
inline constexpr Name DialogProgress{"dialogProgress"};

} // namespace slipway::ui::names
