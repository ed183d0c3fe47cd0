// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

namespace boshi::ui {

/// What a page is about: a person, or one pregnancy of hers.
struct Place {
    QUuid person = {};
    QUuid subject = {}; ///< The person, or the pregnancy.
    friend bool operator==(const Place &, const Place &) = default;
};

/// One chapter of the catalogue with the record types that can be about a place.
struct Section {
    std::string_view chapter;
    std::vector<const RecordType *> types = {};
};

/// The chapters of the catalogue that fit the place, in its order, with the pages that its person has: by role, by the
/// edition of the handbook, and by the age reached on `today` (invalid: of any age). What is recorded is always among them.
std::vector<Section> sectionsOf(const Family &family, const Place &place, QDate today);
/// Without types when the chapter does not fit.
Section sectionOf(const Family &family, const Place &place, std::string_view chapter, QDate today);

/// The records of a type that stand under the place; the place's own record when the type is its.
std::vector<const Record *> recordsAt(const Family &family, const Place &place, const RecordType &type);
/// The subject a new record of this type would have here; null when none can be added.
QUuid subjectForNew(const Family &family, const Place &place, const RecordType &type);

/// The children for whom a page of this type can be filled in for all, from the place of one of them; empty for everybody else,
/// and for pages that others may not see.
std::vector<const Record *> childrenFilledTogether(const Family &family, const Place &place, const RecordType &type);

/// The member who is this person; without one, a role of nobody.
Member memberOf(const Family &family, const QUuid &person);

} // namespace boshi::ui
