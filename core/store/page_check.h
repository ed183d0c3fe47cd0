// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace boshi::db {

/// Verifies the HMAC that SQLCipher keeps in each page, free pages included: SQLCipher 3.4 has no pragma for it, and
/// reading all rows misses damaged free pages. The 12 padding bytes at a page's end are authenticated by nothing.
class PageCheck {
public:
    explicit PageCheck(const VaultKey &key);
    ~PageCheck();
    PageCheck(const PageCheck &) = delete;
    PageCheck &operator=(const PageCheck &) = delete;

    /// `number` counts from 1. A page of zeros was never written and holds nothing.
    bool holds(QByteArrayView page, quint32 number) const;

private:
    struct Mac;
    std::unique_ptr<Mac> m_mac;
};

/// Asked now and then, with the bytes that are read; false ends the reading.
using PagesGoOn = std::function<bool(qint64 bytes)>;

/// The numbers of the pages that do not hold, page 1 first; reads the file through the open connection.
std::vector<quint32> damagedPages(const Connection &connection, const VaultKey &key, const PagesGoOn &goesOn = {});

/// The same for a file that no connection could open.
Result<std::vector<quint32>> damagedPages(const QString &path, const VaultKey &key);

} // namespace boshi::db
