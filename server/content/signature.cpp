// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/signature.h"
#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

using site::Signer;

constexpr qint64 LargestProgram = 256LL * 1024 * 1024;
constexpr QByteArrayView SpcIndirectData("1.3.6.1.4.1.311.2.1.4");
constexpr int MostSignatures = 16;
constexpr int LongestChain = 10;

template <class T, void (*release)(T *)>
struct Release
{
    void operator()(T *object) const { release(object); }
};
using Pkcs7Pointer = std::unique_ptr<PKCS7, Release<PKCS7, PKCS7_free>>;
using BioPointer = std::unique_ptr<BIO, Release<BIO, BIO_free_all>>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX, EVP_MD_CTX_free>>;

template <class T>
std::optional<T> number(QByteArrayView bytes, quint64 at)
{
    if (at > quint64(bytes.size()) || sizeof(T) > quint64(bytes.size()) - at)
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.data() + at);
}

/// The places in a PE file that a signature depends on (Microsoft PE Format).
struct Program
{
    bool isForUefi = false;
    quint64 checksumAt = 0;   ///< 4 bytes that no signature covers
    quint64 directoryAt = 0;  ///< 8 bytes that none covers either: where the signatures lie; 0: no room for them
    quint64 signaturesAt = 0; ///< of the file
    quint64 signaturesSize = 0;
};

std::optional<Program> programIn(QByteArrayView file)
{
    const auto header = number<quint32>(file, 0x3C);
    if (!file.startsWith("MZ") || !header || number<quint32>(file, *header) != 0x4550U) // "PE\0\0"
        return std::nullopt;
    const quint64 optional = quint64(*header) + 24;
    const auto magic = number<quint16>(file, optional);
    if (magic != 0x10B && magic != 0x20B)
        return std::nullopt;
    const quint64 directories = optional + (*magic == 0x20B ? 112 : 96);
    const auto subsystem = number<quint16>(file, optional + 68);
    const auto count = number<quint32>(file, directories - 4);
    if (!subsystem || !count)
        return std::nullopt;
    Program program;
    program.isForUefi = (*subsystem >= 10 && *subsystem <= 13) || *subsystem == 16; // EFI, Windows boot application
    program.checksumAt = optional + 64;
    if (*count <= 4)
        return program;
    const auto at = number<quint32>(file, directories + 32), size = number<quint32>(file, directories + 36);
    if (!at || !size)
        return std::nullopt;
    program.directoryAt = directories + 32;
    const quint64 end = quint64(*at) + *size;
    if (*size > 0 && *at >= program.directoryAt + 8 && end <= quint64(file.size())) {
        program.signaturesAt = *at;
        program.signaturesSize = *size;
    }
    return program;
}

QByteArray digestOf(QByteArrayView file, const Program &program, const EVP_MD *algorithm)
{
    const DigestPointer digest(EVP_MD_CTX_new());
    if (!digest || EVP_DigestInit_ex(digest.get(), algorithm, nullptr) != 1)
        return {};
    const auto add = [&](quint64 from, quint64 to) {
        return from <= to && EVP_DigestUpdate(digest.get(), file.data() + from, size_t(to - from)) == 1;
    };
    if (!add(0, program.checksumAt) || !add(program.checksumAt + 4, program.directoryAt) ||
        !add(program.directoryAt + 8, program.signaturesAt) ||
        !add(program.signaturesAt + program.signaturesSize, quint64(file.size())))
        return {};
    QByteArray result(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_DigestFinal_ex(digest.get(), reinterpret_cast<unsigned char *>(result.data()), &size) != 1)
        return {};
    return result.first(size);
}

/// One DER element: what it is, its content, and what comes after it.
struct Element
{
    int tag = 0;
    QByteArrayView content, rest;
};
std::optional<Element> element(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    long length = 0;
    int tag = 0, kind = 0;
    if (der.isEmpty() || ASN1_get_object(&at, &length, &tag, &kind, long(der.size())) & 0x81)
        return std::nullopt;
    const qsizetype head = reinterpret_cast<const char *>(at) - der.data();
    if (length < 0 || length > der.size() - head)
        return std::nullopt;
    return Element{tag, der.sliced(head, length), der.sliced(head + length)};
}

/// What was signed: SEQUENCE { what it is about, SEQUENCE { algorithm, OCTET STRING digest } }, without its own head.
std::optional<QByteArrayView> signedContent(const PKCS7 &pkcs7)
{
    const PKCS7 *inner = pkcs7.d.sign ? pkcs7.d.sign->contents : nullptr;
    std::array<char, 64> name{};
    if (!inner || OBJ_obj2txt(name.data(), int(name.size()), inner->type, 1) <= 0 ||
        QByteArrayView(name.data()) != SpcIndirectData || !inner->d.other || inner->d.other->type != V_ASN1_SEQUENCE)
        return std::nullopt;
    const ASN1_STRING *text = inner->d.other->value.sequence;
    const auto sequence =
        element({reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)});
    return sequence ? std::optional(sequence->content) : std::nullopt;
}

/// Does what was signed tell the digest of these bytes?
bool tellsOf(QByteArrayView content, QByteArrayView file, const Program &program)
{
    const auto about = element(content);
    const auto info = about ? element(about->rest) : std::nullopt;
    const auto algorithm = info ? element(info->content) : std::nullopt;
    const auto digest = algorithm ? element(algorithm->rest) : std::nullopt;
    const auto identifier = algorithm ? element(algorithm->content) : std::nullopt;
    if (!digest || digest->tag != V_ASN1_OCTET_STRING || !identifier || identifier->tag != V_ASN1_OBJECT)
        return false;
    const auto *at = reinterpret_cast<const unsigned char *>(algorithm->content.data());
    ASN1_OBJECT *object = d2i_ASN1_OBJECT(nullptr, &at, long(algorithm->content.size()));
    const EVP_MD *known = object ? EVP_get_digestbyobj(object) : nullptr;
    ASN1_OBJECT_free(object);
    const QByteArray own = known ? digestOf(file, program, known) : QByteArray();
    return !own.isEmpty() && own == digest->content;
}

QString commonName(const X509_NAME *name)
{
    char text[256] = {};
    const int length = X509_NAME_get_text_by_NID(name, NID_commonName, text, sizeof text);
    return length > 0 ? QString::fromUtf8(text, length) : QString();
}

Signer authority(const QString &name)
{
    static const std::array<std::pair<QString, Signer>, 4> known{
        {{u"Microsoft Windows Production PCA 2011"_s, Signer::Windows2011},
         {u"Windows UEFI CA 2023"_s, Signer::Windows2023},
         {u"Microsoft Corporation UEFI CA 2011"_s, Signer::Uefi2011},
         {u"Microsoft UEFI CA 2023"_s, Signer::Uefi2023}}};
    for (const auto &[word, signer] : known) {
        if (name == word)
            return signer;
    }
    return Signer::Other;
}

/// From the certificate that signed upwards, as far as the certificates that came along reach.
Signer authorityAbove(const X509 *certificate, const STACK_OF(X509) * all)
{
    for (int step = 0; step < LongestChain && certificate; ++step) {
        const X509_NAME *issuer = X509_get_issuer_name(certificate);
        if (const Signer signer = authority(commonName(issuer)); signer != Signer::Other)
            return signer;
        const X509 *next = nullptr;
        for (int at = 0; at < sk_X509_num(all); ++at) {
            const X509 *one = sk_X509_value(all, at);
            if (one != certificate && X509_NAME_cmp(X509_get_subject_name(one), issuer) == 0)
                next = one;
        }
        certificate = next;
    }
    return Signer::Other;
}

/// Unsigned where the signature does not hold.
Signer signerBy(QByteArrayView der, QByteArrayView file, const Program &program)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const Pkcs7Pointer pkcs7(d2i_PKCS7(nullptr, &at, long(der.size())));
    if (!pkcs7 || !PKCS7_type_is_signed(pkcs7.get()))
        return Signer::Unsigned;
    const auto content = signedContent(*pkcs7);
    if (!content || !tellsOf(*content, file, program))
        return Signer::Unsigned;
    // Behind a filter: of a memory BIO itself OpenSSL makes a copy, which it loses where a digest is unknown to it.
    BioPointer memory(BIO_new_mem_buf(content->data(), int(content->size())));
    const BioPointer bytes(BIO_new(BIO_f_null()));
    if (!memory || !bytes)
        return Signer::Unsigned;
    BIO_push(bytes.get(), memory.release());
    if (PKCS7_verify(pkcs7.get(), nullptr, nullptr, bytes.get(), nullptr, PKCS7_NOVERIFY | PKCS7_BINARY) != 1)
        return Signer::Unsigned;
    STACK_OF(X509) *signers = PKCS7_get0_signers(pkcs7.get(), nullptr, 0);
    const Signer signer =
        sk_X509_num(signers) > 0 ? authorityAbove(sk_X509_value(signers, 0), pkcs7->d.sign->cert) : Signer::Unsigned;
    sk_X509_free(signers);
    return signer;
}

} // namespace

site::Signer signerOf(QByteArrayView file)
{
    const auto program = programIn(file);
    if (!program)
        return Signer::Unknown;
    Signer best = program->isForUefi ? Signer::Unsigned : Signer::Unknown;
    QByteArrayView table = file.sliced(qsizetype(program->signaturesAt), qsizetype(program->signaturesSize));
    for (int count = 0; count < MostSignatures; ++count) {
        const auto length = number<quint32>(table, 0);
        const auto type = number<quint16>(table, 6);
        if (!length || !type || *length < 8 || *length > quint64(table.size()))
            break;
        if (*type == 2) { // WIN_CERT_TYPE_PKCS_SIGNED_DATA
            const Signer signer = signerBy(table.sliced(8, *length - 8), file, *program);
            if (signer != Signer::Unsigned && signer != Signer::Other)
                return signer;
            if (signer == Signer::Other)
                best = signer;
        }
        table = table.sliced(std::min(table.size(), qsizetype((quint64(*length) + 7) / 8 * 8)));
    }
    return best;
}

site::Signer signerOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestProgram || file.peek(2) != "MZ")
        return Signer::Unknown;
    return signerOf(file.readAll());
}

} // namespace slipway::content
