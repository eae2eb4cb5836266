// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as MHD sends them. Each function queues one; false where MHD could not take it, then the connection closes.
// In the http thread.
#pragma once
#include "server/http/exchange.h"

namespace slipway::http {

enum class Then { KeepOpen, Close };

/// A short fixed text: nothing that a client sent is ever sent back.
bool answerText(MHD_Connection *connection, unsigned status, const char *text, Then then = Then::KeepOpen);
/// 405 with Allow.
bool answerMethod(MHD_Connection *connection, const char *allowed);
/// 503; a client that honours Retry-After (iPXE does, for ever) comes again after so many seconds, without it gives up.
bool answerBusy(MHD_Connection *connection, int retrySeconds);
/// 204, then the connection closes: iPXE of 2019 takes a 204 for one that ends with the connection, and would wait.
bool answerReported(MHD_Connection *connection);
/// 304, 412 or 416.
bool answerCondition(MHD_Connection *connection, unsigned status, const Exchange &exchange);
/// 200 or 206 with `exchange.range` of the file: content by sendfile, published files by reading (someone may cut them
/// meanwhile).
bool answerFile(MHD_Connection *connection, const Exchange &exchange);

/// "\"<sha256>\"" of content and of small files; empty for what may change while it is served.
QByteArray etagOf(const content::Catalogue::Found &found);

} // namespace slipway::http
