// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace boshi::growth {

/// The whole of a file under resources/growth; empty when there is none of that name.
QByteArray shippedFile(const QString &name);

/// The cells of its lines but the first, which names the columns. None of our files has a comma within a cell.
std::vector<QStringList> shippedRows(const QString &name);

} // namespace boshi::growth
