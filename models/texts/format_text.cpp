// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct FormatTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormatTexts)
};
} // namespace

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString rateText(double bytesPerSecond)
{
    if (!(bytesPerSecond >= 1))
        return {};
    return FormatTexts::tr("%1/s").arg(bytesText(qint64(bytesPerSecond)));
}

QString durationText(qint64 ms)
{
    ms = qMax<qint64>(ms, 0);
    const qint64 seconds = ms / 1000;
    if (ms < 10'000)
        return FormatTexts::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
    if (seconds < 60)
        return FormatTexts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return FormatTexts::tr("%1 min %2 s")
            .arg(QString::number(seconds / 60), QString::number(seconds % 60).rightJustified(2, u'0'));
    return FormatTexts::tr("%1 h %2 min")
        .arg(QString::number(seconds / 3600), QString::number(seconds / 60 % 60).rightJustified(2, u'0'));
}

QString offsetText(qint64 ms)
{
    const QString fraction = QString::number(qAbs(ms) % 1000).rightJustified(3, u'0');
    const qint64 seconds = qAbs(ms) / 1000;
    const QString sign = ms < 0 ? u"\u2212"_s : u"+"_s;
    if (seconds < 60)
        return FormatTexts::tr("%1 s").arg(sign + QString::number(seconds) + QLocale().decimalPoint() + fraction);
    return sign + QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0') +
           QLocale().decimalPoint() + fraction;
}

QString timeText(std::optional<qint64> ms)
{
    if (!ms)
        return {};
    // With seconds, which the short times of most languages leave out: boots begin within the same minute.
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clockText(*ms);
}

QString clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).time().toString(u"HH:mm:ss"_s);
}

} // namespace slipway::models
