// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace boshi::bench {

/// Writes a file as a town's program would, in CP932: `rows` checkups of invented children, at most ten each.
void writeTownFile(const QString &path, int rows, int rowsPerChild);

} // namespace boshi::bench
