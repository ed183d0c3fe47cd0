# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies of a handbook, in which one weight was corrected to two different values, come together. The window tells of
it, shows both values with who wrote them, and keeps a third that is typed."""
import shutil

from case import unlock
from window import BUTTON, CHOICE, FIELD, LIST, wait_for

MINE, THEIRS, TRUE = "10.51", "10.61", "10.56"


def two_copies(case):
    ours, theirs = case.sample(), case.folder / "theirs.boshi"
    shutil.copy(ours, theirs)
    record = max(case.records(ours, "child_measurement"), key=lambda line: line["day"])["id"]
    case.run("set", ours, record, f"weight={MINE}")
    case.run("set", theirs, record, f"weight={THEIRS}")
    case.run("merge", ours, theirs)
    return ours, record


def weight_of(case, vault, record):
    return next(line["weight"] for line in case.records(vault, "child_measurement") if line["id"] == record)


def journey(case):
    vault, record = two_copies(case)
    with case.window(vault) as window:
        unlock(window)
        window.press(BUTTON, "Differing records: %n")
        window.find(LIST, "Records that differ")
        for value in (MINE, THEIRS):
            wait_for(f"{value} as an answer", lambda: window.look_for(CHOICE, value, is_said=True))
        window.press(BUTTON, "Save this decision")
        window.wait_to_hear("Please choose one.")
        window.press(CHOICE, "Something else:")
        window.replace("Weight", TRUE)
        window.press(BUTTON, "Save this decision")
        window.wait_to_hear("Decided and saved. Undo (Ctrl+Z) takes it back.")
        window.wait_to_hear("Nothing differs any more.")
    assert weight_of(case, vault, record) == TRUE
    assert len(case.run("conflicts", vault).splitlines()) <= 1, "the copies still differ"
