// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/security/secret.h"
#include "core/security/vault_header.h"
#include "core/store/statement.h"

#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace boshi {

/// Whose second secret a sealed class has: a mother's own, told by her id, or the professional's, one for all.
struct SealedArea {
    Privacy privacy = Privacy::Mother;
    QUuid scope = {}; ///< Mother: the person. Professional: null.
    friend bool operator==(const SealedArea &, const SealedArea &) = default;
};

namespace db {

/// Under what a class key is wrapped; stored.
enum class Wrapping : int {
    VaultKey = 0,
    SecretLater = 1, ///< Under a second secret, after having been under the vault's key: earlier copies hold it so.
    Secret = 2,      ///< Under a second secret from the first day.
};

/// One row of table `class_key`.
struct ClassKey {
    int number = 0; ///< Local; revisions name it in `class_key`.
    QUuid id = {};
    Privacy privacy = Privacy::Mother;
    QUuid scope = {}; ///< The person (or family) at the top of the records it seals; null: of none.
    Wrapping wrapping = Wrapping::VaultKey;
    QByteArray wrapped = {};

    bool hasOwnSecret() const { return wrapping != Wrapping::VaultKey; }
    SealedArea area() const { return {privacy, privacy == Privacy::Mother ? scope : QUuid()}; }
};

/// The keys of the sealed classes (data.md §6): who may read what is under them, and with which key to write. Opened
/// keys stay in locked memory until closed. Throws Failure.
class ClassKeys {
public:
    ClassKeys(sqlite3 *connection, const Secret &vaultKey);

    std::vector<ClassKey> all();
    std::vector<ClassKey> ofScope(const QUuid &scope);
    std::optional<ClassKey> find(const QUuid &id);

    /// The key itself; null while it is closed.
    const Secret *secret(const ClassKey &key);
    const Secret *secret(int number);

    /// The number of the key to write with, made when there is none yet; 0 while that area is closed.
    int numberFor(Privacy privacy, const QUuid &scope);

    /// Tries the passphrase on the area's second secrets, or on those of all areas, open ones too; tells whether it fits
    /// any. OutOfMemory as deriveKey.
    Result<bool> open(const Secret &passphrase, const std::optional<SealedArea> &area);
    /// Forgets what the areas with a second secret were opened with.
    void close();

    bool hasOwnSecret(const SealedArea &area);
    bool isClosed(const SealedArea &area);

    /// Sets, changes or (empty) takes away the second secret of an area. False while it is closed. OutOfMemory as
    /// deriveKey.
    Result<bool> protect(const SealedArea &area, const Secret &passphrase, KeyProfile profile);

    /// Takes in a key of another vault; `theirSecret` where it is not wrapped under a secret of its own. A key that is
    /// here already stays as it is. Tells its number here; 0 when it cannot be taken in.
    int adopt(const ClassKey &theirs, const Secret *theirSecret);

    /// The same keys wrapped for another vault key, as rows number → wrapped: for a copy of the file under that key.
    std::vector<std::pair<int, QByteArray>> rewrapped(const Secret &otherVaultKey);

private:
    /// What a second secret becomes: the key under which class keys are wrapped, and how to make it again.
    struct Wrapper {
        QByteArray head; ///< Salt and profile, as stored before the wrapped key.
        Secret key;
    };
    const Wrapper *openedWrapper(const ClassKey &key) const;
    QByteArray wrap(const Secret &secret, const QUuid &id, const Wrapper *wrapper) const;
    int make(Privacy privacy, const QUuid &scope, const Wrapper *wrapper);
    std::optional<Secret> unwrap(const ClassKey &key) const;
    static std::optional<Secret> unwrapWith(const Wrapper &wrapper, const ClassKey &key);
    std::vector<ClassKey> inArea(const SealedArea &area);
    int insert(const ClassKey &key);
    void replace(int number, const QByteArray &wrapped, Wrapping wrapping);
    Result<Wrapper> newWrapper(const Secret &passphrase, KeyProfile profile) const;
    std::vector<ClassKey> read(Statement &rows) const;

    sqlite3 *m_connection;
    Secret m_vaultWrapping;
    std::vector<Wrapper> m_wrappers;
    std::map<int, Secret> m_secrets;
};

} // namespace db
} // namespace boshi
