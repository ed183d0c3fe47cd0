// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tooth_changes.h"

#include <QString>

namespace boshi::ui {

/// "upper right first molar"; the sides are those of the mouth, not of whoever looks at it.
QString toothName(int tooth);
/// The number of the FDI, with a milk tooth the letter that the paper prints: "16", "54 (D)".
QString toothNumber(int tooth);
/// "treated", "untreated decay", "no mark"; what is not in the list, as it was written.
QString toothMarkText(const teeth::Form &form, const QString &mark);
/// "upper right first molar, treated".
QString toothText(const teeth::Form &form, int tooth, const QString &mark);
/// "lower left first molar: untreated decay → treated".
QString toothChangeText(const teeth::Form &form, const charts::ToothChange &change);
/// The same for the ear: "lower left first molar, treated; before: untreated decay".
QString spokenToothChange(const teeth::Form &form, const charts::ToothChange &change);
/// "sound: 18 teeth; untreated decay: lower left first molar": the whole chart for the ear, by its marks.
QString teethSummary(const teeth::Form &form, const ToothChart &chart);

} // namespace boshi::ui
