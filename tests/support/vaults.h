// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <set>

/// Vaults for tests: made without waiting for Argon2, with a clock and randomness that the test owns.
namespace boshi::test {

/// A folder in memory where there is such a place, so that hundreds of flushes cost nothing.
class Folder {
public:
    Folder();
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString path() const { return m_folder.path(); }
    QStringList files() const;
    /// Removes every file and puts this one down.
    void holdOnly(const QString &file, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

inline const QString passphraseText = QStringLiteral("さくらの木の下で");
Secret passphrase(const QString &typed = passphraseText);

/// 2026-06-01, a second later at each call; random bytes from the seed. The device is told by the seed too.
Surroundings surroundings(quint32 seed);
inline const QDate today(2026, 6, 1);

/// The key of every vault that emptyVault() puts down, derived once.
VaultKey sharedKey();
/// Puts an empty vault down and tells where.
QString emptyVault(const Folder &folder, const char *name = "vault.boshi");
void copyFile(const QString &from, const QString &to);
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

std::unique_ptr<Vault> openVault(const QString &path, Access access = Access::ReadWrite);
std::unique_ptr<VaultSession> openSession(const QString &path, quint32 seed = 1);

/// A family of invented people, written through the session.
struct People {
    QUuid family, mother, child, motherMembership, childMembership;
};
People addPeople(VaultSession &session, const char16_t *childName = u"たろう");
Record person(const QUuid &id, const QString &name, const PartialDate &birth);
Record membership(const QUuid &id, const QUuid &family, const QUuid &person, const char16_t *role);
Record measurement(const QUuid &id, const QUuid &child, QDate day, qint64 grams);
Record noteAbout(const QUuid &id, const QUuid &person, const QString &text);
void setText(Record &record, std::string_view key, const QString &text);

/// Everything in every table, as one hash: equal for equal content, whatever the pages look like.
QByteArray contentHash(const Vault &vault);

/// What two copies must agree on after merging, told by ids only.
struct Shared {
    std::set<QByteArray> revisions;
    std::set<QByteArray> waiting;
    QMap<QByteArray, QByteArray> records; ///< Id → type, subject, class, day, state, heads.
    std::multiset<QByteArray> persons;    ///< The lines of the person index.
    friend bool operator==(const Shared &, const Shared &) = default;
};
Shared sharedContent(const Vault &vault);

/// Runs SQL through the vault's own handle, to plant faults.
void plant(const Vault &vault, const char *sql);
qint64 ask(const Vault &vault, const char *sql);

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result.error().code;
}

} // namespace boshi::test
