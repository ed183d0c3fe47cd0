// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/exchange/record_export.h"
#include "core/records/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace boshi::cli {
namespace {

using exchange::ExportLine;

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

/// What is asked for, and whatever it would tell of.
struct Chosen {
    std::vector<ExportLine> lines = {};
    std::vector<Record> told = {};
};

Result<QSet<QUuid>> families(const Invocation &call, const VaultReader &reader)
{
    if (call.has(QStringLiteral("family")))
        return QSet<QUuid>{QUuid(call.value(QStringLiteral("family")))};
    const auto caseload = reader.caseload();
    if (!caseload)
        return caseload.error();
    QSet<QUuid> ids;
    for (const CaseloadLine &line : *caseload)
        ids << line.family;
    return ids;
}

/// A person may be in several families, and goes out once.
Result<Chosen> choose(const Invocation &call, const VaultReader &reader, const RecordType *type)
{
    const auto ids = families(call, reader);
    if (!ids)
        return ids.error();
    Chosen chosen;
    QSet<QUuid> seen;
    for (const QUuid &id : *ids) {
        const auto family = reader.family(id);
        if (!family)
            return family.error();
        if (family->size() == 0)
            return Error{ErrorCode::UnknownRecord};
        auto lines = exchange::exportable(*family);
        const bool withPrivate = call.has(QStringLiteral("with-private"));
        std::erase_if(lines, [&](const ExportLine &line) {
            return (type && line.type != type) || (isSealed(line.privacy) && !withPrivate) || seen.contains(line.record);
        });
        for (const ExportLine &line : lines)
            seen << line.record;
        std::ranges::move(exchange::toldBy(*family, lines), std::back_inserter(chosen.told));
        std::ranges::move(lines, std::back_inserter(chosen.lines));
    }
    std::ranges::sort(chosen.lines, exchange::comesBefore);
    return chosen;
}

int exportRecords(const Invocation &call)
{
    const RecordType *type = records::find(call.value(QStringLiteral("type")));
    if (call.has(QStringLiteral("type")) && !type)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "There is no such record type. `boshi-cli catalogue` lists them.")));
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    auto chosen = choose(call, (*session)->reader(), type);
    if (!chosen)
        return call.fail(chosen.error());
    if (const auto refused = call.refuseWithheld(Door::Export, exchange::eachOnce(std::move(chosen->told))))
        return *refused;
    QDir().mkpath(call.argument(1));
    const auto written = exchange::writeExport((*session)->reader(), chosen->lines, call.argument(1), {});
    if (!written)
        return call.fail(written.error());
    call.printRow({QStringLiteral("file")});
    for (const QString &path : *written)
        call.printRow({path});
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "These files are not encrypted: whoever has them can read them.")));
    return done;
}

constexpr Command commands[] = {
    {"export", "FILE DIR", 2, 2, exportRecords, QT_TRANSLATE_NOOP("cli", "Records as CSV files in DIR, one for each type; never over files that are there.")},
};

} // namespace

std::span<const Command> exportCommands() { return commands; }

} // namespace boshi::cli
