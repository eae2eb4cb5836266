// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every room that uses Qt Core. Qt's and the standard library's headers only: never one of our own.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
