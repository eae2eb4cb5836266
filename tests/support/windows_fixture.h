// SPDX-License-Identifier: GPL-3.0-or-later
// WIMs made by wimlib-imagex, with files of our own under the names of Microsoft's.
#pragma once
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace slipway::fixture {

using Tree = QMap<QString, QByteArray>; ///< what lies at each path

/// Everything that a boot image of Windows can bring along, each file with its own bytes.
inline Tree windowsTree(const QByteArray &mark = "first")
{
    using namespace Qt::StringLiterals;
    Tree tree;
    for (const QString &path :
         {u"Windows/Boot/EFI/bootmgfw.efi"_s, u"Windows/Boot/EFI/boot.stl"_s, u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s,
          u"Windows/Boot/PXE/wdsmgfw.efi"_s, u"Windows/Boot/PXE/wdsnbp.com"_s, u"Windows/Boot/PXE/pxeboot.com"_s,
          u"Windows/Boot/PXE/pxeboot.n12"_s, u"Windows/Boot/PXE/abortpxe.com"_s, u"Windows/Boot/PXE/bootmgr.exe"_s,
          u"Windows/Boot/DVD/EFI/boot.sdi"_s, u"Windows/Boot/Fonts/wgl4_boot.ttf"_s,
          u"Windows/Boot/Fonts/segmono_boot.ttf"_s, u"Windows/Boot/Fonts/segoe_slboot.ttf"_s,
          u"Windows/Boot/Fonts/segoen_slboot.ttf"_s, u"Windows/System32/winload.exe"_s})
        tree.insert(path, mark + ' ' + path.toUtf8());
    return tree;
}

/// Files below `folder`; false where one cannot be written.
inline bool layOut(const Tree &tree, const QString &folder)
{
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString path = folder + u'/' + it.key();
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(it.value()) != it.value().size())
            return false;
    }
    return true;
}

/// True if `program` ended well.
inline bool ran(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool good =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!good)
        qWarning("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
                 process.readAllStandardError().constData());
    return good;
}

struct WimRecipe
{
    Tree tree = windowsTree();
    QString name = QStringLiteral("Microsoft Windows PE (amd64)");
    int architecture = 9; ///< PROCESSOR_ARCHITECTURE_...: 0 x86, 9 x64, 12 arm64
    QString compression = QStringLiteral("LZX");
    bool bootable = true;
    QStringList more{}; ///< further arguments of wimlib-imagex
};

/// Makes the WIM, or adds the image where it is there already. Empty: it failed.
inline QString makeWim(const QString &path, const WimRecipe &recipe = {})
{
    using namespace Qt::StringLiterals;
    const QString folder = path + u".tree"_s;
    QDir(folder).removeRecursively();
    if (!layOut(recipe.tree, folder))
        return {};
    const bool there = QFileInfo::exists(path);
    QStringList arguments{there ? u"append"_s : u"capture"_s, folder, path, recipe.name};
    if (recipe.bootable)
        arguments.append(u"--boot"_s);
    if (!there)
        arguments.append(u"--compress="_s + recipe.compression);
    for (const QString &property :
         {u"DESCRIPTION=Made for a test"_s, u"WINDOWS/ARCH="_s + QString::number(recipe.architecture),
          u"WINDOWS/VERSION/MAJOR=10"_s, u"WINDOWS/VERSION/MINOR=0"_s, u"WINDOWS/VERSION/BUILD=26100"_s,
          u"WINDOWS/VERSION/SPBUILD=1742"_s, u"WINDOWS/LANGUAGES/LANGUAGE[1]=en-US"_s,
          u"WINDOWS/LANGUAGES/LANGUAGE[2]=de-DE"_s, u"WINDOWS/LANGUAGES/DEFAULT=en-US"_s})
        arguments += {u"--image-property"_s, property};
    const bool made = ran(u"wimlib-imagex"_s, arguments + recipe.more);
    QDir(folder).removeRecursively();
    return made ? path : QString();
}

/// An ISO by genisoimage; adds to what lies in `<path>.tree` already. Empty: it failed.
inline QString makeIso(const QString &path, const Tree &tree, const QStringList &arguments)
{
    using namespace Qt::StringLiterals;
    const QString folder = path + u".tree"_s;
    return layOut(tree, folder) &&
                   ran(u"genisoimage"_s, QStringList{u"-quiet"_s, u"-o"_s, path} + arguments + QStringList{folder})
               ? path
               : QString();
}

} // namespace slipway::fixture
