#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One journey through the real window, as somebody who hears it: controls are found by role and name, never by place.

Unlock the sample vault, find the child, add a measurement, hear it in the chart's summary, lock, be refused with a wrong
passphrase, unlock, undo the measurement, hear the summary as it was.

usage: journey.py PROGRAM VAULT PASSPHRASE TODAY
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a loaded machine needs them, a free one never does
POLL = 0.05


def wait_for(what, check):
    """What `check` answers as soon as it is true; fails when that takes too long."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if answer := check():
                return answer
        except GLib.Error:
            pass  # the object went away while we looked
        time.sleep(POLL)
    raise AssertionError(f"waited in vain for {what}")


def application(name):
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == name), None)


def everything(node):
    if not node:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from everything(node.get_child_at_index(index))


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


class Window:
    """The window of one running program."""

    def __init__(self, name):
        self.root = wait_for(f"the window of {name}", lambda: application(name))

    def look_for(self, role, name):
        """The control in sight with this role whose name is, or begins with, `name`; None when there is none."""
        for node in everything(self.root):
            if node.get_role_name() in role and node.get_name().startswith(name) and is_shown(node):
                return node
        return None

    def find(self, role, name):
        return wait_for(f"{role} “{name}”", lambda: self.look_for(role, name))

    def press(self, role, name):
        button = self.find(role, name)
        wait_for(f"“{name}” to be usable", lambda: button.get_state_set().contains(Atspi.StateType.ENABLED))
        assert Atspi.Action.do_action(button, 0), f"“{name}” cannot be pressed"

    def write(self, role, name, text):
        """Types on the keyboard, as fields expect it."""
        field = self.find(role, name)
        Atspi.Component.grab_focus(field)
        wait_for(f"“{name}” to take the keyboard", lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED))
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        wait_for(f"“{text}” in “{name}”", lambda: Atspi.Text.get_character_count(field) == len(text))

    def choose_child(self):
        """The first in the list of the family who has an age; the name."""
        people = self.find(["list"], "Family")
        wait_for("people in the list", lambda: people.get_child_count() > 0)
        for index in range(people.get_child_count()):
            person = people.get_child_at_index(index)
            if " month" in person.get_name() or " year" in person.get_name():
                Atspi.Table.add_row_selection(people, index)
                return person.get_name().split(",")[0]
        raise AssertionError("no child in the family")

    def summary(self):
        """What the growth chart says of itself."""
        chart = self.find(["filler", "panel", "chart", "layered pane", "scroll pane", "unknown"], "Growth chart")
        return wait_for("a summary of the chart", chart.get_description)

    def says(self, sentence):
        return any(sentence in node.get_name() for node in everything(self.root) if is_shown(node))

    def unlock(self, passphrase):
        self.write(["password text"], "Passphrase", passphrase)
        self.press(["push button"], "Unlock")

    def go_to_growth(self):
        child = self.choose_child()
        self.press(["page tab"], "Growth")
        return child


def journey(window, passphrase, today):
    window.unlock(passphrase)
    child = window.go_to_growth()
    before = window.summary()
    assert child in before, before
    value = "11.47"
    assert value not in before, before

    window.press(["push button"], "Add: Measurement")
    date = window.find(["text"], "Date")
    wait_for("today, proposed as the day", lambda: Atspi.Text.get_text(date, 0, -1) == today)
    window.write(["text"], "Weight (kg)", value)
    window.press(["push button"], "Save")
    wait_for("the new value in the summary", lambda: value in window.summary())

    window.press(["push button"], "Lock")
    window.find(["password text"], "Passphrase")
    assert not window.says(child), "a name is readable while the handbook is locked"

    window.unlock("not the passphrase")
    wait_for("the refusal", lambda: window.says("The passphrase does not fit"))

    window.unlock(passphrase)
    window.go_to_growth()
    wait_for("the new value after unlocking", lambda: value in window.summary())
    window.press(["push button"], "Undo")
    wait_for("the summary as it was", lambda: window.summary() == before)


def lock_the_screen():
    """What a screen saver says on the session's bus."""
    subprocess.run(["dbus-send", "--session", "--type=signal", "/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"],
                   check=True)


def input_survives(window, passphrase):
    """The screen locks while a form is open; what was typed is there again after unlocking."""
    value = "11.53"
    window.press(["push button"], "Add: Measurement")
    window.write(["text"], "Weight (kg)", value)
    lock_the_screen()
    window.find(["password text"], "Passphrase")
    wait_for("a word about the input", lambda: window.says("What you typed is kept"))
    assert not window.look_for(["text"], "Weight (kg)"), "the form is in sight while the handbook is locked"
    window.unlock(passphrase)
    wait_for("the same word after unlocking", lambda: window.says("Your input is still here"))
    weight = window.find(["text"], "Weight (kg)")
    wait_for("what was typed", lambda: Atspi.Text.get_text(weight, 0, -1) == value)
    window.press(["push button"], "Save")
    wait_for("the value in the summary", lambda: value in window.summary())


def wait_for_bus():
    """A program that starts before the registry answers is never heard of."""
    wait_for("the accessibility bus", lambda: Atspi.get_desktop(0).get_name() == "main")


def main():
    program, vault, passphrase, today = sys.argv[1:]
    wait_for_bus()
    running = subprocess.Popen([program, vault, "--lang", "en", "--today", today])
    try:
        window = Window("boshi")
        journey(window, passphrase, today)
        input_survives(window, passphrase)
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    main()
    print("1 passed, 0 failed")
