# SPDX-License-Identifier: GPL-3.0-or-later
"""An antenatal visit is typed along a line of the wide table, with the keyboard alone: the guide of a column is heard, the line
is saved and stands in the table; undo takes the whole line back; typed again, it is kept in the file."""
from case import unlock
from window import BUTTON, LIST, TAB, text_of, wait_for

WEIGHT = "58.43"
TYPED = ("24 0", "22.5", "88", "118", "72", "-", "+-", "1+", "Hb 11.2", WEIGHT)


def mother(case, vault):
    """Her name: that of the member who is no child."""
    people = {person["id"]: person["name"] for person in case.records(vault, "person")}
    return next(people[member["person"]] for member in case.records(vault, "membership") if member["role"] == "mother")


def has_keyboard(window, name):
    pattern = window.words.pattern(name)
    return wait_for(f"“{name}” to have the keyboard", lambda: (
        (control := window.focused()) and pattern.match(window.name_of(control)) and control))


def open_table(window, name):
    window.choose("Family", name)
    window.press(TAB, "Pregnancy")
    window.set_box("Page", "Antenatal visit")
    window.find(LIST, "%1: table as on paper")


def type_line(window):
    """From the first empty cell on; today is proposed as the day."""
    window.press(BUTTON, "Add: %1")
    has_keyboard(window, "Weeks of pregnancy")
    for value in TYPED[:-1]:
        window.type(value)
        window.keys("tab")
    weight = has_keyboard(window, "Weight (kg)")
    window.type(TYPED[-1])
    wait_for("the weight", lambda: text_of(weight) == WEIGHT)


def hear_guide(window):
    window.keys("shift+f1")
    window.wait_to_hear("Body weight on that day. Grams among kilograms are asked about, never changed silently.")


def save_and_undo(window):
    window.keys("ctrl+s")
    window.wait_to_hear("Saved.")
    window.keys("escape")
    wait_for("the visit in the table", lambda: window.tells(WEIGHT))
    window.keys("ctrl+z")
    wait_for("the visit to go", lambda: not window.tells(WEIGHT))
    window.keys("ctrl+shift+z")
    wait_for("the visit to come back", lambda: window.tells(WEIGHT))


def journey(case):
    vault = case.sample()
    name = mother(case, vault)
    with case.window(vault) as window:
        unlock(window)
        open_table(window, name)
        type_line(window)
        hear_guide(window)
        save_and_undo(window)
    visit = next(visit for visit in case.records(vault, "antenatal_visit") if visit["weight"] == WEIGHT)
    assert (visit["systolic"], visit["diastolic"], visit["fundal_height"]) == ("118", "72", "22.5"), visit
    assert visit["urine_protein"] and visit["urine_sugar"] and visit["oedema"], visit
