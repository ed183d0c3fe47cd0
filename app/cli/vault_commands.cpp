// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/security/process.h"
#include "core/session/demo.h"
#include "core/store/durable_file.h"
#include "core/store/page_check.h"
#include "core/store/vault_check.h"
#include "ui/render/recovery_sheet_painter.h"
#include "ui/words/check_text.h"
#include "ui/words/recovery_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

QString profileName(KeyProfile profile)
{
    constexpr const char *names[] = {"small", "usual", "strong"};
    return QString::fromLatin1(names[int(profile)]);
}

/// Facts as `name: value` lines, or as one JSON object.
int report(const Invocation &call, const QJsonObject &facts)
{
    if (call.wantsJson()) {
        call.printJson(facts);
        return done;
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        call.print(fact.key() + QStringLiteral(": ") + fact->toVariant().toString());
    return done;
}

/// The passphrase of a vault that is about to be made.
Result<Secret> firstPassphrase(const Invocation &call)
{
    if (!call.hasPassphrase())
        return call.newPassphrase();
    auto given = call.passphrase();
    if (given)
        call.warnIfWeak(*given);
    return given;
}

int create(const Invocation &call)
{
    const auto profile = call.keyProfile();
    if (!profile)
        return call.misusedProfile();
    if (QFile::exists(call.argument(0)))
        return call.fail({ErrorCode::FileExists});
    const auto secret = firstPassphrase(call);
    if (!secret)
        return call.fail(secret.error());
    const auto vault = Vault::create(call.argument(0), *secret, *profile);
    return vault ? int(done) : call.fail(vault.error());
}

int info(const Invocation &call)
{
    const QString path = call.argument(0);
    const auto header = Vault::headerOf(path);
    if (!header)
        return call.fail(header.error());
    QJsonObject facts{{QStringLiteral("format"), header->format()},
                      {QStringLiteral("key_profile"), profileName(header->profile())},
                      {QStringLiteral("bytes"), QFileInfo(path).size()},
                      {QStringLiteral("page_size"), db::Connection::pageSize},
                      {QStringLiteral("memory_locked"), canLockMemory()}};
    if (!call.has(QStringLiteral("recovery-file")) && !call.hasPassphrase())
        return report(call, facts);
    const auto session = call.openSession(path, Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto counts = (*session)->reader().counts();
    if (!counts)
        return call.fail(counts.error());
    facts[QStringLiteral("families")] = counts->families;
    facts[QStringLiteral("persons")] = counts->persons;
    facts[QStringLiteral("records")] = counts->records;
    facts[QStringLiteral("revisions")] = counts->revisions;
    facts[QStringLiteral("changes")] = counts->changes;
    facts[QStringLiteral("waiting")] = counts->waiting;
    return report(call, facts);
}

QJsonArray pageList(const std::vector<quint32> &pages)
{
    QJsonArray list;
    for (const quint32 page : pages)
        list.append(qint64(page));
    return list;
}

/// A vault that does not open because its first page is damaged still tells which pages hold.
int checkUnopened(const Invocation &call, const Error &error)
{
    if (error.code != ErrorCode::DamagedFirstPage && error.code != ErrorCode::DamagedPage)
        return call.fail(error);
    const auto key = call.keyOf(call.argument(0));
    if (!key)
        return call.fail(key.error());
    const auto pages = db::damagedPages(call.argument(0), *key);
    if (!pages)
        return call.fail(pages.error());
    if (call.wantsJson())
        call.printJson({{QStringLiteral("clean"), false}, {QStringLiteral("damaged_pages"), pageList(*pages)}});
    if (pages->empty())
        call.fail(error);
    for (const QString &line : ui::checkText({.damagedPages = *pages}))
        call.tell(line);
    return answerIsNo;
}

int check(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return checkUnopened(call, session.error());
    const auto found = checkVault((*session)->vault());
    if (!found)
        return call.fail(found.error());
    report(call, {{QStringLiteral("clean"), found->isClean()},
                  {QStringLiteral("pages"), found->pages},
                  {QStringLiteral("damaged_pages"), pageList(found->damagedPages)},
                  {QStringLiteral("sqlite_problems"), QJsonArray::fromStringList(found->sqliteProblems)},
                  {QStringLiteral("revisions"), found->revisions},
                  {QStringLiteral("bad_revisions"), found->badRevisions},
                  {QStringLiteral("bad_states"), found->badStates},
                  {QStringLiteral("bad_index"), found->badIndex},
                  {QStringLiteral("bad_attachments"), found->badAttachments},
                  {QStringLiteral("sealed_not_verified"), found->sealedNotVerified},
                  {QStringLiteral("leftovers"), QJsonArray::fromStringList(found->leftovers)},
                  {QStringLiteral("waiting"), found->waiting}});
    for (const QString &line : ui::checkText(*found))
        call.tell(line);
    return found->isClean() ? done : answerIsNo;
}

int rekey(const Invocation &call)
{
    const auto profile = call.keyProfile();
    if (!profile)
        return call.misusedProfile();
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    const auto secret = call.newPassphrase();
    if (!secret)
        return call.fail(secret.error());
    const KeyProfile wanted = call.has(QStringLiteral("profile")) ? *profile : (*session)->vault().key().header.profile();
    const auto changed = (*session)->vault().rekey(*secret, wanted);
    if (!changed)
        return call.fail(changed.error());
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The new passphrase is set. Recovery sheets made before no longer open this file; please make a new one.")));
    return done;
}

/// A sheet opens the whole vault: it is never written over anything, and only its owner can read it.
int recoverySheet(const Invocation &call)
{
    const QString out = call.argument(1);
    const bool isText = out.endsWith(u".txt", Qt::CaseInsensitive);
    if (!isText && !out.endsWith(u".pdf", Qt::CaseInsensitive))
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "The sheet is written as OUT.pdf or OUT.txt.")));
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const ui::SheetFacts facts{QFileInfo(call.argument(0)).fileName(), call.today()};
    const VaultKey &key = (*session)->vault().key();
    const Secret sheet = isText ? ui::sheetText(key, facts) : ui::sheetPdf(key, facts);
    const auto written = durable::writePrivate(out, sheet.view());
    if (!written)
        return call.fail(written.error());
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "Whoever has this sheet and the file can read everything the passphrase opens. Keep it on paper, apart from the computer.")));
    return done;
}

int demo(const Invocation &call)
{
    const auto profile = call.keyProfile();
    if (!profile)
        return call.misusedProfile();
    const int families = call.has(QStringLiteral("families")) ? call.value(QStringLiteral("families")).toInt() : 8;
    if (families < 1)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--families takes a number from 1.")));
    const DemoOptions options{families, call.value(QStringLiteral("seed")).toULongLong(), call.today()};
    if (QFile::exists(call.argument(0)))
        return call.fail({ErrorCode::FileExists});
    const auto secret = firstPassphrase(call);
    if (!secret)
        return call.fail(secret.error());
    const auto session = VaultSession::create(call.argument(0), *secret, *profile, demoSurroundings(options));
    if (!session)
        return call.fail(session.error());
    const auto author = (*session)->chooseAuthor(QStringLiteral("見本"), QStringLiteral("program"));
    const auto written = author ? (*session)->apply(demoChange(options)) : Result<ChangeReport>(author.error());
    return written ? int(done) : call.fail(written.error());
}

constexpr Command commands[] = {
    {"vault create", "FILE", 1, 1, create, QT_TRANSLATE_NOOP("cli", "Make a new, empty vault.")},
    {"vault info", "FILE", 1, 1, info, QT_TRANSLATE_NOOP("cli", "Counts, versions and parameters; without passphrase what the header tells.")},
    {"vault check", "FILE", 1, 1, check, QT_TRANSLATE_NOOP("cli", "Verify every page, revision, state and index.")},
    {"vault rekey", "FILE", 1, 1, rekey, QT_TRANSLATE_NOOP("cli", "Set a new passphrase; recovery sheets made before are void.")},
    {"vault recovery-sheet", "FILE OUT.pdf|OUT.txt", 2, 2, recoverySheet, QT_TRANSLATE_NOOP("cli", "Write a sheet that opens FILE without its passphrase.")},
    {"demo", "FILE", 1, 1, demo, QT_TRANSLATE_NOOP("cli", "Make a vault of invented families.")},
};

} // namespace

std::span<const Command> vaultCommands() { return commands; }

} // namespace boshi::cli
