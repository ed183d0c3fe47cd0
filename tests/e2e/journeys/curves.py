# SPDX-License-Identifier: GPL-3.0-or-later
"""Hear a curve of pregnancy, hear each measure, read the same numbers in the table, and open the record of one with Enter."""
from collections import Counter

from case import unlock
from window import BUTTON, CHART, FIELD, LIST, TAB, text_of, wait_for


def summary(window):
    """What the curve says of itself."""
    return window.find(CHART, "Curve of pregnancy").get_description()


def to_pregnancy(window):
    """The line below its mother's, who comes first."""
    window.give_keyboard(window.find(LIST, "Family"))
    window.keys("ctrl+home")
    wait_for("the pages of the pregnancy", lambda: not window.look_for(TAB, "Handbook") or window.keys("down"), pause=1)
    window.press(TAB, "Pregnancy")
    window.press(TAB, "Curves")


def journey(case):
    vault = case.sample()
    visits = sorted(case.records(vault, "antenatal_visit"), key=lambda visit: visit["day"])
    often = Counter(visit["systolic"] for visit in visits)
    once = next(visit for visit in visits if often[visit["systolic"]] == 1)
    with case.window(vault) as window:
        unlock(window)
        to_pregnancy(window)
        wait_for("the curve of the weight", lambda: "kg" in summary(window))
        window.set_box("Measure", "Blood pressure")
        latest = f"{visits[-1]['systolic']}/{visits[-1]['diastolic']} mmHg"
        wait_for("the latest blood pressure", lambda: latest in summary(window))
        for line in ("140/90", "160/110"):
            assert window.tells(line), f"the line {line} is not named"
        window.press((*BUTTON, "check box"), "Show the values as a table (T)")
        window.choose("Table of values", f"{once['systolic']} mmHg")
        window.keys("enter")
        upper = window.find(FIELD, "Blood pressure, upper")
        wait_for("the record of the value", lambda: text_of(upper) == once["systolic"])
