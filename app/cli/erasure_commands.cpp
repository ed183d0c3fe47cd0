// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/store/erasure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

/// The one of --family, --person and --record that was given.
std::optional<std::pair<ErasureScope, QUuid>> wanted(const Invocation &call)
{
    std::optional<std::pair<ErasureScope, QUuid>> result;
    for (const auto &[option, scope] : {std::pair{"family", ErasureScope::Family}, {"person", ErasureScope::Person}, {"record", ErasureScope::Record}}) {
        if (!call.has(QString::fromLatin1(option)))
            continue;
        if (result)
            return std::nullopt;
        result = std::pair(scope, QUuid(call.value(QString::fromLatin1(option))));
    }
    return result;
}

void printPlan(const Invocation &call, const ErasurePlan &plan)
{
    if (call.wantsJson()) {
        QJsonObject types;
        for (const auto &[type, count] : plan.counts)
            types[QString::fromUtf8(type)] = count;
        QJsonArray staying;
        for (const QUuid &person : plan.staying)
            staying.append(person.toString(QUuid::WithoutBraces));
        call.printJson({{QStringLiteral("records"), types}, {QStringLiteral("revisions"), qint64(plan.revisions.size())},
                        {QStringLiteral("attachments"), qint64(plan.attachments.size())}, {QStringLiteral("staying"), staying}});
    } else {
        call.printRow({QStringLiteral("type"), QStringLiteral("records")});
        for (const auto &[type, count] : plan.counts)
            call.printRow({QString::fromUtf8(type), QString::number(count)});
    }
    for (const QUuid &person : plan.staying)
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "%1 belongs to another family too and stays.")).arg(person.toString(QUuid::WithoutBraces)));
}

int tellBackups(const Invocation &call, const Vault &vault, const ErasurePlan &plan)
{
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "Backups and copies in other places are not changed.")));
    if (!call.has(QStringLiteral("backup-folder")))
        return done;
    const auto backups = backupsHolding(vault, call.value(QStringLiteral("backup-folder")), plan.records);
    if (!backups)
        return call.fail(backups.error());
    for (const auto &[backup, holding] : *backups) {
        if (holding == Holding::Yes)
            call.tell(inWords(QT_TRANSLATE_NOOP("cli", "This backup still holds it: %1")).arg(backup.path));
        if (holding == Holding::CannotTell)
            call.tell(inWords(QT_TRANSLATE_NOOP("cli", "This backup cannot be opened with the present passphrase and may hold it: %1")).arg(backup.path));
    }
    return done;
}

int erase(const Invocation &call)
{
    const auto what = wanted(call);
    if (!what)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "Say what to erase by one of --family, --person and --record.")));
    const bool isDecided = call.has(QStringLiteral("yes"));
    const auto session = call.openSession(call.argument(0), isDecided ? Access::ReadWrite : Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto plan = planErasure((*session)->vault(), what->first, what->second);
    if (!plan)
        return call.fail(plan.error());
    printPlan(call, *plan);
    if (!isDecided) {
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "Nothing was erased yet. With --yes it is, for good, in this file.")));
        return tellBackups(call, (*session)->vault(), *plan);
    }
    if (const auto erased = (*session)->erase(*plan); !erased)
        return call.fail(erased.error());
    return tellBackups(call, (*session)->vault(), *plan);
}

QString momentText(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

int lift(const Invocation &call, VaultSession &session)
{
    const auto lines = erasedFrom(session.vault());
    if (!lines)
        return call.fail(lines.error());
    const auto line = std::ranges::find(*lines, call.value(QStringLiteral("lift")), [](const ErasedLine &each) { return momentText(each.at); });
    if (line == lines->end())
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "Nothing was erased at that moment. `vault erased FILE` lists the moments.")));
    const auto lifted = session.liftErasure(line->at);
    return lifted ? int(done) : call.fail(lifted.error());
}

int erased(const Invocation &call)
{
    const bool lifts = call.has(QStringLiteral("lift"));
    const auto session = call.openSession(call.argument(0), lifts ? Access::ReadWrite : Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    if (lifts)
        return lift(call, **session);
    const auto lines = erasedFrom((*session)->vault());
    if (!lines)
        return call.fail(lines.error());
    call.printRow({QStringLiteral("at"), QStringLiteral("records"), QStringLiteral("steps_and_attachments")});
    for (const ErasedLine &line : *lines)
        call.printRow({momentText(line.at), QString::number(line.records), QString::number(line.others)});
    return done;
}

constexpr Command commands[] = {
    {"vault erase", "FILE", 1, 1, erase, QT_TRANSLATE_NOOP("cli", "Show what erasing a family, person or record would take; with --yes erase it for good.")},
    {"vault erased", "FILE", 1, 1, erased, QT_TRANSLATE_NOOP("cli", "When something was erased that stays away; with --lift let it come back.")},
};

} // namespace

std::span<const Command> erasureCommands() { return commands; }

} // namespace boshi::cli
