// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/reference.h"
#include "core/growth/survey_band.h"

namespace boshi::growth {

/// A shipped reference; a test that cannot have it should crash.
inline const Reference &shipped(const char *id) { return *shippedReference(QString::fromLatin1(id)); }

/// The 2023 survey.
inline const Reference &jp2023() { return shipped("jp2023"); }

/// Its lines of one sex and measure.
inline const SurveyBand &bandOf(Sex sex, Measure measure)
{
    return dynamic_cast<const SurveyBand &>(*jp2023().curvesOf(sex, measure).front());
}

/// All its lines.
inline std::vector<const SurveyBand *> bands()
{
    std::vector<const SurveyBand *> all;
    for (const auto &curve : jp2023().curves)
        if (const auto *band = dynamic_cast<const SurveyBand *>(curve.get()))
            all.push_back(band);
    return all;
}

} // namespace boshi::growth
