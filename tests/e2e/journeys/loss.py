# SPDX-License-Identifier: GPL-3.0-or-later
"""A child is shown with care after a loss, from its own page and by the keyboard; the overview says so, and it is taken back."""
from case import unlock
from window import BUTTON, LIST, TAB, wait_for

WHOM = "Whom to talk to, and how this is shown"


def open_page(window):
    """From the one line of the child's own page."""
    window.press(TAB, "Handbook")
    window.set_box("Page", "Person")
    window.give_keyboard(window.find(LIST, "Person"))
    for keys in ("ctrl+end", "ctrl+home", "enter"):
        window.keys(keys)
    window.press(BUTTON, "After a loss…")


def show_with_care(window):
    window.find(BUTTON, "Show with care")
    window.keys("space")
    window.wait_to_hear("Ages are not counted, nothing is announced and nothing comes due here.")
    window.press(BUTTON, "Close this page")


def journey(case):
    vault = case.sample()
    with case.window(vault) as window:
        unlock(window)
        open_page(window)
        show_with_care(window)
        window.press(TAB, "Overview")
        window.find(BUTTON, WHOM)
        window.press(BUTTON, "Undo")
        wait_for("the usual view", lambda: window.look_for(BUTTON, WHOM) is None)
        open_page(window)
        window.find(BUTTON, "Show with care")
