// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/disclosure.h"
#include "core/security/secret.h"
#include "core/session/vault_session.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace boshi::ui {
struct Message;
}

namespace boshi::cli {

/// Exit codes are a contract (cli.md).
enum ExitCode { done = 0, answerIsNo = 1, wrongUsage = 2, worldFailed = 3 };

/// One call of one command: its arguments, what it prints, how it ends.
class Invocation {
public:
    /// `fromEnvironment` is what BOSHI_PASSPHRASE held; empty: it was not set.
    Invocation(const QCommandLineParser &parser, QStringList arguments, Secret fromEnvironment);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(int position) const { return m_arguments.value(position); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool wantsJson() const { return has(QStringLiteral("json")); }

    /// `--today`, else the present day; invalid when the option is no date.
    QDate today() const;
    /// The system's clock and randomness, on the day of `--today`.
    Surroundings surroundings() const;

    void print(const QString &line) const;
    void printRow(const QStringList &cells) const;
    void printJson(const QJsonObject &object) const;
    /// To stderr, for the person at the terminal.
    void tell(const QString &sentence) const;
    /// That so many steps of an import or merge stayed away because they are about what was erased here.
    void tellErased(qint64 steps) const;

    /// Says what happened and gives the exit code that fits.
    int fail(const Error &error) const;
    int misuse(const QString &sentence) const;

    /// Refuses when any of `leaving` is non-disclosed and not released for this run; the exit code then.
    std::optional<int> refuseWithheld(Door door, std::vector<Record> leaving) const;

    /// Whether a passphrase was given without asking for it.
    bool hasPassphrase() const { return has(QStringLiteral("passphrase-file")) || !m_fromEnvironment.isEmpty(); }
    /// From `--passphrase-file`, BOSHI_PASSPHRASE, or the terminal without echo.
    Result<Secret> passphrase() const;
    /// From `--new-passphrase-file`, else asked twice on the terminal. Weak ones are warned about.
    Result<Secret> newPassphrase() const;
    /// The same for a private area, from `--new-private-passphrase-file` or the terminal.
    Result<Secret> newPrivatePassphrase() const;

    void warnIfWeak(const Secret &passphrase) const;

    /// By `--recovery-file` when it is given, else by the passphrase.
    Result<VaultKey> keyOf(const QString &path) const;
    Result<std::unique_ptr<Vault>> openVault(const QString &path, Access access) const;
    /// A second vault, to be read: by `--other-passphrase-file`, else by what opened the first one.
    Result<std::unique_ptr<Vault>> openOther(const QString &path) const;

    /// `--profile`, else the usual one; nothing when it is none.
    std::optional<KeyProfile> keyProfile() const;
    int misusedProfile() const;

    /// With `--private-passphrase-file` private areas are open too.
    Result<std::unique_ptr<VaultSession>> openSession(const QString &path, Access access = Access::ReadWrite) const;

    /// `--keep`, a number from 1, else `otherwise`; nothing when it is no such number.
    std::optional<int> keptBackups(int otherwise) const;
    int misusedKeep() const;

    /// Makes the session keep backups when `--backup-folder` asks for them; false when `--keep` cannot be understood.
    bool keepBackups(VaultSession &session) const;

private:
    void tell(const ui::Message &message) const;
    Result<Secret> passphraseFrom(const QString &option) const;
    Result<Secret> chosenPassphrase(const QString &option) const;
    Result<Done> openPrivate(VaultSession &session) const;

    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Secret m_fromEnvironment;
};

/// A command's words, what it takes, and what runs it.
struct Command {
    const char *words;
    const char *arguments; ///< As shown in help.
    int least;
    int most; ///< −1: any number.
    int (*run)(const Invocation &);
    const char *help;
};

std::span<const Command> vaultCommands();
std::span<const Command> backupCommands();
std::span<const Command> erasureCommands();
std::span<const Command> privateCommands();
std::span<const Command> recordCommands();
std::span<const Command> documentCommands();
std::span<const Command> exportCommands();
std::span<const Command> mergeCommands();
std::span<const Command> layoutCommands();
std::span<const Command> growthCommands();
std::span<const Command> catalogueCommands();

} // namespace boshi::cli
