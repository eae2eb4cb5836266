// SPDX-License-Identifier: GPL-3.0-or-later
// Reads WIMs and ISOs for the other programs, in a process that can do no harm. Not for people; its parent is
// server/content/wim_file.
#include "server/unpack/unpack.h"
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

int main(int count, char *words[])
{
    QStringList question;
    for (int at = 1; at < count; ++at)
        question.append(QFile::decodeName(words[at]));
    const QJsonObject answer = slipway::unpack::answer(question);
    if (answer.isEmpty())
        return 2;
    const QByteArray text = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? 0 : 1;
}
