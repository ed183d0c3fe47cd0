# SPDX-License-Identifier: GPL-3.0-or-later
"""What a journey starts from: a folder of its own, vaults made on the command line, the program in a language."""
import contextlib
import csv
import io
import pathlib
import subprocess
import sys

from window import BUTTON, SECRET, Window, wait_for_bus
from words import Words

PASSPHRASE = "sakura no hana ga saku michi"
TODAY = "2026-11-20"


class Case:
    def __init__(self, program, cli, folder, language):
        self.program, self.cli, self.folder = program, cli, pathlib.Path(folder)
        self.language, self.words = language, Words(language)
        self._secret = self.folder / "passphrase"
        self._secret.write_text(PASSPHRASE + "\n")
        wait_for_bus()

    def run(self, *arguments):
        """What boshi-cli prints. It answers 1 when there is something to decide, such as values that differ."""
        call = [self.cli, *map(str, arguments), "--passphrase-file", str(self._secret)]
        answer = subprocess.run(call, check=False, stdout=subprocess.PIPE, text=True)
        assert answer.returncode in (0, 1), f"{call} answered {answer.returncode}"
        return answer.stdout

    def sample(self, name="sample.boshi", families=1):
        """A vault of invented families."""
        path = self.folder / name
        self.run("demo", path, "--families", families, "--seed", 1, "--today", TODAY)
        return path

    def records(self, vault, kind):
        """The records of a type, each as a dictionary of its columns."""
        return list(csv.DictReader(io.StringIO(self.run("list", vault, "--type", kind))))

    def child(self, vault):
        """The one born last."""
        return max(self.records(vault, "person"), key=lambda person: person["birth_date"])

    @contextlib.contextmanager
    def window(self, vault=None, settings="", person=""):
        """The program in a window; it is ended afterwards. `settings`: what its settings file says. `person`: whom it shows first."""
        configuration = self.folder / "config" / "boshi"
        configuration.mkdir(parents=True, exist_ok=True)
        if settings:
            (configuration / "boshi.conf").write_text(settings)
        call = [self.program, *([str(vault)] if vault else []), "--lang", self.language, "--today", TODAY, *(["--person", person] if person else [])]
        running = subprocess.Popen(call, cwd=self.folder)
        try:
            window = Window("boshi", self.words)
            try:
                yield window
            except AssertionError:
                print(window.description(), file=sys.stderr)
                raise
        finally:
            running.terminate()
            running.wait()


def unlock(window, passphrase=PASSPHRASE):
    window.write(SECRET, "Passphrase", passphrase)
    window.press(BUTTON, "Unlock")
