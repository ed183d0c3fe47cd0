// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/reference.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace boshi::exchange {

/// What is wrong with a row of measurements, or missing for its answer.
enum class RowFault {
    UnknownSex,
    UnknownMeasure,
    UnknownPosture,
    UnknownOedema,
    NotANumber,
    NotPositive,
    NotADate,
    NoAge,
    NoBirthDate,
    NoDate,
    NoValue,
    BeforeBirth,
    BadGestation,
    NoTableForAge,
    NoTableForLength,
    NoTableForMeasure,
    NoFormula, ///< No formula for this age and height.
};

/// `unknown_sex`, `not_a_number` …: as in the column `reason`, and in docs/growth.md.
QString toText(RowFault fault);

/// Whether a fault lies in what was written, and not in the figures that there are.
bool isMistake(RowFault fault);

struct RowRemark {
    qint64 row;          ///< As a spreadsheet counts: from 1, the header included.
    QByteArray id;
    RowFault fault;
    const char *column;  ///< Where; empty when it is about the row.
};

struct BatchTotals {
    qint64 rows = 0;
    qint64 mistaken = 0; ///< Rows with a mistake in what was written.
    QStringList missingColumns = {}; ///< Of those the command knows; they count as empty.
};

/// Told of each fault in the order of the rows.
using OnFault = std::function<void(const RowRemark &)>;

// Each reads a CSV with a header line and writes one of the columns in cli.md, a row for each row, in their order and with
// memory that does not grow with the file. Cells of `id` are carried over as they came. Errors as in readCsv;
// MissingColumns when no column is known, WriteFailed.

/// Columns id, sex, age_days, age_months, weight_kg, lenhei_cm, measure, oedema, head_cm.
Result<BatchTotals> scoreByWho2006(QIODevice &in, QIODevice &out, const OnFault &onFault);

/// Columns id, sex, age_months, weight_kg, height_cm, oedema.
Result<BatchTotals> scoreByWho2007(QIODevice &in, QIODevice &out, const OnFault &onFault);

/// Columns row, birth_date, observation_date, gestation_weeks, gestation_days, sex, measure, value; plain LMS without
/// restriction, by the age from birth and from the due date. Days that are not said count as 0 beside weeks that are.
Result<BatchTotals> scoreByLms(const growth::Reference &reference, QIODevice &in, QIODevice &out, const OnFault &onFault);

/// Columns id, sex, birth_date, date, gestation_weeks, gestation_days, measure, value.
Result<BatchTotals> placeBetweenLines(const growth::Reference &reference, QIODevice &in, QIODevice &out, const OnFault &onFault);

/// Columns id, sex, age_years, height_cm, weight_kg.
Result<BatchTotals> weighByHeight(growth::StandardWeight formula, QIODevice &in, QIODevice &out, const OnFault &onFault);

} // namespace boshi::exchange
