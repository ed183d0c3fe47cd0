// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace boshi {

/// A text made ready for finding words in it: search keys (text_key.h) of its words, apart only where letters or digits
/// of the Latin script would else run together.
QString wordKey(const QString &text);

/// The parts of what somebody typed, as search keys.
QStringList wordParts(const QString &typed);

/// Where a part begins a word of a key: letters and digits at their beginning, Japanese anywhere, for nobody can tell where
/// its words begin. -1 when nowhere.
qsizetype findWord(QStringView key, QStringView part);

/// How well a key answers all parts, in whatever order: 0 when it begins with one of them, 1 when they stand further in;
/// nothing when one is missing.
std::optional<int> fitOf(QStringView key, const QStringList &parts);

} // namespace boshi
