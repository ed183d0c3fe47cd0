# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to the first record: a handbook is made in five steps, of which two are skipped, and a child is
weighed."""
from case import PASSPHRASE
from window import BUTTON, CHOICE, FIELD, SECRET, TAB, wait_for

WEIGHT = "5.21"


def make_handbook(window, name):
    window.press(BUTTON, "Make a new handbook file…")
    window.replace("File", name)
    window.write(SECRET, "Passphrase", PASSPHRASE)
    window.write(SECRET, "Passphrase once more", PASSPHRASE)
    window.press(BUTTON, "Make the handbook file")


def set_up(window):
    window.wait_to_hear("A recovery sheet")
    window.press(BUTTON, "Skip this step")
    window.press(CHOICE, "A child who is born")
    window.write(FIELD, "Name", "hana")
    window.write(FIELD, "Date of birth", "20260901")
    window.press(BUTTON, "Next")
    window.wait_to_hear("Who else looks after the child?")
    window.press(BUTTON, "Skip this step")
    window.write(FIELD, "Handbook number", "27-104")
    window.press(BUTTON, "Finish")


def weigh(window):
    window.press(TAB, "Growth")
    window.press(BUTTON, "Add: %1")
    window.write(FIELD, "Weight (kg)", WEIGHT)
    window.press(BUTTON, "Save")
    wait_for("the weight", lambda: window.tells(WEIGHT))


def journey(case):
    vault = case.folder / "first.boshi"
    with case.window() as window:
        make_handbook(window, vault.name)
        set_up(window)
        weigh(window)
    child = case.child(vault)
    assert (child["name"], child["birth_date"]) == ("hana", "2026-09-01"), child
    assert [line["number"] for line in case.records(vault, "handbook")] == ["27-104"]
    assert [(line["weight"], line["subject"]) for line in case.records(vault, "child_measurement")] == [(WEIGHT, child["id"])]
