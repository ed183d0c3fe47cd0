// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reference/national_contacts.h"
#include "core/screening/reading.h"
#include "core/screening/text_pack.h"

namespace boshi::ui {

/// "Answer 1, at the top" …, or the words of a yes or no: the answers of an item from top to bottom.
QStringList answerWords(const screening::SheetItem &item);

/// What the answers add up to, or how many are missing: one calm sentence, never a verdict.
QString totalText(const screening::Sheet &sheet, const screening::Reading &reading);
/// That the sum on paper is another one; empty where it is not.
QString differenceText(const screening::Reading &reading);
/// Where the figure comes from by which the follow-up page was reached; empty where none was.
QString cutoffText(const screening::Reading &reading);

/// What is wrong with a file of texts, and what to do.
QString textPackText(const screening::TextPackIssue &issue);

/// "Ambulance: 119 (day and night)".
QString contactText(const NationalContact &contact);

} // namespace boshi::ui
