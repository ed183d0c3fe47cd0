# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the child, add a measurement, hear it in the chart's summary, open it from there, lock, be refused with a wrong passphrase, unlock, undo
the measurement, hear the summary as it was. Then the screen locks while a form is open: what was typed is there afterwards."""
import re
import subprocess

from case import TODAY, unlock
from window import BUTTON, CHART, FIELD, SECRET, TAB, Atspi, children, text_of, wait_for


def summary(window):
    """What the growth chart says of itself."""
    return wait_for("a summary of the chart", window.find(CHART, "Growth chart").get_description)


def to_growth(window):
    window.press(TAB, "Growth")
    return summary(window)


def lock_the_screen():
    """What a screen saver says on the session's bus."""
    signal = ["dbus-send", "--session", "--type=signal", "/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"]
    subprocess.run(signal, check=True)


def value_opens_its_record(window, value):
    """In the chart each value is a button that says what it is."""
    chart = window.find(("chart",), "Growth chart")
    point = wait_for("the value in the chart", lambda: next((point for point in children(chart) if value in point.get_name()), None))
    Atspi.Action.do_action(point, 0)
    wait_for("the record of the value", lambda: value in text_of(window.find(FIELD, "Weight (kg)")))
    window.press(BUTTON, "Close")
    window.press(TAB, "Chart")


def undone_measurement(window, child):
    before = to_growth(window)
    value = "11.47"
    assert child in before and value not in before, before
    window.press(BUTTON, "Add: %1")
    date = window.find(FIELD, "Date")
    wait_for("today, proposed as the day", lambda: re.sub(r"\D", "", text_of(date)) == TODAY.replace("-", ""))
    window.write(FIELD, "Weight (kg)", value)
    window.press(BUTTON, "Save")
    wait_for("the new value in the summary", lambda: value in summary(window))
    value_opens_its_record(window, value)

    window.press(BUTTON, "Lock")
    window.find(SECRET, "Passphrase")
    assert not window.holds(child), "a name can be got at while the handbook is locked"
    unlock(window, "not the passphrase")
    window.wait_to_hear("The passphrase does not fit")

    unlock(window)
    to_growth(window)
    wait_for("the new value after unlocking", lambda: value in summary(window))
    window.press(BUTTON, "Undo")
    wait_for("the summary as it was", lambda: summary(window) == before)


def input_survives(window):
    value = "11.53"
    window.press(BUTTON, "Add: %1")
    window.write(FIELD, "Weight (kg)", value)
    lock_the_screen()
    window.find(SECRET, "Passphrase")
    window.wait_to_hear("What you typed is kept and comes back after unlocking.")
    assert not window.look_for(FIELD, "Weight (kg)"), "the form is in sight while the handbook is locked"
    unlock(window)
    window.wait_to_hear("Your input is still here. It is not saved yet.")
    weight = window.find(FIELD, "Weight (kg)")
    wait_for("what was typed", lambda: text_of(weight) == value)
    window.press(BUTTON, "Save")
    wait_for("the value in the summary", lambda: value in summary(window))


def journey(case):
    vault = case.sample()
    child = case.child(vault)["name"]
    with case.window(vault) as window:
        unlock(window)
        undone_measurement(window, child)
        input_survives(window)
