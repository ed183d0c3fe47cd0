// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QString>

#include <functional>
#include <vector>

namespace boshi {

struct Record;
struct Issue;
class FamilyView;

/// A filled row or page of the handbook, described once; forms, lists, storage, exchange and tests read this table.
struct RecordType {
    std::string_view key; ///< Stored for ever.
    const char *title;
    Subject subject;
    Privacy privacy;
    std::span<const Field> fields;
    About about = About::Anybody;
    std::string_view chapter = {}; ///< Section of the window.
    std::string_view page = {};    ///< Handbook page, as our reference numbers it.
    std::string_view edition = {}; ///< The first handbook edition that has the page, a code of codes::handbookEdition; empty: every one.
    /// The edition whose questions these are, where those of later ones were not found; empty: they are the same.
    std::string_view wording = {};
    std::string_view source = {};
    /// Rules across fields; the view is the family as far as it is loaded.
    std::vector<Issue> (*issues)(const Record &, const FamilyView &) = nullptr;
    /// One line for lists and search; the default joins the first recorded texts.
    QString (*summary)(const Record &) = nullptr;

    const Field *find(std::string_view fieldKey) const
    {
        const auto found = std::ranges::find(fields, fieldKey, &Field::key);
        return found == fields.end() ? nullptr : &*found;
    }
    const Field *sortDay() const
    {
        const auto found = std::ranges::find_if(fields, [](const Field &f) { return f.has(SortDay); });
        return found == fields.end() ? nullptr : &*found;
    }
};

} // namespace boshi
