// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/device_csv.h"
#include "server/site/folded.h"
#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Kind = RowProblem::Kind;

struct Meaning
{
    int DeviceColumns::*column;
    const char *words; ///< by comma, letters and digits only
};

constexpr std::array<Meaning, 5> Meanings{{
    {&DeviceColumns::name, "name,computername,hostname,host,device,devicename,computer"},
    {&DeviceColumns::mac, "mac,macs,macaddress,macaddresses,ethernet"},
    {&DeviceColumns::smbiosGuid, "smbiosguid,smbiosuuid,guid,uuid,smbios"},
    {&DeviceColumns::architecture, "arch,architecture"},
    {&DeviceColumns::collection, "collection,group"},
}};

QString lettersOf(const QString &heading)
{
    QString letters;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

std::optional<MacAddress> macFrom(QStringView text)
{
    return MacAddress::parse(text.toString().toStdString());
}

/// "01 23 45 67 89 ab 01 23 45 67 89 ac": the white space is inside the addresses, not between them.
std::optional<QList<MacAddress>> spacedMacs(const QList<QStringView> &words)
{
    if (words.size() % 6 != 0)
        return std::nullopt;
    QList<MacAddress> macs;
    for (qsizetype at = 0; at < words.size(); at += 6) {
        QString joined;
        for (qsizetype i = at; i < at + 6; ++i) {
            if (words[i].size() != 2)
                return std::nullopt;
            joined += words[i];
        }
        const auto mac = macFrom(joined);
        if (!mac)
            return std::nullopt;
        macs.append(*mac);
    }
    return macs;
}

std::optional<QList<MacAddress>> macsOfPart(QStringView part, QString *unreadable)
{
    if (const auto mac = macFrom(part))
        return QList<MacAddress>{*mac};
    static const QRegularExpression space(u"\\s+"_s);
    const QList<QStringView> words = part.split(space, Qt::SkipEmptyParts);
    if (const auto spaced = spacedMacs(words))
        return spaced;
    QList<MacAddress> macs;
    for (const QStringView word : words) {
        const auto mac = macFrom(word);
        if (!mac) {
            if (unreadable)
                *unreadable = word.toString();
            return std::nullopt;
        }
        macs.append(*mac);
    }
    return macs;
}

/// The rows of one table, and what was seen in earlier ones.
class Rows
{
public:
    Rows(DeviceTable &table, const DeviceColumns &columns) : m_table(table), m_columns(columns) {}

    void add(const CsvRecord &record)
    {
        DeviceRow row;
        row.line = record.line;
        if (!wellFormed(record)) {
            m_table.rows.append(row);
            return;
        }
        row.name = field(record, m_columns.name);
        row.collection = field(record, m_columns.collection);
        readIdentity(record, row);
        if (const QString word = field(record, m_columns.architecture); !word.isEmpty()) {
            row.architecture = architectureFromKey(word);
            if (!row.architecture)
                note(row.line, Kind::UnknownArchitecture, {word});
        }
        checkOnce(row);
        m_table.rows.append(row);
    }

private:
    static QString field(const CsvRecord &record, int column)
    {
        return column < 0 ? QString() : record.fields.value(column).trimmed();
    }
    void note(int line, Kind kind, const QStringList &args = {}) { m_table.problems.append({line, kind, args}); }

    bool wellFormed(const CsvRecord &record)
    {
        if (record.fault == CsvRecord::Fault::Unterminated)
            note(record.line, Kind::Unterminated);
        else if (record.fault == CsvRecord::Fault::TextAfterQuote)
            note(record.line, Kind::TextAfterQuote);
        else if (record.fields.size() > m_table.header.size())
            note(record.line, Kind::TooManyFields,
                 {QString::number(record.fields.size()), QString::number(m_table.header.size())});
        else
            return true;
        return false;
    }

    void readIdentity(const CsvRecord &record, DeviceRow &row)
    {
        const QString mac = field(record, m_columns.mac);
        const QString guid = field(record, m_columns.smbiosGuid);
        if (!mac.isEmpty()) {
            QString unreadable = mac;
            const auto macs = macsFrom(mac, &unreadable);
            if (!macs)
                note(row.line, Kind::InvalidMac, {unreadable});
            else
                row.macs = *macs;
        }
        if (!guid.isEmpty()) {
            row.smbiosGuid = Guid::parse(guid.toStdString());
            if (!row.smbiosGuid)
                note(row.line, Kind::InvalidGuid, {guid});
            else if (row.smbiosGuid->isPlaceholder())
                leaveOut(row, mac.isEmpty());
        }
        if (row.name.isEmpty())
            note(row.line, Kind::MissingName);
        if (mac.isEmpty() && guid.isEmpty())
            note(row.line, Kind::NoIdentity, {row.name});
    }

    void leaveOut(DeviceRow &row, bool needed)
    {
        if (needed)
            note(row.line, Kind::PlaceholderGuid, {QString::fromStdString(row.smbiosGuid->toString())});
        row.smbiosGuid.reset();
    }

    /// Nothing may name two rows: which of them would be meant?
    template <class T>
    void checkOnce(QHash<T, int> &seen, const T &key, int line, Kind kind, const QString &shown)
    {
        const auto earlier = seen.constFind(key);
        if (earlier == seen.constEnd())
            seen.insert(key, line);
        else
            note(line, kind, {shown, QString::number(*earlier)});
    }
    void checkOnce(const DeviceRow &row)
    {
        if (!row.name.isEmpty())
            checkOnce(m_names, folded(row.name), row.line, Kind::DuplicateName, row.name);
        for (const MacAddress &mac : row.macs)
            checkOnce(m_macs, mac, row.line, Kind::DuplicateMac, QString::fromStdString(mac.toString()));
        if (row.smbiosGuid)
            checkOnce(m_guids, *row.smbiosGuid, row.line, Kind::DuplicateGuid,
                      QString::fromStdString(row.smbiosGuid->toString()));
    }

    DeviceTable &m_table;
    const DeviceColumns m_columns;
    QHash<QString, int> m_names;
    QHash<MacAddress, int> m_macs;
    QHash<Guid, int> m_guids;
};

Result<void> checkColumns(const DeviceColumns &columns)
{
    if (columns.name < 0)
        return failure(ErrorCode::Refused, {u"No column holds the name. The first line must name the columns: "
                                            "name,mac,smbios_guid and, if wanted, arch and collection."_s});
    if (columns.mac < 0 && columns.smbiosGuid < 0)
        return failure(ErrorCode::Refused,
                       {u"No column holds a MAC address or a SMBIOS GUID. The first line must name the columns: "
                        "name,mac,smbios_guid and, if wanted, arch and collection."_s});
    QList<int> used;
    for (const Meaning &meaning : Meanings) {
        const int column = columns.*meaning.column;
        if (column >= 0 && used.contains(column))
            return failure(ErrorCode::Refused, {u"Column %1 is to hold two things."_s.arg(column + 1)});
        used.append(column);
    }
    return {};
}

} // namespace

bool isAdapterAddress(const MacAddress &mac)
{
    return !mac.isNull() && (mac.octets[0] & 1) == 0;
}

std::optional<QList<MacAddress>> macsFrom(QStringView field, QString *unreadable)
{
    static const QRegularExpression separator(u"[;,|\\r\\n]+"_s);
    QList<MacAddress> macs;
    for (const QStringView part : field.split(separator, Qt::SkipEmptyParts)) {
        const auto some = macsOfPart(part.trimmed(), unreadable);
        if (!some)
            return std::nullopt;
        for (const MacAddress &mac : *some) {
            if (!isAdapterAddress(mac)) {
                if (unreadable)
                    *unreadable = QString::fromStdString(mac.toString());
                return std::nullopt;
            }
            if (!macs.contains(mac))
                macs.append(mac);
        }
    }
    return macs.isEmpty() ? std::nullopt : std::optional(macs);
}

Result<DeviceColumns> deviceColumns(const QStringList &header)
{
    DeviceColumns columns;
    for (int at = 0; at < header.size(); ++at) {
        const QString heading = lettersOf(header[at]);
        for (const Meaning &meaning : Meanings) {
            if (!QString::fromLatin1(meaning.words).split(u',').contains(heading))
                continue;
            if (columns.*meaning.column >= 0)
                return failure(
                    ErrorCode::Refused,
                    {u"Columns %1 and %2 (\"%3\") mean the same. Leave one of them out."_s.arg(
                        QString::number(columns.*meaning.column + 1), QString::number(at + 1), header[at].trimmed())});
            columns.*meaning.column = at;
        }
    }
    return columns;
}

Result<DeviceTable> readDevices(const CsvTable &csv, const DeviceColumns &columns)
{
    if (csv.records.isEmpty())
        return failure(ErrorCode::Refused, {u"The table is empty. Its first line must name the columns: "
                                            "name,mac,smbios_guid and, if wanted, arch and collection."_s});
    if (const auto usable = checkColumns(columns); !usable)
        return fail(usable.error());
    DeviceTable table;
    table.header = csv.records.first().fields;
    for (int at = 0; at < table.header.size(); ++at) {
        const bool used = std::any_of(Meanings.begin(), Meanings.end(),
                                      [&](const Meaning &meaning) { return columns.*meaning.column == at; });
        if (!used)
            table.unused.append(table.header[at].trimmed());
    }
    table.rows.reserve(csv.records.size() - 1);
    Rows rows(table, columns);
    for (qsizetype at = 1; at < csv.records.size(); ++at)
        rows.add(csv.records[at]);
    return table;
}

Result<DeviceTable> readDevices(QByteArrayView file)
{
    const auto csv = parseCsv(file);
    if (!csv)
        return fail(csv.error());
    const auto columns = deviceColumns(csv->records.isEmpty() ? QStringList() : csv->records.first().fields);
    if (!columns)
        return fail(columns.error());
    return readDevices(*csv, *columns);
}

} // namespace slipway::site
