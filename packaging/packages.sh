# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages that the scripts beside this file need, and how missing ones are installed.

# shellcheck disable=SC2034 # read by the scripts that source this file
build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libsqlcipher-dev libsodium-dev libcsv-dev libssl-dev libqrencode-dev)
# shellcheck disable=SC2034
window_packages=(fonts-noto-cjk)
# shellcheck disable=SC2034
test_packages=(libgtest-dev libgmock-dev python3 python3-gi gir1.2-atspi-2.0 at-spi2-core dbus dbus-x11 xvfb xauth openbox sqlcipher
    fonts-noto-cjk poppler-utils)
# shellcheck disable=SC2034
bench_packages=(libbenchmark-dev python3 xvfb xauth fonts-noto-cjk)

# Prints those of the named packages that are not installed.
missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    for package in "$@"; do
        grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Installs packages; nothing else in these scripts runs as root.
install_packages() {
    local sudo=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "this needs root and there is no sudo; as root: apt-get update && apt-get install $*"
        sudo=(sudo --)
    fi
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# Installs what is missing of the named packages; without anything missing it needs neither root nor network.
ensure_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system; going on without installing anything. Needed, by Debian's names: $*"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    say "Installing as root: ${missing[*]}"
    install_packages "${missing[@]}"
}
