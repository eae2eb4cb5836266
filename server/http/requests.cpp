// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asks, and what it is answered.
#include "server/http/answer.h"
#include "server/http/service_private.h"
#include "server/http/status_fields.h"
#include "server/http/tcp.h"
#include "server/policy/boot_values.h"
#include "server/wire/tftp_packet.h"

namespace slipway::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTarget = 8 * 1024;
constexpr int GrantMs = 3000;
constexpr int RetrySeconds = 2;
constexpr int MissesPerSecond = 10;
constexpr qsizetype LongestShownName = 200;
constexpr QByteArrayView Get = "GET";
constexpr QByteArrayView Head = "HEAD";
constexpr QByteArrayView Post = "POST";

QByteArray header(const Exchange &exchange, const char *name)
{
    return MHD_lookup_connection_value(exchange.connection, MHD_HEADER_KIND, name);
}

/// What could be read as two requests by somebody between (request smuggling): a length twice, or beside chunks.
bool hasAmbiguousLength(const Exchange &exchange)
{
    int lengths = 0;
    const auto count = [](void *closure, MHD_ValueKind, const char *key, const char *) {
        if (QByteArrayView(key).compare("Content-Length", Qt::CaseInsensitive) == 0)
            ++*static_cast<int *>(closure);
        return MHD_YES;
    };
    MHD_get_connection_values(exchange.connection, MHD_HEADER_KIND, count, &lengths);
    return lengths > 1 || (lengths > 0 && !header(exchange, "Transfer-Encoding").isEmpty());
}

bool hasBody(const Exchange &exchange)
{
    const QByteArray length = header(exchange, "Content-Length");
    return !header(exchange, "Transfer-Encoding").isEmpty() || (!length.isEmpty() && length != "0");
}

/// The token of "s/<token>/status"; empty for any other path.
QByteArray statusToken(const std::string &path)
{
    const std::optional<std::string> normal = wire::normalizedName(path);
    if (!normal)
        return {};
    const QList<QByteArray> parts = QByteArray::fromStdString(*normal).toLower().split('/');
    return parts.size() == 3 && parts[0] == "s" && parts[2] == "status" ? parts[1] : QByteArray();
}

} // namespace

bool Service::Private::request(Exchange &exchange, const char *method, const char *data, size_t *size)
{
    const QByteArrayView verb(method);
    if (!exchange.begun) {
        // The answer waits for the next call: MHD closes a connection that is answered before its request has come
        // whole.
        exchange.begun = true;
        return begin(exchange, verb);
    }
    if (*size > 0) {
        if (exchange.body.size() <= StatusBodyLimit)
            exchange.body.append(data, qsizetype(*size));
        *size = 0;
        return true;
    }
    setAsking(exchange, false);
    if (exchange.found) // its commit was waited for
        return sendFile(exchange, verb);
    return exchange.statusToken.isEmpty() ? file(exchange, verb) : report(exchange, verb == Post);
}

void Service::Private::setAsking(const Exchange &exchange, bool asking)
{
    if (const auto peer = peers.find(exchange.connection); peer != peers.end())
        peer->second->asking = asking;
}

/// What is refused from the headers alone; the connection closes then, since nobody reads the body that may follow.
bool Service::Private::begin(Exchange &exchange, QByteArrayView method)
{
    const auto refused = [this, &exchange](unsigned status, const char *text) {
        ++counts.refused;
        return answerText(exchange.connection, status, text, Then::Close);
    };
    if (exchange.rawTarget.size() > LongestTarget)
        return refused(MHD_HTTP_URI_TOO_LONG, "Too long\n");
    if (hasAmbiguousLength(exchange))
        return refused(MHD_HTTP_BAD_REQUEST, "Bad request\n");
    if (const std::optional<RequestTarget> target = requestTarget(exchange.rawTarget)) {
        exchange.path = target->path;
        exchange.query = target->query;
    }
    exchange.statusToken = statusToken(exchange.path);
    const bool forStatus = !exchange.statusToken.isEmpty();
    if (method != Get && method != (forStatus ? Post : Head)) {
        ++counts.refused;
        return answerMethod(exchange.connection, forStatus ? "GET, POST" : "GET, HEAD");
    }
    if (method != Post && hasBody(exchange))
        return refused(MHD_HTTP_BAD_REQUEST, "Bad request\n");
    if (header(exchange, "Content-Length").toLongLong() > StatusBodyLimit)
        return refused(MHD_HTTP_CONTENT_TOO_LARGE, "Too long\n");
    return true;
}

bool Service::Private::report(Exchange &exchange, bool fromBody)
{
    if (!catalogue.knows(exchange.statusToken) && !reportsUntil.contains(exchange.statusToken))
        return missing(exchange);
    if (exchange.body.size() > StatusBodyLimit) // in chunks
        return answerText(exchange.connection, MHD_HTTP_CONTENT_TOO_LARGE, "Too long\n", Then::Close);
    const std::optional<session::StatusReport> fields =
        fromBody ? statusFromBody(exchange.body, header(exchange, "Content-Type")) : statusFromForm(exchange.query);
    if (!fields) {
        ++counts.refused;
        return answerText(exchange.connection, MHD_HTTP_BAD_REQUEST, "Not a status report\n");
    }
    ++counts.reports;
    accept(*fields, exchange.statusToken, exchange.client);
    return answerReported(exchange.connection);
}

void Service::Private::accept(session::StatusReport report, const QByteArray &token, Ipv4 client)
{
    if (hooks.seen && catalogue.knows(token))
        hooks.seen(token, policy::StatusName, client);
    // Our own script says so when nobody pressed F12: it is no report of an operating system.
    if (report.phase == "declined"_L1 && report.result.isEmpty()) {
        journal(token, session::Stage::Declined, u"nobody pressed F12"_s);
        return;
    }
    report.timeMs = clock.utcMs();
    report.token = token;
    if (hooks.status)
        hooks.status(report);
}

bool Service::Private::file(Exchange &exchange, QByteArrayView method)
{
    if (!serving) {
        ++counts.busy;
        return answerText(exchange.connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Answering is stopped\n");
    }
    if (exchange.path.empty())
        return missing(exchange);
    Result<content::Catalogue::Found> found = catalogue.find(exchange.path, exchange.client);
    if (!found && found.error().code == ErrorCode::NotFound)
        return missing(exchange);
    if (!found) {
        ++counts.unreadable;
        journal(tokenIn(exchange.path), session::Stage::FileFailed, found.error().args.join(u": "_s),
                {{u"file"_s, QString::fromStdString(exchange.path)},
                 {u"protocol"_s, u"http"_s},
                 {u"outcome"_s, u"unreadable"_s}});
        return answerText(exchange.connection, MHD_HTTP_INTERNAL_SERVER_ERROR, "The file cannot be read\n");
    }
    exchange.found = *std::move(found);
    exchange.etag = etagOf(*exchange.found);
    if (const QByteArray token = exchange.token(); !token.isEmpty()) {
        catalogue.noteAddress(exchange.client, token);
        if (hooks.seen)
            hooks.seen(token, exchange.found->file, exchange.client);
    }
    const Conditions conditions{header(exchange, "If-Match"), header(exchange, "If-None-Match"),
                                header(exchange, "If-Range")};
    const Verdict met = verdict(conditions, exchange.etag);
    if (met != Verdict::Go) {
        const unsigned status = met == Verdict::Failed ? MHD_HTTP_PRECONDITION_FAILED : MHD_HTTP_NOT_MODIFIED;
        return answerCondition(exchange.connection, status, exchange);
    }
    const bool ranged = method == Get && rangeApplies(conditions, exchange.etag);
    exchange.range = rangeOf(ranged ? header(exchange, "Range") : QByteArray(), exchange.found->source->size());
    if (exchange.range.kind == RangeKind::Unsatisfiable)
        return answerCondition(exchange.connection, MHD_HTTP_RANGE_NOT_SATISFIABLE, exchange);
    if (method == Get && exchange.isPayload()) {
        askForGrant(exchanges.at(&exchange));
        if (exchange.gate == Exchange::Gate::Waiting)
            return true;
    }
    return sendFile(exchange, method);
}

/// The live session that a name is meant for, whether the name is there or not.
QByteArray Service::Private::tokenIn(const std::string &path) const
{
    const QByteArray token = QByteArray::fromStdString(wire::normalizedName(path).value_or("")).toLower().mid(2, 16);
    return catalogue.knows(token) ? token : QByteArray();
}

bool Service::Private::missing(const Exchange &exchange)
{
    const std::string &path = exchange.path;
    ++counts.notFound;
    // Anybody can ask for names that are not there: a few a second are worth a line.
    const qint64 now = reactor.monotonicMs();
    if (now - missesSinceMs > 1000) {
        missesSinceMs = now;
        misses = 0;
    }
    if (!path.empty() && ++misses <= MissesPerSecond) {
        const QString name = QString::fromUtf8(path.data(), qsizetype(path.size())).left(LongestShownName);
        journal(tokenIn(path), session::Stage::FileNotFound,
                u"%1, asked for by %2 (HTTP)"_s.arg(name, QString::fromStdString(exchange.client.toString())),
                {{u"file"_s, name}, {u"protocol"_s, u"http"_s}});
    }
    return answerText(exchange.connection, MHD_HTTP_NOT_FOUND, "Not found\n");
}

bool Service::Private::sendFile(Exchange &exchange, QByteArrayView method)
{
    if (exchange.gate == Exchange::Gate::Refused || exchange.gate == Exchange::Gate::Late) {
        // Late: the disk is slow, and a retry finds the commit done. Refused: a retry would be refused for ever.
        const bool late = exchange.gate == Exchange::Gate::Late;
        ++counts.busy;
        journal(
            exchange.token(), session::Stage::PayloadRefused,
            (late ? u"%1: not recorded within 3 s"_s : u"%1: refused"_s).arg(QString::fromUtf8(exchange.found->file)),
            factsOf(exchange));
        return answerBusy(exchange.connection, late ? RetrySeconds : 0);
    }
    if (!answerFile(exchange.connection, exchange)) {
        if (exchange.gate == Exchange::Gate::Granted)
            endTransfer(exchanges.at(&exchange), false);
        exchange.gate = Exchange::Gate::None;
        ++counts.busy;
        return answerBusy(exchange.connection, RetrySeconds); // no descriptor or memory is left at this moment
    }
    if (method == Get)
        beginTransfer(exchange);
    else
        journal(exchange.token(), session::Stage::SizeProbe, QString::fromUtf8(exchange.found->file),
                factsOf(exchange));
    return true;
}

/// A machine loads a boot image's file once at a time: who asks again for the same bytes gave the older answer up, and
/// two machines that share an address must not both get it.
void Service::Private::stopOlder(const Exchange &asking)
{
    std::vector<std::shared_ptr<Exchange>> waiting;
    const auto isOlder = [&asking](const Exchange &other) {
        const ByteRange &mine = asking.range.range, &its = other.range.range;
        return &other != &asking && other.found && other.isPayload() && other.token() == asking.token() &&
               other.found->file == asking.found->file && its.first < mine.first + mine.length &&
               mine.first < its.first + its.length;
    };
    for (const auto &[key, other] : exchanges) {
        if (!isOlder(*other))
            continue;
        if (other->gate == Exchange::Gate::Waiting)
            waiting.push_back(other);
        else if (other->sending)
            hangUp(other->socket);
    }
    for (const std::shared_ptr<Exchange> &other : waiting)
        decideGrant(other, Exchange::Gate::Refused);
}

void Service::Private::askForGrant(const std::shared_ptr<Exchange> &exchange)
{
    stopOlder(*exchange);
    exchange->gate = Exchange::Gate::Waiting;
    const QByteArray token = exchange->token();
    const QByteArray file = exchange->found->file;
    deliveries.begins(token, file, exchange->found->source->size(), exchange->range.range);
    const std::weak_ptr<Exchange> weak = exchange;
    const auto decided = [this, living = std::weak_ptr<bool>(alive), weak, token, file](bool granted) {
        const std::shared_ptr<bool> lives = living.lock();
        if (!lives || !*lives)
            return;
        const std::shared_ptr<Exchange> waiting = weak.lock();
        if (waiting && waiting->gate == Exchange::Gate::Waiting)
            decideGrant(waiting, granted ? Exchange::Gate::Granted : Exchange::Gate::Refused);
        else if (granted && !deliveries.isRunning(token, file) && hooks.payloadBroken)
            hooks.payloadBroken(token, file); // committed after all, and nothing of it leaves
    };
    if (hooks.payloadBegins)
        hooks.payloadBegins(token, file, decided);
    else
        decided(false); // nobody records it
    if (exchange->gate != Exchange::Gate::Waiting)
        return;
    exchange->suspended = true;
    MHD_suspend_connection(exchange->connection);
    reactor.after(GrantMs, [this, living = std::weak_ptr<bool>(alive), weak] {
        const std::shared_ptr<bool> lives = living.lock();
        const std::shared_ptr<Exchange> waiting = weak.lock();
        if (lives && *lives && waiting && waiting->gate == Exchange::Gate::Waiting)
            decideGrant(waiting, Exchange::Gate::Late);
    });
}

void Service::Private::decideGrant(const std::shared_ptr<Exchange> &exchange, Exchange::Gate gate)
{
    exchange->gate = gate;
    if (gate != Exchange::Gate::Granted) // nothing of it was begun, so nothing is withdrawn here
        deliveries.broken(exchange->token(), exchange->found->file, exchange->range.range, 0);
    if (std::exchange(exchange->suspended, false)) {
        MHD_resume_connection(exchange->connection);
        drive();
    }
}

} // namespace slipway::http
