// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace boshi {

/// Bytes that must not be swapped out or left behind: guarded, locked memory, wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    static Secret copyOf(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret copy() const;
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)}; }

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// A passphrase in NFKC, as it goes into the key derivation. Qt's own copies of what was typed cannot be wiped (SECURITY).
Secret passphraseBytes(const QString &typed);

/// Overwrites a string's buffer if nobody else shares it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace boshi
