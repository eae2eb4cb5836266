/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BIOS program for tests that is placed as pxeboot.n12 in a WIM: 16-bit code that a PXE ROM loads at 0000:7C00. It does what pxeboot.n12 and
 * bootmgr.exe of Windows do over the network, by the ROM's own TFTP (PXE 2.1, section 3.4): fetches bootmgr.exe beside itself, the BCD that
 * option 252 names, and by what stands in the BCD the SDI and the WIM, whole; prints a checksum of each (as sum -r does), then leaves QEMU
 * with status 33, or 35 if something failed. */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
#include "bootmgr.h"

/* Segment 0: this program from 7C00 on, below it the stack; then the hive and what the ROM writes to. */
#define HIVE ((u8 *)0xA000)
#define BLOCK ((u8 *)0xE800)
enum { HiveRoom = 0x4800, BlockRoom = 0x1000 };

enum { TftpOpen = 0x20, TftpClose = 0x21, TftpRead = 0x22, CachedPacket = 0x71 };
typedef struct { u16 offset, segment; } __attribute__((packed)) FarPointer;
typedef struct { u16 status, kind, size; FarPointer buffer; u16 limit; } __attribute__((packed)) Cached;
typedef struct { u16 status; u8 server[4], gateway[4]; char name[128]; u16 port, blockSize; } __attribute__((packed)) Open;
typedef struct { u16 status, number, size; FarPointer buffer; } __attribute__((packed)) Read;

extern FarPointer pxeStructure; /* "!PXE", from the stack that the ROM left */
static FarPointer entry;

static u8 inByte(u16 port)
{
    u8 value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "d"(port));
    return value;
}
static void outByte(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "d"(port)); }

static void say(const char *text)
{
    for (; *text; text++) {
        while (!(inByte(0x3fd) & 0x20))
            ;
        outByte(0x3f8, (u8)*text);
    }
}

static void sayNumber(u32 number)
{
    char text[12];
    int at = 11;
    text[at] = 0;
    do {
        text[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    say(text + at);
}

static int fail(const char *what, u32 status)
{
    say("TEST-BOOTMGR failed: ");
    say(what);
    say(" ");
    sayNumber(status);
    say("\r\n");
    return 0;
}

static u16 rom(u16 function, void *parameters)
{
    u16 result;
    __asm__ volatile("pushw $0\n\tpushw %w2\n\tpushw %w1\n\tlcallw *%3\n\taddw $6, %%sp"
                     : "=a"(result)
                     : "r"(function), "r"((u32)parameters), "m"(entry)
                     : "memory", "cc", "ecx", "edx");
    return result;
}

static FarPointer here(void *address)
{
    FarPointer out = { (u16)(u32)address, 0 };
    return out;
}

/* Fetches a file whole, into `keep` if there is room; its size, or 0. */
static u32 fetch(const u8 *server, const char *name, u8 *keep, u32 room)
{
    static Open open;
    static Read read;
    u32 size = 0;
    u16 sum = 0;
    int at = 0;
    open.port = 69 << 8; /* in the network's order */
    open.blockSize = 1456;
    for (int i = 0; i < 4; i++)
        open.server[i] = server[i], open.gateway[i] = 0;
    for (; name[at] && at < 127; at++)
        open.name[at] = name[at];
    open.name[at] = 0;
    if (rom(TftpOpen, &open) != 0)
        return (u32)fail(name, open.status);
    for (;;) {
        read.size = BlockRoom;
        read.buffer = here(BLOCK);
        if (rom(TftpRead, &read) != 0)
            return (u32)fail(name, read.status);
        for (u32 i = 0; i < read.size; i++) {
            sum = (u16)((sum >> 1 | sum << 15) + BLOCK[i]);
            if (size + i < room)
                keep[size + i] = BLOCK[i];
        }
        size += read.size;
        if (read.size < open.blockSize)
            break;
    }
    rom(TftpClose, &read);
    say("TEST-BOOTMGR fetched ");
    say(name);
    say(" ");
    sayNumber(sum);
    say(" ");
    sayNumber(size);
    say("\r\n");
    return size;
}

/* Fetched by the folder of the file that the ROM was told to load. */
static int fetchBeside(const u8 *packet, const char *name)
{
    static char path[192];
    int folder = 0, at = 0;
    for (; at < 127 && packet[108 + at]; at++) {
        path[at] = (char)packet[108 + at];
        if (path[at] == '/')
            folder = at + 1;
    }
    for (at = 0; name[at]; at++)
        path[folder + at] = name[at];
    path[folder + at] = 0;
    return fetch(packet + 20, path, 0, 0) != 0;
}

static int boot(void)
{
    static char path[256], wim[256], sdi[256];
    static Cached cached;
    const u8 *packet = BLOCK;
    u32 length = 0;
    int found = 0;
    u8 server[4];
    for (u16 kind = 3; kind >= 2 && !found; kind--) { /* what the boot server answered, else the ACK */
        cached.kind = kind;
        cached.size = DhcpPacketSize;
        cached.buffer = here(BLOCK);
        for (u32 i = 0; i < DhcpPacketSize; i++)
            BLOCK[i] = 0;
        found = rom(CachedPacket, &cached) == 0 && optionOf(packet, BcdPathOption, path);
        if (found)
            say(kind == 3 ? "TEST-BOOTMGR option-252-in reply\r\n" : "TEST-BOOTMGR option-252-in ack\r\n");
    }
    if (!found) {
        int at = 0;
        say("TEST-BOOTMGR option-252-in none\r\n");
        for (; DEFAULT_BCD_PATH[at]; at++)
            path[at] = DEFAULT_BCD_PATH[at];
        path[at] = 0;
    }
    say("TEST-BOOTMGR bcd-path ");
    say(path);
    say("\r\n");
    for (int i = 0; i < 4; i++)
        server[i] = packet[20 + i];
    if (!fetchBeside(packet, "bootmgr.exe"))
        return 0;
    u32 size = fetch(server, path, HIVE, HiveRoom);
    if (!size)
        return 0;
    if (size > HiveRoom || word32(HIVE) != 0x66676572) /* "regf" */
        return fail("no hive", size);
    const u8 *device = element(HIVE, size, "11000001", &length);
    if (!device || length < 142)
        return fail("no device", length);
    narrow(device + 140, length - 140, wim);
    const u8 *sdiPath = element(HIVE, size, "32000004", &length);
    if (!sdiPath)
        return fail("no SDI path", 0);
    narrow(sdiPath, length, sdi);
    const u8 *block = element(HIVE, size, "35000007", &length);
    if (!block || length != 8)
        return fail("no block size", length);
    say("TEST-BOOTMGR block-size ");
    sayNumber(word32(block));
    say("\r\n");
    return fetch(server, sdi, 0, 0) && fetch(server, wim, 0, 0);
}

void pxebootMain(void)
{
    say("\r\n");
    u32 address; /* the structure lies outside of our segment */
    __asm__ volatile("movw %w1, %%fs\n\tmovl %%fs:0x10(%%ebx), %0"
                     : "=r"(address)
                     : "r"((u32)pxeStructure.segment), "b"((u32)pxeStructure.offset));
    entry.offset = (u16)address;
    entry.segment = (u16)(address >> 16);
    int whole = boot();
    if (whole)
        say("TEST-BOOTMGR whole bios\r\n");
    while (!(inByte(0x3fd) & 0x40))
        ; /* the last character must have left the line */
    __asm__ volatile("outw %0, %1" : : "a"((u16)(whole ? 0x10 : 0x11)), "d"((u16)0x501));
    for (;;)
        __asm__ volatile("hlt");
}
