# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody touches anything for a minute while a form is open: the handbook locks, shows nothing of it any more, and what was
typed is there again after unlocking."""
from case import unlock
from window import BUTTON, FIELD, SECRET, TAB, text_of, wait_for

TYPED = "11.61"
MORE_THAN_A_MINUTE = 150


def journey(case):
    vault = case.sample()
    child = case.child(vault)["name"]
    with case.window(vault, settings="[General]\nidleMinutes=1\n") as window:
        unlock(window)
        window.press(TAB, "Growth")
        window.press(BUTTON, "Add: %1")
        window.write(FIELD, "Weight (kg)", TYPED)
        window.wait_to_hear("What you typed is kept and comes back after unlocking.", MORE_THAN_A_MINUTE)
        window.find(SECRET, "Passphrase")
        for secret in (TYPED, child):
            assert not window.holds(secret), f"“{secret}” can be got at while the handbook is locked"

        unlock(window)
        window.wait_to_hear("Your input is still here. It is not saved yet.")
        weight = window.find(FIELD, "Weight (kg)")
        wait_for("what was typed", lambda: text_of(weight) == TYPED)
        window.press(BUTTON, "Save")
        wait_for("the value in the list", lambda: window.holds(TYPED))
    assert any(record["weight"].startswith(TYPED) for record in case.records(vault, "child_measurement"))
