/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EFI boot program for tests, written from the tables of the UEFI specification: compares the padding it carries, prints what the
 * firmware's PXE protocol knows of this boot, then switches the machine off. */
#include "pattern.h"

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef void *Handle;
typedef u64 Status;
typedef struct { u32 a; u16 b, c; u8 d[8]; } Guid;
typedef struct { u64 signature; u32 revision, size, crc, reserved; } TableHeader;
typedef struct Console { void *reset; Status (*print)(struct Console *, const u16 *); } Console;
typedef struct { TableHeader header; void *call[45]; } Services;
typedef struct {
    TableHeader header; u16 *vendor; u32 revision; Handle inHandle; void *in; Handle outHandle; Console *out; Handle errorHandle;
    Console *error; Services *runtime, *boot;
} SystemTable;
typedef struct { u32 revision; Handle parent; SystemTable *table; Handle device; } LoadedImage;
typedef struct { u64 revision; void *call[12]; u8 *mode; } PxeBaseCode;

/* Places in the tables: UEFI 2.10 section 4.4 (boot services), 4.5 (runtime services), 24.3 (PXE base code mode). */
enum { HandleProtocol = 16, ResetSystem = 10, ResetShutdown = 2 };
#ifndef RESET_TYPE
#define RESET_TYPE ResetShutdown /* 0: starts the machine again */
#endif
enum { UsingIpv6 = 3, DhcpAckReceived = 9, ProxyOfferReceived = 10, PxeReplyReceived = 12 };
enum { PacketSize = 1472, Packets = 20 + 2 * 16 };

extern const u16 padding[], paddingEnd[];
static SystemTable *table;

static void say(const char *text)
{
    u16 character[2] = { 0, 0 };
    for (; *text; text++) {
        character[0] = (u8)*text;
        table->out->print(table->out, character);
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

static void sayAddress(const u8 *address)
{
    for (int i = 0; i < 4; i++) {
        if (i)
            say(".");
        sayNumber(address[i]);
    }
}

static void sayPacket(const char *name, const u8 *packet)
{
    say("TEST-PXE ");
    say(name);
    say(" yiaddr=");
    sayAddress(packet + 16);
    say(" siaddr=");
    sayAddress(packet + 20);
    say(" file=");
    char file[129];
    int length = 0;
    for (; length < 128 && packet[108 + length]; length++)
        file[length] = (char)packet[108 + length];
    file[length] = 0;
    say(file);
    say("\r\n");
}

static void sayWhatPxeKnows(Handle image)
{
    Guid loadedImage = { 0x5B1B31A1, 0x9562, 0x11d2, { 0x8E, 0x3F, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B } };
    Guid pxeBaseCode = { 0x03C4E603, 0xAC28, 0x11d3, { 0x9A, 0x2D, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } };
    Status (*protocol)(Handle, Guid *, void **) = (Status(*)(Handle, Guid *, void **))table->boot->call[HandleProtocol];
    LoadedImage *loaded = 0;
    PxeBaseCode *pxe = 0;
    if (protocol(image, &loadedImage, (void **)&loaded) != 0 || !loaded)
        return;
    if (protocol(loaded->device, &pxeBaseCode, (void **)&pxe) != 0 || !pxe || !pxe->mode || pxe->mode[UsingIpv6])
        return;
    const u8 *packets = pxe->mode + Packets;
    if (pxe->mode[DhcpAckReceived])
        sayPacket("ack", packets + PacketSize);
    if (pxe->mode[ProxyOfferReceived])
        sayPacket("proxy", packets + 2 * PacketSize);
    if (pxe->mode[PxeReplyReceived])
        sayPacket("reply", packets + 4 * PacketSize);
}

Status efiMain(Handle image, SystemTable *systemTable)
{
    table = systemTable;
    say("\r\n");
    sayWhatPxeKnows(image);
    u32 state = PATTERN_SEED;
    const u16 *word = padding;
    for (; word < paddingEnd; word++) {
        state = patternNext(state);
        if (*word != (u16)(state >> 16))
            break;
    }
    say(word == paddingEnd ? "TEST-PROGRAM whole uefi " : "TEST-PROGRAM damaged uefi ");
    sayNumber((u32)(word - padding));
    say(" words\r\n");
    void (*reset)(u32, Status, u64, void *) = (void (*)(u32, Status, u64, void *))table->runtime->call[ResetSystem];
    reset(RESET_TYPE, 0, 0, 0);
    return 0;
}
