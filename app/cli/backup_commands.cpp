// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/store/backups.h"
#include "core/sync/difference.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

QString stamp() { return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")); }

int backup(const Invocation &call)
{
    const auto keep = call.keptBackups(std::numeric_limits<int>::max());
    if (!keep)
        return call.misusedKeep();
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto made = makeBackup((*session)->vault(), {call.argument(1), *keep}, QDateTime::currentDateTimeUtc());
    if (!made)
        return call.fail(made.error());
    call.print(*made);
    return done;
}

QString answer(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

/// Every backup of FILE in DIR, each opened and checked.
int backups(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const VaultKey &key = (*session)->vault().key();
    const auto found = backupsOf(call.argument(0), call.argument(1));
    if (!found)
        return call.fail(found.error());
    call.printRow({QStringLiteral("name"), QStringLiteral("at"), QStringLiteral("bytes"), QStringLiteral("present_passphrase"), QStringLiteral("whole")});
    bool allWhole = true;
    for (const BackupFile &file : *found) {
        const bool fits = file.fits(key.header);
        const bool isWhole = fits && verifyBackup(file, key);
        allWhole = allWhole && (isWhole || !fits);
        call.printRow({QFileInfo(file.path).fileName(), file.at.toString(Qt::ISODate), QString::number(file.size), answer(fits),
                       fits ? answer(isWhole) : QString()});
    }
    return allWhole ? done : answerIsNo;
}

/// The newest whole backup in a folder.
Result<QString> chosenBackup(const Invocation &call, const Secret &secret)
{
    const auto newest = newestWhole(call.argument(1), call.argument(0), secret);
    if (!newest)
        return newest.error();
    for (const NewestWhole::Passed &passed : newest->passed)
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "%1 could not be read completely and was passed over. It is left where it is.")).arg(passed.backup.path));
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The newest whole backup is %1.")).arg(newest->backup.path));
    return newest->backup.path;
}

QStringList cells(const DifferenceCounts &counts)
{
    QStringList result;
    for (const qint64 count : {counts.onlyHere, counts.onlyThere, counts.newerHere, counts.newerThere, counts.bothChanged})
        result << QString::number(count);
    return result;
}

const QStringList countNames{QStringLiteral("only_here"), QStringLiteral("only_there"), QStringLiteral("newer_here"),
                             QStringLiteral("newer_there"), QStringLiteral("both_changed")};

QJsonObject object(const DifferenceCounts &counts)
{
    QJsonObject result;
    for (qsizetype i = 0; i < countNames.size(); ++i)
        result[countNames[i]] = cells(counts)[i].toLongLong();
    return result;
}

void printDifference(const Invocation &call, const VaultDifference &difference)
{
    if (call.wantsJson()) {
        QJsonObject types, families;
        for (const auto &[type, counts] : difference.types)
            types[QString::fromUtf8(type)] = object(counts);
        for (const auto &[family, counts] : difference.families)
            families[family.toString(QUuid::WithoutBraces)] = object(counts);
        call.printJson({{QStringLiteral("total"), object(difference.total)}, {QStringLiteral("types"), types}, {QStringLiteral("families"), families}});
        return;
    }
    call.printRow(QStringList{QStringLiteral("of"), QStringLiteral("name")} + countNames);
    call.printRow(QStringList{QStringLiteral("all"), QString()} + cells(difference.total));
    for (const auto &[type, counts] : difference.types)
        call.printRow(QStringList{QStringLiteral("type"), QString::fromUtf8(type)} + cells(counts));
    for (const auto &[family, counts] : difference.families)
        call.printRow(QStringList{QStringLiteral("family"), family.isNull() ? QString() : family.toString(QUuid::WithoutBraces)} + cells(counts));
}

/// What restoring would change; exit code 1 when it would lose something that stands in FILE.
int preview(const Invocation &call, const Vault &backup)
{
    const auto present = call.openOther(call.argument(1));
    if (!present)
        return call.fail(present.error());
    const auto difference = differenceBetween(**present, backup);
    if (!difference)
        return call.fail(difference.error());
    printDifference(call, *difference);
    return difference->total.losesSomething() ? answerIsNo : done;
}

/// A recovery sheet opens one backup; which one of a folder is whole is found by the passphrase.
Result<std::unique_ptr<Vault>> openBackup(const Invocation &call)
{
    const QFileInfo source(call.argument(0));
    if (!source.isDir())
        return call.openVault(source.filePath(), Access::ReadOnly);
    const auto secret = call.passphrase();
    if (!secret)
        return secret.error();
    const auto chosen = chosenBackup(call, *secret);
    return chosen ? Vault::open(*chosen, *secret, Access::ReadOnly) : Result<std::unique_ptr<Vault>>(chosen.error());
}

int restore(const Invocation &call)
{
    const bool isPreview = call.has(QStringLiteral("preview"));
    const bool mayReplace = call.has(QStringLiteral("force"));
    if (QFileInfo::exists(call.argument(1)) && !mayReplace && !isPreview)
        return call.fail({ErrorCode::FileExists});
    if (QFileInfo(call.argument(0)).isDir() && call.has(QStringLiteral("recovery-file")))
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "A recovery sheet opens one backup: name its file instead of the folder.")));
    const auto backup = openBackup(call);
    if (!backup)
        return call.fail(backup.error());
    if (isPreview)
        return preview(call, **backup);
    const auto kept = restoreVault(**backup, call.argument(1), mayReplace, QStringLiteral(".before-restore-") + stamp());
    if (!kept)
        return call.fail(kept.error());
    if (!kept->isEmpty())
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The file that stood there before is kept as %1.")).arg(*kept));
    return done;
}

constexpr Command commands[] = {
    {"vault backup", "FILE DIR", 2, 2, backup, QT_TRANSLATE_NOOP("cli", "Write a verified copy into DIR and print its name.")},
    {"vault backups", "FILE DIR", 2, 2, backups, QT_TRANSLATE_NOOP("cli", "List the backups of FILE in DIR and check each.")},
    {"vault restore", "BACKUP FILE", 2, 2, restore, QT_TRANSLATE_NOOP("cli", "Put a verified copy of BACKUP, or of the newest whole one in that folder, at FILE.")},
};

} // namespace

std::span<const Command> backupCommands() { return commands; }

} // namespace boshi::cli
