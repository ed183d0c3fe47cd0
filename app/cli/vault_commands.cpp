// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/security/key_derivation.h"
#include "core/security/process.h"
#include "core/session/demo.h"
#include "core/store/page_check.h"
#include "core/store/vault_check.h"
#include "ui/words/check_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace boshi::cli {
namespace {

QString translate(const char *text) { return QCoreApplication::translate("cli", text); }

std::optional<KeyProfile> profileFrom(const Invocation &call)
{
    const QString name = call.value(QStringLiteral("profile"));
    if (name.isEmpty() || name == u"usual")
        return KeyProfile::Usual;
    if (name == u"small")
        return KeyProfile::Small;
    if (name == u"strong")
        return KeyProfile::Strong;
    return std::nullopt;
}

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

int misusedProfile(const Invocation &call)
{
    return call.misuse(translate(QT_TRANSLATE_NOOP("cli", "--profile takes small, usual or strong.")));
}

/// The passphrase of a vault that is about to be made.
Result<Secret> firstPassphrase(const Invocation &call)
{
    return call.hasPassphrase() ? call.passphrase() : call.newPassphrase();
}

int create(const Invocation &call)
{
    const auto profile = profileFrom(call);
    if (!profile)
        return misusedProfile(call);
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
    if (!call.hasPassphrase())
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
    const auto header = Vault::headerOf(call.argument(0));
    const auto secret = call.passphrase();
    auto key = deriveKey(*secret, *header);
    if (!key)
        return call.fail(key.error());
    const auto pages = db::damagedPages(call.argument(0), {std::move(*key), *header});
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
                  {QStringLiteral("waiting"), found->waiting}});
    for (const QString &line : ui::checkText(*found))
        call.tell(line);
    return found->isClean() ? done : answerIsNo;
}

int rekey(const Invocation &call)
{
    const auto profile = profileFrom(call);
    if (!profile)
        return misusedProfile(call);
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    const auto secret = call.newPassphrase();
    if (!secret)
        return call.fail(secret.error());
    const KeyProfile wanted = call.has(QStringLiteral("profile")) ? *profile : (*session)->vault().key().header.profile();
    const auto changed = (*session)->vault().rekey(*secret, wanted);
    return changed ? int(done) : call.fail(changed.error());
}

int demo(const Invocation &call)
{
    const auto profile = profileFrom(call);
    if (!profile)
        return misusedProfile(call);
    const int families = call.has(QStringLiteral("families")) ? call.value(QStringLiteral("families")).toInt() : 6;
    if (families < 1)
        return call.misuse(translate(QT_TRANSLATE_NOOP("cli", "--families takes a number from 1.")));
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
    {"vault rekey", "FILE", 1, 1, rekey, QT_TRANSLATE_NOOP("cli", "Set a new passphrase.")},
    {"demo", "FILE", 1, 1, demo, QT_TRANSLATE_NOOP("cli", "Make a vault of invented families.")},
};

} // namespace

std::span<const Command> vaultCommands() { return commands; }

} // namespace boshi::cli
