// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"
#include "core/schema/value.h"

#include <QUuid>

#include <utility>
#include <vector>

namespace boshi {

/// The current state of one record; fields that are not recorded are not in `values`.
struct Record {
    QUuid id;
    const RecordType *type = nullptr;
    QUuid subject = {};
    Privacy privacy = type ? type->privacy : Privacy::Child; ///< Of its type, unless it was entered as more private.
    std::vector<std::pair<std::string_view, Value>> values = {}; ///< Few; in the order they were set.
    std::vector<std::string_view> conflicts = {};                ///< Fields on which two copies disagree.
    bool isVoided = false;
    bool isVoidContested = false; ///< Voided in one copy, edited in another: still shown, marked.
    bool isReadOnly = false;      ///< Written by a newer version in a way that this one does not understand.

    const Value &value(std::string_view key) const
    {
        static const Value notRecorded;
        const auto found = std::ranges::find(values, key, &std::pair<std::string_view, Value>::first);
        return found == values.end() ? notRecorded : found->second;
    }
    const Value &value(const Field &field) const { return value(field.key); }

    /// The value as a `T`; null when not recorded or of another kind.
    template <typename T>
    const T *get(std::string_view key) const
    {
        return std::get_if<T>(&value(key));
    }

    void setValue(const Field &field, Value value)
    {
        const auto found = std::ranges::find(values, field.key, &std::pair<std::string_view, Value>::first);
        if (found != values.end())
            values.erase(found);
        if (!isEmpty(value))
            values.emplace_back(field.key, std::move(value));
    }

    /// The day by which the record is sorted, when it has one.
    const PartialDate *day() const
    {
        const Field *field = type->sortDay();
        return field ? get<PartialDate>(field->key) : nullptr;
    }
};

} // namespace boshi
