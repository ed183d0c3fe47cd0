// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_session.h"
#include "core/store/guarded.h"

namespace boshi {
namespace {

QSet<QUuid> idsOf(const Family &family)
{
    const QList<QUuid> ids = family.recordIds();
    return {ids.cbegin(), ids.cend()};
}

} // namespace

Result<std::vector<PrivateArea>> VaultSession::privateAreas() const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        db::ClassKeys &keys = m_vault->sealed().keys();
        std::vector<PrivateArea> areas;
        for (const db::ClassKey &key : keys.all())
            if (const SealedArea area = key.area(); std::ranges::find(areas, area, &PrivateArea::area) == areas.end())
                areas.push_back({area, keys.hasOwnSecret(area), keys.isClosed(area)});
        return areas;
    });
}

Result<bool> VaultSession::unlockPrivate(const Secret &passphrase, const std::optional<SealedArea> &area)
{
    return db::guarded(ErrorCode::ReadFailed, [&] { return m_vault->sealed().keys().open(passphrase, area); });
}

Result<bool> VaultSession::openPrivate(const Secret &passphrase, const std::optional<SealedArea> &area)
{
    auto fits = unlockPrivate(passphrase, area);
    if (!fits || !*fits)
        return fits;
    if (const auto read = showPrivate(); !read)
        return read.error();
    return true;
}

Result<Done> VaultSession::closePrivate()
{
    const auto closed = db::guarded(ErrorCode::ReadFailed, [&] { m_vault->sealed().close(); });
    return closed ? readFamilyAnew() : closed;
}

Result<Done> VaultSession::protect(const SealedArea &area, const Secret &passphrase, KeyProfile profile)
{
    return db::guarded(ErrorCode::WriteFailed, [&]() -> Result<Done> {
        db::Transaction transaction(m_vault->handle());
        const auto done = m_vault->sealed().keys().protect(area, passphrase, profile);
        if (!done)
            return done.error();
        if (!*done)
            return Error{ErrorCode::ClassClosed};
        transaction.commit();
        m_isChanged = true;
        return Done{};
    });
}

/// Everybody who shows something of the family looks again: records may have come or gone.
Result<Done> VaultSession::readFamilyAnew()
{
    const auto forgotten = db::guarded(ErrorCode::ReadFailed, [&] { m_vault->sealed().forget(); });
    if (!forgotten || !m_family)
        return forgotten;
    QSet<QUuid> touched = idsOf(*m_family);
    auto loaded = reader().family(m_family->id());
    if (!loaded)
        return loaded.error();
    m_family = std::move(*loaded);
    touched.unite(idsOf(*m_family));
    emit changed(touched);
    return Done{};
}

} // namespace boshi
