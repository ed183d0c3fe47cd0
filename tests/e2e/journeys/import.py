# SPDX-License-Identifier: GPL-3.0-or-later
"""A town's file names two children wrongly: one whose name it spells otherwise is taken for somebody new, and a namesake born
on the same day for a child of this handbook. Both are corrected by hand, the file is taken over, and taken back."""
from case import unlock
from window import BOX, BUTTON, TAB

HEADINGS = "宛名番号,氏名,カナ氏名,生年月日,性別,健診種別,健診受診日,健診受診時月齢,身長(cm),体重(kg),胸囲(cm),頭囲(cm),栄養状態,判定,特記事項,実施市区町村"
MISSPELT, NAMESAKE = "000000000000017", "000000000000025"


def row(number, name, kana, birth, weight):
    return f"{number},{name},{kana},{birth},2,3～4か月児健診,2026-02-10,4,61.3,{weight},38.0,40.3,良,1,,三ノ宮市"


def town_file(case, child, other):
    path = case.folder / "town.csv"
    rows = [HEADINGS, row(MISSPELT, "朝霧野　伊吹丸", "アサギリノ　イブキマル", child["birth_date"], "6.11"),
            row(NAMESAKE, other["name"], other["kana"], other["birth_date"], "6.22")]
    path.write_text("\r\n".join(rows) + "\r\n", encoding="utf-8-sig")
    return path


def choose_file(window, path):
    window.press(BUTTON, "Choose a file…")
    window.answer_file_dialog(path.name)
    window.wait_to_hear("The file was read and nothing is written yet. %1")


def correct(window, child):
    window.press(TAB, "People")
    window.choose("People of the file", MISSPELT)
    window.set_box("Who the chosen person is", "Somebody else in this handbook")
    window.put("Find by name", child["name"])
    window.keys("enter")
    window.choose("People of this handbook", child["name"])
    window.keys("enter")
    window.choose("People of the file", NAMESAKE)
    window.set_box("Who the chosen person is", "A new person")
    window.wait_to_hear("Your corrections are noted. Please read the file again before you take it over.")
    window.press(BUTTON, "Read the file again")
    window.wait_to_hear("The file was read and nothing is written yet. %1")


def subjects(case, vault):
    """About whom the two rows are, by weight."""
    return {line["weight"]: line["subject"] for line in case.records(vault, "infant_checkup") if line["weight"] in ("6.11", "6.22")}


def journey(case):
    vault = case.sample(families=3)
    people = case.records(vault, "person")
    child, other = sorted(people, key=lambda person: person["birth_date"])[-2:]
    path = town_file(case, child, other)
    with case.window(vault) as window:
        unlock(window)
        window.press(BUTTON, "Import")
        window.set_box("Whose rows", "Everybody in the file")
        choose_file(window, path)
        correct(window, child)
        window.press(BUTTON, "Take over")
        window.wait_to_hear("Taken over. \"Past imports\" can take all of it back.")
    taken = subjects(case, vault)
    assert taken["6.11"] == child["id"], "the correction was not heeded"
    assert taken["6.22"] not in [person["id"] for person in people], "the namesake was taken for a child of this handbook"

    with case.window(vault) as window:
        unlock(window)
        window.press(BUTTON, "Import")
        window.press(TAB, "Past imports")
        window.choose("Past imports, the latest first", "town.csv")
        window.press(BUTTON, "Take this import back")
        window.wait_to_hear("The import is taken back.")
    assert not subjects(case, vault), "rows of the import are still there"
    assert case.records(vault, "person") == people
