#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/read_vault_without_boshi.sh on the golden vault, whose content README.md describes."""
import hashlib
import pathlib
import shutil
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SCRIPT = HERE.parent.parent / "tools" / "read_vault_without_boshi.sh"
VAULT = HERE / "vault_format1.boshi"
# Header and key, as read_vault.py derives it from the passphrase with OpenSSL's Argon2id.
KEY = "424f534849108302b1d05aad59da021f 4d5614468eac74764e801f0ba709a4e07c41aea763f76cd42d22800d0e1b2906"


def sheet_of(header_and_key):
    """A recovery text by docs/format.md; the two letters that check each line are left at 0, as the script needs none."""
    check = hashlib.blake2b(b"boshi recovery" + header_and_key, digest_size=32).digest()[:2]
    bits = "".join(f"{byte:08b}" for byte in header_and_key + check)
    letters = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ"[int(bits[at : at + 5], 2)] for at in range(0, 400, 5)]
    rows = ["".join(letters[10 * line : 10 * line + 10]) + "00" for line in range(8)]
    return "".join(f"{number}: {row[:4]}-{row[4:8]}-{row[8:]}\n" for number, row in enumerate(rows, 1))


def setUpModule():
    if not shutil.which("sqlcipher"):
        raise unittest.SkipTest("the program sqlcipher is not installed; the way without Boshi was not tried")


class WithoutBoshi(unittest.TestCase):
    def read(self, *record, key=KEY, code=0):
        with tempfile.NamedTemporaryFile("w", suffix=".key") as file:
            file.write(key)
            file.flush()
            done = subprocess.run([SCRIPT, VAULT, file.name, *record], capture_output=True, text=True)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout if code == 0 else done.stderr

    def record(self, kind, number=0):
        lines = [line.split("\t") for line in self.read().splitlines()]
        identity = [line[0] for line in lines if line[1] == kind][number]
        return dict(line.split("\t", 1) for line in self.read(identity).splitlines())

    def test_lists_every_record(self):
        kinds = [line.split("\t")[1] for line in self.read().splitlines()]
        self.assertEqual(len(kinds), 2 + 5 + 1 + 1 + 1 + 1 + 1 + 1)
        self.assertEqual(kinds.count("person"), 2)

    def test_reads_the_visit(self):
        visit = self.record("antenatal_visit")
        self.assertEqual(visit["day"], "2026-05-10")
        self.assertEqual(visit["gestation"], f"days of pregnancy: [{23 * 7 + 5}]")
        self.assertEqual(visit["urine_protein"], 'ordinal: [2, "＋"]')
        self.assertEqual(visit["urine_sugar"], "!notdone")

    def test_reads_names_as_they_were_entered(self):
        names = {self.record("person", number)["name"] for number in (0, 1)}
        self.assertEqual(names, {'"見本 はなこ"', '"塚神 羽"'})

    def test_shows_both_values_of_a_conflict(self):
        weights = [self.record("child_measurement", number) for number in (0, 1)]
        found = {weight["day"]: set(weight["weight"].split("\t")) for weight in weights}
        self.assertEqual(found, {"2024-07-05": {"6250"}, "2025-04-03": {"9050", "9100"}})

    def test_names_a_voided_record(self):
        self.assertIn("@void", self.record("note"))

    def test_refuses_the_key_of_another_vault(self):
        self.assertIn("another vault", self.read(key=KEY.replace("b1d0", "0000"), code=1))

    def test_reads_with_the_recovery_text(self):
        sheet = sheet_of(bytes.fromhex(KEY))
        self.assertEqual(self.read(key="What this is\n\n" + sheet), self.read())
        self.assertEqual(self.read(key=sheet.lower().replace("0", "o").replace("-", " ")), self.read())

    def test_names_a_missing_line_and_notices_a_wrong_letter(self):
        lines = sheet_of(bytes.fromhex(KEY)).splitlines(keepends=True)
        self.assertIn("[3]", self.read(key="".join(lines[:2] + lines[3:]), code=1))
        wrong = lines[4].replace(lines[4][3], "7" if lines[4][3] != "7" else "8", 1)
        self.assertIn("wrong", self.read(key="".join(lines[:4] + [wrong] + lines[5:]), code=1))

    def test_refuses_a_wrong_key(self):
        self.assertNotEqual(self.read(key=KEY[:-1] + "7", code=1), "")

    def test_leaves_the_vault_as_it_was(self):
        before = hashlib.sha256(VAULT.read_bytes()).hexdigest()
        self.read()
        self.assertEqual(hashlib.sha256(VAULT.read_bytes()).hexdigest(), before)
        self.assertFalse(VAULT.with_name(VAULT.name + "-journal").exists())


unittest.main()
