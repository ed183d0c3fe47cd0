// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/forms/record_editors.h"

/// What there is to say about a record while it is typed, whatever it is typed into.
namespace boshi::ui {

/// What cannot be read, and what the rules say about the rest. `typed` is the record of the editors, as it would be saved.
std::vector<Issue> issuesIn(const RecordEditors &editors, const Record &typed, const VaultSession &session);

/// Without what is only missing yet: nobody is told so before saving.
std::vector<Issue> withoutMissing(std::vector<Issue> issues);

/// By field. What is typed may differ from the usual guides; that is said, and saved like anything else.
FieldSentences remarksOn(const Record &typed, const VaultSession &session);

} // namespace boshi::ui
