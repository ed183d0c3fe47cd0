#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at the end of packaging/test must not call a crash a success."""
import pathlib
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging"))
import count_tests  # noqa: E402

REPORT = """<testsuites><testsuite name="A">
<testcase name="good" classname="A" status="run" result="completed"/>
<testcase name="skipped" classname="A" status="run" result="skipped"/>
{more}</testsuite></testsuites>"""
BAD = '<testcase name="bad" classname="A" status="run" result="completed"><failure message="no"/></testcase>'


class CountTests(unittest.TestCase):
    def count(self, outcome, report=None):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "a.xml")
            if report is not None:
                path.write_text(report, encoding="utf-8")
            return dict(count_tests.count("a", outcome, path))

    def test_counts_cases(self):
        self.assertEqual(self.count("passed", REPORT.format(more="")), {"passed": 1, "skipped": 1})
        self.assertEqual(self.count("failed", REPORT.format(more=BAD)), {"passed": 1, "skipped": 1, "failed": 1})

    def test_a_missing_or_broken_report_is_a_failure(self):
        self.assertEqual(self.count("failed"), {"failed": 1})
        self.assertEqual(self.count("passed"), {"failed": 1})
        self.assertEqual(self.count("passed", "<testsuites><testsu"), {"failed": 1})

    def test_a_crash_after_the_last_case_is_a_failure(self):
        self.assertEqual(self.count("failed", REPORT.format(more="")), {"passed": 1, "skipped": 1, "failed": 1})

    def test_a_test_without_report_counts_as_one(self):
        self.assertEqual(dict(count_tests.count("a", "passed", None)), {"passed": 1})
        self.assertEqual(dict(count_tests.count("a", "failed", None)), {"failed": 1})

    def test_reads_what_ctest_says(self):
        for text, outcome in (('<testcase status="run"/>', "passed"), ('<testcase status="fail"><failure/></testcase>', "failed"),
                              ('<testcase status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>', "skipped"),
                              ('<testcase status="notrun"><skipped message="Unable to find executable: x"/></testcase>', "failed")):
            self.assertEqual(count_tests.outcome_of(xml.fromstring(text)), outcome, text)


if __name__ == "__main__":
    unittest.main()
