#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one journey through the real window.

usage: run.py JOURNEY LANGUAGE PROGRAM COMMAND_LINE FOLDER
"""
import importlib
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from case import Case  # noqa: E402


def main():
    name, language, program, command_line, folder = sys.argv[1:]
    importlib.import_module(f"journeys.{name}").journey(Case(program, command_line, folder, language))


if __name__ == "__main__":
    main()
    print("1 passed, 0 failed")
