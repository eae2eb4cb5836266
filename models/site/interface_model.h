// SPDX-License-Identifier: GPL-3.0-or-later
// The network interfaces of this computer, and what is known of the networks behind them. Gui thread.
#pragma once
#include "models/details/properties.h"
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/engine/dhcp_probe.h"

namespace slipway::models {

struct InterfaceRow
{
    enum class Kind : quint8 { Wired, Wireless, Bond, Vlan, Bridge, Container, Tunnel, Loopback, Virtual };
    enum class Answers : quint8 { Yes, No, NotServing, Paused, WithoutLink, WithoutAddress, Missing };
    net::Interface interface;
    Kind kind = Kind::Wired;
    Answers answers = Answers::No;
    bool allowed = false; ///< the setting, or what was given at the start
    bool named = false;   ///< expressly, not as one of all
    bool probing = false; ///< at this moment
    qint64 probedMs = 0;  ///< 0: not yet
    QString others;       ///< DHCP and PXE servers that answered, plain text
    QString problem;      ///< why the probe failed
    bool rivals = false;  ///< others that boot machines
    int machines = 0;     ///< seen on its networks

    QString key() const { return interface.name; }
    QString keyText() const { return interface.name; }
    QVariant cell(int column, int role) const;
    bool operator==(const InterfaceRow &other) const;
};
InterfaceRow::Kind interfaceKind(const net::Interface &interface);
QString interfaceKindText(InterfaceRow::Kind kind);
QString answersText(InterfaceRow::Answers answers);

/// What there is to know at a moment.
struct InterfaceInput
{
    QList<net::Interface> interfaces{};
    site::Settings settings{};
    QStringList given{};  ///< at the start of the program: goes before the setting
    bool serving = false; ///< whichever program does
    const site::Observations &seen;
};

class InterfaceModel final : public RowModel<InterfaceRow>
{
public:
    enum Columns { Name, Kind, Link, Addresses, Speed, Answers, Others, Machines, Mac, Mtu };
    explicit InterfaceModel(QObject *parent = nullptr);
    void update(const InterfaceInput &input);
    void beginProbe(const QString &name);
    void endProbe(const QString &name, const Result<engine::DhcpProbe> &probe, qint64 nowMs);
    /// Machines that came through relays: on no network of this computer.
    int relayed() const { return m_relayed; }

private:
    struct Probed
    {
        bool running = false;
        qint64 timeMs = 0;
        QString others, problem;
        bool rivals = false;
    };
    InterfaceRow rowOf(const net::Interface &interface, const InterfaceInput &input) const;
    void showProbe(const QString &name);
    QHash<QString, Probed> m_probed;
    int m_relayed = 0;
};

QList<Property> interfaceProperties(const InterfaceRow &row, int relayed);
/// What speaks against answering there; empty: nothing.
QString answerWarning(const InterfaceRow &row);

} // namespace slipway::models
