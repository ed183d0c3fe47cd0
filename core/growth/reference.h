// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/survey_band.h"

#include <QDate>

class QIODevice;

namespace boshi::growth {

/// Which figures these are; shown beside everything computed from them.
struct ReferenceInfo {
    QString id;      ///< `jp2023`; stored in vaults, used on the command line.
    QString edition; ///< Text code, put into words by ui/words/chart_text.
    int year = 0;
    QDate validFrom; ///< Handbooks carry it from this day.
    QDate checkedOn;
    QString source;
};

/// The survey tables of one edition (resources/growth/SOURCES.md).
struct Reference {
    ReferenceInfo info;
    std::vector<SurveyBand> bands;

    /// Null when the survey has no such table.
    const SurveyBand *band(Sex sex, Measure measure) const;
};

/// A reference shipped with the program; `BrokenReference` when it is unknown or fails a check.
Result<Reference> loadReference(QStringView id);

/// The same, read once and kept; null when it cannot be read.
const Reference *shippedReference(const QString &id);

/// Refuses what is not strictly rising from p3 to p97, adjoining from birth on, complete and positive.
Result<Reference> readReference(ReferenceInfo info, QIODevice &table);

} // namespace boshi::growth
