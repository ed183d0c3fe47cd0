#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that every source file keeps: check_sources.py ROOT

- It begins with the line of its licence.
- Fields are read by the constants of core/records/keys.h, never by a key spelled out in the middle of code (tests may).
- Nothing looks like an official item code (TK or TM and 14 digits): they are not public and are never invented.
- Whatever writes a file of its own, or puts something on the clipboard, asks by a door of core/domain/disclosure.h whether
  it may, or stands in NO_DOOR with the reason; and every door is asked at.
- Every sentence marked for translation is in the translations; lupdate silently passes over those it cannot parse.
"""
import html
import pathlib
import re
import sys

SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake", ".qrc"}
LICENSED = ("core", "ui", "app", "tests", "tools", "packaging", ".ci")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENCE_WITHIN = 4  # lines: a shebang or the head of an XML file may come first

FIELD = re.compile(r'\{\s*\.key = "(\w+)",\s*\.kind')
SPELLED_KEY = re.compile(r'(?:(?:\.|->)(?:value|get<[^()]*>|set|shown|editor)\(\s*|\bkey\s*[!=]=\s*)"(\w+)"')
STRINGS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
MARKED = re.compile(r'(?:\bQT_TRANSLATE_NOOP\(\s*"\w+",\s*|[^\w:]translate\(\s*"\w+",\s*|[^\w:]tr\(\s*)' + STRINGS)
WRITES = re.compile(r"\b(?:QSaveFile|QTemporaryFile|QPdfWriter|QPrinter|QSvgGenerator|QPicture|QImageWriter|QMimeData|QDrag"
                    r"|ofstream|fopen|writePrivate)\b|WriteOnly|QIODevice::ReadWrite|clipboard\(\)->set|\bgrab\(\)"
                    r"|(?:[Ii]mage|[Pp]ixmap)(?:\(\))?\.save\(")
NO_DOOR = {
    "app/cli/growth_commands.cpp": "turns one file into another; no vault is open",
    "app/cli/vault_commands.cpp": "the recovery sheet holds the key of the vault and no record",
    "ui/unlock/sheet_view.cpp": "the same",
    "ui/unlock/sheet_view.h": "the same",
    "ui/render/recovery_sheet_painter.cpp": "the same",
    "ui/render/chart_sheet.cpp": "makes bytes of a chart; ui/sections/chart_sheet_dialog.cpp asks before they go",
    "ui/sections/chart_sheet_dialog.h": "the same",
    "ui/shell/help_page.h": "the help holds no record",
    "ui/shell/help_page.cpp": "the same",
    "ui/screening/text_packs.cpp": "keeps the texts of a questionnaire, and no record",
    "ui/shell/dropped_vault.h": "reads what is dropped on the window",
    "ui/shell/dropped_vault.cpp": "the same",
    "ui/documents/documents_page.cpp": "reads what is dropped on the page; what goes out goes by save_copy_part.cpp",
    "ui/shell/workspace_beside.cpp": "reads what is dropped on the window and writes nothing",
}
DOORS = re.compile(r"enum class Door \{([^}]*)\}")
TRANSLATED = re.compile(r"<source>(.*?)</source>", re.S)
OFFICIAL_CODE = re.compile(r"(?<![0-9A-Za-z])T[KM][0-9]{14}(?![0-9])")


def files_in(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def is_source(path, text):
    return path.suffix in SOURCES or path.name == "CMakeLists.txt" or (not path.suffix and text.startswith("#!"))


def text_of(path):
    """The text of a file; other bytes than ASCII do not matter here."""
    return path.read_bytes().decode("latin-1")


def unlicensed(root):
    for path in files_in(root, LICENSED):
        text = text_of(path)
        if is_source(path, text) and not any(LICENCE in line for line in text.split("\n")[:LICENCE_WITHIN]):
            yield f"{path}: does not begin with {LICENCE}"


def spelled_keys(root):
    tables = root / "core" / "records"
    keys = {key for path in tables.rglob("*.cpp") for key in FIELD.findall(text_of(path))}
    for path in files_in(root, ("core", "ui", "app")):
        if path.suffix not in SOURCES or tables in path.parents:
            continue
        for number, line in enumerate(text_of(path).split("\n"), 1):
            for key in SPELLED_KEY.findall(line):
                if key in keys:
                    yield f'{path}:{number}: "{key}" is a field key; name it in core/records/keys.h'


def official_codes(root):
    for path in files_in(root, ("resources", "core", "ui", "app", "tools", "translations")):
        for code in OFFICIAL_CODE.findall(text_of(path)):
            yield f"{path}: {code} looks like an official item code"


def literal(strings):
    """What the compiler makes of adjacent string literals."""
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', strings))
    return joined.replace("\\n", "\n").replace('\\"', '"').replace("\\\\", "\\")


def untranslated(root):
    for language in (root / "translations").glob("*.ts"):
        known = {html.unescape(source) for source in TRANSLATED.findall(text_of(language))}
        for path in files_in(root, ("core", "ui", "app")):
            for strings in MARKED.findall(text_of(path)) if path.suffix in (".cpp", ".h") else ():
                if literal(strings) not in known:
                    yield f"{path}: {literal(strings)!r} is not in {language.name}"


def unasked_doors(root):
    asked = set()
    for path in files_in(root, ("app", "ui", "core/exchange")):
        text = text_of(path)
        named = re.findall(r"\bDoor::(\w+)", text)
        asked.update(named)
        name = path.relative_to(root).as_posix()
        if path.suffix in (".cpp", ".h") and not named and WRITES.search(text) and name not in NO_DOOR:
            yield f"{path}: writes something and asks at no door (core/domain/disclosure.h)"
    rule = root / "core" / "domain" / "disclosure.h"
    for door in re.findall(r"\w+", DOORS.search(text_of(rule)).group(1)) if rule.exists() else ():
        if door not in asked:
            yield f"{rule}: nobody asks at the door {door}"


def faults_in(root):
    return [*unlicensed(root), *spelled_keys(root), *official_codes(root), *untranslated(root), *unasked_doors(root)]


def main():
    faults = faults_in(pathlib.Path(sys.argv[1]))
    print("\n".join(faults) or "nothing found")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
