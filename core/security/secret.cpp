// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace boshi {

Secret::Secret(std::size_t size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    Secret secret{std::size_t(bytes.size())};
    std::memcpy(secret.m_data, bytes.data(), std::size_t(bytes.size()));
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() { sodium_free(m_data); }

Secret Secret::copy() const { return isEmpty() ? Secret() : copyOf(view()); }

Secret passphraseBytes(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Secret secret = Secret::copyOf(utf8);
    wipe(utf8);
    wipe(normal);
    return secret;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

} // namespace boshi
