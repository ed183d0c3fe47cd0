#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/growth/jp2023.csv out of the collected percentiles of the 2023 survey.

Usage: tools/make_growth_reference.py ../shared/reference/growth/jp2023_percentiles.csv resources/growth/jp2023.csv

Figures become integers (g, mm) by decimal arithmetic, so that no published figure is rounded on the way.
"""
import csv
import sys
from decimal import Decimal

PERCENTILES = ["p3", "p10", "p25", "p50", "p75", "p90", "p97"]
PER_UNIT = {"kg": 1000, "cm": 10}
SEXES = ["male", "female"]
MEASURES = ["weight", "height", "head"]


def whole(text, factor):
    scaled = Decimal(text) * factor
    if scaled != scaled.to_integral_value():
        sys.exit(f"{text} is finer than the stored unit")
    return int(scaled)


def kind_and_span(row):
    """birth: the day of birth; check: a published single day, in days; band: from..to in completed months."""
    if row["age_lo"] != row["age_hi"]:
        return "band", int(row["age_lo"]), int(row["age_hi"])
    if Decimal(row["age"]) == 0:
        return "birth", 0, 0
    days = round(Decimal(row["age"]) * Decimal("30.4375"))
    return "check", days, days


def compact(row):
    kind, first, last = kind_and_span(row)
    figures = [whole(row[name], PER_UNIT[row["unit"]]) for name in PERCENTILES]
    return [row["sex"], row["measure"], kind, first, last, *figures]


def main(source, target):
    with open(source, encoding="utf-8", newline="") as lines:
        rows = [compact(row) for row in csv.DictReader(lines)]
    rows.sort(key=lambda row: (MEASURES.index(row[1]), SEXES.index(row[0]), row[2] == "check", row[4]))
    with open(target, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["sex", "measure", "kind", "from", "to", *PERCENTILES])
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
