// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QString>

/// A guardian's page as a letter to the child: what was answered, as those who wrote it would say it. Nothing is added and
/// nothing is computed.
namespace boshi::ui {

/// "You smiled when we played with you." Empty where nothing is recorded, for words that stand for themselves, and for what the page
/// asks about the guardians: that is not for the child.
QString letterSentence(const Field &field, const Value &value);

/// Whether the page asks this about the guardians themselves.
bool isAboutGuardians(const Field &field);

} // namespace boshi::ui
