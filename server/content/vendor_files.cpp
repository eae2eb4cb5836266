// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/vendor_files.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway::content {

namespace {

constexpr qint64 LargestFile = 32 * 1024 * 1024;

std::shared_ptr<const site::MacVendors> read()
{
    auto vendors = std::make_shared<site::MacVendors>();
    // The large blocks, then the parts that some of them are cut into.
    for (const QString &name : {u"oui"_s, u"mam"_s, u"oui36"_s, u"iab"_s}) {
        QFile file(u"/usr/share/ieee-data/%1.csv"_s.arg(name));
        if (file.size() <= LargestFile && file.open(QIODevice::ReadOnly))
            vendors->add(file.readAll());
    }
    return vendors;
}

} // namespace

std::shared_ptr<const site::MacVendors> macVendors()
{
    static const std::shared_ptr<const site::MacVendors> vendors = read();
    return vendors;
}

} // namespace slipway::content
