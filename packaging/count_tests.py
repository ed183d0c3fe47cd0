#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the test cases of one ctest run: count_tests.py TREE CTEST_EXIT_CODE

A test that writes a GoogleTest report counts by its cases, any other as one. A report that is missing, or that knows of
no failure although ctest does (a crash at exit, a timeout), counts as one failed case more.
"""
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as xml
from collections import Counter

REPORT_OPTION = "--gtest_output=xml:"


def reports_of(tree):
    """Test name → the report its command names, or None."""
    listing = subprocess.run(["ctest", "--test-dir", tree, "--show-only=json-v1"], check=True, capture_output=True).stdout
    return {
        test["name"]: next((pathlib.Path(word[len(REPORT_OPTION):]) for word in test.get("command", [])
                            if word.startswith(REPORT_OPTION)), None)
        for test in json.loads(listing)["tests"]
    }


def outcome_of(case):
    """What ctest says about one of its tests."""
    if case.get("status") == "run":
        return "passed"
    skipped = case.find("skipped")
    meant = skipped is not None and skipped.get("message", "").startswith("SKIP_")
    return "skipped" if meant or case.get("status") == "disabled" else "failed"


def cases_in(report):
    """Outcomes of the cases of a GoogleTest report; None when there is no whole report."""
    try:
        cases = list(xml.parse(report).getroot().iter("testcase"))
    except (OSError, xml.ParseError):
        return None
    counts = Counter()
    for case in cases:
        if case.find("failure") is not None or case.find("error") is not None:
            counts["failed"] += 1
            print(f"failed: {case.get('classname')}.{case.get('name')}")
        elif case.get("result") == "completed":
            counts["passed"] += 1
        else:
            counts["skipped"] += 1
    return counts


def count(name, outcome, report):
    if report is None or outcome == "skipped":
        cases = Counter({outcome: 1})
    else:
        cases = cases_in(report)
        if cases is None:
            print(f"failed: {name} left no report; it crashed or did not run")
            return Counter(failed=1)
        if outcome == "failed" and not cases["failed"]:
            cases["failed"] += 1
    if outcome == "failed" and (report is None or cases["failed"] == 0):
        print(f"failed: {name}")
    return cases


def main():
    tree, ctest_answer = sys.argv[1], int(sys.argv[2])
    reports = reports_of(tree)
    try:
        ran = {case.get("name"): outcome_of(case) for case in xml.parse(pathlib.Path(tree, "ctest.xml")).getroot().iter("testcase")}
    except (OSError, xml.ParseError):
        ran = {}
    total = Counter()
    for name, report in reports.items():
        total += count(name, ran.get(name, "failed"), report)
    if ctest_answer != 0 and not total["failed"]:
        total["failed"] = 1
    line = f"{total['passed']} passed, {total['failed']} failed"
    print(line + (f", {total['skipped']} skipped" if total["skipped"] else ""))
    return 0 if total["failed"] == 0 and total["passed"] > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
