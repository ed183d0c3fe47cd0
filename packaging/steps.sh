# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run, test, asan and bench have in common. Sourced, never run.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname "$here")
# shellcheck source=packaging/packages.sh
. "$here/packages.sh"

say() { printf '%s: %s\n' "${0##*/}" "$*"; }

fail() {
    say "$*" >&2
    exit 3
}

# Prints the comment at the head of the calling script, which is its help.
help() {
    sed -n '3,/^[^#]/s/^# \{0,1\}//p' "$0"
}

# A build tree of this checkout, outside of it. BOSHI_BUILD_DIR says where else.
tree_of() {
    local preset=$1 checkout
    checkout=$(printf '%s' "$root" | cksum)
    printf '%s/%s\n' "${BOSHI_BUILD_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/boshi/${root##*/}-${checkout%% *}}" "$preset"
}

# Configures only when there is nothing yet or the presets are newer; afterwards the build tool sees to it.
configure() {
    local preset=$1 tree=$2
    if [[ ! -f $tree/build.ninja || $root/CMakePresets.json -nt $tree/build.ninja ]]; then
        (cd "$root" && cmake --preset "$preset" -B "$tree")
    fi
}

# build PRESET TARGET...
build() {
    local preset=$1 tree
    tree=$(tree_of "$preset")
    configure "$preset" "$tree"
    cmake --build "$tree" --target "${@:2}"
}

# Qt expects UTF-8; a bare container has the C locale.
use_utf8() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

# Runs every test of a tree without the user's display, session bus, home or language, and counts the cases.
run_tests() {
    local tree=$1 home answer=0
    home=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$home'" EXIT
    mkdir -m 700 "$home/runtime"
    rm -rf "$tree/reports" "$tree/ctest.xml"
    mkdir -p "$tree/reports"
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u BOSHI_PASSPHRASE -u LANGUAGE \
        -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME \
        HOME="$home" XDG_RUNTIME_DIR="$home/runtime" LANG=C.UTF-8 LC_ALL=C.UTF-8 \
        ctest --test-dir "$tree" --output-on-failure --no-tests=error --output-junit "$tree/ctest.xml" -j "$(nproc)" || answer=$?
    python3 "$here/count_tests.py" "$tree" "$answer"
}
