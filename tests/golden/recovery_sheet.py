#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a recovery sheet after docs/format.md, sharing nothing with Boshi.

recovery_sheet.py write HEADER KEY   prints the lines of a header and a key, both in hexadecimal
recovery_sheet.py read FILE          prints header and key of a text file with eight numbered lines
"""
import hashlib
import re
import sys

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

# GF(32) by its powers: 2 generates it, x^5 = x^2 + 1.
POWERS = [1]
while len(POWERS) < 31:
    doubled = POWERS[-1] * 2
    POWERS.append(doubled if doubled < 32 else doubled ^ 0b100101)


def times(a, b):
    return POWERS[(POWERS.index(a) + POWERS.index(b)) % 31] if a and b else 0


def check_letters(number, values):
    symbols = [number] + values
    plain = weighted = 0
    for place, symbol in enumerate(symbols):
        plain ^= symbol
        weighted ^= times(symbol, POWERS[len(symbols) - 1 - place])
    return LETTERS[plain] + LETTERS[weighted]


def whole_check(content):
    return hashlib.blake2b(b"boshi recovery" + content, digest_size=32).digest()[:2]


def write(content):
    bits = "".join(f"{byte:08b}" for byte in content + whole_check(content))
    for number in range(1, 9):
        values = [int(bits[at:at + 5], 2) for at in range(50 * number - 50, 50 * number, 5)]
        line = "".join(LETTERS[value] for value in values) + check_letters(number, values)
        print(f"{number}: {line[:4]}-{line[4:8]}-{line[8:]}")


def read(text):
    bits = ""
    for number, line in sorted(re.findall(r"^([1-8]): (.{14})$", text, re.M)):
        values = [LETTERS.index(letter) for letter in line.replace("-", "")]
        assert line[-2:] == check_letters(int(number), values[:10]), f"line {number}"
        bits += "".join(f"{value:05b}" for value in values[:10])
    content = int(bits, 2).to_bytes(50, "big")
    assert content[48:] == whole_check(content[:48]), "the lines are not of one sheet"
    print(content[:16].hex(), content[16:48].hex())


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(bytes.fromhex(sys.argv[2] + sys.argv[3]))
    else:
        read(open(sys.argv[2], encoding="utf-8").read())
