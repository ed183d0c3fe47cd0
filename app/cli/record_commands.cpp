// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_input.h"
#include "app/cli/record_text.h"
#include "core/exchange/record_table.h"
#include "core/records/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace boshi::cli {
namespace {

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

int unknownType(const Invocation &call)
{
    return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "There is no such record type. `boshi-cli catalogue` lists them.")));
}

int list(const Invocation &call)
{
    const bool byType = call.has(QStringLiteral("type"));
    const RecordType *type = byType ? records::find(call.value(QStringLiteral("type"))) : nullptr;
    if (byType && !type)
        return unknownType(call);
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto family = familyAsked(call, (*session)->reader());
    if (!family)
        return call.fail(family.error());
    call.printRow(exchange::tableHeader(type));
    const auto read = (*session)->reader().eachRecord(type, [&](const RecordLine &line) {
        const auto record = recordOf(line);
        const bool wanted = !*family || (*family)->record(line.id);
        if (!wanted || (record && record->isVoided))
            return;
        call.printRow(exchange::tableRow(type, line));
    });
    return read ? int(done) : call.fail(read.error());
}

QJsonObject valuesOf(const RecordLine &line, const RecordState &state)
{
    const RecordType *type = records::find(QString::fromUtf8(line.type));
    QJsonObject values;
    for (const auto &[key, field] : state.fields) {
        const Field *known = type ? type->find(key.toStdString()) : nullptr;
        values[QString::fromUtf8(key)] = rawText(known, field.value);
    }
    return values;
}

int show(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto line = (*session)->reader().line(QUuid(call.argument(1)));
    if (!line)
        return call.fail(line.error());
    const auto state = *line ? decodeState((*line)->state) : std::nullopt;
    if (!state)
        return call.fail({ErrorCode::UnknownRecord});
    QJsonArray conflicts;
    for (const auto &[key, field] : state->fields)
        if (!field.rivals.empty())
            conflicts.append(QString::fromUtf8(key));
    call.printJson({{QStringLiteral("id"), idText((*line)->id)},
                    {QStringLiteral("type"), QString::fromUtf8((*line)->type)},
                    {QStringLiteral("subject"), idText((*line)->subject)},
                    {QStringLiteral("day"), (*line)->day},
                    {QStringLiteral("voided"), state->isVoided()},
                    {QStringLiteral("void_contested"), state->voidContested},
                    {QStringLiteral("conflicts"), conflicts},
                    {QStringLiteral("values"), valuesOf(**line, *state)}});
    return done;
}

int history(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const VaultReader reader = (*session)->reader();
    const auto steps = reader.history(QUuid(call.argument(1)));
    if (!steps)
        return call.fail(steps.error());
    if (steps->empty())
        return call.fail({ErrorCode::UnknownRecord});
    call.printRow(QStringLiteral("revision,parents,author,device,at,mode,field,value").split(u','));
    for (const HistoryStep &step : *steps) {
        const Revision &revision = step.revision;
        const RecordType *type = records::find(QString::fromUtf8(revision.type));
        QStringList parents;
        for (const RevisionId &parent : revision.parents)
            parents << QString::fromLatin1(parent.toHex());
        for (const FieldSet &set : revision.sets)
            call.printRow({QString::fromLatin1(step.id.toHex()), parents.join(u' '), nameOf(reader, revision.author), idText(revision.device),
                           toText(revision.at), modeText(revision.mode), QString::fromUtf8(set.key),
                           rawText(type ? type->find(set.key.toStdString()) : nullptr, set.value)});
    }
    return done;
}

int save(const Invocation &call, VaultSession &session, const Record &record)
{
    if (tellIssues(call, session, record))
        return answerIsNo;
    const auto saved = session.save(record);
    return saved ? int(done) : call.fail(saved.error());
}

int add(const Invocation &call)
{
    const RecordType *type = records::find(call.value(QStringLiteral("type")));
    if (!type)
        return unknownType(call);
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    int code = done;
    auto record = freshRecord(call, **session, *type, code);
    if (!record)
        return code;
    if (const auto misused = assign(call, 1, *record))
        return *misused;
    openFamilyOf(**session, record->subject);
    code = save(call, **session, *record);
    if (code == done)
        call.print(idText(record->id));
    return code;
}

int set(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    auto stored = (*session)->reader().record(QUuid(call.argument(1)));
    if (!stored)
        return call.fail(stored.error());
    if (!*stored)
        return call.fail({ErrorCode::UnknownRecord});
    if (const auto misused = assign(call, 2, **stored))
        return *misused;
    openFamilyOf(**session, (*stored)->id);
    return save(call, **session, **stored);
}

int voidRecord(const Invocation &call)
{
    if (call.value(QStringLiteral("reason")).isEmpty())
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--reason says why the record is voided.")));
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    const auto voided = (*session)->setVoided(QUuid(call.argument(1)), call.value(QStringLiteral("reason")));
    if (voided && voided->individualNumbers > 0)
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The reason held an individual number (My Number), which Boshi never keeps; a note took its place.")));
    return voided ? int(done) : call.fail(voided.error());
}

int undo(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    const auto undone = call.arguments().size() > 1 ? (*session)->undo(call.argument(1).toLongLong()) : (*session)->undoLatest();
    if (!undone)
        return call.fail(undone.error());
    call.print(QString::number(undone->change));
    return done;
}

constexpr Command commands[] = {
    {"list", "FILE", 1, 1, list, QT_TRANSLATE_NOOP("cli", "Records as CSV; with --type also their fields.")},
    {"show", "FILE RECORD", 2, 2, show, QT_TRANSLATE_NOOP("cli", "One record as JSON.")},
    {"history", "FILE RECORD", 2, 2, history, QT_TRANSLATE_NOOP("cli", "The steps of a record's life.")},
    {"add", "FILE field=value …", 1, -1, add, QT_TRANSLATE_NOOP("cli", "Add a record of --type about --subject and print its id.")},
    {"set", "FILE RECORD field=value …", 3, -1, set, QT_TRANSLATE_NOOP("cli", "Change fields of a record; an empty value clears.")},
    {"void", "FILE RECORD", 2, 2, voidRecord, QT_TRANSLATE_NOOP("cli", "Void a record, with --reason. Nothing is deleted.")},
    {"undo", "FILE [CHANGE]", 1, 2, undo, QT_TRANSLATE_NOOP("cli", "Take back a change, the latest when none is named.")},
};

} // namespace

std::span<const Command> recordCommands() { return commands; }

} // namespace boshi::cli
