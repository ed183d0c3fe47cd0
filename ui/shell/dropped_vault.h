// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace boshi::ui {

/// The path of the vault that is dropped, when it is a vault and nothing else with it; else empty.
QString droppedVault(const QMimeData &dropped);

} // namespace boshi::ui
