// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi::ui {

/// From the first call on, scroll areas answer a screen reader that asks for a child which has just gone, such as a scroll bar.
/// Those of Qt 6.4 read past their list then and end the program.
void keepScrollAreasSafe();

} // namespace boshi::ui
