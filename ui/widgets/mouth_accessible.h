// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi::ui {

/// From the first call on, screen readers hear drawn mouths: each tooth is a button with its name and mark.
void speakMouths();

} // namespace boshi::ui
