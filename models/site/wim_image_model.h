// SPDX-License-Identifier: GPL-3.0-or-later
// The images in a WIM that somebody chooses one of. Everything in it comes from the file: plain text. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/content/wim_file.h"

namespace slipway::models {

struct WimImageRow
{
    int index = 0;
    QString name;
    QString architecture; ///< empty: it does not say
    QString version;
    QString languages;
    qint64 unpackedSize = 0;
    bool bootable = false; ///< the one that the file marks

    int key() const { return index; }
    QString keyText() const { return QString::number(index); }
    QVariant cell(int column, int role) const;
    bool operator==(const WimImageRow &) const = default;
};

class WimImageModel final : public RowModel<WimImageRow>
{
public:
    enum Columns { Index, Name, Architecture, Version, Language, Size };
    explicit WimImageModel(QObject *parent = nullptr);
    void update(const content::WimFile &wim);
};

} // namespace slipway::models
