// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/error_text.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
public:
    explicit ErrorTexts(const Error &error) : m_error(error) {}
    QString text() const { return siteThing() ? siteText() : hostText(); }

private:
    QString arg(qsizetype index) const { return displayText(m_error.args.value(index)); }
    QString kind() const { return kindText(m_error.args.value(0)); }
    /// Names and files, as against ports, disks and programs.
    bool siteThing() const { return m_error.code <= ErrorCode::RiskNotAccepted; }
    QString siteText() const;
    QString hostText() const;
    QString databaseText() const;
    QString imageText() const;
    QString portText() const;
    QString riskText() const;
    static QString kindText(const QString &kind);

    const Error &m_error;
};

QString ErrorTexts::kindText(const QString &kind)
{
    if (kind == u"device")
        return tr("device");
    if (kind == u"collection")
        return tr("collection");
    if (kind == u"boot image")
        return tr("boot image");
    if (kind == u"task sequence")
        return tr("task sequence");
    if (kind == u"deployment")
        return tr("deployment");
    if (kind == u"exclusion")
        return tr("exclusion");
    if (kind == u"setting")
        return tr("setting");
    if (kind == u"session")
        return tr("session");
    if (kind == u"MAC address")
        return tr("MAC address");
    if (kind == u"SMBIOS GUID")
        return tr("SMBIOS GUID");
    return displayText(kind);
}

QString ErrorTexts::siteText() const
{
    switch (m_error.code) {
    case ErrorCode::NotFound:
        if (m_error.args.value(0) == u"file")
            return tr("There is no file \"%1\". It was moved or removed, or its name is misspelt. Check the path.")
                .arg(arg(1));
        if (m_error.args.value(0) == u"boot file of Windows")
            return tr("None of Windows' boot files for this architecture is in \"%1\". Choose a Windows ISO or a "
                      "folder "
                      "of it; a single file is known by its name, like boot.sdi.")
                .arg(arg(1));
        if (const QString what = m_error.args.value(0); what == u"setting" || what == u"code") // never removed
            return tr("There is no %1 \"%2\". It is misspelt, or of another version. Look at the list, and try again.")
                .arg(kind(), arg(1));
        if (m_error.args.value(0) == u"running engine")
            return tr("No running Slipway answers for this site at %1. It is stopped or does not answer, a firewall "
                      "drops UDP, or it listens at another address. Start it, and try again.")
                .arg(arg(1));
        if (m_error.args.value(0) == u"back-off")
            return tr("Nothing was taken back for %1: it uses the normal values already.").arg(arg(1));
        return tr("There is no %1 \"%2\". It may have been removed or renamed. Look at the list, and try again with a "
                  "name or id from it.")
            .arg(kind(), arg(1));
    case ErrorCode::AlreadyExists:
        if (m_error.args.value(0) == u"exclusion")
            return tr("%1 is on the exclusion list already. Remove it first to give it another note.").arg(arg(1));
        return tr("A %1 named \"%2\" exists already. Names are unique without regard to case. Choose another name.")
            .arg(kind(), arg(1));
    case ErrorCode::Taken:
        return tr("The %1 %2 belongs to \"%3\". An identity can name one device only. Remove it there first, or "
                  "correct it here.")
            .arg(kind(), arg(1), arg(2));
    case ErrorCode::InUse:
        return tr("The %1 \"%2\" is still used by %3. Remove or change that first.").arg(kind(), arg(1), arg(2));
    case ErrorCode::InvalidValue:
        return arg(1).isEmpty() ? tr("\"%1\" is not valid.").arg(arg(0))
                                : tr("\"%1\" is not valid. Right would be: %2.").arg(arg(0), arg(1));
    case ErrorCode::OutOfRange:
        return tr("%2 is out of range for %1. Allowed: %3.").arg(arg(0), arg(1), arg(2));
    case ErrorCode::Refused:
        return arg(0);
    case ErrorCode::RiskNotAccepted:
        return riskText();
    default:
        return {};
    }
}

QString ErrorTexts::imageText() const
{
    const QString fault = m_error.args.value(1);
    if (fault == u"not-a-wim")
        return tr("%1 is no WIM file. Choose a boot.wim, for example from the folder sources of a Windows ISO.")
            .arg(arg(0));
    if (fault == u"truncated")
        return tr("%1 ends too early: it was not copied completely. Copy it again and compare the sizes.").arg(arg(0));
    if (fault == u"split")
        return tr("%1 is one part of a split image (SWM). Join the parts to one WIM first.").arg(arg(0));
    if (fault == u"encrypted")
        return tr("%1 is encrypted, or compressed as an ESD, which machines cannot boot. Export it to a plain WIM "
                  "first.")
            .arg(arg(0));
    if (fault == u"metadata-too-large")
        return tr("%1 describes itself with more data than any real image has. It is damaged, or made to do harm.")
            .arg(arg(0));
    if (fault == u"no-such-index")
        return tr("%1 has no image with that number: %2.").arg(arg(0), arg(2));
    if (fault == u"not-a-file")
        return tr("%1 has something else than a file in the place of %2. It was made by mistake, or to do harm.")
            .arg(arg(0), arg(2));
    if (fault == u"file-too-large")
        return tr("%1 has a %2 that is far larger than any real one. It is damaged, or made to do harm.")
            .arg(arg(0), arg(2));
    if (fault == u"not-an-iso")
        return tr("%1 is neither a folder nor an ISO, a WIM or a boot file of Windows. Choose one of these.")
            .arg(arg(0));
    if (fault == u"crashed")
        return tr("%1 brought down the program that reads it. It is damaged, or made to do harm.").arg(arg(0));
    if (fault == u"too-slow")
        return tr("Reading %1 took too long and was stopped. It is damaged, or lies on a disk that does not answer.")
            .arg(arg(0));
    return tr("%1 could not be read: %2. It is most likely damaged. Copy it again.").arg(arg(0), arg(2));
}

QString ErrorTexts::databaseText() const
{
    switch (m_error.code) {
    case ErrorCode::SiteMissing:
        return tr("There is no site in %1. Check the path, or make a site there first (\"slipwayctl init\").")
            .arg(arg(0));
    case ErrorCode::SiteExists:
        return tr("There is a site in %1 already. Nothing was changed. Use it as it is, or choose an empty folder.")
            .arg(arg(0));
    case ErrorCode::SchemaTooNew:
        return tr("%1 was written by a newer version of Slipway (schema %2; this version knows %3). Update Slipway, or "
                  "restore a backup "
                  "of the site that this version made.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::Corrupt:
        return tr("%1 is damaged: %2. A disk fault or an interrupted copy is likely. Restore it from a backup, or "
                  "import it again.")
            .arg(arg(0), arg(1));
    case ErrorCode::Busy:
        return tr("%1 is locked by another program. A long import or a backup may be running. Wait for it to end, and "
                  "try again.")
            .arg(arg(0));
    default:
        return {};
    }
}

/// Collection, members, how many would start now, the first of their names, the maximum if it is exceeded, "device"
/// where it is a device's doing.
QString ErrorTexts::riskText() const
{
    const int starting = arg(2).toInt();
    const int named = starting == 0 ? 0 : int(m_error.args.value(3).split(u", "_s).size());
    QString who = tr("None of them would start at its next PXE boot as things stand.");
    if (starting > named)
        who = tr("At their next PXE boot these would start, and their disks may be erased: %1 and %2 more (%3 "
                 "machines).")
                  .arg(arg(3))
                  .arg(starting - named)
                  .arg(starting);
    else if (starting == 1)
        who = tr("At its next PXE boot this machine would start, and its disk may be erased: %1.").arg(arg(3));
    else if (starting > 0)
        who = tr("At their next PXE boot these would start, and their disks may be erased: %1 (%2 machines).")
                  .arg(arg(3))
                  .arg(starting);
    const bool tooMany = arg(4).toInt() > 0;
    if (m_error.args.value(5) == "device"_L1)
        return tooMany ? tr("The required deployment to \"%1\" would have %2 members by that, and no more than %3 are "
                            "allowed. %4 Choose another name or device, change the rules of the collection, or raise "
                            "the setting risk.maximum-size.")
                             .arg(arg(0), arg(1), arg(4), who)
                       : tr("That would bring a machine into the required deployment to \"%1\" (%2 members), which "
                            "starts machines without asking anyone. %3 Choose another name or device, change the rules "
                            "of the collection, or accept the risk explicitly (--accept-risk).")
                             .arg(arg(0), arg(1), who);
    if (tooMany)
        return tr("A required deployment to \"%1\" is refused: it has %2 members, and no more than %3 are allowed. %4 "
                  "Choose a smaller collection, or raise the setting risk.maximum-size.")
            .arg(arg(0), arg(1), arg(4), who);
    return tr("A required deployment to \"%1\" (%2 members) starts machines without asking anyone. %3 Accept the risk "
              "explicitly (--accept-risk), or choose a smaller collection or the purpose Available.")
        .arg(arg(0), arg(1), who);
}

QString ErrorTexts::portText() const
{
    if (m_error.code == ErrorCode::PortForbidden)
        return tr("Port %1 on %2 needs a privilege that this program does not have. Ports below 1024 are reserved. Run "
                  "the service "
                  "slipwayd with that privilege, or choose ports above 1023.")
            .arg(arg(0), arg(1));
    if (arg(2).isEmpty())
        return tr("Port %1 on %2 is in use by another program. Stop that program, or serve on another address.")
            .arg(arg(0), arg(1));
    return tr("Port %1 on %2 is in use by %3. Stop that program, or serve on another address.")
        .arg(arg(0), arg(1), arg(2));
}

QString ErrorTexts::hostText() const
{
    switch (m_error.code) {
    case ErrorCode::Io:
        if (m_error.args.value(2) == u"lost")
            return tr("%1 was removed or replaced while Slipway uses it. What is written now would be lost, so nothing "
                      "is changed and no boot image delivered. Put the file back, or restart Slipway to use what "
                      "stands there now.")
                .arg(arg(0));
        return tr("%1 could not be read or written: %2. Check that it exists, and that its disk is well.")
            .arg(arg(0), arg(1));
    case ErrorCode::NoSpace:
        return tr("The disk that holds %1 is full. Nothing was changed. Free some space, and try again.").arg(arg(0));
    case ErrorCode::PermissionDenied:
        return tr("Access to %1 was denied. This program's user lacks the right. Change its permissions, or start the "
                  "program as a user "
                  "who has the right.")
            .arg(arg(0));
    case ErrorCode::PortInUse:
    case ErrorCode::PortForbidden:
        return portText();
    case ErrorCode::NoInterface:
        return tr("There is no network interface \"%1\". It may be unplugged or named differently now. Choose one from "
                  "the list of "
                  "interfaces.")
            .arg(arg(0));
    case ErrorCode::LoaderMissing:
        if (arg(1).isEmpty())
            return tr("The boot loader %1 is not installed, and no package has it. It is what asks for F12 there: a "
                      "required deployment boots without it.")
                .arg(arg(0));
        return tr("The boot loader %1 is not installed. This boot needs it. Install the package %2.")
            .arg(arg(0), arg(1));
    case ErrorCode::BootFileMissing:
        return tr("The boot image %1 has no %2, which %3 needs. Supply it from a folder or an ISO in its properties.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::UnreadableImage:
        return imageText();
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case ErrorCode::Internal:
        return tr("Slipway made a mistake: %1. Nothing more is known. Please report it with this text.").arg(arg(0));
    default:
        return databaseText();
    }
}

} // namespace

QString errorText(const Error &error)
{
    return ErrorTexts(error).text();
}

} // namespace slipway::models
