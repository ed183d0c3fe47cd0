// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change.h"

#include <QSet>

namespace boshi {

Surroundings systemSurroundings(const QUuid &device);

/// The id of this machine in the user's configuration folder, made at first use.
QUuid deviceId(const QString &configurationFolder);

struct ChangeReport {
    qint64 change = 0; ///< 0: there was nothing to do.
    qint64 revisions = 0;
    QSet<QUuid> records = {}; ///< What was touched; empty when that is too much to name.
    qint64 erased = 0; ///< Edits of an import about somebody who was erased here; they stay away.
    int individualNumbers = 0; ///< Taken out of texts before they were stored.
    std::vector<QUuid> skipped = {}; ///< Undo of an import: records that somebody has touched since.
};

} // namespace boshi
