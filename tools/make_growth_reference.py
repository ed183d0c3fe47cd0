#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of resources/growth out of the collected figures, and their checksums in references.csv.

Usage: tools/make_growth_reference.py ../shared/reference/growth resources/growth

Figures are carried over by decimal arithmetic, so that no published figure is rounded on the way. The forms are described in
resources/growth/SOURCES.md.
"""
import csv
import hashlib
import sys
from decimal import Decimal
from pathlib import Path

SEXES = ["male", "female"]
MEASURES = ["weight", "height", "head", "bmi", "weight_for_height"]
PER_UNIT = {"kg": 1000, "cm": 10}
DAYS_PER_MONTH = Decimal("30.4375")


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


# Surveys: published percentiles by group of ages, as integers (g, mm).

def whole(text, factor):
    scaled = Decimal(text) * factor
    if scaled != scaled.to_integral_value():
        sys.exit(f"{text} is finer than the stored unit")
    return int(scaled)


def day_kind(row):
    """birth: the day of birth; check: a published single day, in days. Nothing for a band."""
    age = Decimal(row["age"])
    if age == 0:
        return "birth", 0, 0
    days = round(age * DAYS_PER_MONTH)
    return ("check", days, days) if days == 30 else None


def band_2023(row):
    return "band", int(row["age_lo"]), int(row["age_hi"])


def band_2010(row):
    """The bands are named by their midpoint alone: a month, and from two years on half a year."""
    middle = Decimal(row["age"])
    half = Decimal("0.5") if middle < 24 else Decimal(3)
    return "band", int(middle - half), int(middle + half)


def survey(source, target, percentiles, measures, band):
    figures = []
    for row in rows_of(source):
        if row["measure"] not in measures or not row[percentiles[0]]:
            continue
        span = day_kind(row) or band(row)
        figures.append([row["sex"], row["measure"], *span, *(whole(row[name], PER_UNIT[row["unit"]]) for name in percentiles)])
    figures.sort(key=lambda row: (MEASURES.index(row[1]), SEXES.index(row[0]), row[2] == "check", row[3]))
    write(target, [["sex", "measure", "kind", "from", "to", *percentiles], *figures])


# Distributions: L, M and S, by day, month or mm, each table after a line that says what it is.

def table(rows, sex, measure, posture, order, between, tails, place):
    yield ["table", sex, measure, posture, order, between, tails]
    for row in sorted(rows, key=lambda row: Decimal(row["age"])):
        yield [place(row["age"]), row["L"], row["M"], row["S"]]


def plain(number):
    return format(Decimal(number).normalize(), "f")


def millimetres(centimetres):
    return whole(centimetres, 10)


def picked(rows, sex, measure, keep=lambda row: True):
    return [row for row in rows if row["sex"] == sex and row["measure"] == measure and keep(row)]


def who2006(source, target):
    rows = [row for row in rows_of(source) if row["source"] == "WHO2006"]
    lines = []
    for sex in SEXES:
        def add(measure, of, posture, order, between, tails, place, keep=lambda row: True):
            lines.extend(table(picked(rows, sex, of, keep), sex, measure, posture, order, between, tails, place))
        add("weight", "weight", "", "day", "nearest", "restricted", plain)
        add("height", "lenhei", "recumbent", "day", "nearest", "plain", plain, lambda row: row["note"] == "L")
        add("height", "lenhei", "standing", "day", "nearest", "plain", plain, lambda row: row["note"] == "H")
        add("head", "head", "", "day", "nearest", "plain", plain)
        add("bmi", "bmi", "", "day", "nearest", "restricted", plain)
        add("weight_for_height", "weight_for_length", "recumbent", "mm", "linear", "restricted", millimetres)
        add("weight_for_height", "weight_for_height", "standing", "mm", "linear", "restricted", millimetres)
    write(target, lines)


def who2007(source, target):
    """WHO's programs go to 228 months, and to 120 for the weight; what lies beyond is not shipped."""
    rows = rows_of(source)
    lines = []
    for sex in SEXES:
        for measure, last, tails in [("weight", 120, "restricted"), ("height", 228, "plain"), ("bmi", 228, "restricted")]:
            keep = lambda row: Decimal(row["age"]) <= last
            lines.extend(table(picked(rows, sex, measure, keep), sex, measure, "", "mean_month", "linear", tails, plain))
    write(target, lines)


def jp2000(source, target):
    months = lambda years: plain(Decimal(years) * 12)
    rows = rows_of(source)
    write(target, [line for sex in SEXES for measure in ["weight", "height"]
                   for line in table(picked(rows, sex, measure), sex, measure, "", "month", "cubic", "plain", months)])


# INTERGROWTH-21st for children born preterm: formulas over the weeks x since the last period (growth.md §1). Terms are
# coefficient, power of x, power of ln(x); what boys have more is added to the constant.

PRETERM_WEEKS = (27, 64)
PRETERM = {
    "weight": ("log", "2.591277", "0.0911639", [("-0.01155", "0.5", 0), ("-2201.705", -2, 0)],
               [("0.1470258", 0, 0), ("505.92394", -2, 0), ("-140.0576", -2, 1)]),
    "height": ("log", "4.136244", "0.0314961", [("-547.0018", -2, 0), ("0.0026066", 1, 0)],
               [("0.050489", 0, 0), ("310.44761", -2, 0), ("-90.0742", -2, 1)]),
    "head": ("plain", "55.53617", "0.7957903", [("-852.0059", -1, 0)],
             [("3.0582292", 0, 0), ("3910.05", -2, 0), ("-180.5625", -1, 0)]),
}


def intergrowth21(target):
    lines = [["weeks", *PRETERM_WEEKS]]
    for sex in SEXES:
        for measure, (kind, constant, boys, mean, deviation) in PRETERM.items():
            first = Decimal(constant) + (Decimal(boys) if sex == "male" else 0)
            for term in [(str(first), 0, 0), *mean]:
                lines.append([sex, measure, kind, "mean", *term])
            for term in deviation:
                lines.append([sex, measure, kind, "deviation", *term])
    write(target, lines)


# The weight that is usual for a height: kg = square·cm² + linear·cm + constant.

STANDARD_WEIGHTS = {"JP_infant_std_weight": "infant2000", "JP_infant_std_weight_2023": "infant2023", "JP_school_std_weight": "school"}
INFANT_YEARS = ("1", "5")
ANY_HEIGHT = ("0", "300")


def standard_weight(source, target):
    lines = [["formula", "sex", "from_years", "to_years", "from_cm", "below_cm", "square", "linear", "constant"]]
    for row in rows_of(source):
        formula = STANDARD_WEIGHTS.get(row["source"])
        if not formula:
            continue
        is_school = formula == "school"
        years = (row["age_years"], row["age_years"]) if is_school else INFANT_YEARS
        heights = ANY_HEIGHT if is_school else (row["height_lo"], row["height_hi"])
        lines.append([formula, row["sex"], *years, *heights, row["c2"] or "0", row["a"], plain(-Decimal(row["b"]))])
    write(target, lines)


# Computations whose answers others published; growth.md §4 says who. Those without a supplied table, and those of what this
# program does not draw as a reference (fundal height, weight gain), stay with the tests.

VECTOR_COLUMNS = ["id", "reference", "sex", "age", "age_unit", "birth", "observed", "gestation", "weight_kg", "length_cm", "head_cm",
                  "z", "posture", "oedema", "quantity", "expected", "tolerance", "source"]
VECTOR_REFERENCES = {"WHO2006": "who2006", "WHO2007": "who2007", "UKWHO (WHO 2006 part, plain LMS)": "who2006",
                     "JP2000_Isojima2016": "jp2000", "JP2023": "jp2023", "JP_school_std_weight": "school",
                     "JP_infant_std_weight": "infant2000", "JP_infant_std_weight_2023": "infant2023"}
VECTOR_CELLS = {"weight": "weight_kg", "lenhei": "length_cm", "height": "length_cm", "head": "head_cm"}
QUANTITIES = {"height_cm_at_sd": "height_at", "weight_kg_at_sd": "weight_at", "std_weight_kg": "standard_kg",
              "obesity_degree_pct": "percent", "band": "position"}
ANY_VALUES = {"weight_kg": "18", "length_cm": "110", "head_cm": "50"}  # Where any value has the same answer.


def vector(row):
    cells = dict.fromkeys(VECTOR_COLUMNS, "")
    for name in ["id", "age_unit", "posture", "oedema", "expected", "tolerance", "source"]:
        cells[name] = row[name].replace(",", ";")
    cells["reference"] = VECTOR_REFERENCES[row["reference"]]
    cells["sex"] = "male" if row["sex"] == "any" else row["sex"]
    cells["quantity"] = QUANTITIES.get(row["expected_quantity"], row["expected_quantity"])
    if row["age_unit"].startswith("birth_date"):
        cells["birth"], cells["observed"], gestation = row["age_value"].split(";")
        cells["gestation"] = gestation.replace("+", "w") + "d"
        cells["age_unit"] = "dates"
    else:
        cells["age"] = row["age_value"]
    for measure, value in zip(row["measure"].split(";"), (row["value"] or ";").split(";")):
        if row["unit"] == "SD":
            cells["z"] = value
        else:
            cells[VECTOR_CELLS[measure]] = value or ANY_VALUES[VECTOR_CELLS[measure]]
    return [cells[name] for name in VECTOR_COLUMNS]


def preterm_vectors(source):
    """The published tables of INTERGROWTH-21st at their ends and at term; the formulas meet them within 0.057."""
    for row in rows_of(source):
        if row["source"] != "INTERGROWTH21_preterm_postnatal" or row["age"] not in ("27", "40", "64"):
            continue
        measure = {"length": "height"}.get(row["measure"], row["measure"])
        for line, score in [("p3", "-1.88079"), ("p50", "0"), ("p97", "1.88079")]:
            cells = dict.fromkeys(VECTOR_COLUMNS, "")
            cells.update(id=f"ig.{row['sex'][0]}.{measure}.{row['age']}.{line}", reference="intergrowth21", sex=row["sex"],
                         age=row["age"], age_unit="week", z=score, quantity=f"{measure}_at", expected=row[line],
                         tolerance="0.06", source="INTERGROWTH-21st tables (gigs)")
            yield [cells[name] for name in VECTOR_COLUMNS]


def vectors(source, target):
    rows = [vector(row) for row in rows_of(source / "test_vectors.csv")
            if row["reference"] in VECTOR_REFERENCES and row["expected_quantity"] != "c9mo_flag"]
    write(target, [VECTOR_COLUMNS, *rows, *preterm_vectors(source / "intergrowth21_percentiles.csv")])


def write_checksums(folder):
    path = folder / "references.csv"
    rows = rows_of(path)
    for row in rows:
        row["sha256"] = hashlib.sha256((folder / f"{row['id']}.csv").read_bytes()).hexdigest()
    write(path, [list(rows[0]), *(list(row.values()) for row in rows)])


def main(source, target):
    survey(source / "jp2023_percentiles.csv", target / "jp2023.csv", ["p3", "p10", "p25", "p50", "p75", "p90", "p97"],
           ["weight", "height", "head"], band_2023)
    survey(source / "jp2010_partial_seen.csv", target / "jp2010.csv", ["p3", "p97"], ["weight", "height"], band_2010)
    jp2000(source / "jp2000_isojima2016_lms.csv", target / "jp2000.csv")
    who2006(source / "who2006_lms.csv", target / "who2006.csv")
    who2007(source / "who2007_lms.csv", target / "who2007.csv")
    intergrowth21(target / "intergrowth21.csv")
    standard_weight(source / "jp_standard_weight_coeffs.csv", target / "standard_weight.csv")
    vectors(source, target / "vectors.csv")
    write_checksums(target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
