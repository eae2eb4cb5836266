// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/token.h"
#include <QByteArrayView>
#include <algorithm>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace slipway::session {

namespace {
constexpr int TokenLength = 16;
constexpr char Alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 base32, lower case
/// A boot's own token begins so once in 2^40 times.
constexpr QByteArrayView RehearsalMark("rehearse");
} // namespace

QByteArray makeToken(const QByteArray &key, const MacAddress &mac, qint64 attemptMs)
{
    const QByteArray text = QByteArray::fromStdString(mac.toString()) + ' ' + QByteArray::number(attemptMs);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()), reinterpret_cast<const unsigned char *>(text.constData()),
         size_t(text.size()), digest, &length);
    QByteArray token;
    unsigned int bits = 0, count = 0;
    for (unsigned int at = 0; token.size() < TokenLength;) {
        if (count < 5) {
            bits = bits << 8 | digest[at++];
            count += 8;
        }
        count -= 5;
        token.append(Alphabet[bits >> count & 31]);
    }
    return token;
}

QByteArray makeRehearsalToken(const QByteArray &key, const MacAddress &mac, qint64 attemptMs)
{
    return RehearsalMark.toByteArray() + makeToken(key, mac, attemptMs).mid(RehearsalMark.size());
}

bool isRehearsalToken(QByteArrayView token)
{
    return token.startsWith(RehearsalMark);
}

bool isToken(QByteArrayView text)
{
    return text.size() == TokenLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7');
           });
}

QByteArray makeTokenKey()
{
    QByteArray key(32, Qt::Uninitialized);
    // Without random bytes tokens could be guessed: the process must not go on.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), int(key.size())) != 1)
        qFatal("The system gives no random bytes.");
    return key;
}

} // namespace slipway::session
