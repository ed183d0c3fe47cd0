// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QString>

namespace boshi::ui {

/// Who may see records of this class: "All guardians".
QString privacyText(Privacy privacy);

/// A mark for lists that does without colour: "2024-04-03 [private]".
QString markedPrivate(const QString &text);

/// What a private area is called: "Private records of Hanako"; the professional's is the same whatever the name.
QString areaText(Privacy privacy, const QString &person);

} // namespace boshi::ui
