// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/growth_batch.h"

#include "core/base/decimal.h"
#include "core/exchange/batch_rows.h"
#include "core/growth/growth_point.h"
#include "core/growth/lms_curve.h"
#include "core/growth/survey_band.h"
#include "core/growth/who2006.h"
#include "core/growth/who2007.h"

#include <cmath>

namespace boshi::exchange {

using namespace growth;

namespace {

constexpr int ageDecimals = 6;
constexpr int scoreDecimals = 4;

void appendScore(std::string &row, const std::optional<WhoScore> &score)
{
    row += ',';
    if (score)
        appendHundredths(row, score->hundredths);
}

void appendFlag(std::string &row, const std::optional<WhoScore> &score)
{
    row += ',';
    if (score)
        row += score->isFlagged ? '1' : '0';
}

void appendNumber(std::string &row, const std::optional<double> &number, int decimals)
{
    row += ',';
    if (number)
        appendDecimal(row, *number, decimals);
}

void appendText(std::string &row, const QString &text)
{
    row += ',';
    row += text.toStdString();
}

namespace who2006 {

enum Column : std::size_t { Id, SexCell, AgeDays, AgeMonths, Weight, Length, PostureCell, Oedema, Head };
constexpr const char *columns[] = {"id",        "sex",     "age_days", "age_months", "weight_kg",
                                   "lenhei_cm", "measure", "oedema",   "head_cm"};
constexpr char header[] = "id,zlen,zwei,zwfl,zbmi,zhc,flen,fwei,fwfl,fbmi,fhc";
constexpr char nothing[] = ",,,,,,,,,,";

} // namespace who2006

/// In days, before it is rounded.
std::optional<double> ageOf(BatchRow &row)
{
    const auto column = row.cell(who2006::AgeDays).isEmpty() ? who2006::AgeMonths : who2006::AgeDays;
    if (row.cell(column).isEmpty()) {
        row.fault(RowFault::NoAge);
        return std::nullopt;
    }
    const auto age = row.number(column);
    if (!age || *age >= 0)
        return age && column == who2006::AgeMonths ? *age * daysPerMonth : age;
    row.fault(RowFault::BeforeBirth, column);
    return std::nullopt;
}

std::optional<Posture> postureOf(BatchRow &row)
{
    const QByteArrayView text = row.cell(who2006::PostureCell);
    if (text == "l" || text == "L")
        return Posture::Recumbent;
    if (text == "h" || text == "H")
        return Posture::Standing;
    if (!text.isEmpty())
        row.fault(RowFault::UnknownPosture, who2006::PostureCell);
    return std::nullopt;
}

bool hasOedema(BatchRow &row, std::size_t column)
{
    const QByteArrayView text = row.cell(column);
    if (text == "y" || text == "Y")
        return true;
    if (!text.isEmpty() && text != "n" && text != "N")
        row.fault(RowFault::UnknownOedema, column);
    return false;
}

/// Why a score is missing although everything for it was said.
void nameMissing(BatchRow &row, const Who2006Child &child, const Who2006Scores &scores)
{
    const bool isTooOld = child.ageDays && *child.ageDays / daysPerMonth >= 60;
    if (isTooOld)
        return row.fault(RowFault::NoTableForAge);
    if (child.weightKg && child.lengthCm && !child.hasOedema && !scores.weightForLength)
        row.fault(RowFault::NoTableForLength, who2006::Length);
}

void answerWho2006(const Who2006 &who, BatchRow &row, std::string &out)
{
    const auto sex = row.sex(who2006::SexCell);
    if (!sex) {
        out += who2006::nothing;
        return;
    }
    const Who2006Child child{.sex = *sex,
                             .ageDays = ageOf(row),
                             .weightKg = row.positive(who2006::Weight),
                             .lengthCm = row.positive(who2006::Length),
                             .posture = postureOf(row),
                             .hasOedema = hasOedema(row, who2006::Oedema),
                             .headCm = row.positive(who2006::Head)};
    const Who2006Scores scores = who.scores(child);
    nameMissing(row, child, scores);
    const std::optional<WhoScore> *all[] = {&scores.length, &scores.weight, &scores.weightForLength, &scores.bmi, &scores.head};
    for (const auto *score : all)
        appendScore(out, *score);
    for (const auto *score : all)
        appendFlag(out, *score);
}

namespace who2007 {

enum Column : std::size_t { Id, SexCell, AgeMonths, Weight, Height, Oedema };
constexpr const char *columns[] = {"id", "sex", "age_months", "weight_kg", "height_cm", "oedema"};
constexpr char header[] = "id,zhfa,zwfa,zbfa,fhfa,fwfa,fbfa";
constexpr char nothing[] = ",,,,,,";

} // namespace who2007

std::optional<double> monthsOf(BatchRow &row)
{
    if (row.cell(who2007::AgeMonths).isEmpty())
        row.fault(RowFault::NoAge);
    const auto months = row.number(who2007::AgeMonths);
    if (!months || *months >= 0)
        return months;
    row.fault(RowFault::BeforeBirth, who2007::AgeMonths);
    return std::nullopt;
}

void answerWho2007(const Who2007 &who, BatchRow &row, std::string &out)
{
    const auto sex = row.sex(who2007::SexCell);
    if (!sex) {
        out += who2007::nothing;
        return;
    }
    const Who2007Child child{.sex = *sex,
                             .ageMonths = monthsOf(row),
                             .weightKg = row.positive(who2007::Weight),
                             .heightCm = row.positive(who2007::Height),
                             .hasOedema = hasOedema(row, who2007::Oedema)};
    const Who2007Scores scores = who.scores(child);
    const bool lacksWeight = child.weightKg && !child.hasOedema && !scores.weight;
    if (child.ageMonths && (lacksWeight || (child.heightCm && !scores.height)))
        row.fault(RowFault::NoTableForAge, who2007::AgeMonths);
    const std::optional<WhoScore> *all[] = {&scores.height, &scores.weight, &scores.bmi};
    for (const auto *score : all)
        appendScore(out, *score);
    for (const auto *score : all)
        appendFlag(out, *score);
}

namespace dated {

enum Column : std::size_t { Id, Birth, Day, Weeks, Days, SexCell, MeasureCell, Value };
constexpr const char *scoreColumns[] = {"row", "birth_date", "observation_date", "gestation_weeks", "gestation_days", "sex", "measure", "value"};
constexpr const char *positionColumns[] = {"id", "birth_date", "date", "gestation_weeks", "gestation_days", "sex", "measure", "value"};
constexpr char scoreHeader[] = "row,chronological_decimal_age,corrected_decimal_age,chronological_sds,corrected_sds";
constexpr char positionHeader[] = "id,age_days,corrected_age_days,band,position,position_corrected,reason";

} // namespace dated

/// A day that must be there.
QDate neededDay(BatchRow &row, std::size_t column, RowFault whenEmpty)
{
    if (row.cell(column).isEmpty())
        row.fault(whenEmpty, column);
    return row.day(column).value_or(QDate());
}

/// Nothing where no weeks are said.
std::optional<GestationalAge> gestationOf(BatchRow &row)
{
    if (row.cell(dated::Weeks).isEmpty())
        return std::nullopt;
    const auto weeks = row.number(dated::Weeks), days = row.number(dated::Days);
    const auto age = weeks && *weeks == std::floor(*weeks) && (!days || *days == std::floor(*days))
        ? GestationalAge::of(int(*weeks), int(days.value_or(0)))
        : std::nullopt;
    if (!age)
        row.fault(RowFault::BadGestation, dated::Weeks);
    return age;
}

/// The measure by its code; `ofc`, the occipitofrontal circumference, is the head.
std::optional<Measure> measureOf(BatchRow &row)
{
    const QByteArrayView text = row.cell(dated::MeasureCell);
    const auto measure = text == "ofc" ? Measure::Head : measureFromText(QString::fromLatin1(text));
    if (measure && measure != Measure::WeightForHeight)
        return measure;
    row.fault(RowFault::UnknownMeasure, dated::MeasureCell);
    return std::nullopt;
}

std::optional<double> neededValue(BatchRow &row)
{
    if (row.cell(dated::Value).isEmpty())
        row.fault(RowFault::NoValue, dated::Value);
    return row.positive(dated::Value);
}

/// A row of a child and one measured value.
struct DatedRow {
    explicit DatedRow(BatchRow &row)
        : measure(measureOf(row))
        , value(neededValue(row))
        , day(neededDay(row, dated::Day, RowFault::NoDate))
        , child{row.sex(dated::SexCell), neededDay(row, dated::Birth, RowFault::NoBirthDate), gestationOf(row)}
    {
        if (child.birth.isValid() && day.isValid() && day < child.birth)
            row.fault(RowFault::BeforeBirth, dated::Day);
    }

    bool hasAge() const { return child.birth.isValid() && day.isValid() && child.birth <= day; }

    std::optional<Measure> measure;
    std::optional<double> value; ///< kg, cm or kg/m².
    QDate day;
    ChildFacts child;
};

/// Plain LMS at an age; nothing before the first and after the last row of the tables.
std::optional<double> plainScore(const Reference &reference, const DatedRow &row, const std::optional<GrowthAge> &age)
{
    for (const Curve *curve : reference.curvesOf(*row.child.sex, *row.measure)) {
        const auto *lms = dynamic_cast<const LmsCurve *>(curve);
        const auto place = age ? age->along(curve->order()) : std::nullopt;
        if (lms && place && lms->table().contains(*place))
            return zOf(lms->table().at(*place), *row.value, Tails::Plain);
    }
    return std::nullopt;
}

void answerLms(const Reference &reference, BatchRow &cells, std::string &out)
{
    const DatedRow row(cells);
    if (!row.hasAge()) {
        out += ",,,,";
        return;
    }
    const auto due = row.child.dueDate();
    appendNumber(out, double(row.child.birth.daysTo(row.day)) / daysPerYear, ageDecimals);
    appendNumber(out, due ? std::optional(double(due->daysTo(row.day)) / daysPerYear) : std::nullopt, ageDecimals);
    if (!row.child.sex || !row.measure || !row.value) {
        out += ",,";
        return;
    }
    const auto score = plainScore(reference, row, GrowthAge::at(row.day, row.child.birth));
    if (!score)
        cells.fault(reference.has(*row.child.sex, *row.measure) ? RowFault::NoTableForAge : RowFault::NoTableForMeasure);
    appendNumber(out, score, scoreDecimals);
    appendNumber(out, due ? plainScore(reference, row, GrowthAge::at(row.day, *due)) : std::nullopt, scoreDecimals);
}

/// The survey's age group a child of this age belongs to: `birth`, or months such as `3-4`.
QString groupText(const Reference &reference, const DatedRow &row, const std::optional<GrowthAge> &age)
{
    if (!age || !row.child.sex)
        return {};
    const auto curves = reference.curvesOf(*row.child.sex, *row.measure);
    const auto *survey = curves.empty() ? nullptr : dynamic_cast<const SurveyBand *>(curves.front());
    if (!survey)
        return {};
    if (age->days == 0)
        return QStringLiteral("birth");
    for (const SurveyRow &band : survey->rows())
        if (band.kind == RowKind::Band && band.from <= age->months && age->months < band.to)
            return QStringLiteral("%1-%2").arg(band.from).arg(band.to);
    return {};
}

QString positionText(const std::optional<Placement> &placement)
{
    const auto *position = placement ? std::get_if<Position>(&*placement) : nullptr;
    return position ? growth::toText(*position) : QString();
}

/// Corrected wherever the child was born before 37 weeks, whatever its age: the reader of the file decides what counts.
constexpr Correction withoutEnd{.untilYears = 0};

void answerPosition(const Reference &reference, BatchRow &cells, std::string &out)
{
    const DatedRow row(cells);
    if (!row.measure || !row.value || !row.day.isValid()) {
        out += ",,,,,";
        appendText(out, toText(*cells.firstFault()));
        return;
    }
    const qint64 value = std::llround(*row.value * storedPerUnit(*row.measure));
    const GrowthPoint point = placed(growthPoint(*row.measure, value, row.day, {}), row.child, reference, withoutEnd);
    appendNumber(out, point.age ? std::optional(point.age->days) : std::nullopt, 0);
    out += ',';
    if (point.correctedAgeDays)
        out += std::to_string(*point.correctedAgeDays);
    appendText(out, groupText(reference, row, point.age));
    appendText(out, positionText(point.placement));
    appendText(out, positionText(point.correctedPlacement));
    const auto *reason = std::get_if<NoPosition>(&point.placement);
    appendText(out, reason ? growth::toText(*reason) : QString());
}

namespace byHeight {

enum Column : std::size_t { Id, SexCell, Years, Height, Weight };
constexpr const char *columns[] = {"id", "sex", "age_years", "height_cm", "weight_kg"};
constexpr char header[] = "id,standard_kg,obesity_percent,class";
constexpr int decimals = 6;

} // namespace byHeight

void answerObesity(StandardWeight formula, BatchRow &row, std::string &out)
{
    const auto sex = row.sex(byHeight::SexCell);
    if (row.cell(byHeight::Years).isEmpty())
        row.fault(RowFault::NoAge, byHeight::Years);
    const auto years = row.number(byHeight::Years);
    const auto height = row.positive(byHeight::Height), weight = row.positive(byHeight::Weight);
    const bool isKnown = sex && years && height;
    const auto standard = isKnown ? standardWeightKg(formula, *sex, int(std::floor(*years)), *height) : std::nullopt;
    if (isKnown && !standard)
        row.fault(RowFault::NoFormula);
    const auto found = standard && weight ? obesity(formula, *sex, int(std::floor(*years)), *height, *weight) : std::nullopt;
    appendNumber(out, standard, byHeight::decimals);
    appendNumber(out, found ? std::optional(found->percent) : std::nullopt, byHeight::decimals);
    appendText(out, found ? growth::toText(found->weightClass) : QString());
}

Error noFigures(const char *id) { return {ErrorCode::BrokenReference, QString::fromLatin1(id)}; }

} // namespace

QString toText(RowFault fault)
{
    switch (fault) {
    case RowFault::UnknownSex: return QStringLiteral("unknown_sex");
    case RowFault::UnknownMeasure: return QStringLiteral("unknown_measure");
    case RowFault::UnknownPosture: return QStringLiteral("unknown_posture");
    case RowFault::UnknownOedema: return QStringLiteral("unknown_oedema");
    case RowFault::NotANumber: return QStringLiteral("not_a_number");
    case RowFault::NotPositive: return QStringLiteral("not_positive");
    case RowFault::NotADate: return QStringLiteral("not_a_date");
    case RowFault::NoAge: return QStringLiteral("no_age");
    case RowFault::NoBirthDate: return QStringLiteral("no_birth_date");
    case RowFault::NoDate: return QStringLiteral("no_date");
    case RowFault::NoValue: return QStringLiteral("no_value");
    case RowFault::BeforeBirth: return QStringLiteral("before_birth");
    case RowFault::BadGestation: return QStringLiteral("bad_gestation");
    case RowFault::NoTableForAge: return QStringLiteral("no_table_for_age");
    case RowFault::NoTableForLength: return QStringLiteral("no_table_for_length");
    case RowFault::NoTableForMeasure: return QStringLiteral("no_table_for_measure");
    case RowFault::NoFormula: return QStringLiteral("no_formula");
    }
    Q_UNREACHABLE();
}

bool isMistake(RowFault fault)
{
    switch (fault) {
    case RowFault::NoAge:
    case RowFault::NoValue:
    case RowFault::NoTableForAge:
    case RowFault::NoTableForLength:
    case RowFault::NoTableForMeasure:
    case RowFault::NoFormula: return false;
    default: return true;
    }
}

Result<BatchTotals> scoreByWho2006(QIODevice &in, QIODevice &out, const OnFault &onFault)
{
    const Who2006 *who = Who2006::shipped();
    if (!who)
        return noFigures("who2006");
    return answerRows(in, out, who2006::columns, who2006::header, onFault, [who](BatchRow &row, std::string &text) { answerWho2006(*who, row, text); });
}

Result<BatchTotals> scoreByWho2007(QIODevice &in, QIODevice &out, const OnFault &onFault)
{
    const Who2007 *who = Who2007::shipped();
    if (!who)
        return noFigures("who2007");
    return answerRows(in, out, who2007::columns, who2007::header, onFault, [who](BatchRow &row, std::string &text) { answerWho2007(*who, row, text); });
}

Result<BatchTotals> scoreByLms(const Reference &reference, QIODevice &in, QIODevice &out, const OnFault &onFault)
{
    return answerRows(in, out, dated::scoreColumns, dated::scoreHeader, onFault,
                      [&](BatchRow &row, std::string &text) { answerLms(reference, row, text); });
}

Result<BatchTotals> placeBetweenLines(const Reference &reference, QIODevice &in, QIODevice &out, const OnFault &onFault)
{
    return answerRows(in, out, dated::positionColumns, dated::positionHeader, onFault,
                      [&](BatchRow &row, std::string &text) { answerPosition(reference, row, text); });
}

Result<BatchTotals> weighByHeight(StandardWeight formula, QIODevice &in, QIODevice &out, const OnFault &onFault)
{
    return answerRows(in, out, byHeight::columns, byHeight::header, onFault,
                      [formula](BatchRow &row, std::string &text) { answerObesity(formula, row, text); });
}

} // namespace boshi::exchange
