// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace boshi::ui {

/// Takes away what we put on the clipboard, and tool tips.
void clearCopies();

/// Takes away what a locked window leaves readable elsewhere: what we put on the clipboard, other windows of ours, tool tips.
void clearLeftovers(QWidget *window);

} // namespace boshi::ui
