# SPDX-License-Identifier: GPL-3.0-or-later
"""Twins are weighed: one page for both, each input says for whom it is; the same weight twice is asked about before anything is
saved; one undo takes both away again."""
from case import TODAY, unlock
from window import BUTTON, FIELD, TAB, text_of, wait_for

FIRST, SECOND = "9.31", "9.52"


def twins_of(case, vault):
    twins = [person for person in case.records(vault, "person") if person["multiple_order"]]
    return [person["name"] for person in sorted(twins, key=lambda person: person["multiple_order"])][:2]


def field_of(window, label, name):
    pattern = window.words.pattern(label)
    return wait_for(f"“{label}” of {name}", lambda: next((
        node for node in window.shown() if node.get_role_name() in FIELD and pattern.match(node.get_name()) and name in node.get_name()), None))


def type_into(window, field, text):
    window.give_keyboard(field)
    window.keys("ctrl+a")
    window.type(text)
    wait_for(f"“{text}”", lambda: text_of(field) == text)


def weigh(window, names):
    window.press(TAB, "Growth")
    window.press(BUTTON, "Fill out for all…")
    first, second = (field_of(window, "Weight (kg)", name) for name in names)
    type_into(window, first, FIRST)
    type_into(window, second, FIRST)
    window.keys("ctrl+s")
    window.wait_to_hear("Nothing is saved yet. If that is right, save once more.")
    window.press(BUTTON, "Look again")
    wait_for(f"the keyboard to go to {names[1]}", lambda: (control := window.focused()) and names[1] in control.get_name())
    window.keys("ctrl+a")
    window.type(SECOND)
    wait_for(f"“{SECOND}”", lambda: text_of(second) == SECOND)
    window.keys("ctrl+s")
    window.wait_to_hear("Saved for %n child(ren). One undo (Ctrl+Z) takes it back for all.")


def weights(case, vault):
    return sorted(line["weight"] for line in case.records(vault, "child_measurement") if line["day"] == TODAY and line["weight"].startswith("9."))


def journey(case):
    vault = case.sample(families=4)
    names = twins_of(case, vault)
    with case.window(vault, person=names[0]) as window:
        unlock(window)
        weigh(window, names)
    assert [float(weight) for weight in weights(case, vault)] == [float(FIRST), float(SECOND)], weights(case, vault)
    with case.window(vault, person=names[0]) as window:
        unlock(window)
        window.press(TAB, "Growth")
        window.keys("ctrl+z")
        wait_for("the weighing to be taken back", lambda: not window.tells(FIRST))
    assert not weights(case, vault), weights(case, vault)
