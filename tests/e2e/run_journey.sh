#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs journey.py against a real window, on a display and an accessibility bus of its own.
# usage: run_journey.sh BOSHI BOSHI_CLI
# Needs: xvfb dbus dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0
set -eu
boshi=$1
cli=$2
here=$(cd "$(dirname "$0")" && pwd)
skip() { echo "skipped: $1 is not installed"; exit 77; }
for tool in Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || skip "$tool"
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || skip gir1.2-atspi-2.0

folder=$(mktemp -d)
server=
leave() {
    [ -z "$server" ] || { kill "$server"; wait "$server" || true; }
    rm -rf "$folder"
}
trap leave EXIT

# The server chooses a free number and says it when it is ready; xvfb-run guesses both.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
server=$!

passphrase='sakura no hana ga saku michi'
today=2026-11-20
mkdir -m 700 "$folder/run" "$folder/config"
printf '%s\n' "$passphrase" >"$folder/passphrase"
"$cli" demo "$folder/sample.boshi" --families 1 --seed 1 --today "$today" --passphrase-file "$folder/passphrase"

until [ -s "$folder/display" ]; do
    kill -0 "$server"
    sleep 0.05
done
export DISPLAY=":$(cat "$folder/display")" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config"
unset BOSHI_PASSPHRASE WAYLAND_DISPLAY XAUTHORITY
dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    bus=$!
    answer=0
    /usr/bin/python3 "$@" || answer=$?
    kill "$bus"
    exit "$answer"' sh "$here/journey.py" "$boshi" "$folder/sample.boshi" "$passphrase" "$today"
