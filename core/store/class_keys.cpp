// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/class_keys.h"

#include "core/base/hash.h"
#include "core/security/key_derivation.h"
#include "core/security/sealing.h"

#include <algorithm>
#include <set>

namespace boshi::db {
namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype headSize = saltSize + 1; ///< Salt, then the profile in one byte.

constexpr const char *columns = "SELECT key, id, class, scope, wrapping, wrapped FROM class_key ";

QByteArray sql(const char *rest) { return QByteArray(columns) + rest; }

Secret vaultWrapping(const Secret &vaultKey) { return keyFor(vaultKey, "boshi class keys"); }

QByteArray scopeBytes(const QUuid &scope) { return scope.isNull() ? QByteArray() : scope.toRfc4122(); }

QByteArrayView headOf(const ClassKey &key) { return QByteArrayView(key.wrapped).first(qMin(headSize, key.wrapped.size())); }

/// Nonce, key and tag, after the head where there is one.
bool isWellFormed(const ClassKey &key)
{
    constexpr qsizetype sealedKey = 24 + qsizetype(sealingKeySize) + 16;
    if (key.id.isNull() || !isSealed(key.privacy))
        return false;
    switch (key.wrapping) {
    case Wrapping::VaultKey: return key.wrapped.size() == sealedKey;
    case Wrapping::SecretLater:
    case Wrapping::Secret: return key.wrapped.size() == headSize + sealedKey;
    }
    return false;
}

bool isKnownProfile(char profile) { return profile >= char(KeyProfile::Small) && profile <= char(KeyProfile::Strong); }

} // namespace

ClassKeys::ClassKeys(sqlite3 *connection, const Secret &vaultKey)
    : m_connection(connection)
    , m_vaultWrapping(vaultWrapping(vaultKey))
{
}

std::vector<ClassKey> ClassKeys::read(Statement &rows) const
{
    std::vector<ClassKey> keys;
    while (rows.next())
        keys.push_back({int(rows.integer(0)), rows.id(1), Privacy(rows.integer(2)),
                        rows.id(3), Wrapping(rows.integer(4)),
                        rows.blob(5)});
    return keys;
}

std::vector<ClassKey> ClassKeys::all()
{
    Statement rows(m_connection, sql("ORDER BY id"));
    return read(rows);
}

std::vector<ClassKey> ClassKeys::ofScope(const QUuid &scope)
{
    Statement rows(m_connection, sql("WHERE scope IS ? ORDER BY id"));
    const QByteArray bytes = scopeBytes(scope);
    rows.bindAll(bytes);
    return read(rows);
}

std::optional<ClassKey> ClassKeys::find(const QUuid &id)
{
    Statement rows(m_connection, sql("WHERE id = ?"));
    const QByteArray bytes = id.toRfc4122();
    rows.bindAll(bytes);
    const std::vector<ClassKey> keys = read(rows);
    return keys.empty() ? std::nullopt : std::optional(keys.front());
}

std::vector<ClassKey> ClassKeys::inArea(const SealedArea &area)
{
    std::vector<ClassKey> keys = area.privacy == Privacy::Mother ? ofScope(area.scope) : all();
    std::erase_if(keys, [&](const ClassKey &key) { return key.area() != area; });
    return keys;
}

const ClassKeys::Wrapper *ClassKeys::openedWrapper(const ClassKey &key) const
{
    const auto found = std::ranges::find(m_wrappers, headOf(key), [](const Wrapper &known) { return QByteArrayView(known.head); });
    return found == m_wrappers.end() ? nullptr : &*found;
}

std::optional<Secret> ClassKeys::unwrapWith(const Wrapper &wrapper, const ClassKey &key)
{
    return openSealedSecret(wrapper.key, QByteArrayView(key.wrapped).sliced(headSize), key.id.toRfc4122());
}

std::optional<Secret> ClassKeys::unwrap(const ClassKey &key) const
{
    if (!key.hasOwnSecret())
        return openSealedSecret(m_vaultWrapping, key.wrapped, key.id.toRfc4122());
    const Wrapper *wrapper = openedWrapper(key);
    return wrapper ? unwrapWith(*wrapper, key) : std::nullopt;
}

QByteArray ClassKeys::wrap(const Secret &secret, const QUuid &id, const Wrapper *wrapper) const
{
    const QByteArray place = id.toRfc4122();
    return wrapper ? wrapper->head + sealSecret(wrapper->key, secret, place) : sealSecret(m_vaultWrapping, secret, place);
}

const Secret *ClassKeys::secret(const ClassKey &key)
{
    if (const auto known = m_secrets.find(key.number); known != m_secrets.end())
        return &known->second;
    auto secret = unwrap(key);
    if (!secret || secret->size() != sealingKeySize)
        return nullptr;
    return &m_secrets.insert_or_assign(key.number, std::move(*secret)).first->second;
}

const Secret *ClassKeys::secret(int number)
{
    if (const auto known = m_secrets.find(number); known != m_secrets.end())
        return &known->second;
    Statement rows(m_connection, sql("WHERE key = ?"));
    rows.bindAll(number);
    const std::vector<ClassKey> keys = read(rows);
    return keys.empty() ? nullptr : secret(keys.front());
}

/// Where the area has a second secret, only a key that never lay under the vault's key is written with: whoever copied
/// the vault earlier can read what was sealed then, and no more.
int ClassKeys::numberFor(Privacy privacy, const QUuid &scope)
{
    const std::vector<ClassKey> area = inArea(ClassKey{.privacy = privacy, .scope = scope}.area());
    const bool isProtected = std::ranges::any_of(area, &ClassKey::hasOwnSecret);
    const Wrapper *wrapper = nullptr;
    for (const ClassKey &key : area) {
        if (key.hasOwnSecret() != isProtected || !secret(key))
            continue;
        if (key.scope == scope && key.wrapping != Wrapping::SecretLater)
            return key.number;
        wrapper = openedWrapper(key);
    }
    return isProtected && !wrapper ? 0 : make(privacy, scope, wrapper);
}

int ClassKeys::make(Privacy privacy, const QUuid &scope, const Wrapper *wrapper)
{
    ClassKey fresh{.id = QUuid::createUuid(), .privacy = privacy, .scope = scope};
    if (wrapper)
        fresh.wrapping = Wrapping::Secret;
    Secret secret = newSealingKey();
    fresh.wrapped = wrap(secret, fresh.id, wrapper);
    const int number = insert(fresh);
    m_secrets.insert_or_assign(number, std::move(secret));
    return number;
}

int ClassKeys::insert(const ClassKey &key)
{
    const QByteArray id = key.id.toRfc4122();
    const QByteArray scope = scopeBytes(key.scope);
    Statement(m_connection, "INSERT INTO class_key (id, class, scope, wrapping, wrapped) VALUES (?, ?, ?, ?, ?)")
        .bindAll(id, int(key.privacy), scope, int(key.wrapping), key.wrapped)
        .run();
    const int number = find(key.id)->number;
    m_secrets.erase(number); // Of a key that had this number before its transaction came to nothing.
    return number;
}

void ClassKeys::replace(int number, const QByteArray &wrapped, Wrapping wrapping)
{
    Statement(m_connection, "UPDATE class_key SET wrapping = ?, wrapped = ? WHERE key = ?")
        .bindAll(int(wrapping), wrapped, number)
        .run();
}

Result<bool> ClassKeys::open(const Secret &passphrase, const std::optional<SealedArea> &area)
{
    std::set<QByteArray> tried;
    bool fits = false;
    for (const ClassKey &key : area ? inArea(*area) : all()) {
        const QByteArray head = headOf(key).toByteArray();
        if (!key.hasOwnSecret() || head.size() < headSize || !isKnownProfile(head.back()) || !tried.insert(head).second)
            continue;
        auto derived = deriveKey(passphrase, QByteArrayView(head).first(saltSize), KeyProfile(head.back()));
        if (!derived)
            return derived.error();
        Wrapper wrapper{head, std::move(*derived)};
        if (!unwrapWith(wrapper, key))
            continue;
        fits = true;
        if (!openedWrapper(key))
            m_wrappers.push_back(std::move(wrapper));
    }
    return fits;
}

void ClassKeys::close()
{
    m_wrappers.clear();
    m_secrets.clear();
}

bool ClassKeys::hasOwnSecret(const SealedArea &area) { return std::ranges::any_of(inArea(area), &ClassKey::hasOwnSecret); }

bool ClassKeys::isClosed(const SealedArea &area)
{
    return std::ranges::any_of(inArea(area), [this](const ClassKey &key) { return !secret(key); });
}

Result<ClassKeys::Wrapper> ClassKeys::newWrapper(const Secret &passphrase, KeyProfile profile) const
{
    const QByteArray salt = randomBytes(int(saltSize));
    auto key = deriveKey(passphrase, salt, profile);
    if (!key)
        return key.error();
    return Wrapper{salt + char(profile), std::move(*key)};
}

Result<bool> ClassKeys::protect(const SealedArea &area, const Secret &passphrase, KeyProfile profile)
{
    if (isClosed(area))
        return false;
    const std::vector<ClassKey> keys = inArea(area);
    const Wrapper *wrapper = nullptr;
    if (!passphrase.isEmpty()) {
        auto fresh = newWrapper(passphrase, profile);
        if (!fresh)
            return fresh.error();
        m_wrappers.push_back(std::move(*fresh));
        wrapper = &m_wrappers.back();
        if (keys.empty())
            make(area.privacy, area.scope, wrapper);
    }
    for (const ClassKey &key : keys) {
        const Wrapping since = key.wrapping == Wrapping::Secret ? Wrapping::Secret : Wrapping::SecretLater;
        replace(key.number, wrap(*secret(key), key.id, wrapper), wrapper ? since : Wrapping::VaultKey);
    }
    return true;
}

/// A key that somebody else wrapped anew may hold anything under the same id: ours stands.
int ClassKeys::adopt(const ClassKey &theirs, const Secret *theirSecret)
{
    if (const auto ours = find(theirs.id))
        return ours->privacy == theirs.privacy && ours->scope == theirs.scope ? ours->number : 0;
    if (!isWellFormed(theirs))
        return 0;
    ClassKey fresh = theirs;
    if (!theirs.hasOwnSecret()) {
        if (!theirSecret)
            return 0;
        fresh.wrapped = wrap(*theirSecret, theirs.id, nullptr);
    }
    return insert(fresh);
}

std::vector<std::pair<int, QByteArray>> ClassKeys::rewrapped(const Secret &otherVaultKey)
{
    const Secret other = vaultWrapping(otherVaultKey);
    std::vector<std::pair<int, QByteArray>> result;
    for (const ClassKey &key : all())
        if (const Secret *plain = key.hasOwnSecret() ? nullptr : secret(key))
            result.emplace_back(key.number, sealSecret(other, *plain, key.id.toRfc4122()));
    return result;
}

} // namespace boshi::db
