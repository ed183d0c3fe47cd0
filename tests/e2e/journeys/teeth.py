# SPDX-License-Identifier: GPL-3.0-or-later
"""A child's teeth are examined: a tooth is found by its name and marked over the accessibility bus, the next one with the
keyboard alone. What was marked is what is stored, and the comparison says what changed since the examination before."""
from case import TODAY, unlock
from window import BUTTON, TAB, wait_for

SAID = {
    "en": {"molar": "upper right first milk molar", "canine": "upper right milk canine", "no mark": "{}, no mark", "sound": "{}, sound",
           "decay": "{}, untreated decay", "change": "{}: sound → untreated decay"},
    "ja": {"molar": "右上の第一乳臼歯", "canine": "右上の乳犬歯", "no mark": "{}、印なし", "sound": "{}、健全",
           "decay": "{}、未処置のむし歯", "change": "{}：健全→未処置のむし歯"},
}


def examine(window, said):
    def tooth(which, mark):
        return window.find(BUTTON, said[mark].format(said[which]), is_said=True)

    window.press(TAB, "Teeth")
    window.press(BUTTON, "Add: %1")
    tooth("canine", "no mark")
    window.press(BUTTON, said["no mark"].format(said["molar"]), is_said=True)
    tooth("molar", "sound")
    window.keys("3")
    tooth("molar", "decay")
    window.keys("right")
    window.keys("space")
    tooth("canine", "sound")
    window.keys("delete")
    tooth("canine", "no mark")
    window.keys("1")
    tooth("canine", "sound")
    window.press(BUTTON, "Save")
    window.wait_to_hear("Saved.")


def journey(case):
    said = SAID[case.language]
    vault = case.sample()
    with case.window(vault) as window:
        unlock(window)
        examine(window, said)
        window.press(TAB, "Comparison")
        change = said["change"].format(said["molar"])
        wait_for(f"“{change}”", lambda: window.tells(change))
    charts = {line["day"]: line["teeth"] for line in case.records(vault, "child_dental_checkup")}
    assert charts[TODAY] == "53:／ 54:C", charts
