// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/session/vault_session.h"
#include "ui/forms/field_editor.h"
#include "ui/words/field_text.h"

namespace boshi::ui {

/// How people call a record: a person by name, everything else by its title and day.
QString recordName(const Record &record);
/// A person's name, or a word for one who has none yet.
QString personName(const Record &person);
/// "Non-disclosed" when the record is marked so, else empty.
QString disclosureLabel(const Record &record);
/// The few values that tell a record from others, in one line: "8.35 kg · 70.1 cm".
QString recordLine(const Record &record);

/// The same with whom it is about, for lists over all families: "Hanako · Measurement (3 Apr 2025)".
QString nameWithPerson(const VaultReader &reader, const Record &record);
/// Names of everything that can be read, in whatever family.
NameOf namesIn(const VaultReader &reader);

/// Names and choices in the family that is open at the time of asking.
NameOf namesIn(const VaultSession &session);
Choices choicesIn(const VaultSession &session);

} // namespace boshi::ui
