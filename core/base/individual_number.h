// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace boshi {

/// Whether `text` holds an individual number (個人番号): 12 digits on their own, or 4-4-4 with one kind of separator,
/// whose check digit holds. Cheap for texts with fewer than 12 digits.
bool hasIndividualNumber(QStringView text);

/// `text` with each individual number replaced by 〔個人番号は保存しません〕; `replaced` counts them.
QString withoutIndividualNumbers(const QString &text, int *replaced = nullptr);

} // namespace boshi
