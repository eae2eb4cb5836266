// SPDX-License-Identifier: GPL-3.0-or-later
// Stages and states of a boot session in words, and how they are marked (never by colour alone). Any thread.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::models {

/// How a thing is to be seen: it picks the icon's shape and the colour together.
enum class Tone : quint8 { Neutral, Active, Good, Warning, Bad, Muted };

QString stageText(session::Stage stage);
Tone stageTone(session::Stage stage);
QString stateText(session::State state);
Tone stateTone(session::State state);
QString stateIcon(session::State state); ///< name of the icon, without folder and ending

} // namespace slipway::models
