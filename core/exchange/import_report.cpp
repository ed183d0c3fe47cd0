// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

#include "core/domain/disclosure.h"
#include "core/exchange/csv_writer.h"

#include <QIODevice>
#include <QSet>

namespace boshi::exchange {
namespace {

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

void writeRow(const RowReport &report, QIODevice &device)
{
    const QStringList start{QString::number(report.row), outcomeText(report.outcome), idText(report.person), idText(report.record)};
    device.write(csvRow(start + QStringList{QString(), QString(), QString()}));
    for (const CellNote &note : report.notes)
        device.write(csvRow(start + QStringList{note.columnName, noteText(note.code), note.shown}));
    for (const QString &field : report.differing)
        device.write(csvRow(start + QStringList{field, QStringLiteral("differs"), QString()}));
}

} // namespace

void writeReport(const RowReports &reports, QIODevice &device)
{
    device.write(csvRow(QStringLiteral("row,outcome,person,record,column,code,value").split(u',')));
    for (const RowReport &report : reports)
        writeRow(report, device);
}

Result<std::vector<Record>> markedPeopleIn(const RowReports &reports, const VaultReader &reader)
{
    QSet<QUuid> ids;
    for (const RowReport &report : reports)
        ids.insert(report.person);
    std::vector<Record> people;
    for (const QUuid &id : std::as_const(ids)) {
        auto person = reader.record(id);
        if (!person)
            return person.error();
        if (*person && isNotDisclosed(**person))
            people.push_back(std::move(**person));
    }
    return people;
}

} // namespace boshi::exchange
