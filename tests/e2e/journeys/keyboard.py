# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole tour with the keyboard alone. Nothing is pressed or asked for by its name: keys are struck, and what has the
keyboard then says who it is."""
import time

from case import PASSPHRASE
from window import BUTTON, FIELD, LIST, LOOK_AGAIN, SECRET, wait_for

WEIGHT = "11.71"


def wait_for_focus(window, role, name):
    """The control with this name gets the keyboard."""
    pattern = window.words.pattern(name)
    return wait_for(f"“{name}” to have the keyboard", lambda: (
        (control := window.focused()) and control.get_role_name() in role and pattern.match(window.name_of(control)) and control))


def tab_to(window, role, name):
    pattern = window.words.pattern(name)

    def is_there():
        control = window.focused()
        if control and control.get_role_name() in role and pattern.match(window.name_of(control)):
            return control
        window.keys("tab")
        return None

    return wait_for(f"“{name}” to be reached with Tab", is_there, pause=LOOK_AGAIN)


def unlock(window):
    wait_for_focus(window, SECRET, "Passphrase")
    window.type(PASSPHRASE)
    window.keys("enter")
    wait_for_focus(window, LIST, "Family")


def visit_pages(window):
    """Every page that has a key of its own, and back."""
    for keys, name in (("ctrl+i", "Choose a file…"), ("ctrl+comma", "Language")):
        window.keys(keys)
        wait_for(f"the page of {keys}", lambda: window.look_for((*BUTTON, "combo box"), name))
        window.keys("escape")
        wait_for("to be back", lambda: not window.look_for((*BUTTON, "combo box"), name))


def add_first_offered(window):
    """Ctrl+N, Enter: what fits the age first. Qt shows the bus no menu that is open; the form that comes tells of it."""
    def open_form():
        window.keys("ctrl+n")
        time.sleep(1)
        window.keys("enter")

    wait_for("a form", lambda: window.look_for(BUTTON, "Save") or open_form(), pause=2)
    tab_to(window, FIELD, "Weight (kg)")
    window.type(WEIGHT)
    window.keys("ctrl+s")
    wait_for("the value in the list", lambda: window.holds(WEIGHT))


def journey(case):
    vault = case.sample()
    child = case.child(vault)["name"]
    with case.window(vault) as window:
        unlock(window)
        add_first_offered(window)
        visit_pages(window)
        window.keys("ctrl+z")
        wait_for("the value to go", lambda: not window.tells(WEIGHT))
        window.keys("ctrl+shift+z")
        wait_for("the value to come back", lambda: window.tells(WEIGHT))
        window.keys("ctrl+l")
        wait_for_focus(window, SECRET, "Passphrase")
        assert not window.holds(child), "a name can be got at while the handbook is locked"
    records = [*case.records(vault, "child_measurement"), *case.records(vault, "infant_checkup")]
    assert any(record["weight"] == WEIGHT for record in records)
