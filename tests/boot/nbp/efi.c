/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EFI boot program for tests: compares the padding it carries, prints what the firmware's PXE protocol knows of this boot, then switches
 * the machine off. */
#include "firmware.h"
#include "pattern.h"

#ifndef RESET_TYPE
#define RESET_TYPE ResetShutdown /* 0: starts the machine again */
#endif

extern const u16 padding[], paddingEnd[];

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
    PxeBaseCode *pxe = pxeOf(image);
    if (!pxe)
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
    leave(RESET_TYPE);
    return 0;
}
