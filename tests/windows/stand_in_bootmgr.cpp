// SPDX-License-Identifier: GPL-3.0-or-later
// stand-in-bootmgr: one boot as a machine with Microsoft's programs does it, against a server somewhere; JSON on
// stdout, exit 0 if the machine would run Windows PE. Needs an address of its own on the server's network, and no root.
#include "tests/windows/windows_boot.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace slipway;
using namespace slipway::windows;
using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Fetched &file)
{
    QJsonObject out{{u"name"_s, QString::fromLatin1(file.name)},
                    {u"needed"_s, file.needed},
                    {u"size"_s, file.read.size},
                    {u"blockSize"_s, file.read.blockSize},
                    {u"windowSize"_s, file.read.windowSize},
                    {u"sha256"_s, QString::fromLatin1(file.read.sha256)},
                    {u"milliseconds"_s, file.read.elapsedMs},
                    {u"repeated"_s, file.read.repeated}};
    if (file.read.error >= 0)
        out.insert(u"error"_s, u"%1 %2"_s.arg(file.read.error).arg(QString::fromUtf8(file.read.errorText)));
    return out;
}

QJsonObject toJson(const Boot &boot)
{
    QJsonArray files;
    for (const Fetched &file : boot.files)
        files << toJson(file);
    return {{u"failure"_s, boot.failure},
            {u"bootFile"_s, QString::fromLatin1(boot.answer.file)},
            {u"bcdPath"_s, QString::fromLatin1(boot.answer.bcdPath())},
            {u"title"_s, boot.title},
            {u"loader"_s, boot.loader},
            {u"blockSize"_s, boot.blockSize},
            {u"windowSize"_s, boot.windowSize},
            {u"files"_s, files}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"server"_s, u"Where the boot service and TFTP are."_s, u"address"_s, u"127.0.0.1"_s},
                       {u"address"_s, u"The machine's own."_s, u"address"_s, u"127.0.0.1"_s},
                       {u"mac"_s, u"As twelve digits."_s, u"mac"_s, u"525400770001"_s},
                       {u"machine-id"_s, u"Option 97's bytes, as 32 digits."_s, u"guid"_s, QString(u'1').repeated(32)},
                       {u"arch"_s, u"Option 93: 0 BIOS, 6, 7, 11."_s, u"number"_s, u"7"_s},
                       {u"pxe-port"_s, u"Of the boot service."_s, u"port"_s, u"4011"_s},
                       {u"tftp-port"_s, u"Of TFTP."_s, u"port"_s, u"69"_s},
                       {u"file"_s, u"Start from this boot file; ask no boot service."_s, u"name"_s},
                       {u"bcd"_s, u"With --file: what option 252 would say."_s, u"path"_s},
                       {u"as-they-are"_s, u"Ask for names in the case in which they were told."_s},
                       {u"silent-probes"_s, u"Leave size probes without a word."_s},
                       {u"lose-ack"_s, u"Lose every so many-th acknowledgement."_s, u"n"_s, u"0"_s},
                       {u"lose-block"_s, u"Lose every so many-th block."_s, u"n"_s, u"0"_s},
                       {u"pause"_s, u"Wait so many milliseconds before each acknowledgement."_s, u"n"_s, u"0"_s}});
    parser.process(app);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1StringView(name)).toInt(); };
    const auto address = Ipv4::parse(parser.value(u"address"_s).toStdString());
    const auto server = Ipv4::parse(parser.value(u"server"_s).toStdString());
    const QByteArray mac = QByteArray::fromHex(parser.value(u"mac"_s).toLatin1());
    const QByteArray id = QByteArray::fromHex(parser.value(u"machine-id"_s).toLatin1());
    if (!address || !server || mac.size() != 6 || id.size() != 16) {
        std::fputs("An address, the MAC or the machine's id cannot be read.\n", stderr);
        return 2;
    }
    const Machine machine{*address, mac, id, quint16(number("arch"))};
    BootHabits habits;
    habits.oddCase = !parser.isSet(u"as-they-are"_s);
    habits.probes = parser.isSet(u"silent-probes"_s) ? TftpReader::Ending::Silence : TftpReader::Ending::Abort;
    habits.manners = {number("lose-ack"), number("lose-block"), number("pause")};
    const Boot booted = parser.isSet(u"file"_s)
                            ? bootFrom(machine, *server, quint16(number("tftp-port")),
                                       parser.value(u"file"_s).toLatin1(), parser.value(u"bcd"_s).toLatin1(), habits)
                            : boot(machine, *server, quint16(number("pxe-port")), quint16(number("tftp-port")), habits);
    std::fputs(QJsonDocument(toJson(booted)).toJson().constData(), stdout);
    return booted.failure.isEmpty() ? 0 : 1;
}
