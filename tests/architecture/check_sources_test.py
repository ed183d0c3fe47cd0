#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that finds nothing proves nothing: each rule of check_sources.py against a file that breaks it."""
import pathlib
import tempfile
import unittest

import check_sources

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
TABLE = HEAD + 'static constexpr Field fields[] = {\n    {.key = "weight", .kind = FieldKind::Decimal},\n};\n'


class CheckSources(unittest.TestCase):
    def faults(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, content in (("core/records/types/table.cpp", TABLE), (name, text)):
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(content, encoding="utf-8")
            return check_sources.faults_in(root)

    def test_finds_a_file_without_licence(self):
        self.assertEqual(len(self.faults("core/a.cpp", "int a;\n")), 1)
        self.assertEqual(len(self.faults("packaging/tool", "#!/bin/sh\ntrue\n")), 1)

    def test_takes_the_licence_after_a_shebang(self):
        self.assertEqual(self.faults("tools/a.py", "#!/usr/bin/env python3\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), [])

    def test_finds_a_field_key_in_code(self):
        for line in ('record.get<qint64>("weight")', 'record->value("weight")', 'if (field.key == "weight")', 'edit.set("weight", 1)'):
            self.assertEqual(len(self.faults("ui/a.cpp", HEAD + line + "\n")), 1, line)

    def test_leaves_tests_and_other_words_alone(self):
        self.assertEqual(self.faults("tests/a.cpp", HEAD + 'record.value("weight");\n'), [])
        self.assertEqual(self.faults("ui/a.cpp", HEAD + 'map.value("other");\n'), [])

    def test_finds_official_item_codes(self):
        code = "TK" + "0" * 13 + "1"
        self.assertEqual(len(self.faults("resources/items.csv", f"day,{code}\n")), 1)
        self.assertEqual(self.faults("resources/items.csv", f"day,X{code}\n"), [])

    def test_finds_a_way_out_that_asks_nobody(self):
        for line in ("QSaveFile file(path);", "QPdfWriter writer(path);", "window.grab().save(path);", "file.open(QIODevice::WriteOnly);",
                     "QApplication::clipboard()->setText(text);", "image.save(path);", "chart->toImage().save(path);"):
            self.assertEqual(len(self.faults("app/cli/a.cpp", HEAD + line + "\n")), 1, line)
            self.assertEqual(self.faults("app/cli/a.cpp", HEAD + "withheldAt(Door::Table, people, release);\n" + line + "\n"), [])
            self.assertEqual(self.faults("app/cli/growth_commands.cpp", HEAD + line + "\n"), [])

    def test_finds_a_door_at_which_nobody_asks(self):
        (fault,) = self.faults("core/domain/disclosure.h", HEAD + "enum class Door { Table };\n")
        self.assertIn("Table", fault)

    def test_finds_a_sentence_that_no_translation_knows(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in (("ui/a.cpp", HEAD + 'say(tr("Known " "one"));\nuse(QT_TRANSLATE_NOOP("cli", "Say \\"no\\""));\n'),
                               ("translations/a_ja.ts", "<source>Known one</source>")):
                (root / name).parent.mkdir(parents=True)
                (root / name).write_text(text, encoding="utf-8")
            (fault,) = check_sources.faults_in(root)
            self.assertIn('Say "no"', fault)


if __name__ == "__main__":
    unittest.main()
