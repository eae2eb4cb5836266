/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What our EFI test programs use of the firmware, written from the tables of the UEFI specification: its console, and its PXE protocol. */
#pragma once

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
enum { AllocatePages = 2, HandleProtocol = 16, Stall = 28, GetTime = 0, ResetSystem = 10, ResetShutdown = 2 };
enum { UsingIpv6 = 3, DhcpAckReceived = 9, ProxyOfferReceived = 10, PxeReplyReceived = 12 };
enum { PacketSize = 1472, Packets = 20 + 2 * 16 };

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

/* The protocol of the network boot that started this program; null where it was none, or by IPv6. */
static PxeBaseCode *pxeOf(Handle image)
{
    Guid loadedImage = { 0x5B1B31A1, 0x9562, 0x11d2, { 0x8E, 0x3F, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B } };
    Guid pxeBaseCode = { 0x03C4E603, 0xAC28, 0x11d3, { 0x9A, 0x2D, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } };
    Status (*protocol)(Handle, Guid *, void **) = (Status(*)(Handle, Guid *, void **))table->boot->call[HandleProtocol];
    LoadedImage *loaded = 0;
    PxeBaseCode *pxe = 0;
    if (protocol(image, &loadedImage, (void **)&loaded) != 0 || !loaded)
        return 0;
    if (protocol(loaded->device, &pxeBaseCode, (void **)&pxe) != 0 || !pxe || !pxe->mode || pxe->mode[UsingIpv6])
        return 0;
    return pxe;
}

static void leave(u32 resetType)
{
    void (*reset)(u32, Status, u64, void *) = (void (*)(u32, Status, u64, void *))table->runtime->call[ResetSystem];
    reset(resetType, 0, 0, 0);
}
