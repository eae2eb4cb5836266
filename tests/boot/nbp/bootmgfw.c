/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EFI program for tests that is placed as bootmgfw.efi in a WIM. On real firmware it does what the boot manager of Windows does over the
 * network, with the firmware's own TFTP client: looks for option 252, fetches the BCD by that name, and by what stands in the BCD the SDI
 * and the WIM, whole; prints a checksum of each (as cksum does) and switches the machine off. */
#include "firmware.h"
#include "bootmgr.h"

enum { Mtftp = 4, GetFileSize = 1, ReadFile = 2, AnyPages = 0, LoaderMemory = 2, Unsupported = 3, MostUnknown = 32 << 20 };

typedef Status (*MtftpCall)(PxeBaseCode *, u32, void *, u8, u64 *, u64 *, const u8 *, const u8 *, void *, u8);

static void sayTagged(const char *tag, const char *text)
{
    say("TEST-BOOTMGR ");
    say(tag);
    say(" ");
    say(text);
    say("\r\n");
}

static int fail(const char *what, u64 status)
{
    say("TEST-BOOTMGR failed: ");
    say(what);
    say(" ");
    sayNumber((u32)status);
    say("\r\n");
    return 0;
}

/* Which packet names the BCD, and the server that it came from. */
static const u8 *findBcdPath(PxeBaseCode *pxe, char *path)
{
    const u8 *packets = pxe->mode + Packets;
    /* No table: a pointer in one would need a relocation. */
    for (int i = 0; i < 3; i++) {
        const u8 *packet = packets + (i == 0 ? 4 : i == 1 ? 2 : 1) * PacketSize;
        if (pxe->mode[i == 0 ? PxeReplyReceived : i == 1 ? ProxyOfferReceived : DhcpAckReceived] &&
            optionOf(packet, BcdPathOption, path)) {
            sayTagged("option-252-in", i == 0 ? "reply" : i == 1 ? "proxy" : "ack");
            return packet;
        }
    }
    return 0;
}

/* POSIX cksum: CRC-32 of polynomial 0x04C11DB7, most significant bit first, with the length behind the bytes. */
static u32 cksum(const u8 *bytes, u64 size)
{
    u32 table256[256], crc = 0;
    for (u32 i = 0; i < 256; i++) {
        u32 value = i << 24;
        for (int bit = 0; bit < 8; bit++)
            value = value & 0x80000000u ? value << 1 ^ 0x04C11DB7u : value << 1;
        table256[i] = value;
    }
    for (u64 i = 0; i < size; i++)
        crc = crc << 8 ^ table256[(crc >> 24 ^ bytes[i]) & 255];
    for (u64 length = size; length; length >>= 8)
        crc = crc << 8 ^ table256[(crc >> 24 ^ length) & 255];
    return ~crc;
}

static const u8 *fetch(PxeBaseCode *pxe, const u8 *server, const char *name, u64 blockSize, u64 *size)
{
    MtftpCall mtftp = (MtftpCall)pxe->call[Mtftp];
    Status (*allocate)(u32, u32, u64, u64 *) = (Status(*)(u32, u32, u64, u64 *))table->boot->call[AllocatePages];
    u64 memory = 0;
    *size = 0;
    Status status = mtftp(pxe, GetFileSize, 0, 0, size, blockSize ? &blockSize : 0, server, (const u8 *)name, 0, 0);
    /* iPXE reads files and tells no sizes: what is behind the file counts, too. */
    if ((u32)status == Unsupported)
        *size = MostUnknown;
    else if (status != 0 || *size == 0)
        return (const u8 *)(u64)fail(name, status);
    if (allocate(AnyPages, LoaderMemory, (*size + 4095) / 4096, &memory) != 0)
        return (const u8 *)(u64)fail("memory for", *size);
    status = mtftp(pxe, ReadFile, (void *)memory, 0, size, blockSize ? &blockSize : 0, server, (const u8 *)name, 0, 0);
    if (status != 0)
        return (const u8 *)(u64)fail(name, status);
    say("TEST-BOOTMGR fetched ");
    say(name);
    say(" ");
    sayNumber(cksum((const u8 *)memory, *size));
    say(" ");
    sayNumber((u32)*size);
    say("\r\n");
    return (const u8 *)memory;
}

static int boot(PxeBaseCode *pxe)
{
    char path[256], wim[256], sdi[256];
    u64 size = 0;
    u32 length = 0;
    const u8 *packet = findBcdPath(pxe, path);
    if (!packet)
        return fail("no option 252", 0);
    sayTagged("bcd-path", path);
    /* A reply on 4011 and an offer name the server in siaddr. */
    u8 server[16];
    for (int i = 0; i < 16; i++)
        server[i] = i < 4 ? packet[20 + i] : 0;
    const u8 *hive = fetch(pxe, server, path, 0, &size);
    if (!hive)
        return 0;
    if (word32(hive) != 0x66676572) /* "regf" */
        return fail("no hive", word32(hive));
    const u8 *device = element(hive, (u32)size, "11000001", &length);
    if (!device || length < 142)
        return fail("no device", length);
    narrow(device + 140, length - 140, wim);
    const u8 *sdiPath = element(hive, (u32)size, "32000004", &length);
    if (!sdiPath)
        return fail("no SDI path", 0);
    narrow(sdiPath, length, sdi);
    const u8 *block = element(hive, (u32)size, "35000007", &length);
    if (!block || length != 8)
        return fail("no block size", length);
    u32 blockSize = word32(block);
    say("TEST-BOOTMGR block-size ");
    sayNumber(blockSize);
    say("\r\n");
    return fetch(pxe, server, sdi, blockSize, &size) && fetch(pxe, server, wim, blockSize, &size);
}

Status efiMain(Handle image, SystemTable *systemTable)
{
    table = systemTable;
    say("\r\n");
    PxeBaseCode *pxe = pxeOf(image);
    if (!pxe)
        fail("no PXE protocol", 0);
    else if (boot(pxe))
        sayTagged("whole", "uefi");
    leave(ResetShutdown);
    return 0;
}
