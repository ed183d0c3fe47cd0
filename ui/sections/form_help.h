// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/forms/record_form.h"

namespace boshi::ui {

/// What forms may know of an open vault. Of texts that are sealed, a form is offered those of its own class about the same
/// subject, and only while they are open.
FormHelp formHelp(const VaultSession &session);
/// The same for one type: what guardians write about their child is filled in at leisure.
FormHelp formHelp(const VaultSession &session, const RecordType &type);

/// A new record as a form proposes it: of today, where it is usually written down on the day.
Record newRecord(const VaultSession &session, const RecordType &type, const QUuid &subject);

/// The one before this: of the same type, subject and class, with the latest day. Null when there is none.
const Record *lastLike(const VaultSession &session, const Record &record);

} // namespace boshi::ui
