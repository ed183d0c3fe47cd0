// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace boshi::ui {

/// Mends in place what is copied out of a PDF written by Qt. Fonts such as Noto Sans CJK draw 月 and the radical ⽉ with
/// one glyph, and Qt notes the radical as its text: copied text would look right and be found by nobody.
void useOrdinaryCharacters(QByteArray &pdf);

} // namespace boshi::ui
