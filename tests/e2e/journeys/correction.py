# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong value is corrected; its history tells both; the old one is brought back; the page is struck out with a reason, and
that is taken back too."""
from case import unlock
from window import BUTTON, FIELD, TAB, wait_for

REASON = "entered twice"
WRONG, RIGHT = "10.33", "10.43"


def open_measurement(window, value):
    window.choose("Measurement", value)
    window.keys("enter")
    window.find(BUTTON, "Save")


def is_listed(window, value):
    return wait_for(f"{value} in the list", lambda: window.tells(value))


def is_gone(window, value):
    return wait_for(f"{value} to leave the list", lambda: not window.tells(value))


def correct(window):
    open_measurement(window, WRONG)
    window.replace("Weight (kg)", RIGHT)
    window.press(BUTTON, "Save")
    is_listed(window, RIGHT)


def go_back(window):
    open_measurement(window, RIGHT)
    window.press(BUTTON, "History…")
    window.find(BUTTON, "Go back to this")
    assert window.tells(WRONG) and window.tells(RIGHT), "the history does not tell both values"
    window.keys("end")
    window.press(BUTTON, "Go back to this")
    window.press(BUTTON, "Back to the record")
    window.press(BUTTON, "Close")
    is_listed(window, WRONG)
    is_gone(window, RIGHT)


def strike_out(window):
    open_measurement(window, WRONG)
    window.press(BUTTON, "Strike out…")
    window.write(FIELD, "Reason", REASON)
    window.press(BUTTON, "Strike out now")
    is_gone(window, WRONG)
    window.press(BUTTON, "Undo")
    is_listed(window, WRONG)


def journey(case):
    vault = case.sample()
    with case.window(vault) as window:
        unlock(window)
        window.press(TAB, "Growth")
        window.press(TAB, "List")
        is_listed(window, WRONG)
        correct(window)
        go_back(window)
        strike_out(window)
