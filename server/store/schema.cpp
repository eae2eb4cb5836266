// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered SQL files of schema/, compiled in.
#include "server/store/migration.h"
#include <QFile>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless somebody asks for them; the macro wants no namespace.
static void registerSchemaFiles()
{
    Q_INIT_RESOURCE(schema);
}

namespace slipway::store {

namespace {

Schema readSchema(quint32 applicationId, const QString &name)
{
    registerSchemaFiles();
    Schema schema{applicationId, {}};
    for (int version = 1;; ++version) {
        QFile file(u":/slipway/%1_%2.sql"_s.arg(name).arg(version, 3, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return schema;
        schema.steps << QString::fromUtf8(file.readAll());
    }
}

} // namespace

// "SlpC" and "SlpR" in ASCII, so that `file` and a person with a hex editor see whose the files are.
Schema siteSchema()
{
    return readSchema(0x536C7043, u"site"_s);
}

Schema stateSchema()
{
    return readSchema(0x536C7052, u"state"_s);
}

} // namespace slipway::store
