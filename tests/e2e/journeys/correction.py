# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong value is corrected; its history tells both; the old one is brought back; the page is struck out with a reason, and
that is taken back too."""
from case import unlock
from window import BUTTON, FIELD, TAB, wait_for

REASON = "entered twice"


def has_two_decimals(value):
    return len(value.partition(".")[2]) == 2


def weights(case, vault):
    """A measured weight that stands nowhere else, with two decimals, and one that stands nowhere."""
    measured = [line["weight"] for line in case.records(vault, "child_measurement")]
    elsewhere = [line["weight"] for kind in ("infant_checkup", "home_visit") for line in case.records(vault, kind)]
    wrong = next(one for one in reversed(measured) if (measured + elsewhere).count(one) == 1 and has_two_decimals(one))
    others = (f"{float(wrong) + step / 100:.2f}" for step in range(11, 20))
    return wrong, next(one for one in others if one not in measured + elsewhere and not one.endswith("0"))


def open_measurement(window, value):
    window.choose("Measurement", value)
    window.keys("enter")
    window.find(BUTTON, "Save")


def is_listed(window, value):
    return wait_for(f"{value} in the list", lambda: window.tells(value))


def is_gone(window, value):
    return wait_for(f"{value} to leave the list", lambda: not window.tells(value))


def correct(window, wrong, right):
    open_measurement(window, wrong)
    window.replace("Weight (kg)", right)
    window.press(BUTTON, "Save")
    is_listed(window, right)


def go_back(window, wrong, right):
    open_measurement(window, right)
    window.press(BUTTON, "History…")
    window.find(BUTTON, "Go back to this")
    assert window.tells(wrong) and window.tells(right), "the history does not tell both values"
    window.keys("end")
    window.press(BUTTON, "Go back to this")
    window.press(BUTTON, "Back to the record")
    window.press(BUTTON, "Close")
    is_listed(window, wrong)
    is_gone(window, right)


def strike_out(window, wrong):
    open_measurement(window, wrong)
    window.press(BUTTON, "Strike out…")
    window.write(FIELD, "Reason", REASON)
    window.press(BUTTON, "Strike out now")
    is_gone(window, wrong)
    window.press(BUTTON, "Undo")
    is_listed(window, wrong)


def journey(case):
    vault = case.sample()
    wrong, right = weights(case, vault)
    with case.window(vault) as window:
        unlock(window)
        window.press(TAB, "Growth")
        window.press(TAB, "List")
        is_listed(window, wrong)
        correct(window, wrong, right)
        go_back(window, wrong, right)
        strike_out(window, wrong)
