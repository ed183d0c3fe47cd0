// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_text.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace boshi::cli {
namespace {

/// One field on which copies of the vault disagree, with everybody's word on it.
struct Conflict {
    QUuid record;
    QString field;
    QStringList values, authors, times;
};

QString valueOf(const RecordLine &line, const QString &field, const QByteArray &raw)
{
    const RecordType *type = records::find(QString::fromUtf8(line.type));
    return rawText(type ? type->find(field.toUtf8().toStdString()) : nullptr, raw);
}

Conflict conflictOf(const VaultReader &reader, const RecordLine &line, const QString &field, const std::vector<Rival> &rivals)
{
    Conflict conflict{.record = line.id, .field = field, .values = {}, .authors = {}, .times = {}};
    const auto history = reader.history(line.id);
    for (const Rival &rival : rivals) {
        conflict.values << valueOf(line, field, rival.value);
        if (!history)
            continue;
        const auto step = std::ranges::find(*history, rival.revision, &HistoryStep::id);
        if (step == history->end())
            continue;
        conflict.authors << nameOf(reader, step->revision.author);
        conflict.times << toText(step->revision.at);
    }
    return conflict;
}

Result<std::vector<Conflict>> openConflicts(const VaultReader &reader)
{
    const auto lines = reader.inConflict();
    if (!lines)
        return lines.error();
    std::vector<Conflict> conflicts;
    for (const RecordLine &line : *lines) {
        const auto state = decodeState(line.state);
        for (const auto &[key, field] : state->fields)
            if (!field.rivals.empty())
                conflicts.push_back(conflictOf(reader, line, QString::fromUtf8(key), field.rivals));
        if (state->voidContested)
            conflicts.push_back({line.id, QString::fromLatin1(reserved::voided), {}, {}, {}});
    }
    return conflicts;
}

int merge(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    if (!call.keepBackups(**session))
        return call.misusedKeep();
    const auto other = call.openOther(call.argument(1));
    if (!other)
        return call.fail(other.error());
    const auto report = (*session)->merge(**other);
    if (!report)
        return call.fail(report.error());
    const auto conflicts = openConflicts((*session)->reader());
    if (!conflicts)
        return call.fail(conflicts.error());
    const qint64 open = qint64(conflicts->size());
    if (call.wantsJson()) {
        call.printJson({{QStringLiteral("added"), report->added}, {QStringLiteral("known"), report->known},
                        {QStringLiteral("records"), report->records.size()}, {QStringLiteral("conflicts"), open},
                        {QStringLiteral("refused"), report->refused}, {QStringLiteral("waiting"), report->waiting},
                        {QStringLiteral("erased"), report->erased}});
    } else {
        call.printRow({QStringLiteral("added"), QStringLiteral("known"), QStringLiteral("records"), QStringLiteral("conflicts")});
        call.printRow({QString::number(report->added), QString::number(report->known), QString::number(report->records.size()), QString::number(open)});
    }
    if (report->refused > 0)
        call.tell(QCoreApplication::translate("cli", "%n step(s) of the other vault were broken or held an individual number and were not taken over.", nullptr, int(report->refused)));
    call.tellErased(report->erased);
    return open > 0 || report->refused > 0 ? answerIsNo : done;
}

int conflicts(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto open = openConflicts((*session)->reader());
    if (!open)
        return call.fail(open.error());
    call.printRow({QStringLiteral("record"), QStringLiteral("field"), QStringLiteral("values"), QStringLiteral("authors"), QStringLiteral("times")});
    for (const Conflict &conflict : *open)
        call.printRow({conflict.record.toString(QUuid::WithoutBraces), conflict.field, conflict.values.join(QStringLiteral(" | ")),
                       conflict.authors.join(QStringLiteral(" | ")), conflict.times.join(QStringLiteral(" | "))});
    return open->empty() ? done : answerIsNo;
}

constexpr Command commands[] = {
    {"merge", "FILE OTHER", 2, 2, merge, QT_TRANSLATE_NOOP("cli", "Add everything in OTHER to FILE.")},
    {"conflicts", "FILE", 1, 1, conflicts, QT_TRANSLATE_NOOP("cli", "Fields on which merged copies disagree.")},
};

} // namespace

std::span<const Command> mergeCommands() { return commands; }

} // namespace boshi::cli
