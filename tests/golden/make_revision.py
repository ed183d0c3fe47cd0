#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes revision_format1.txt: one revision with a value of every kind, encoded by hand from docs/format.md and RFC 8949,
without any code of Boshi. The test RevisionFormat.isPinned builds the same revision and compares the bytes."""
import hashlib


def head(major, n):
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if n < 24:
            return bytes([major << 5 | n])
        if n < 1 << 8 * size:
            return bytes([major << 5 | code]) + n.to_bytes(size, "big")


def cbor(x):
    if x is None:
        return b"\xf6"
    if x is True or x is False:
        return b"\xf5" if x else b"\xf4"
    if isinstance(x, int):
        return head(0, x) if x >= 0 else head(1, -1 - x)
    if isinstance(x, bytes):
        return head(2, len(x)) + x
    if isinstance(x, str):
        return head(3, len(x.encode())) + x.encode()
    if isinstance(x, list):
        return head(4, len(x)) + b"".join(map(cbor, x))
    items = sorted((cbor(k), cbor(v)) for k, v in x.items())
    return head(5, len(items)) + b"".join(k + v for k, v in items)


sets = {
    "text": "塚神羽 é😀",
    "none": None,  # cleared
    "unknown": [1, 0], "refused": [1, 1], "notdone": [1, 2], "withheld": [1, 3],  # absences
    "yes": True, "no": False,
    "number": 3120, "negative": -1, "large": 4294967296,
    "date": [2, 2024, 3, 10, False], "month": [2, 2024, 3, 0, True], "year": [2, 2024, 0, 0, False],
    "time": [3, 14 * 60 + 5],
    "moment": [4, 2024, 3, 10, 14 * 60 + 5, 9 * 60],
    "duration": [5, 9 * 60 + 30],
    "gestation": [6, 31 * 7 + 4],
    "pregnancy_month": [7, 5],
    "ordinal": [8, 2, "＋"],
    "teeth": [9, 55, "C", 54, "O"],
    "attachment": [10, bytes(range(32))],
    "reference": [11, bytes(range(16))],
    "choices": [12, "a", "b"],
    "later": [99, {"from": "a newer version"}],  # kept verbatim
    "@key": "row 1",
}
revision = [
    1,  # format
    bytes([0x11] * 16), "note", bytes([0x22] * 16),  # record, type, subject
    1,  # class: family
    [bytes([0x33] * 32), bytes([0x44] * 32)],  # parents
    sets,
    bytes([0x55] * 16), bytes([0x66] * 16),  # author, device
    [1717200000123, 540],  # 2024-06-01T09:00:00.123+09:00
    3,  # imported
    bytes([0x77] * 16),  # nonce
]
payload = cbor(revision)
with open("revision_format1.txt", "w") as out:
    out.write("# Written by make_revision.py, by hand-made CBOR and Python's BLAKE2b. A vault of format 1 reads this for ever.\n")
    out.write("payload " + payload.hex() + "\n")
    out.write("id " + hashlib.blake2b(payload, digest_size=32).hexdigest() + "\n")
