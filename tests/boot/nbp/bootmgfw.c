/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EFI program for tests that is placed as bootmgfw.efi in a WIM. On real firmware it does what the boot manager of Windows does over the
 * network, by TFTP of its own over the firmware's UDP: looks for option 252, fetches the BCD by that name, and by what stands in the BCD the
 * SDI and the WIM, whole; prints a checksum of each (as cksum does) and switches the machine off. */
#include "firmware.h"
#include "bootmgr.h"

enum { UdpWrite = 5, UdpRead = 6, AnySourcePort = 2, AnyDestination = 4, AnyPages = 0, LoaderMemory = 2, OwnBlockSize = 1456 };

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
    sayTagged("option-252-in", "none");
    int at = 0;
    for (; DEFAULT_BCD_PATH[at]; at++)
        path[at] = DEFAULT_BCD_PATH[at];
    path[at] = 0;
    return packets + (pxe->mode[ProxyOfferReceived] ? 2 : 1) * PacketSize;
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

/* --- TFTP over the firmware's UDP, since the firmware's own asks for no size of ours */
typedef struct { PxeBaseCode *pxe; const u8 *server; u16 port, peer; } Line;

static Status transmit(Line *line, u16 to, const u8 *bytes, u64 size)
{
    Status (*write)(PxeBaseCode *, u16, const u8 *, u16 *, u8 *, u8 *, u16 *, u64 *, void *, u64 *, const u8 *) =
        (Status(*)(PxeBaseCode *, u16, const u8 *, u16 *, u8 *, u8 *, u16 *, u64 *, void *, u64 *, const u8 *))line->pxe->call[UdpWrite];
    return write(line->pxe, 0, line->server, &to, 0, 0, &line->port, 0, 0, &size, bytes);
}

static u32 second(void)
{
    Status (*time)(u8 *, void *) = (Status(*)(u8 *, void *))table->runtime->call[GetTime];
    u8 now[16];
    return time(now, 0) == 0 ? now[6] : 0;
}

/* The next packet of the server; its size, or 0 where none came in some seconds. EDK2 waits by itself, iPXE looks once. */
static u64 receive(Line *line, u8 *into, u64 room)
{
    Status (*read)(PxeBaseCode *, u16, u8 *, u16 *, u8 *, u16 *, u64 *, void *, u64 *, u8 *) =
        (Status(*)(PxeBaseCode *, u16, u8 *, u16 *, u8 *, u16 *, u64 *, void *, u64 *, u8 *))line->pxe->call[UdpRead];
    Status (*stall)(u64) = (Status(*)(u64))table->boot->call[Stall];
    u8 from[16];
    u16 port = 0;
    u64 size = room;
    const u32 start = second();
    for (int i = 0; i < 16; i++)
        from[i] = i < 4 ? line->server[i] : 0;
    while (read(line->pxe, AnySourcePort | AnyDestination, 0, &line->port, from, &port, 0, 0, &size, into) != 0) {
        if ((second() + 60 - start) % 60 >= 3)
            return 0;
        size = room;
        stall(200);
    }
    if (!line->peer)
        line->peer = port;
    return port == line->peer ? size : 0;
}

static int append(u8 *packet, int at, const char *text)
{
    do
        packet[at++] = (u8)*text;
    while (*text++);
    return at;
}

static int appendOption(u8 *packet, int at, const char *name, u32 value)
{
    char digits[12];
    int start = 11;
    digits[start] = 0;
    do {
        digits[--start] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    return append(packet, append(packet, at, name), digits + start);
}

static int request(u8 *packet, const char *name, u32 blockSize, u32 windowSize)
{
    packet[0] = 0;
    packet[1] = 1;
    int at = append(packet, append(packet, 2, name), "octet");
    at = appendOption(packet, at, "tsize", 0);
    at = appendOption(packet, at, "blksize", blockSize);
    if (windowSize) {
        at = appendOption(packet, at, "windowsize", windowSize);
        at = appendOption(packet, at, "msftwindow", 31416);
    }
    return at;
}

static u32 granted(const u8 *packet, u64 size, const char *name, u32 without)
{
    for (u64 at = 2; at + 1 < size;) {
        u64 word = at, same = 1;
        while (at < size && packet[at])
            at++;
        for (u64 i = 0; i <= at - word; i++)
            same = same && packet[word + i] == (u8)name[i];
        u32 value = 0;
        for (at++; at < size && packet[at]; at++)
            value = value * 10 + packet[at] - '0';
        at++;
        if (same)
            return value;
    }
    return without;
}

static void acknowledge(Line *line, u32 block)
{
    u8 packet[4] = { 0, 4, (u8)(block >> 8), (u8)block };
    transmit(line, line->peer, packet, 4);
}

/* Asks for the file on a port of its own; the answer is an OACK, or nothing good. */
static u64 ask(Line *line, const char *name, u32 blockSize, u32 windowSize, u8 *answer, u64 room)
{
    u8 packet[512];
    int length = request(packet, name, blockSize, windowSize);
    u64 size = 0;
    static u16 used;
    line->port = (u16)(2070 + used++);
    line->peer = 0;
    for (int tries = 0; tries < 4 && !size; tries++) {
        transmit(line, 69, packet, (u64)length);
        size = receive(line, answer, room);
    }
    return size > 4 && answer[1] == 6 ? size : 0;
}

static u8 *memoryFor(u64 size)
{
    Status (*allocate)(u32, u32, u64, u64 *) = (Status(*)(u32, u32, u64, u64 *))table->boot->call[AllocatePages];
    u64 memory = 0;
    return allocate(AnyPages, LoaderMemory, (size + 4095) / 4096, &memory) == 0 ? (u8 *)memory : 0;
}

/* The blocks of one file, in windows; its size, or 0. */
static u64 download(Line *line, u8 *buffer, u8 *to, u64 room, u32 blockSize, u32 windowSize)
{
    u64 have = 0;
    u32 last = 0, inWindow = 0, silent = 0;
    acknowledge(line, 0);
    while (silent < 6) {
        u64 size = receive(line, buffer, 65536);
        if (size < 4 || buffer[1] != 3) {
            silent++;
            inWindow = 0;
            acknowledge(line, last);
            continue;
        }
        if ((u16)(buffer[2] << 8 | buffer[3]) != (u16)(last + 1) || have + size - 4 > room)
            continue;
        for (u64 i = 4; i < size; i++)
            to[have++] = buffer[i];
        last++;
        silent = 0;
        if (size - 4 < blockSize) {
            acknowledge(line, last);
            return have;
        }
        if (++inWindow == windowSize) {
            inWindow = 0;
            acknowledge(line, last);
        }
    }
    return 0;
}

/* As Windows' boot manager: a probe for the size that ends with ERROR 0, then the file. */
static const u8 *fetch(PxeBaseCode *pxe, const u8 *server, const char *name, u32 blockSize, u32 windowSize, u64 *size)
{
    Line line = { pxe, server, 0, 0 };
    u8 aborted[17] = { 0, 5, 0, 0 };
    u8 *buffer = memoryFor(65536);
    append(aborted, 4, "TFTP Aborted");
    if (!buffer || !ask(&line, name, blockSize, windowSize, buffer, 65536))
        return (const u8 *)(u64)fail(name, 0);
    transmit(&line, line.peer, aborted, 17);
    u64 answer = ask(&line, name, blockSize, windowSize, buffer, 65536);
    u64 expected = granted(buffer, answer, "tsize", 0);
    u8 *memory = memoryFor(expected + 1);
    if (!answer || !expected || !memory)
        return (const u8 *)(u64)fail(name, 1);
    blockSize = granted(buffer, answer, "blksize", 512);
    windowSize = granted(buffer, answer, "windowsize", 1);
    *size = download(&line, buffer, memory, expected, blockSize, windowSize);
    if (*size != expected)
        return (const u8 *)(u64)fail(name, 2);
    say("TEST-BOOTMGR fetched ");
    say(name);
    say(" ");
    sayNumber(cksum(memory, *size));
    say(" ");
    sayNumber((u32)*size);
    say(" by ");
    sayNumber(blockSize);
    say(" x ");
    sayNumber(windowSize);
    say("\r\n");
    return memory;
}

static int boot(PxeBaseCode *pxe)
{
    char path[256], wim[256], sdi[256];
    u64 size = 0;
    u32 length = 0;
    const u8 *packet = findBcdPath(pxe, path);
    sayTagged("bcd-path", path);
    /* A reply on 4011 and an offer name the server in siaddr. */
    u8 server[16];
    for (int i = 0; i < 16; i++)
        server[i] = i < 4 ? packet[20 + i] : 0;
    const u8 *hive = fetch(pxe, server, path, OwnBlockSize, 0, &size);
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
    const u8 *window = element(hive, (u32)size, "35000008", &length);
    if (!window || length != 8)
        return fail("no window size", length);
    u32 windowSize = word32(window);
    say("TEST-BOOTMGR block-size ");
    sayNumber(blockSize);
    say("\r\n");
    return fetch(pxe, server, sdi, blockSize, windowSize, &size) && fetch(pxe, server, wim, blockSize, windowSize, &size);
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
