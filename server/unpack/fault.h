// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file cannot be read, as the child tells its parent: the words of ErrorCode::UnreadableImage.
#pragma once
#include "server/base/result.h"
#include <QString>

namespace slipway::unpack {

struct Fault
{
    QString word;   ///< "not-a-wim", "truncated", "split", "encrypted", "damaged", "metadata-too-large",
                    ///< "no-such-index", "not-a-file", "file-too-large", "not-an-iso", "disk-full", "unreadable"
    QString detail; ///< English, or the path that it is about
};
template <class T>
using Read = Expected<T, Fault>;

inline Failure<Fault> fault(QString word, QString detail = {})
{
    return {Fault{std::move(word), std::move(detail)}};
}

} // namespace slipway::unpack
