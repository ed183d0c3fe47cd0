#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a vault of format 1 without any code of Boshi: the format as data.md describes it, in Python.

Needs the module `cryptography` (Argon2id of OpenSSL). Not part of the tests; it is how their expected figures were had:

    read_vault.py key PASSPHRASE HEADER_IN_HEX        prints the key
    read_vault.py vault_format1.boshi PASSPHRASE      verifies every page, prints tables and counts, verifies every revision
"""
import binascii, hashlib, hmac, sqlite3, sys, tempfile, unicodedata
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

PAGE, RESERVE = 4096, 48
PROFILES = {0: (64, 4), 1: (256, 3), 2: (1024, 4)}  # MiB, passes


def key_of(passphrase, header):
    assert header[:5] == b"BOSHI" and header[5] >> 4 == 1
    assert binascii.crc_hqx(header[:14], 0xFFFF).to_bytes(2, "big") == header[14:]
    mebibytes, passes = PROFILES[header[5] & 15]
    salt = hashlib.blake2b(b"boshi vault" + header, digest_size=16).digest()
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=1, memory_cost=mebibytes * 1024)
    return kdf.derive(unicodedata.normalize("NFKC", passphrase).encode())


def plain_database(data, key):
    header = data[:16]
    mac_key = hashlib.pbkdf2_hmac("sha1", key, bytes(b ^ 0x3A for b in header), 2, 32)
    out = b""
    for number in range(1, len(data) // PAGE + 1):
        page = data[(number - 1) * PAGE : number * PAGE]
        start = 16 if number == 1 else 0
        content, iv, mac = page[start : PAGE - RESERVE], page[PAGE - 48 : PAGE - 32], page[PAGE - 32 : PAGE - 12]
        expected = hmac.new(mac_key, content + iv + number.to_bytes(4, "little"), "sha1").digest()
        assert mac == expected, f"page {number}"
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain = decryptor.update(content) + decryptor.finalize()
        out += (b"SQLite format 3\0" if number == 1 else b"") + plain + bytes(RESERVE)
    return out


def main():
    if sys.argv[1] == "key":
        return print(key_of(sys.argv[2], bytes.fromhex(sys.argv[3])).hex())
    data = open(sys.argv[1], "rb").read()
    plain = plain_database(data, key_of(sys.argv[2], data[:16]))
    with tempfile.NamedTemporaryFile(dir="/dev/shm") as file:
        file.write(plain)
        file.flush()
        db = sqlite3.connect(file.name)
        print(len(data) // PAGE, "pages hold; user_version", db.execute("PRAGMA user_version").fetchone()[0])
        print("integrity", db.execute("PRAGMA integrity_check").fetchone()[0])
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            print(table, db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for identity, payload in db.execute("SELECT id, payload FROM revision WHERE class_key = 0"):
            assert hashlib.blake2b(payload, digest_size=32).digest() == identity
        print("every revision's id is the hash of its bytes; sealed ones:", db.execute("SELECT count(*) FROM revision WHERE class_key <> 0").fetchone()[0])


main()
