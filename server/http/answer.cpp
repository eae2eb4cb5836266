// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answer.h"
#include "server/http/tcp.h"
#include <QCryptographicHash>
#include <algorithm>
#include <microhttpd.h>
#include <vector>

namespace slipway::http {

namespace {

constexpr size_t ReadBlock = 64 * 1024;
constexpr qint64 HashedUpTo = 1 << 20; ///< loaders and scripts; content brings its hash along

using Response = std::unique_ptr<MHD_Response, decltype(&MHD_destroy_response)>;

Response fromText(QByteArrayView text)
{
    // MHD copies it; the signature wants a pointer that it could write to.
    QByteArray copy = text.toByteArray();
    return {MHD_create_response_from_buffer(size_t(copy.size()), copy.data(), MHD_RESPMEM_MUST_COPY),
            &MHD_destroy_response};
}

bool queue(MHD_Connection *connection, unsigned status, const Response &response)
{
    return response && MHD_queue_response(connection, status, response.get()) == MHD_YES;
}

void add(const Response &response, const char *name, const QByteArray &value)
{
    if (response)
        MHD_add_response_header(response.get(), name, value.constData());
}

/// Reads a published file for MHD.
struct Reading
{
    std::shared_ptr<content::OpenFile> source;
    ByteRange range;
};

ssize_t readBlock(void *closure, uint64_t at, char *into, size_t most)
{
    const Reading &reading = *static_cast<const Reading *>(closure);
    const size_t count = std::min(most, size_t(reading.range.length - qint64(at)));
    const std::span<uint8_t> bytes(static_cast<uint8_t *>(static_cast<void *>(into)), count);
    if (!reading.source->read(reading.range.first + qint64(at), bytes))
        return MHD_CONTENT_READER_END_WITH_ERROR;
    return ssize_t(count);
}

void endReading(void *closure)
{
    delete static_cast<Reading *>(closure);
}

Response bodyOf(const content::Catalogue::Found &found, ByteRange range)
{
    const content::OpenFile &source = *found.source;
    if (range.length == 0)
        return fromText({});
    if (source.descriptor() < 0) {
        const std::span<const uint8_t> bytes = source.mapped().subspan(size_t(range.first), size_t(range.length));
        return fromText(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    if (!found.entry) {
        auto reading = std::make_unique<Reading>(Reading{found.source, range});
        Response response(MHD_create_response_from_callback(uint64_t(range.length), ReadBlock, &readBlock,
                                                            reading.get(), &endReading),
                          &MHD_destroy_response);
        if (response)
            reading.release();
        return response;
    }
    const int descriptor = duplicate(source.descriptor()); // MHD closes what it is given
    if (descriptor < 0)
        return Response(nullptr, &MHD_destroy_response);
    Response response(
        MHD_create_response_from_fd_at_offset64(uint64_t(range.length), descriptor, uint64_t(range.first)),
        &MHD_destroy_response);
    if (!response)
        closeDescriptor(descriptor);
    return response;
}

} // namespace

bool answerText(MHD_Connection *connection, unsigned status, const char *text, Then then)
{
    const Response response = fromText(QByteArrayView(text));
    add(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
    if (then == Then::Close)
        add(response, MHD_HTTP_HEADER_CONNECTION, "close");
    return queue(connection, status, response);
}

bool answerMethod(MHD_Connection *connection, const char *allowed)
{
    const Response response = fromText("Method not allowed\n");
    add(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
    add(response, MHD_HTTP_HEADER_ALLOW, allowed);
    add(response, MHD_HTTP_HEADER_CONNECTION, "close"); // a body that nobody reads may follow
    return queue(connection, MHD_HTTP_METHOD_NOT_ALLOWED, response);
}

bool answerBusy(MHD_Connection *connection, int retrySeconds)
{
    const Response response = fromText("Not now\n");
    add(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
    if (retrySeconds > 0)
        add(response, MHD_HTTP_HEADER_RETRY_AFTER, QByteArray::number(retrySeconds));
    return queue(connection, MHD_HTTP_SERVICE_UNAVAILABLE, response);
}

bool answerReported(MHD_Connection *connection)
{
    const Response response = fromText({});
    add(response, MHD_HTTP_HEADER_CONNECTION, "close");
    return queue(connection, MHD_HTTP_NO_CONTENT, response);
}

bool answerCondition(MHD_Connection *connection, unsigned status, const Exchange &exchange)
{
    const Response response =
        fromText(status == MHD_HTTP_NOT_MODIFIED ? QByteArrayView() : QByteArrayView("Not possible\n"));
    if (!exchange.etag.isEmpty())
        add(response, MHD_HTTP_HEADER_ETAG, exchange.etag);
    if (status == MHD_HTTP_RANGE_NOT_SATISFIABLE)
        add(response, MHD_HTTP_HEADER_CONTENT_RANGE, "bytes */" + QByteArray::number(exchange.found->source->size()));
    return queue(connection, status, response);
}

bool answerFile(MHD_Connection *connection, const Exchange &exchange)
{
    const ByteRange range = exchange.range.range;
    const qint64 size = exchange.found->source->size();
    const Response response = bodyOf(*exchange.found, range);
    add(response, MHD_HTTP_HEADER_CONTENT_TYPE, exchange.found->contentType);
    add(response, MHD_HTTP_HEADER_ACCEPT_RANGES, "bytes");
    if (!exchange.etag.isEmpty())
        add(response, MHD_HTTP_HEADER_ETAG, exchange.etag);
    if (exchange.range.kind != RangeKind::Part)
        return queue(connection, MHD_HTTP_OK, response);
    add(response, MHD_HTTP_HEADER_CONTENT_RANGE,
        "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.length - 1) + '/' +
            QByteArray::number(size));
    return queue(connection, MHD_HTTP_PARTIAL_CONTENT, response);
}

QByteArray etagOf(const content::Catalogue::Found &found)
{
    if (!found.sha256.isEmpty())
        return '"' + found.sha256 + '"';
    if (!found.entry || found.source->size() > HashedUpTo)
        return {};
    std::vector<uint8_t> bytes(size_t(found.source->size()));
    if (!found.source->read(0, bytes))
        return {};
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    return '"' + QCryptographicHash::hash(view, QCryptographicHash::Sha256).toHex() + '"';
}

} // namespace slipway::http
