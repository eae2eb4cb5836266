/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What our two stand-ins for Windows' boot manager, for UEFI and for BIOS, do alike: option 252 of a DHCP packet, and the few values of a BCD
 * that a boot needs. The includer has u8 and u32. */
#pragma once

/* Where Windows' boot manager looks without option 252. */
#define DEFAULT_BCD_PATH "\\Boot\\BCD"
enum { BcdPathOption = 252, DhcpPacketSize = 1472 };

static u32 word32(const u8 *at) { return at[0] | (u32)at[1] << 8 | (u32)at[2] << 16 | (u32)at[3] << 24; }

/* The value of an option in a DHCP packet, ended by a NUL; 0 where it has none. */
static int optionOf(const u8 *packet, u8 wanted, char *text)
{
    const u8 *at = packet + 240, *end = packet + DhcpPacketSize;
    while (at + 2 <= end && *at != 255) {
        if (*at == 0) {
            at++;
            continue;
        }
        if (*at == wanted && at + 2 + at[1] <= end) {
            int length = 0;
            for (; length < at[1] && at[2 + length]; length++)
                text[length] = (char)at[2 + length];
            text[length] = 0;
            return length;
        }
        at += 2 + at[1];
    }
    return 0;
}

/* The data of the one value of the key that is called so; 0 where there is none. Cells count from behind the first 4096 bytes. */
static const u8 *element(const u8 *hive, u32 size, const char *name, u32 *length)
{
    for (const u8 *key = hive + 4096 + 32; key + 84 <= hive + size; key += 4) {
        int same = key[4] == 'n' && key[5] == 'k' && key[76] == 8;
        for (int i = 0; same && i < 8; i++)
            same = key[80 + i] == (u8)name[i];
        if (!same)
            continue;
        const u8 *value = hive + 4096 + 4 + word32(hive + 4096 + 4 + word32(key + 44));
        *length = word32(value + 4) & 0x7fffffff;
        return word32(value + 4) & 0x80000000u ? value + 8 : hive + 4096 + 4 + word32(value + 8);
    }
    return 0;
}

/* UTF-16 in the hive, ASCII on the wire. */
static void narrow(const u8 *from, u32 length, char *to)
{
    u32 at = 0;
    for (; at < length / 2 && at < 200 && from[2 * at]; at++)
        to[at] = (char)from[2 * at];
    to[at] = 0;
}
