# SPDX-License-Identifier: GPL-3.0-or-later
"""What guardians write about their child comes into its story at once, in the order of its age, beside the photo that was kept;
from a line of the story the keyboard leads to the record, where it is corrected."""
from case import unlock
from window import BUTTON, FIELD, TAB, text_of, wait_for

# What Qt calls a text that is only read.
READING = ("label", "text", "paragraph")
WORDS, CORRECTED = "hajimete waratta", "hajimete koe wo dashite waratta"


def story(window):
    pattern = window.words.pattern("The story of %1")
    return next((node for node in window.shown() if node.get_role_name() in READING and pattern.match(node.get_name())), None)


def read(window, words):
    return wait_for(f"the story to tell “{words}”", lambda: (node := story(window)) and words in text_of(node) and text_of(node))


def journey(case):
    vault = case.sample()
    with case.window(vault) as window:
        unlock(window)
        window.press(TAB, "Guardian's record")
        window.set_box("Page", "Guardian's record, about 1 year")
        window.press(BUTTON, "Add: %1")
        window.write(FIELD, "In own words", WORDS)
        window.keys("ctrl+s")
        window.wait_to_hear("Saved.")
        window.press(TAB, "Story")
        told = read(window, WORDS)
        assert told.index("公園へおさんぽ") < told.index(WORDS), told
        window.give_keyboard(story(window))
        for key in ("ctrl+end", "up", "enter"):
            window.keys(key)
        window.give_keyboard(window.find(FIELD, "In own words"))
        window.keys("ctrl+a")
        window.type(CORRECTED)
        window.keys("ctrl+s")
        window.wait_to_hear("Saved.")
        window.press(TAB, "Story")
        read(window, CORRECTED)
    words = [page["memo"] for page in case.records(vault, "guardian_1y")]
    assert CORRECTED in words and WORDS not in words, words
