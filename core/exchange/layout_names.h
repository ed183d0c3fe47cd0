// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layout_pack.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace boshi::exchange {

/// The words of pack files for one closed enum.
template <typename E, std::size_t N>
struct Names {
    struct Entry {
        QLatin1StringView name;
        E value;
    };
    std::array<Entry, N> entries;

    std::optional<E> find(QStringView name) const
    {
        const auto found = std::ranges::find_if(entries, [name](const Entry &entry) { return name == entry.name; });
        return found == entries.end() ? std::nullopt : std::optional(found->value);
    }
    QLatin1StringView of(E value) const
    {
        const auto found = std::ranges::find(entries, value, &Entry::value);
        return found == entries.end() ? QLatin1StringView() : found->name;
    }
};

using NameText = QLatin1StringView;

inline constexpr Names<PackStatus, 3> packStatusNames{{{
    {NameText("official"), PackStatus::Official},
    {NameText("derived_from_implementation"), PackStatus::DerivedFromImplementation},
    {NameText("provisional"), PackStatus::Provisional},
}}};

inline constexpr Names<PackDriver, 1> packDriverNames{{{
    {NameText("csv_flat"), PackDriver::CsvFlat},
}}};

inline constexpr Names<Encoding, 4> encodingNames{{{
    {NameText("utf-8"), Encoding::Utf8},
    {NameText("utf-16le"), Encoding::Utf16Le},
    {NameText("utf-16be"), Encoding::Utf16Be},
    {NameText("shift_jis"), Encoding::ShiftJis},
}}};

inline constexpr Names<Newline, 2> newlineNames{{{
    {NameText("lf"), Newline::Lf},
    {NameText("crlf"), Newline::CrLf},
}}};

inline constexpr Names<Quoting, 2> quotingNames{{{
    {NameText("minimal"), Quoting::Minimal},
    {NameText("all"), Quoting::All},
}}};

inline constexpr Names<char, 3> delimiterNames{{{
    {NameText("comma"), ','},
    {NameText("tab"), '\t'},
    {NameText("semicolon"), ';'},
}}};

inline constexpr Names<DateStyle, 5> dateStyleNames{{{
    {NameText("iso"), DateStyle::Iso},
    {NameText("slash"), DateStyle::Slash},
    {NameText("compact"), DateStyle::Compact},
    {NameText("era"), DateStyle::Era},
    {NameText("mixed"), DateStyle::Mixed},
}}};

inline constexpr Names<ItemType, 7> itemTypeNames{{{
    {NameText("text"), ItemType::Text},
    {NameText("long_text"), ItemType::LongText},
    {NameText("integer"), ItemType::Integer},
    {NameText("decimal"), ItemType::Decimal},
    {NameText("yes_no"), ItemType::YesNo},
    {NameText("choice"), ItemType::Choice},
    {NameText("date"), ItemType::Date},
}}};

inline constexpr Names<bool, 2> yesNoNames{{{
    {NameText("yes"), true},
    {NameText("no"), false},
}}};

inline constexpr Names<Privacy, 4> sensitivityNames{{{
    {NameText("child"), Privacy::Child},
    {NameText("family"), Privacy::Family},
    {NameText("mother"), Privacy::Mother},
    {NameText("professional"), Privacy::Professional},
}}};

inline constexpr Names<Certainty, 5> evidenceNames{{{
    {NameText("official"), Certainty::Official},
    {NameText("implementation"), Certainty::Implementation},
    {NameText("secondhand"), Certainty::Secondhand},
    {NameText("remembered"), Certainty::Remembered},
    {NameText("proposal"), Certainty::Proposal},
}}};

} // namespace boshi::exchange
