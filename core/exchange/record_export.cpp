// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_export.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/record_table.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <memory>

/// Writes what was asked about at Door::Export; see toldBy().
namespace boshi::exchange {
namespace {

constexpr int mostSteps = 8; ///< From a record to the person; a record is about a person or about something of theirs.

/// The record and, one after the other, what it is about.
std::vector<const Record *> chainFrom(const Family &family, const Record &record)
{
    std::vector<const Record *> chain{&record};
    for (int step = 0; step < mostSteps; ++step) {
        const Record *about = family.record(chain.back()->subject);
        if (!about)
            break;
        chain.push_back(about);
    }
    return chain;
}

QUuid personOf(const std::vector<const Record *> &chain)
{
    const Record &record = *chain.front();
    if (record.type == &records::membership) {
        const QUuid *member = record.get<QUuid>(records::keys::membership::person);
        return member ? *member : QUuid();
    }
    return chain.back()->type == &records::person ? chain.back()->id : QUuid();
}

QString dayOf(const Record &record)
{
    const PartialDate *day = record.day();
    return day ? toText(*day) : QString();
}

std::ptrdiff_t orderOf(const RecordType *type)
{
    const auto types = records::all();
    return std::ranges::find(types, type) - types.begin();
}

QString fileName(const RecordType &type)
{
    return QString::fromUtf8(type.key.data(), qsizetype(type.key.size())) + QStringLiteral(".csv");
}

ErrorCode whyNotWritten(const QSaveFile &file) { return file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed; }

/// The files of one export, each under a temporary name until all are whole.
class ExportFiles {
public:
    ExportFiles(const QString &folder, bool replaces) : m_folder(folder), m_replaces(replaces) { }

    /// The one in hand; `type` begins another when it is not the one before.
    Result<Done> write(const RecordType &type, const RecordLine &line)
    {
        if (m_type != &type)
            if (auto begun = begin(type); !begun)
                return begun;
        return append(tableRow(&type, line));
    }

    Result<QStringList> place()
    {
        QStringList placed;
        QStringList added;
        for (const auto &file : m_files) {
            const bool isThere = QFile::exists(file->fileName());
            const bool mayPlace = m_replaces || !isThere;
            if (!mayPlace || !file->commit()) {
                for (const QString &path : std::as_const(added))
                    QFile::remove(path);
                return Error{mayPlace ? whyNotWritten(*file) : ErrorCode::FileExists};
            }
            placed << file->fileName();
            if (!isThere)
                added << file->fileName();
        }
        return placed;
    }

private:
    Result<Done> begin(const RecordType &type)
    {
        m_type = &type;
        m_files.push_back(std::make_unique<QSaveFile>(QDir(m_folder).filePath(fileName(type))));
        QSaveFile &file = *m_files.back();
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::ReadOnlyPlace};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return append(tableHeader(&type));
    }
    Result<Done> append(const QStringList &cells)
    {
        QSaveFile &file = *m_files.back();
        const QByteArray row = csvRow(cells);
        return file.write(row) == row.size() ? Result<Done>(Done{}) : Error{whyNotWritten(file)};
    }

    QString m_folder;
    bool m_replaces;
    const RecordType *m_type = nullptr;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace

bool comesBefore(const ExportLine &left, const ExportLine &right)
{
    const auto rank = [](const ExportLine &line) { return std::tuple(orderOf(line.type), line.day, line.record.toRfc4122()); };
    return rank(left) < rank(right);
}

std::vector<ExportLine> exportable(const Family &family)
{
    const std::vector<Member> members = family.members();
    const auto isMember = [&](const QUuid &id) { return std::ranges::any_of(members, [&](const Member &member) { return member.person->id == id; }); };
    std::vector<ExportLine> lines;
    for (const QUuid &id : family.recordIds()) {
        const Record &record = *family.record(id);
        const auto chain = chainFrom(family, record);
        const QUuid person = personOf(chain);
        const bool isStruckOut = std::ranges::any_of(chain, &Record::isVoided);
        if (isStruckOut || record.privacy == Privacy::Professional || (!person.isNull() && !isMember(person)))
            continue;
        lines.push_back({id, record.type, person, dayOf(record), record.privacy});
    }
    std::ranges::sort(lines, comesBefore);
    return lines;
}

std::vector<Record> toldBy(const Family &family, const std::vector<ExportLine> &lines)
{
    QSet<QUuid> told;
    for (const ExportLine &line : lines) {
        const Record *record = family.record(line.record);
        if (!record)
            continue;
        for (const Record *each : chainFrom(family, *record))
            told << each->id;
        for (const auto &[key, value] : record->values)
            if (const QUuid *referred = std::get_if<QUuid>(&value))
                told << *referred;
    }
    std::vector<Record> records;
    for (const QUuid &id : std::as_const(told))
        if (const Record *record = family.record(id))
            records.push_back(*record);
    return records;
}

std::vector<Record> eachOnce(std::vector<Record> records)
{
    std::ranges::sort(records, {}, &Record::id);
    const auto again = std::ranges::unique(records, {}, &Record::id);
    records.erase(again.begin(), again.end());
    return records;
}

QStringList exportFiles(const std::vector<ExportLine> &lines)
{
    QStringList files;
    for (const ExportLine &line : lines)
        if (const QString name = fileName(*line.type); files.isEmpty() || files.constLast() != name)
            files << name;
    return files;
}

QStringList filesInTheWay(const std::vector<ExportLine> &lines, const QString &folder)
{
    QStringList files = exportFiles(lines);
    files.removeIf([&](const QString &name) { return !QFile::exists(QDir(folder).filePath(name)); });
    return files;
}

Result<QStringList> writeExport(const VaultReader &reader, const std::vector<ExportLine> &lines, const QString &folder, const ExportOptions &options)
{
    if (!QDir(folder).exists())
        return Error{ErrorCode::FileMissing};
    if (!options.replaces && !filesInTheWay(lines, folder).isEmpty())
        return Error{ErrorCode::FileExists};
    ExportFiles files(folder, options.replaces);
    qint64 record = 0;
    for (const ExportLine &wanted : lines) {
        if (options.goesOn && !options.goesOn(++record))
            return Error{ErrorCode::Cancelled};
        const auto line = reader.line(wanted.record);
        if (!line)
            return line.error();
        if (!*line)
            return Error{ErrorCode::UnknownRecord};
        if (const auto written = files.write(*wanted.type, **line); !written)
            return written.error();
    }
    return files.place();
}

} // namespace boshi::exchange
