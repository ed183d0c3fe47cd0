// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/reference.h"

namespace boshi::growth {

/// A computation whose answer somebody else published.
struct Vector {
    QString id = {};        ///< As in growth.md §4.
    QString reference = {}; ///< Or the formula of a usual weight.
    Sex sex = Sex::Male;
    double age = 0;
    QString ageUnit = {};   ///< `day`, `month`, `year`, `week`; `dates`: the days below say it.
    QDate birth = {};
    QDate observed = {};
    std::optional<GestationalAge> gestation = {};
    std::optional<double> weightKg = {};
    std::optional<double> lengthCm = {};
    std::optional<double> headCm = {};
    std::optional<double> z = {}; ///< Where the value at a score is asked for.
    std::optional<Posture> posture = {};
    bool hasOedema = false;
    QString quantity = {}; ///< What is asked for: `zlen`, `flen`, `clenhei`, `sds`, `height_at`, `position` …
    QString expected = {}; ///< A number, `missing`, or a position.
    double tolerance = 0;
    QString source = {};   ///< Who published it.
};

struct VectorAnswer {
    Vector vector;
    QString found; ///< As `expected`; empty where there is no answer.
    bool isEqual;
};

/// How a reference, or the formulas of usual weights, stood their check.
struct FiguresCheck {
    QString id;
    std::optional<ReferenceInfo> info = {}; ///< None for the formulas.
    QString file = {};
    QString sha256 = {};      ///< Of the file as it is.
    bool isWhole = false;     ///< It can be read and is the file that was checked when this program was made.
    int compared = 0;         ///< Answers beside published ones, and published figures read back.
    int equal = 0;
    std::vector<VectorAnswer> answers = {};

    bool isRight() const { return isWhole && compared == equal; }
};

/// The vectors shipped; those of a form that cannot be read are left out (a test counts them).
const std::vector<Vector> &shippedVectors();

VectorAnswer answered(const Vector &vector);

/// Computes every vector anew and reads every published figure of the surveys back.
std::vector<FiguresCheck> runSelftest();

} // namespace boshi::growth
