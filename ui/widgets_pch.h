// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the windows. Not QCustomPlot: it costs five seconds and only ui/charts includes it.
#pragma once
#include "server/base/qt_pch.h"
#include <QtWidgets>
