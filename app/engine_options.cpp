// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_options.h"

namespace slipway {

void addEngineOptions(QCommandLineParser &parser)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    parser.addOptions({
        {text("site"), text("Directory of the site; a missing one is made."), text("directory")},
        {text("interface"), text("Answer on this network interface only; may be repeated."), text("name")},
        {text("address"), text("Bind to this address only."), text("address")},
        {text("dhcp-port"), text("UDP port of DHCP."), text("port"), text("67")},
        {text("pxe-port"), text("UDP port of the PXE boot service."), text("port"), text("4011")},
        {text("tftp-port"), text("UDP port of TFTP."), text("port"), text("69")},
        {text("http-port"), text("TCP port of HTTP boot."), text("port"), text("8069")},
    });
}

std::optional<engine::EngineOptions> engineOptions(const QCommandLineParser &parser, QString &problem)
{
    engine::EngineOptions options;
    options.site = store::SiteLocation::fromEnvironment();
    if (parser.isSet(QStringLiteral("site")))
        options.site.directory = parser.value(QStringLiteral("site"));
    options.interfaces = parser.values(QStringLiteral("interface"));
    if (parser.isSet(QStringLiteral("address"))) {
        const auto address = Ipv4::parse(parser.value(QStringLiteral("address")).toStdString());
        if (!address) {
            problem = QStringLiteral("--address %1 is not an IPv4 address; write it like 10.0.0.5.")
                          .arg(parser.value(QStringLiteral("address")));
            return std::nullopt;
        }
        options.address = *address;
    }
    const std::pair<const char *, quint16 engine::EngineOptions::*> ports[] = {
        {"dhcp-port", &engine::EngineOptions::dhcpPort},
        {"pxe-port", &engine::EngineOptions::pxePort},
        {"tftp-port", &engine::EngineOptions::tftpPort},
        {"http-port", &engine::EngineOptions::httpPort}};
    for (const auto &[name, member] : ports) {
        bool ok = false;
        const QString value = parser.value(QString::fromLatin1(name));
        options.*member = value.toUShort(&ok);
        if (!ok) {
            problem = QStringLiteral("--%1 %2 is not a port; choose 0 to 65535.").arg(QString::fromLatin1(name), value);
            return std::nullopt;
        }
    }
    return options;
}

} // namespace slipway
