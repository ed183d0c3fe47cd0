// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

/// The small steps in which dates are read.
namespace boshi::characters {

constexpr qsizetype longestDate = 40;
using Folded = QVarLengthArray<QChar, longestDate>;

/// Full-width forms and dashes as ASCII. Spaces go, except between two digits: "2024/1 1" must not become November.
Folded folded(QStringView text);

/// Whether `rest` begins (ends) with `word`, which is then taken off.
bool take(QStringView &rest, QStringView word);
bool takeLast(QStringView &rest, QStringView word);

/// 約, ~, 頃, ごろ.
bool takeAbout(QStringView &rest);

/// Digits at the start, at most `most` of them; empty when there are none, more, or they say zero.
std::optional<int> takeNumber(QStringView &rest, qsizetype least, qsizetype most);

} // namespace boshi::characters
