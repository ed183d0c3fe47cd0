// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/code_list.h"

namespace boshi::codes {

extern const CodeList sex;
extern const CodeList familyRole;
extern const CodeList setUp;
extern const CodeList authorRole;
extern const CodeList dueDateMethod;
extern const CodeList pregnancyOutcome;
extern const CodeList handbookEdition;
extern const CodeList growthReference;
extern const CodeList presentation;
extern const CodeList deliveryMode;
extern const CodeList bloodLoss;
extern const CodeList noneOrPresent;
extern const CodeList plurality;
extern const CodeList birthFindings;
extern const CodeList birthCertificate;
extern const CodeList measuringPosture;
extern const CodeList checkupKind;
extern const CodeList nutrition;
extern const CodeList feeding;
extern const CodeList checkupVerdict;
extern const CodeList vaccine;
extern const CodeList vaccinationPlace;

/// Every list, for the tests and the catalogue.
std::span<const CodeList *const> all();

} // namespace boshi::codes
