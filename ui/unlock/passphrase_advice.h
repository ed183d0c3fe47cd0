// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace boshi::ui {

/// Whether somebody who has the file could try out such a passphrase before long. A hint: nothing is ever refused for it.
bool isWeakPassphrase(QStringView typed);

} // namespace boshi::ui
