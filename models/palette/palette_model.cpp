// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/palette_model.h"
#include "models/palette/fuzzy_match.h"
#include "models/rows/mac_word.h"
#include "models/texts/display_text.h"
#include "server/site/folded.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = PaletteEntry::Kind;

struct PaletteTexts
{
    Q_DECLARE_TR_FUNCTIONS(PaletteTexts)
};

bool wanted(QChar prefix, Kind kind)
{
    if (prefix == u'>')
        return kind == Kind::Action;
    if (prefix == u'@')
        return kind == Kind::Device;
    if (prefix == u'#')
        return kind != Kind::Action && kind != Kind::Device;
    return true;
}

PaletteEntry thing(Kind kind, const QString &id, const QString &title, const QString &where, const QString &icon,
                   const QString &also = {})
{
    PaletteEntry entry;
    entry.kind = kind;
    entry.id = id;
    entry.title = displayText(title);
    entry.where = where;
    entry.icon = icon;
    return prepared(entry, also);
}

PaletteEntry deviceEntry(const site::Device &device)
{
    QStringList macs;
    for (const MacAddress &mac : device.macs)
        macs += QString::fromStdString(mac.toString());
    QString bare = macs.join(u' ');
    bare.remove(u':');
    const QString guid = device.smbiosGuid ? QString::fromStdString(device.smbiosGuid->toString()) : QString();
    return thing(Kind::Device, QString::number(device.id.value), device.name, macs.join(u", "_s), u"device"_s,
                 macs.join(u' ') + u' ' + bare + u' ' + guid);
}

} // namespace

QString PaletteEntry::key() const
{
    return QString::number(int(kind)) + u':' + id;
}

PaletteEntry prepared(PaletteEntry entry, const QString &also)
{
    entry.folded = site::folded(entry.title);
    entry.also = site::folded(entry.kind == Kind::Device ? also : entry.where + u' ' + also);
    return entry;
}

QList<PaletteEntry> paletteThings(const site::Snapshot &snapshot)
{
    const site::Configuration &configuration = snapshot.configuration();
    QList<PaletteEntry> things;
    things.reserve(configuration.devices.size());
    for (const site::Device &device : configuration.devices)
        things += deviceEntry(device);
    for (const site::Collection &each : configuration.collections)
        things += thing(Kind::Collection, QString::number(each.id.value), each.name, PaletteTexts::tr("Collection"),
                        u"collection"_s);
    for (const site::BootImage &each : configuration.bootImages)
        things += thing(Kind::BootImage, QString::number(each.id.value), each.name, PaletteTexts::tr("Boot image"),
                        u"boot-image"_s);
    for (const site::TaskSequence &each : configuration.taskSequences)
        things += thing(Kind::TaskSequence, QString::number(each.id.value), each.name,
                        PaletteTexts::tr("Task sequence"), u"task-sequence"_s);
    for (const site::Deployment &each : configuration.deployments) {
        const site::TaskSequence *sequence = snapshot.taskSequence(each.taskSequence);
        const site::Collection *collection = snapshot.collection(each.collection);
        //: a deployment: its task sequence, to its collection
        const QString title =
            PaletteTexts::tr("%1 to %2")
                .arg(sequence ? sequence->name : QString(), collection ? collection->name : QString());
        things += thing(Kind::Deployment, each.id.value, title, PaletteTexts::tr("Deployment %1").arg(each.id.value),
                        u"deployment"_s);
    }
    return things;
}

void PaletteModel::setCommands(QList<PaletteEntry> commands)
{
    m_commands = std::move(commands);
    search();
}

void PaletteModel::setThings(QList<PaletteEntry> things)
{
    m_things = std::move(things);
    search();
}

void PaletteModel::setRecent(const QStringList &keys)
{
    m_recent = keys;
    search();
}

void PaletteModel::setPattern(const QString &pattern)
{
    m_pattern = pattern;
    search();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *shown = entry(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->title;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown->title, shown->where, shown->keys, shown->remark};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case WhereRole:
        return shown->where;
    case KeysRole:
        return shown->keys;
    case RemarkRole:
        return shown->remark;
    case EnabledRole:
        return shown->enabled;
    case IconNameRole:
        return shown->icon;
    }
    return {};
}

void PaletteModel::search()
{
    struct Hit
    {
        int score;
        int recency; ///< smaller: more recent
        int order;
        const PaletteEntry *entry;
    };
    const QString trimmed = m_pattern.trimmed();
    const QChar prefix = trimmed.isEmpty() ? QChar() : trimmed.front();
    const bool narrowed = prefix == u'>' || prefix == u'@' || prefix == u'#';
    const QStringList words = site::folded(narrowed ? trimmed.sliced(1) : trimmed).split(u' ', Qt::SkipEmptyParts);
    QStringList macWords = words;
    for (QString &word : macWords) {
        if (const QString mac = macWord(word); !mac.isEmpty())
            word = mac;
    }
    QHash<QString, int> recency;
    for (const QString &key : std::as_const(m_recent))
        recency.insert(key, int(recency.size()));
    std::vector<Hit> hits;
    int order = 0;
    for (const QList<PaletteEntry> *list : {&m_commands, &m_things}) {
        for (const PaletteEntry &each : *list) {
            ++order;
            if (narrowed && !wanted(prefix, each.kind))
                continue;
            // Ten thousand devices tell nobody anything who typed nothing.
            if (words.isEmpty() && !narrowed && list == &m_things && !recency.contains(each.key()))
                continue;
            int score = words.isEmpty() ? 0 : fuzzyScore(each.folded, each.also, words);
            if (score < 0 && macWords != words)
                score = fuzzyScore(each.folded, each.also, macWords);
            if (score < 0)
                continue;
            const int recent = list == &m_commands || words.isEmpty() ? recency.value(each.key(), INT_MAX) : INT_MAX;
            hits.push_back({score, recent, order, &each});
        }
    }
    const auto better = [&words](const Hit &a, const Hit &b) {
        // Typed: what fits, and what was used lately only where both fit about alike.
        if (!words.isEmpty() && a.score / 400 != b.score / 400)
            return a.score > b.score;
        if (a.recency != b.recency)
            return a.recency < b.recency;
        return a.score != b.score ? a.score > b.score : a.order < b.order;
    };
    const size_t shown = std::min(hits.size(), size_t(MostRows));
    std::partial_sort(hits.begin(), hits.begin() + qptrdiff(shown), hits.end(), better);
    QList<PaletteEntry> rows;
    for (size_t i = 0; i < shown; ++i)
        rows += *hits[i].entry;
    beginResetModel();
    m_shown = std::move(rows);
    m_left = int(hits.size() - shown);
    endResetModel();
}

} // namespace slipway::models
