# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says in a language, read from the files it is built with: journeys are told in English."""
import pathlib
import re
import xml.etree.ElementTree as xml

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "translations"
PLACE = re.compile(r"%(?:L?\d+|n)")


ACCESS_KEY = re.compile(r"\(&\w\)")  # As Japanese has them, behind the word; a screen reader gets them as (S).


def plain(text):
    """A source text without the marks of access keys."""
    return re.sub(r"&(?=\w)", "", text)


def expression(text):
    """What a screen reader may get for a text of the program: access keys or not, anything in the place of %1 and numbers."""
    words = (ACCESS_KEY.split(part) for part in PLACE.split(text))
    return ".*".join(r"(?:\(\w\))?".join(re.escape(plain(word)) for word in part) for part in words)


class Words:
    """One English sentence may be said in several ways, depending on where: all of them count."""

    def __init__(self, language):
        self.language = language
        self._said = {}
        for message in xml.parse(TRANSLATIONS / f"boshi_{language}.ts").iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            said = self._said.setdefault(plain(message.findtext("source")), set())
            said.update(form for form in forms if form)

    def pattern(self, english):
        """Every way to begin to say it, as one expression in which %1 and numbers may be anything."""
        if english not in self._said:
            raise AssertionError(f"the program never says “{english}”")
        return re.compile("|".join(f"(?:{expression(said)})" for said in self._said[english]))
