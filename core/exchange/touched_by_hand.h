// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_reader.h"

#include <QSet>

#include <optional>

namespace boshi::exchange {

/// Which fields of a record a hand has touched: typed, changed or cleared. Such fields are closed to imports for ever.
class TouchedByHand {
public:
    /// The reader outlives this.
    TouchedByHand(const VaultReader &reader, const QUuid &record) : m_reader(reader), m_record(record) { }

    /// Reads the record's history when first asked. Codes: those of VaultReader::history.
    Result<bool> operator()(const QByteArray &key);

private:
    Result<Done> readKeys();

    const VaultReader &m_reader;
    QUuid m_record;
    std::optional<QSet<QByteArray>> m_keys;
};

} // namespace boshi::exchange
