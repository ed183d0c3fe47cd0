#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs journey.py against a real window on a display and an accessibility bus of its own.
# usage: run_journey.sh BOSHI BOSHI_CLI
# Needs: xvfb xauth dbus dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0
set -eu
boshi=$1
cli=$2
here=$(cd "$(dirname "$0")" && pwd)
for tool in xvfb-run dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "skipped: gir1.2-atspi-2.0 is not installed"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passphrase='sakura no hana ga saku michi'
today=2026-11-20
mkdir -m 700 "$folder/run" "$folder/config"
printf '%s\n' "$passphrase" >"$folder/passphrase"
"$cli" demo "$folder/sample.boshi" --families 1 --seed 1 --today "$today" --passphrase-file "$folder/passphrase"

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config"
export LC_ALL=C.UTF-8 NO_AT_BRIDGE=0
unset BOSHI_PASSPHRASE WAYLAND_DISPLAY || true
# A number of our own: a server that is just leaving takes the socket of its number with it.
xvfb-run -a -n $((100 + $$ % 800)) -s '-screen 0 1280x800x24' dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    bus=$!
    answer=0
    /usr/bin/python3 "$@" || answer=$?
    kill "$bus"
    exit "$answer"' sh "$here/journey.py" "$boshi" "$folder/sample.boshi" "$passphrase" "$today"
