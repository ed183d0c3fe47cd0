// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/selftest.h"

#include "core/growth/growth_files.h"
#include "core/growth/growth_point.h"
#include "core/growth/lms_curve.h"
#include "core/growth/survey_band.h"
#include "core/growth/who2006.h"
#include "core/growth/who2007.h"

#include <QCryptographicHash>

#include <cmath>
#include <map>

namespace boshi::growth {
namespace {

enum Column {
    Id,
    ReferenceCell,
    SexCell,
    AgeCell,
    UnitCell,
    BirthCell,
    ObservedCell,
    GestationCell,
    WeightCell,
    LengthCell,
    HeadCell,
    ZCell,
    PostureCell,
    OedemaCell,
    QuantityCell,
    ExpectedCell,
    ToleranceCell,
    SourceCell,
    ColumnCount
};

std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Vector> vectorFrom(const QStringList &cells)
{
    if (cells.size() != ColumnCount)
        return std::nullopt;
    const auto sex = sexFromText(cells[SexCell]);
    if (!sex)
        return std::nullopt;
    return Vector{.id = cells[Id],
                  .reference = cells[ReferenceCell],
                  .sex = *sex,
                  .age = numberFrom(cells[AgeCell]).value_or(0),
                  .ageUnit = cells[UnitCell],
                  .birth = QDate::fromString(cells[BirthCell], Qt::ISODate),
                  .observed = QDate::fromString(cells[ObservedCell], Qt::ISODate),
                  .gestation = gestationalAgeFromText(cells[GestationCell]),
                  .weightKg = numberFrom(cells[WeightCell]),
                  .lengthCm = numberFrom(cells[LengthCell]),
                  .headCm = numberFrom(cells[HeadCell]),
                  .z = numberFrom(cells[ZCell]),
                  .posture = postureFromText(cells[PostureCell]),
                  .hasOedema = cells[OedemaCell] == QLatin1StringView("y"),
                  .quantity = cells[QuantityCell],
                  .expected = cells[ExpectedCell],
                  .tolerance = numberFrom(cells[ToleranceCell]).value_or(0),
                  .source = cells[SourceCell]};
}

/// An answer as text: as many decimals as nobody will miss.
QString textOf(const std::optional<double> &number) { return number ? QString::number(*number, 'g', 10) : QString(); }

QString textOf(const std::optional<WhoScore> &score, QChar kind)
{
    if (!score)
        return {};
    return kind == u'z' ? QString::number(score->hundredths / 100.0, 'f', 2) : QString::number(int(score->isFlagged));
}

double ageInDaysOf(const Vector &vector) { return vector.ageUnit == QLatin1StringView("month") ? vector.age * daysPerMonth : vector.age; }

Measure measureOf(const Vector &vector)
{
    return vector.headCm ? Measure::Head : vector.lengthCm ? Measure::Height : Measure::Weight;
}

/// g or mm.
double valueOf(const Vector &vector)
{
    const double value = vector.headCm ? *vector.headCm : vector.lengthCm ? *vector.lengthCm : vector.weightKg.value_or(0);
    return value * storedPerUnit(measureOf(vector));
}

QString byWho2006(const Vector &vector)
{
    const Who2006 *who = Who2006::shipped();
    const double days = ageInDaysOf(vector);
    if (vector.quantity == QLatin1StringView("clenhei"))
        return textOf(inPostureOfTable(*vector.lengthCm, days, vector.posture));
    if (!who)
        return {};
    const Who2006Scores scores = who->scores({.sex = vector.sex,
                                              .ageDays = days,
                                              .weightKg = vector.weightKg,
                                              .lengthCm = vector.lengthCm,
                                              .posture = vector.posture,
                                              .hasOedema = vector.hasOedema,
                                              .headCm = vector.headCm});
    const std::map<QString, std::optional<WhoScore>> all{{QStringLiteral("len"), scores.length},
                                                         {QStringLiteral("wei"), scores.weight},
                                                         {QStringLiteral("wfl"), scores.weightForLength},
                                                         {QStringLiteral("bmi"), scores.bmi},
                                                         {QStringLiteral("hc"), scores.head}};
    const auto found = all.find(vector.quantity.mid(1));
    return found == all.end() ? QString() : textOf(found->second, vector.quantity.front());
}

QString byWho2007(const Vector &vector)
{
    const Who2007 *who = Who2007::shipped();
    if (!who)
        return {};
    const Who2007Scores scores = who->scores(
        {.sex = vector.sex, .ageMonths = vector.age, .weightKg = vector.weightKg, .heightCm = vector.lengthCm, .hasOedema = vector.hasOedema});
    const std::map<QString, std::optional<WhoScore>> all{
        {QStringLiteral("hfa"), scores.height}, {QStringLiteral("wfa"), scores.weight}, {QStringLiteral("bfa"), scores.bmi}};
    const auto found = all.find(vector.quantity.mid(1));
    return found == all.end() ? QString() : textOf(found->second, vector.quantity.front());
}

/// Decimal ages and plain scores between two days.
QString byDates(const Vector &vector, const Reference &reference)
{
    const ChildFacts child{vector.sex, vector.birth, vector.gestation};
    const bool isCorrected = vector.quantity.startsWith(QLatin1StringView("corrected"));
    const auto from = isCorrected ? child.dueDate() : std::optional(vector.birth);
    const auto age = from ? GrowthAge::at(vector.observed, *from) : std::nullopt;
    if (!age)
        return {};
    if (vector.quantity.endsWith(QLatin1StringView("years")))
        return textOf(age->days / daysPerYear);
    const Curve *curve = reference.curveAt(vector.sex, measureOf(vector), age->days);
    const auto *lms = dynamic_cast<const LmsCurve *>(curve);
    return lms ? textOf(zOf(lms->table().at(age->days), valueOf(vector) / storedPerUnit(lms->measure()), Tails::Plain)) : QString();
}

/// The place of a vector in the unit of a reference.
double placeOf(const Vector &vector, const Reference &reference)
{
    if (vector.ageUnit == QLatin1StringView("year"))
        return vector.age * 12;
    const bool isDays = vector.ageUnit == QLatin1StringView("day");
    return isDays && reference.info.kind == ReferenceKind::Survey ? vector.age / daysPerMonth : vector.age;
}

/// `=p50` where a line has this figure once it is rounded as published (10 g, 1 mm); else between which lines.
QString positionOf(const Curve &curve, double place, double value)
{
    const Lines lines = curve.lines(place);
    const int step = curve.measure() == Measure::Weight ? 10 : 1;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (std::lround(lines[i] / step) * step == std::lround(value) && place != 0)
            return QStringLiteral("=%1").arg(toText(curve.marks()[i]));
    return toText(Position{curve.marks(), linesReached(lines, value)});
}

QString byCurve(const Vector &vector, const Reference &reference)
{
    const double place = placeOf(vector, reference);
    const auto measure = measureFromText(vector.quantity.section(u'_', 0, 0)).value_or(measureOf(vector));
    const Curve *curve = reference.curveAt(vector.sex, measure, place);
    if (!curve)
        return {};
    if (vector.quantity == QLatin1StringView("position"))
        return positionOf(*curve, place, valueOf(vector));
    if (vector.quantity.endsWith(QLatin1StringView("_at"))) {
        const auto value = curve->value(place, vector.z.value_or(0));
        return value ? textOf(*value / storedPerUnit(measure)) : QString();
    }
    const auto z = curve->z(place, valueOf(vector));
    return vector.quantity == QLatin1StringView("percentile") && z ? textOf(percentOf(*z)) : textOf(z);
}

QString byFormula(const Vector &vector, StandardWeight formula)
{
    const auto found = obesity(formula, vector.sex, int(vector.age), vector.lengthCm.value_or(0), vector.weightKg.value_or(0));
    if (!found)
        return {};
    return textOf(vector.quantity == QLatin1StringView("standard_kg") ? found->standardKg : found->percent);
}

QString answerTo(const Vector &vector)
{
    if (const auto formula = standardWeightFromText(vector.reference))
        return byFormula(vector, *formula);
    const Reference *reference = shippedReference(vector.reference);
    if (!reference)
        return {};
    if (vector.ageUnit == QLatin1StringView("dates"))
        return byDates(vector, *reference);
    const bool isOfCurve = vector.quantity == QLatin1StringView("z") || vector.quantity == QLatin1StringView("percentile")
        || vector.quantity == QLatin1StringView("position") || vector.quantity.endsWith(QLatin1StringView("_at"));
    if (isOfCurve)
        return byCurve(vector, *reference);
    return vector.reference == QLatin1StringView("who2006") ? byWho2006(vector) : byWho2007(vector);
}

bool isEqual(const Vector &vector, const QString &found)
{
    if (vector.expected == QLatin1StringView("missing"))
        return found.isEmpty();
    const auto expected = numberFrom(vector.expected), number = numberFrom(found);
    constexpr double noise = 1e-9;
    return expected ? number && std::abs(*number - *expected) <= vector.tolerance + noise : found == vector.expected;
}

/// Every published figure of a survey has to read back at its line.
void readBack(FiguresCheck &check, const Reference &reference)
{
    for (const auto &curve : reference.curves) {
        const auto *band = dynamic_cast<const SurveyBand *>(curve.get());
        if (!band)
            continue;
        for (const SurveyRow &row : band->rows()) {
            if (row.kind == RowKind::Check)
                continue;
            const Lines lines = band->lines(row.ageMonths());
            for (std::size_t i = 0; i < lines.size(); ++i) {
                ++check.compared;
                check.equal += lines[i] == row.figures[i];
            }
        }
    }
}

void addAnswers(FiguresCheck &check, const std::function<bool(const Vector &)> &isOfIt)
{
    for (const Vector &vector : shippedVectors()) {
        if (!isOfIt(vector))
            continue;
        check.answers.push_back(answered(vector));
        ++check.compared;
        check.equal += check.answers.back().isEqual;
    }
}

QString sha256Of(const QString &file)
{
    return QString::fromLatin1(QCryptographicHash::hash(shippedFile(file), QCryptographicHash::Sha256).toHex());
}

FiguresCheck checkOf(const ReferenceInfo &info)
{
    FiguresCheck check{.id = info.id, .info = info, .file = info.id + QStringLiteral(".csv")};
    check.sha256 = sha256Of(check.file);
    const Reference *reference = shippedReference(info.id);
    check.isWhole = reference && check.sha256 == info.sha256;
    if (reference)
        readBack(check, *reference);
    addAnswers(check, [&](const Vector &vector) { return vector.reference == info.id; });
    return check;
}

FiguresCheck checkOfFormulas()
{
    FiguresCheck check{.id = QStringLiteral("standard_weight"), .file = QStringLiteral("standard_weight.csv")};
    check.sha256 = sha256Of(check.file);
    check.isWhole = std::ranges::all_of(standardWeights, [](StandardWeight formula) {
        return std::ranges::all_of(sexes, [formula](Sex sex) { return standardWeightKg(formula, sex, 5, 110).has_value(); });
    });
    addAnswers(check, [](const Vector &vector) { return standardWeightFromText(vector.reference).has_value(); });
    return check;
}

} // namespace

const std::vector<Vector> &shippedVectors()
{
    static const std::vector<Vector> all = [] {
        std::vector<Vector> read;
        for (const QStringList &cells : shippedRows(QStringLiteral("vectors.csv")))
            if (auto vector = vectorFrom(cells))
                read.push_back(std::move(*vector));
        return read;
    }();
    return all;
}

VectorAnswer answered(const Vector &vector)
{
    QString found = answerTo(vector);
    const bool equal = isEqual(vector, found);
    return {vector, std::move(found), equal};
}

std::vector<FiguresCheck> runSelftest()
{
    std::vector<FiguresCheck> checks;
    for (const ReferenceInfo &info : shippedReferences())
        checks.push_back(checkOf(info));
    checks.push_back(checkOfFormulas());
    return checks;
}

} // namespace boshi::growth
