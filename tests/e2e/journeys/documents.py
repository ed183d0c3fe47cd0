# SPDX-License-Identifier: GPL-3.0-or-later
"""A photographed page is taken in, freed of the place where it was taken, copied field by field with the picture beside it,
held against the paper, and saved as a file of its own: with the keyboard alone."""
import base64
import struct

from case import unlock
from window import BUTTON, FIELD, TAB, wait_for

TITLE, DAY, WEIGHT = "page 15", "2026/11/2", "6.25"
MOST_FIELDS = 20

# 48 × 32 pixels of grey.
GREY = base64.b64decode("""
/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4
x9lnN+gXz/wAALCAAgADABAREA/8QAFwABAQEBAAAAAAAAAAAAAAAAAAQDBv/EABUQAQEAAAAAAAAAAAAAAAAAAAAS/9oACAEBAAA/AOvsssss
thZZZZZaeyyyyy09lllllv/Z""")
END_OF_JFIF = 20


def picture():
    """With what a telephone writes beside it: a directory of GPS data, saying north."""
    place = struct.pack(">HHHI4sI", 1, 1, 2, 2, b"N\0\0\0", 0)
    tiff = struct.pack(">2sHIHHHIII", b"MM", 42, 8, 1, 0x8825, 4, 1, 26, 0) + place
    exif = b"Exif\0\0" + tiff
    return GREY[:END_OF_JFIF] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + GREY[END_OF_JFIF:]


def has_keyboard(window, name):
    pattern = window.words.pattern(name)
    return wait_for(f"“{name}” to have the keyboard", lambda: (
        (control := window.focused()) and pattern.match(window.name_of(control)) and control))


def take_in(window, path):
    window.press(TAB, "Documents and pictures")
    window.press(BUTTON, "Add: %1")
    has_keyboard(window, "Choose a file…")
    window.keys("space")
    window.answer_file_dialog(path)
    window.wait_to_hear("The file says where the picture was taken.")
    window.write(FIELD, "Title", TITLE)
    window.keys("ctrl+s")
    window.wait_to_hear("Saved.")


def open_document(window):
    window.choose("Pictures and papers", TITLE)
    window.keys("enter")
    window.find(BUTTON, "Copy a page from it…")


def step(window):
    """Which field of how many, or that all are walked through."""
    patterns = [window.words.pattern(text) for text in ("Field %1 of %2", "%n field(s), all walked through")]
    return next((node.get_name() for node in window.shown() if any(pattern.fullmatch(node.get_name()) for pattern in patterns)), None)


def walk(window, typed):
    """From field to field with Enter; `typed` by the caption of the field. Where text has several lines, Enter is a line."""
    end = window.words.pattern("%n field(s), all walked through")
    for _ in range(MOST_FIELDS):
        now = wait_for("a field", lambda: step(window))
        if end.fullmatch(now):
            return
        control = wait_for("a field with the keyboard", window.focused)
        name = window.name_of(control)
        if text := next((text for caption, text in typed.items() if window.words.pattern(caption).match(name)), None):
            window.type(text)
        has_lines = not name or window.words.pattern("Notes").match(name)
        window.keys("ctrl+enter" if has_lines else "enter")
        wait_for(f"“{now}” to be left", lambda: step(window) != now)
    raise AssertionError("the walk does not end")


def copy(window):
    window.press(BUTTON, "Copy a page from it…")
    has_keyboard(window, "Which page is it?")
    window.set_box("Which page is it?", "Measurement")
    window.press(BUTTON, "Begin")
    has_keyboard(window, "Date")
    window.keys("ctrl+plus")  # The picture moves, the keyboard stays.
    walk(window, {"Date": DAY, "Weight": WEIGHT})
    has_keyboard(window, "Save")
    window.keys("space")
    window.wait_to_hear("Saved as copied from the paper. Somebody else can now check it against the paper.")
    assert window.says("Not checked yet."), "nobody says that it was not checked"


def check(window):
    window.press(BUTTON, "Check against the paper…")
    has_keyboard(window, "Date")
    walk(window, {})
    has_keyboard(window, "It stands so on the paper")
    window.keys("space")
    window.wait_to_hear("Saved as checked against the paper.")
    assert window.says("Checked against the paper."), "nobody says that it was checked"


def save_copy(window, path):
    window.press(BUTTON, "Save a copy…")
    window.wait_to_hear("The copy is not encrypted: whoever has the file can look at it. The one in the handbook stays as it is.")
    has_keyboard(window, "Choose where…")
    window.keys("space")
    window.answer_file_dialog(path)
    window.wait_to_hear("The copy is saved. It is not encrypted; please delete it when it is not needed any more.")


def journey(case):
    vault = case.sample()
    child = case.child(vault)["name"]
    taken, saved = case.folder / "photo.jpg", case.folder / "copy.jpg"
    taken.write_bytes(picture())
    with case.window(vault) as window:
        unlock(window)
        window.choose("Family", child)
        take_in(window, taken)
        open_document(window)
        copy(window)
        check(window)
        save_copy(window, saved)
    copied = next(record for record in case.records(vault, "child_measurement") if record["day"] == "2026-11-02")
    assert copied["weight"] == WEIGHT, copied
    assert saved.read_bytes() == GREY, "place and camera data were not taken out, or the picture is another one"
