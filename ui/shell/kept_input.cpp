// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_input.h"

#include "core/security/sealing.h"

#include <QCborValue>

namespace boshi::ui {
namespace {

constexpr QByteArrayView purpose("boshi unsaved input");

std::optional<QCborMap> opened(const Vault &vault, const QByteArray &sealed)
{
    auto plain = openSealed(keyFor(vault.key().key, purpose), sealed, vault.key().header.bytes);
    if (!plain)
        return std::nullopt;
    const QCborMap input = QCborValue::fromCbor(*plain).toMap();
    wipe(*plain);
    return input;
}

} // namespace

void KeptInput::keep(const Vault &vault, const QCborMap &input)
{
    QByteArray plain = input.toCborValue().toCbor();
    m_sealed[vault.path()].push_back(sealBytes(keyFor(vault.key().key, purpose), plain, vault.key().header.bytes));
    wipe(plain);
}

QCborMap KeptInput::take(const Vault &vault, const std::function<bool(const QCborMap &)> &mayBeGiven)
{
    const auto kept = m_sealed.find(vault.path());
    if (kept == m_sealed.end())
        return {};
    for (auto sealed = kept->begin(); sealed != kept->end(); ++sealed) {
        const auto input = opened(vault, *sealed);
        if (!input || !mayBeGiven(*input))
            continue;
        kept->erase(sealed);
        if (kept->empty())
            m_sealed.erase(kept);
        return *input;
    }
    return {};
}

} // namespace boshi::ui
