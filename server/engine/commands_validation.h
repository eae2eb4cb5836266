// SPDX-License-Identifier: GPL-3.0-or-later
// Does the content of a boot image look like what firmware or a loader can start? Judges by first bytes, never refuses:
// a format that is not known here may work all the same.
#pragma once
#include "server/base/error.h"
#include "server/site/entities.h"

namespace slipway::engine {

/// The first bytes of a file, as many as the checks look at.
Result<QByteArray> contentHead(const QString &path);

struct ContentDoubt
{
    site::ContentFile::Doubt kind = site::ContentFile::Doubt::None;
    QString warning; ///< in English, without the file's name; empty: nothing found
};
ContentDoubt contentDoubt(const site::BootImage &image, const site::ContentFile &file, const QByteArray &head);
/// The same of a file that lies there, which is read no further than that. None of files around a WIM, and of what
/// cannot be read.
ContentDoubt contentDoubt(const site::BootImage &image, const site::ContentFile &file, const QString &path);

/// The architecture field of a program for UEFI (Microsoft PE Format, "Machine Types"); none: it is no such program.
std::optional<quint16> peMachine(const QByteArray &head);
quint16 peMachineOf(site::Architecture architecture);
/// Of a program for UEFI, which a kernel may be, too. None: it does not say, or it is another one.
std::optional<site::Architecture> peArchitecture(const QByteArray &head);

/// What a boot image of Windows lacks and whom that keeps from booting (site/windows_health.h), in English.
QStringList windowsWarnings(const site::BootImage &image);

} // namespace slipway::engine
