// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Keys of the fields that code reads by name. Stored for ever; everything else reads the tables.
namespace boshi::records::keys {

namespace person {
inline constexpr std::string_view name = "name", kana = "kana", birthDate = "birth_date", sex = "sex", bornOf = "born_of",
                                  multipleOrder = "multiple_order", diedOn = "died_on", notDisclosed = "not_disclosed";
}
/// Of a person and of a pregnancy.
namespace loss {
inline constexpr std::string_view mourned = "mourned";
}
namespace membership {
inline constexpr std::string_view person = "person", role = "role", until = "until";
}
/// Whatever begins on its day and ends on another.
namespace period {
inline constexpr std::string_view until = "until";
}
namespace family {
inline constexpr std::string_view name = "name", setUp = "set_up";
}
namespace pregnancy {
inline constexpr std::string_view dueDate = "due_date", dueDateMethod = "due_date_method", dueDateSetOn = "due_date_set_on",
                                  lastPeriod = "last_period", fetuses = "fetuses", height = "height",
                                  usualWeight = "usual_weight", outcome = "outcome", outcomeOn = "outcome_on";
}
/// A weighing at home has the weight too.
namespace antenatalVisit {
inline constexpr std::string_view day = "day", gestation = "gestation", fundalHeight = "fundal_height", girth = "girth",
                                  systolic = "systolic", diastolic = "diastolic", oedema = "oedema", urineProtein = "urine_protein",
                                  urineSugar = "urine_sugar", otherTests = "other_tests", weight = "weight",
                                  instructions = "instructions", facility = "facility";
}
namespace bloodTest {
inline constexpr std::string_view haemoglobin = "haemoglobin", glucose = "glucose", glucoseTiming = "glucose_timing";
}
namespace dueDateEstimate {
inline constexpr std::string_view setOn = "set_on", method = "method", lastPeriod = "last_period", scanOn = "scan_on",
                                  scanAge = "scan_age", conceivedOn = "conceived_on", transferredOn = "transferred_on",
                                  cultureDays = "culture_days", dueDate = "due_date", facility = "facility";
}
namespace handbook {
inline constexpr std::string_view number = "number", edition = "edition", issuedOn = "issued_on", issuer = "issuer",
                                  growthReference = "growth_reference";
}
namespace sheetTest {
inline constexpr std::string_view testedOn = "tested_on", header = "header";
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
namespace checkup {
inline constexpr std::string_view kind = "kind";
}
namespace screening {
inline constexpr std::string_view occasion = "occasion", respondent = "respondent", total = "total", nextOn = "next_on";
}
namespace contact {
inline constexpr std::string_view kind = "kind", name = "name", phone = "phone";
}
namespace document {
inline constexpr std::string_view day = "day", kind = "kind", title = "title", file = "file", fileName = "file_name", note = "note";
}
namespace copiedPage {
inline constexpr std::string_view document = "document", record = "record";
}
namespace birth {
inline constexpr std::string_view gestation = "gestation", bornAt = "born_at", findings = "findings";
}

} // namespace boshi::records::keys
