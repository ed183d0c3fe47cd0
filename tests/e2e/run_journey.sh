#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a journey in a language against a real window, on a display and an accessibility bus of its own.
# usage: run_journey.sh BOSHI BOSHI_CLI JOURNEY LANGUAGE
# Needs: xvfb openbox dbus dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0
set -eu
boshi=$1
cli=$2
journey=$3
language=$4
here=$(cd "$(dirname "$0")" && pwd)
skip() { echo "skipped: $1 is not installed"; exit 77; }
for tool in Xvfb openbox dbus-run-session; do
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

mkdir -m 700 "$folder/run" "$folder/config"
until [ -s "$folder/display" ]; do
    kill -0 "$server"
    sleep 0.05
done
export DISPLAY=":$(cat "$folder/display")" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export HOME="$folder" XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config"
unset BOSHI_PASSPHRASE WAYLAND_DISPLAY XAUTHORITY
dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    bus=$!
    # Gives the keyboard back to the window when a dialog has closed. On a busy machine it may find no display at first.
    (for attempt in 1 2 3 4 5; do openbox && break; sleep 0.5; done) &
    windows=$!
    answer=0
    /usr/bin/python3 "$@" || answer=$?
    kill "$bus" "$windows"
    exit "$answer"' sh "$here/run.py" "$journey" "$language" "$boshi" "$cli" "$folder"
