// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/section.h"

/// What copying a page off its picture means for the records.
namespace boshi::ui {

/// The pages that can be copied here: those of the person, but for documents and questionnaires, which have pages of their own.
std::vector<const RecordType *> copyableTypes(const Family &family, const Place &place, QDate today);

/// A new record, never more open than the document it is copied from.
Record newCopy(const VaultSession &session, const RecordType &type, const QUuid &subject, const Record &document);

/// The record, and that it was copied from this document, in one change.
Change copyingOf(const VaultSession &session, const Record &record, const Record &document);

/// Says of every field that is filled that it stands so on the paper; what is not, is cleared.
Change checkingOf(const VaultSession &session, const Record &record);

/// What was copied from a document and is not struck out, the latest last.
std::vector<const Record *> copiedFrom(const Family &family, const Record &document);

} // namespace boshi::ui
