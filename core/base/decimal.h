// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string>

namespace boshi {

/// The number written by all of `text`, blanks around it aside; nothing for anything else, infinity and not-a-number included.
/// Rounded correctly, whatever the locale.
std::optional<double> decimalFrom(QByteArrayView text);

/// Appends a number of hundredths with two decimals; `-0.00` is never written.
void appendHundredths(std::string &out, int hundredths);

/// Appends a number with at most so many decimals (9 at most), rounded, without zeros at the end; `-0` is never written.
void appendDecimal(std::string &out, double number, int decimals);

} // namespace boshi
