#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to first paint and peak memory of the welcome page, against a bare window with one Japanese label:

    first_paint.py BOSHI BARE_WINDOW [RUNS]

Both programs print a line when their first paint is done and end; the clock runs from the start of the process to that
line. They take turns, so that a busy machine slows both. Run it on a display of its own (packaging/bench uses Xvfb).
"""
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE = 30  # seconds; then a program that never paints is ended
WORDS = ((1, "first paint of the welcome page, against a bare window with one Japanese label", "ms", "≤ 2.0 ×"),
         (2, "– peak memory until then", "MiB", "≤ 1.5 ×"))


def run_once(command, environment):
    """Milliseconds to the first line, and the peak of resident memory in MiB."""
    start = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    watchdog = threading.Timer(PATIENCE, program.kill)
    watchdog.start()
    line = program.stdout.readline()
    milliseconds = (time.monotonic() - start) * 1000
    program.stdout.read()
    _, status, usage = os.wait4(program.pid, 0)
    watchdog.cancel()
    program.returncode = os.waitstatus_to_exitcode(status)
    if not line or program.returncode != 0:
        sys.exit(f"{command[0]} said {line!r} and ended with {program.returncode}")
    return milliseconds, usage.ru_maxrss / 1024


def main():
    commands = {"ours": [sys.argv[1], "--first-paint"], "bare": [sys.argv[2]]}
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    taken = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home,
                       "XDG_RUNTIME_DIR": home}
        environment.pop("BOSHI_PASSPHRASE", None)
        for turn in range(runs + 1):
            for name, command in commands.items():
                result = run_once(command, environment)
                if turn > 0:  # the first turn fills the caches
                    taken[name].append(result)
    print("\n| what | median | bar |\n|---|---|---|")
    for position, what, unit, bar in WORDS:
        ours, bare = (statistics.median(result[position - 1] for result in taken[name]) for name in ("ours", "bare"))
        print(f"| {what} | {ours:.1f} {unit} / {bare:.1f} {unit} = {ours / bare:.2f} | {bar} |")


if __name__ == "__main__":
    main()
