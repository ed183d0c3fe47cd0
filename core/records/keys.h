// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Keys of the fields that code reads by name. Stored for ever; everything else reads the tables.
namespace boshi::records::keys {

namespace person {
inline constexpr std::string_view name = "name", kana = "kana", birthDate = "birth_date", sex = "sex", bornOf = "born_of",
                                  multipleOrder = "multiple_order", diedOn = "died_on", notDisclosed = "not_disclosed";
}
namespace membership {
inline constexpr std::string_view person = "person", role = "role", until = "until";
}
namespace family {
inline constexpr std::string_view name = "name";
}
namespace pregnancy {
inline constexpr std::string_view dueDate = "due_date", outcome = "outcome", outcomeOn = "outcome_on";
}
namespace handbook {
inline constexpr std::string_view growthReference = "growth_reference";
}
namespace author {
inline constexpr std::string_view name = "name", role = "role";
}
namespace device {
inline constexpr std::string_view name = "name";
}
namespace source {
inline constexpr std::string_view layout = "layout", issuer = "issuer";
}
namespace batch {
inline constexpr std::string_view source = "source", fileName = "file_name", fileHash = "file_hash", revision = "revision",
                                  importedAt = "imported_at", rows = "rows";
}
namespace birth {
inline constexpr std::string_view gestation = "gestation", bornAt = "born_at";
}

} // namespace boshi::records::keys
