#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Helper of read_vault_without_boshi.sh; Python's standard library only.

    read_revisions.py statements VAULT KEYFILE CIPHER_VERSION    prints what to tell sqlcipher
    read_revisions.py show [RECORD] < ROWS                       verifies revisions (hex id, hex payload) and prints them
"""
import hashlib
import json
import re
import sys
import unicodedata
import uuid

VALUES = {2: "date", 3: "time", 4: "date and time", 5: "minutes", 6: "days of pregnancy", 7: "month of pregnancy",
          8: "ordinal", 9: "teeth", 10: "attachment", 11: "record", 12: "several"}
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ABSENCES = ["!unknown", "!refused", "!notdone", "!withheld"]


def give_up(sentence):
    sys.exit(f"read_vault_without_boshi: {sentence}")


def from_recovery_text(text):
    """The eight lines of the sheet, wherever they stand in the text; None when there are none."""
    lines = {}
    for number, written in re.findall(r"^\W*([1-8])\s*:([\w\s-]+?)$", unicodedata.normalize("NFKC", text), re.MULTILINE):
        letters = re.sub(r"[^0-9A-Z]", "", written.upper()).translate(str.maketrans("OILU", "011V"))
        if len(letters) == 12:
            lines[int(number)] = letters
    if not lines:
        return None
    if missing := [number for number in range(1, 9) if number not in lines]:
        give_up(f"of the recovery text these lines are missing, too short or too long: {missing}")
    bits = 0
    for number in range(1, 9):
        for letter in lines[number][:10]:  # two letters more check the line by itself
            bits = bits << 5 | LETTERS.index(letter)
    content = bits.to_bytes(50, "big")
    if hashlib.blake2b(b"boshi recovery" + content[:48], digest_size=32).digest()[:2] != content[48:]:
        give_up("a letter of the recovery text is wrong, or its lines are not of one sheet")
    return content[:16], content[16:48]


def header_and_key(text):
    if found := from_recovery_text(text):
        return found
    digits = "".join(text.split())
    try:
        both = bytes.fromhex(digits)
    except ValueError:
        both = b""
    if len(both) != 48:
        give_up("the key file holds neither a recovery text nor 96 hexadecimal digits")
    return both[:16], both[16:]


def statements(vault, key_file, cipher):
    with open(key_file, encoding="utf-8") as file:
        header, key = header_and_key(file.read())
    with open(vault, "rb") as file:
        if file.read(16) != header:
            give_up("this key belongs to another vault, or the passphrase was changed since")
    print(f"PRAGMA key = \"x'{key.hex()}{header.hex()}'\";")
    if not cipher.startswith("3"):
        print("PRAGMA cipher_compatibility = 3;")
    print("PRAGMA cipher_page_size = 4096;")
    print("SELECT hex(id), hex(payload) FROM revision WHERE class_key = 0 ORDER BY key;")
    print("SELECT 'sealed', count(*) FROM revision WHERE class_key <> 0;")


class Cbor:
    """The part of RFC 8949 that a revision is made of."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        self.at += count
        if self.at > len(self.data):
            give_up("a revision ends too early")
        return self.data[self.at - count : self.at]

    def item(self):
        first = self.take(1)[0]
        major, low = first >> 5, first & 31
        number = low if low < 24 else int.from_bytes(self.take(1 << (low - 24)), "big")
        if major < 2:
            return number if major == 0 else -1 - number
        if major < 4:
            text = self.take(number)
            return text if major == 2 else text.decode()
        if major == 4:
            return [self.item() for _ in range(number)]
        if major == 5:
            return {self.item(): self.item() for _ in range(number)}
        return {20: False, 21: True}.get(number)


def read_rows(lines):
    revisions = {}
    for line in lines:
        first, second = line.strip().split("|")
        if first == "sealed":
            if second != "0":
                print(f"{second} sealed revisions need the second passphrase and are left out", file=sys.stderr)
            continue
        identity, payload = bytes.fromhex(first), bytes.fromhex(second)
        if hashlib.blake2b(payload, digest_size=32).digest() != identity:
            give_up(f"revision {identity.hex()} is not what its id says")
        members = Cbor(payload).item()
        if members[0] != 1:
            give_up("a revision of a newer format")
        revisions[identity] = members
    return revisions


def ancestors(revisions, identity):
    found, pending = set(), list(revisions[identity][5])
    while pending:
        parent = pending.pop()
        if parent in revisions and parent not in found:
            found.add(parent)
            pending += revisions[parent][5]
    return found


def state(revisions):
    """Field -> values by revision id: one where all agree, the greatest id first where copies differ."""
    before = {identity: ancestors(revisions, identity) for identity in revisions}
    fields = {}
    for field in {key for members in revisions.values() for key in members[6]}:
        setters = [identity for identity in revisions if field in revisions[identity][6]]
        live = [one for one in setters if not any(one in before[other] for other in setters)]
        values = []
        for identity in sorted(live, reverse=True):
            value = revisions[identity][6][field]
            if value not in values:
                values.append(value)
        if values != [None]:
            fields[field] = values
    return fields


def words(value):
    if not isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    kind, rest = value[0], value[1:]
    if kind == 1:
        return ABSENCES[rest[0]]
    if kind == 2:
        year, month, day, about = rest
        return "~" * about + f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
    if kind == 11:
        return str(uuid.UUID(bytes=rest[0]))
    plain = [part.hex() if isinstance(part, bytes) else part for part in rest]
    return f"{VALUES.get(kind, kind)}: {json.dumps(plain, ensure_ascii=False)}"


def show(record):
    revisions = read_rows(sys.stdin)
    if not revisions:
        give_up("nothing could be read; does the key fit?")
    if not record:
        for identity, kind in sorted({(members[1], members[2]) for members in revisions.values()}, key=lambda r: (r[1], r[0])):
            print(uuid.UUID(bytes=identity), kind, sep="\t")
        return
    wanted = uuid.UUID(record).bytes
    own = {identity: members for identity, members in revisions.items() if members[1] == wanted}
    if not own:
        give_up("there is no such record")
    for field, values in sorted(state(own).items()):
        print(field, *(words(value) for value in values), sep="\t")


if sys.argv[1] == "statements":
    statements(*sys.argv[2:5])
else:
    show(sys.argv[2])
