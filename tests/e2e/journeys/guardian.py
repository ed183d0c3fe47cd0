# SPDX-License-Identifier: GPL-3.0-or-later
"""A guardian's page is filled in with the keyboard alone: a month as the answer to "when?", letters as answers, own words. It
is saved as typed, and read again as a letter to the child."""
from case import TODAY, unlock
from window import BUTTON, CHOICE, FIELD, TAB, text_of, wait_for

LETTER = (*FIELD, "label")  # only for reading
OWN_WORDS = "hajimete no tanjoubi"


def has_keyboard(window, role, name):
    pattern = window.words.pattern(name)
    return wait_for(f"“{name}” to have the keyboard", lambda: (
        (control := window.focused()) and control.get_role_name() in role and pattern.match(control.get_name()) and control))


def fill_in(window):
    window.press(TAB, "Guardian's record")
    window.set_box("Page", "Guardian's record, about 1 year")
    window.press(BUTTON, "Add: %1")
    has_keyboard(window, FIELD, "First walked along furniture")
    window.type("2026/10")
    window.keys("enter")
    for question, key in (("Greets with gestures", "y"), ("Moves to music", "n"), ("Understands simple words", "1")):
        has_keyboard(window, CHOICE, question)
        window.keys(key)
        window.keys("enter")
    has_keyboard(window, CHOICE, "Looks where somebody points")
    window.write(FIELD, "In own words", OWN_WORDS)
    window.keys("ctrl+s")
    window.wait_to_hear("Saved.")


def read_letter(window):
    window.press(TAB, "Letter")

    def letter():
        pattern = window.words.pattern("Letter to %1")
        return next((text_of(node) for node in window.shown() if node.get_role_name() in LETTER and pattern.match(node.get_name())), None)

    told = wait_for("the letter", letter)
    *_, begins = window.words.pattern("You greeted people with gestures.").finditer(told)  # Another record of the page may come before.
    told = told[begins.start():]
    for sentence in ("You did not move to music.", "You understood simple words."):
        assert window.words.pattern(sentence).search(told), told
    assert OWN_WORDS in told, told
    assert not window.words.pattern("You looked where somebody pointed.").search(told), told


def journey(case):
    vault = case.sample()
    with case.window(vault) as window:
        unlock(window)
        fill_in(window)
        read_letter(window)
    page = next(page for page in case.records(vault, "guardian_1y") if page["day"] == TODAY)
    assert (page["cruise"], page["bye"], page["music"], page["words"], page["point"]) == ("2026-10", "yes", "no", "yes", ""), page
    assert page["memo"] == OWN_WORDS, page
