#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# read_vault_without_boshi.sh VAULT KEYFILE [RECORD] - reads a vault with public tools only: the `sqlcipher` command line
# and Python's standard library. See docs/opened_without_boshi.md.
#
# KEYFILE holds the recovery text of the vault, or 96 hexadecimal digits: the 16 bytes of the header, then the 32 of the
# key. Without RECORD it lists every record; with the id of one it prints its fields. The vault itself is only copied.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
if (($# < 2 || $# > 3)); then
    sed -n '3,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
command -v sqlcipher >/dev/null || { echo "the program sqlcipher is not installed (Debian: apt install sqlcipher)" >&2; exit 3; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 700 "$folder"
# A copy, with the unfinished save beside it if there is one: looking must not change the only file.
cp -- "$1" "$folder/vault.boshi"
[[ ! -e $1-journal ]] || cp -- "$1-journal" "$folder/vault.boshi-journal"

# The key goes through pipes, never through arguments, which everybody on the computer can list.
python3 "$here/read_revisions.py" statements "$1" "$2" "$(sqlcipher :memory: 'PRAGMA cipher_version')" \
    | sqlcipher -batch "$folder/vault.boshi" \
    | python3 "$here/read_revisions.py" show "${3-}"
