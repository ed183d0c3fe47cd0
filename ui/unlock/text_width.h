// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace boshi::ui {

/// The room that so many digits take. Not averageCharWidth(): in Japanese fonts that is a whole square.
inline int textWidth(const QWidget &widget, int characters) { return widget.fontMetrics().horizontalAdvance(u'0') * characters; }

} // namespace boshi::ui
