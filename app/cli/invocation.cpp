// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/terminal.h"
#include "core/exchange/csv_writer.h"
#include "core/security/passphrase_strength.h"
#include "core/security/recovery_key.h"
#include "ui/words/disclosure_text.h"
#include "ui/words/error_text.h"
#include "ui/words/strength_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownRecord:
    case ErrorCode::UnknownType:
    case ErrorCode::UnknownField:
    case ErrorCode::InvalidValue:
    case ErrorCode::UnknownLayout:
    case ErrorCode::UnknownBatch: return wrongUsage;
    case ErrorCode::RefusedByRule:
    case ErrorCode::ReadOnlyRecord:
    case ErrorCode::NothingToUndo:
    case ErrorCode::BuiltUpon:
    case ErrorCode::ClassClosed:
    case ErrorCode::FileKindNotKept:
    case ErrorCode::FileTooLarge:
    case ErrorCode::PictureBroken:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::PictureMoves:
    case ErrorCode::FileNotHere:
    case ErrorCode::BrokenLayout: return answerIsNo;
    default: return worldFailed;
    }
}

Result<Secret> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    Secret secret = passphraseBytes(text);
    wipe(text);
    wipe(line);
    return secret;
}

} // namespace

Invocation::Invocation(const QCommandLineParser &parser, QStringList arguments, Secret fromEnvironment)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_fromEnvironment(std::move(fromEnvironment))
{
}

QDate Invocation::today() const
{
    return has(QStringLiteral("today")) ? QDate::fromString(value(QStringLiteral("today")), Qt::ISODate) : QDate::currentDate();
}

Surroundings Invocation::surroundings() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    Surroundings surroundings = systemSurroundings(deviceId(folder));
    if (has(QStringLiteral("today")))
        surroundings.now = [day = today()] { return Moment::of(QDateTime(day, QTime::currentTime())); };
    return surroundings;
}

void Invocation::print(const QString &line) const { QTextStream(stdout) << line << '\n'; }

void Invocation::printRow(const QStringList &cells) const
{
    const QByteArray row = exchange::csvRow(cells);
    std::fwrite(row.constData(), 1, std::size_t(row.size()), stdout);
}

void Invocation::printJson(const QJsonObject &object) const
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Invocation::tell(const QString &sentence) const { QTextStream(stderr) << sentence << '\n'; }

void Invocation::tellErased(qint64 steps) const
{
    if (steps > 0)
        tell(QCoreApplication::translate("cli", "%n step(s) about what was erased from this file were left out. `vault erased` lists when, and lets it come back.", nullptr, int(steps)));
}

void Invocation::tell(const ui::Message &message) const
{
    tell(message.title);
    tell(message.text);
}

int Invocation::fail(const Error &error) const
{
    tell(ui::errorText(error));
    return exitCodeOf(error.code);
}

std::optional<int> Invocation::refuseWithheld(Door door, std::vector<Record> leaving) const
{
    const auto release = has(QStringLiteral("release-non-disclosed")) ? std::optional(Release{door}) : std::nullopt;
    const std::vector<Record> withheld = withheldAt(door, std::move(leaving), release);
    if (withheld.empty())
        return std::nullopt;
    tell(ui::withheldText(int(withheld.size())));
    return answerIsNo;
}

int Invocation::misuse(const QString &sentence) const
{
    tell(sentence);
    return wrongUsage;
}

Result<Secret> Invocation::passphraseFrom(const QString &option) const { return firstLineOf(value(option)); }

Result<Secret> Invocation::passphrase() const
{
    if (has(QStringLiteral("passphrase-file")))
        return passphraseFrom(QStringLiteral("passphrase-file"));
    if (!m_fromEnvironment.isEmpty())
        return m_fromEnvironment.copy();
    auto asked = askWithoutEcho(inWords(QT_TRANSLATE_NOOP("cli", "Passphrase: ")));
    if (!asked)
        return Error{ErrorCode::WrongPassphrase};
    return std::move(*asked);
}

Result<Secret> Invocation::newPassphrase() const { return chosenPassphrase(QStringLiteral("new-passphrase-file")); }

Result<Secret> Invocation::newPrivatePassphrase() const { return chosenPassphrase(QStringLiteral("new-private-passphrase-file")); }

Result<Secret> Invocation::chosenPassphrase(const QString &option) const
{
    Result<Secret> chosen = Error{ErrorCode::WrongPassphrase};
    if (has(option)) {
        chosen = passphraseFrom(option);
    } else if (auto first = askWithoutEcho(inWords(QT_TRANSLATE_NOOP("cli", "New passphrase: ")))) {
        const auto second = askWithoutEcho(inWords(QT_TRANSLATE_NOOP("cli", "New passphrase again: ")));
        if (second && second->view() == first->view())
            chosen = std::move(*first);
        else
            tell(inWords(QT_TRANSLATE_NOOP("cli", "The two passphrases differ. Nothing was changed.")));
    }
    if (chosen)
        warnIfWeak(*chosen);
    return chosen;
}

void Invocation::warnIfWeak(const Secret &passphrase) const
{
    QString text = QString::fromUtf8(passphrase.view());
    const PassphraseStrength strength = strengthOf(text);
    wipe(text);
    if (strength.grade() == StrengthGrade::Weak)
        tell(ui::strengthText(strength));
}

Result<VaultKey> Invocation::keyOf(const QString &path) const
{
    if (has(QStringLiteral("recovery-file"))) {
        Result<VaultKey> sheet = recovery::readFile(value(QStringLiteral("recovery-file")));
        return sheet ? Vault::keyOf(path, std::move(*sheet)) : Result<VaultKey>(sheet.error());
    }
    if (const auto header = Vault::headerOf(path); !header)
        return header.error(); // Nobody is asked for the passphrase of what is no vault.
    const Result<Secret> secret = passphrase();
    return secret ? Vault::keyOf(path, *secret) : Result<VaultKey>(secret.error());
}

Result<std::unique_ptr<Vault>> Invocation::openVault(const QString &path, Access access) const
{
    Result<VaultKey> key = keyOf(path);
    if (!key)
        return key.error();
    return has(QStringLiteral("recovery-file")) ? Vault::openBySheet(path, std::move(*key), access)
                                                : Vault::open(path, std::move(*key), access);
}

Result<std::unique_ptr<Vault>> Invocation::openOther(const QString &path) const
{
    const auto option = QStringLiteral("other-passphrase-file");
    if (!has(option))
        return openVault(path, Access::ReadOnly);
    const Result<Secret> secret = passphraseFrom(option);
    return secret ? Vault::open(path, *secret, Access::ReadOnly) : Result<std::unique_ptr<Vault>>(secret.error());
}

Result<std::unique_ptr<VaultSession>> Invocation::openSession(const QString &path, Access access) const
{
    Result<std::unique_ptr<Vault>> vault = openVault(path, access);
    if (!vault)
        return vault.error();
    auto session = std::make_unique<VaultSession>(std::move(*vault), surroundings());
    if (const auto opened = openPrivate(*session); !opened)
        return opened.error();
    if (has(QStringLiteral("author")))
        if (const auto author = session->chooseAuthor(value(QStringLiteral("author")), {}); !author)
            return author.error();
    return session;
}

Result<Done> Invocation::openPrivate(VaultSession &session) const
{
    const auto option = QStringLiteral("private-passphrase-file");
    if (!has(option))
        return Done{};
    const Result<Secret> secret = passphraseFrom(option);
    if (!secret)
        return secret.error();
    const auto opened = session.openPrivate(*secret);
    if (!opened)
        return opened.error();
    return *opened ? Result<Done>(Done{}) : Error{ErrorCode::WrongPrivatePassphrase};
}

std::optional<KeyProfile> Invocation::keyProfile() const
{
    const QString name = value(QStringLiteral("profile"));
    if (name.isEmpty() || name == u"usual")
        return KeyProfile::Usual;
    if (name == u"small")
        return KeyProfile::Small;
    if (name == u"strong")
        return KeyProfile::Strong;
    return std::nullopt;
}

int Invocation::misusedProfile() const
{
    return misuse(inWords(QT_TRANSLATE_NOOP("cli", "--profile takes small, usual or strong.")));
}

std::optional<int> Invocation::keptBackups(int otherwise) const
{
    if (!has(QStringLiteral("keep")))
        return otherwise;
    const int number = value(QStringLiteral("keep")).toInt();
    return number >= 1 ? std::optional(number) : std::nullopt;
}

int Invocation::misusedKeep() const { return misuse(inWords(QT_TRANSLATE_NOOP("cli", "--keep takes a number from 1."))); }

bool Invocation::keepBackups(VaultSession &session) const
{
    const auto keep = keptBackups(BackupPlan().keep);
    if (keep && has(QStringLiteral("backup-folder")))
        session.keepBackups({value(QStringLiteral("backup-folder")), *keep});
    return keep.has_value();
}

} // namespace boshi::cli
