// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/survey_band.h"

class QIODevice;

namespace boshi::growth {

/// Reads survey tables of the form described in resources/growth/SOURCES.md with one column of figures for each mark.
/// `BrokenReference`, naming the line, when a row does not rise strictly, or goes back in age, or is not of that form.
Result<Curves> readSurvey(const QString &id, const LineMarks &marks, QIODevice &table);

} // namespace boshi::growth
