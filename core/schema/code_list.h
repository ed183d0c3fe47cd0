// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace boshi {

/// One choice of a list: the stored code and its English source text, translated where it is shown.
struct Code {
    std::string_view code;
    const char *label;
};

/// A closed list of choices. `source` names where the choices were read, in our reference's certainty words.
struct CodeList {
    std::string_view key;
    std::span<const Code> codes;
    std::string_view source = {};

    const Code *find(std::string_view code) const
    {
        const auto found = std::ranges::find(codes, code, &Code::code);
        return found == codes.end() ? nullptr : &*found;
    }
};

} // namespace boshi
