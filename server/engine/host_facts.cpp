// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/host_facts.h"
#include "server/net/interfaces.h"
#include <QFileInfo>
#include <QStorageInfo>

namespace slipway::engine {

HostFacts hostFacts(const store::SiteLocation &site, const QString &watchedFile)
{
    HostFacts facts;
    for (const net::Interface &interface : net::interfaces()) {
        HostFacts::Interface told{interface.name, interface.up && interface.running && !interface.loopback,
                                  interface.virtualDevice};
        for (const net::InterfaceAddress &address : interface.addresses)
            told.addresses += {address.address, address.prefixLength};
        facts.interfaces += told;
    }
    facts.contentFolder = site.contentFolder();
    // The folder is made with the first image; what holds the site holds it, too.
    const QStorageInfo storage(QFileInfo::exists(facts.contentFolder) ? facts.contentFolder : site.directory);
    facts.freeBytes = storage.isValid() ? storage.bytesAvailable() : -1;
    facts.watchedReadable = watchedFile.isEmpty() || QFileInfo(watchedFile).isReadable();
    return facts;
}

} // namespace slipway::engine
