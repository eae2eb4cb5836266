// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of boot images share: a WIM of two images, and the way through the dialog that adds it.
#pragma once
#include "tests/support/windows_fixture.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"

namespace slipway::test {

using fixture::layOut;
using fixture::makeWim;
using fixture::Tree;
using fixture::WimRecipe;
using fixture::windowsTree;

/// Without what BIOS machines need.
inline Tree uefiTree()
{
    Tree tree = windowsTree();
    tree.removeIf([](Tree::iterator it) { return it.key().contains(u"/PXE/"_s) && !it.key().endsWith(u".efi"_s); });
    return tree;
}

/// A recovery image for x86 first, then the one for x64 that the file marks as bootable.
inline QString twoImageWim(const SiteOnDisk &site, const Tree &tree = windowsTree())
{
    const QString path = site.file(u"boot.wim"_s, {});
    QFile::remove(path);
    WimRecipe recovery;
    recovery.tree = tree;
    recovery.name = u"Windows Recovery (x86)"_s;
    recovery.architecture = 0;
    recovery.bootable = false;
    WimRecipe setup;
    setup.tree = tree;
    return makeWim(path, recovery).isEmpty() ? QString() : makeWim(path, setup);
}

/// A program for UEFI, signed by a certificate of our own with the name of an authority. Empty: it failed.
inline QByteArray signedProgram(const SiteOnDisk &site, const QString &authority)
{
    const QString key = site.file(u"test.key"_s, {}), certificate = site.file(u"test.crt"_s, {});
    const QString out = site.file(u"signed.efi"_s, {});
    const QStringList made{
        u"req"_s,     u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + authority,
        u"-keyout"_s, key,        u"-out"_s,    certificate};
    if (!fixture::ran(u"openssl"_s, made) ||
        !fixture::ran(u"sbsign"_s,
                      {u"--key"_s, key, u"--cert"_s, certificate, u"--output"_s, out, u"/usr/lib/ipxe/snponly.efi"_s}))
        return {};
    QFile file(out);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QDialog *addBootImageDialog(ConsoleFixture &console, const QString &wim)
{
    console.window->showNode(ui::Node::BootImages);
    console.action("image.add")->trigger();
    QDialog *dialog = console.dialog("add-boot-image");
    field<ui::PathField>(dialog, "wim")->setPath(wim);
    return dialog;
}

/// The proposed image of the WIM becomes the site's only boot image.
inline bool addWim(ConsoleFixture &console, const QString &wim)
{
    QDialog *dialog = addBootImageDialog(console, wim);
    auto *images = field<ui::ListView>(dialog, "images");
    if (!QTest::qWaitFor([images] { return images->model()->rowCount() > 0; }, 20'000))
        return false;
    press(dialog, ui::names::DialogAccept);
    return QTest::qWaitFor([&console] { return console.window->console().bootImages.rowCount() == 1; }, 20'000) &&
           QTest::qWaitFor([&console] { return console.dialogGone("add-boot-image"); }, 20'000);
}

inline QString cellText(const ui::ListView *list, int row, int column)
{
    return list->model()->index(row, column).data().toString();
}

} // namespace slipway::test
