// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/curve.h"
#include "core/growth/standard_weight.h"

#include <QDate>

class QIODevice;

namespace boshi::growth {

/// In what form a reference was published.
enum class ReferenceKind {
    Survey,  ///< Figures at some percentiles for groups of ages.
    Lms,     ///< Distributions.
    Preterm, ///< Formulas over the weeks since the last period; only for children born preterm.
};

/// Which figures these are; shown beside everything computed from them.
struct ReferenceInfo {
    QString id = {};                           ///< `jp2023`; stored in vaults, used on the command line.
    ReferenceKind kind = ReferenceKind::Survey;
    QString edition = {};                      ///< Text code, put into words by ui/words/chart_text.
    int year = 0;
    QDate validFrom = {};                      ///< Handbooks carry it from this day; invalid for what no handbook carries.
    LineMarks lines = {};
    std::optional<StandardWeight> standardWeight = {}; ///< The formula of the same handbooks.
    QDate checkedOn = {};
    QString sha256 = {};                       ///< Of its file, in hexadecimal.
    QString source = {};

    /// What the axis of its charts counts.
    Along ageOrder() const { return kind == ReferenceKind::Preterm ? Along::PostmenstrualWeeks : Along::Months; }
};

/// The figures of one edition (resources/growth/SOURCES.md).
struct Reference {
    ReferenceInfo info;
    Curves curves = {};

    /// From the youngest on; where a reference steps there are several.
    std::vector<const Curve *> curvesOf(Sex sex, Measure measure) const;
    bool has(Sex sex, Measure measure) const { return !curvesOf(sex, measure).empty(); }
    /// The one that holds this place, in its unit; the first of them unless `posture` asks for another. Null when there is none.
    const Curve *curveAt(Sex sex, Measure measure, double place, std::optional<Posture> posture = {}) const;
};

/// A reference shipped with the program; `BrokenReference` when it is unknown or fails a check.
Result<Reference> loadReference(QStringView id);

/// The same, read once and kept; null when it cannot be read.
const Reference *shippedReference(const QString &id);

/// What is shipped, in the order it is offered.
const std::vector<ReferenceInfo> &shippedReferences();

/// Refuses what is not complete and positive; of a survey also what does not rise strictly from line to line or goes back in
/// age. Does not look at the checksum.
Result<Reference> readReference(ReferenceInfo info, QIODevice &table);

} // namespace boshi::growth
