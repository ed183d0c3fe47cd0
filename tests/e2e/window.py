# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as somebody has it who hears it: controls are found by role and name, never by place."""
import os
import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = int(os.environ.get("BOSHI_PATIENCE", 60))  # seconds; a loaded machine needs them, a free one never does
POLL = 0.05
LOOK_AGAIN = 0.2  # after a key that may not have done its work yet

BUTTON = ("push button", "toggle button", "button")
FIELD = ("text", "entry", "paragraph")
SECRET = ("password text",)
LIST = ("list", "table", "tree")
CHOICE = ("radio button",)
BOX = ("combo box",)
TAB = ("page tab",)
DIALOG = ("dialog", "file chooser")
PARTS = ("list item", "page tab", "table cell")
CHART = ("filler", "panel", "chart", "layered pane", "scroll pane", "unknown")


def wait_for(what, check, patience=PATIENCE, pause=POLL):
    """What `check` answers as soon as it is true; fails when that takes too long."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        try:
            if answer := check():
                return answer
        except GLib.Error:
            pass  # the object went away while we looked
        time.sleep(pause)
    raise AssertionError(f"waited in vain for {what}")


def wait_for_bus():
    """A program that starts before the registry answers is never heard of."""
    wait_for("the accessibility bus", lambda: Atspi.get_desktop(0).get_name() == "main")


def application(name):
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == name), None)


def children(node):
    return (node.get_child_at_index(index) for index in range(node.get_child_count()))


def everything(node):
    """All there is, in sight or not."""
    if node:
        yield node
        for child in children(node):
            yield from everything(child)


def has(node, state):
    return node.get_state_set().contains(state)


def is_there(node):
    try:
        return has(node, Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


def in_sight(node):
    """What is shown. Qt says of the lines of a hidden list that they are shown: what holds them tells the truth."""
    if node and has(node, Atspi.StateType.SHOWING):
        yield node
        for child in children(node):
            yield from in_sight(child)


def labels_of(node):
    """The names of what stands beside a control as its caption; of a combo box, whose name is its choice."""
    relations = (relation for relation in node.get_relation_set() if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY)
    return [relation.get_target(index).get_name() for relation in relations for index in range(relation.get_n_targets())]


def text_of(node):
    return Atspi.Text.get_text(node, 0, -1)


class Window:
    """The window of one running program, told in English and heard in the language of `words`."""

    def __init__(self, name, words):
        self.words = words
        self.root = wait_for(f"the window of {name}", lambda: application(name))

    # What can be found

    def shown(self):
        for frame in children(self.root):
            yield from in_sight(frame)

    def look_for(self, role, name, is_said=False):
        """The control in sight with this role whose name or caption is `name`, or else begins so; None when there is none."""
        pattern = re.compile(re.escape(name)) if is_said else self.words.pattern(name)
        beginning = None
        for node in self.shown():
            if node.get_role_name() not in role:
                continue
            said = (node.get_name(), *labels_of(node))
            if any(map(pattern.fullmatch, said)):
                return node
            if beginning is None and any(map(pattern.match, said)):
                beginning = node
        return beginning

    def find(self, role, name, is_said=False):
        return wait_for(f"{role} “{name}”", lambda: self.look_for(role, name, is_said))

    def says(self, sentence):
        """Whether something in sight says this sentence."""
        pattern = self.words.pattern(sentence)
        return any(pattern.search(node.get_name()) for node in self.shown())

    def wait_to_hear(self, sentence, patience=PATIENCE):
        wait_for(f"the sentence “{sentence}”", lambda: self.says(sentence), patience)

    def tells(self, text):
        """Whether something in sight holds this very text, such as a name or a number."""
        return any(text in node.get_name() for node in self.shown())

    def holds(self, text):
        """The same of everything that a screen reader could get at, in sight or not."""
        return any(text in node.get_name() or text in node.get_description() for node in everything(self.root))

    def focused(self):
        """The control that has the keyboard; None when there is none. Qt says it of lines and tabs whose list has it not, too."""
        focused = [node for node in self.shown() if has(node, Atspi.StateType.FOCUSED) and node.get_role_name() not in PARTS]
        return focused[-1] if focused else None

    def name_of(self, control):
        """Its caption when it has one, as of a combo box, or else its name."""
        return next(iter(labels_of(control)), control.get_name())

    def description(self):
        """Everything in sight, for whoever has to find out why a journey ended."""
        lines = [f"{node.get_role_name()}: {node.get_name()}" for node in self.shown() if node.get_name()]
        keyboard = self.focused()
        return "\n".join(["In sight:", *lines, f"The keyboard has: {keyboard.get_role_name()} {keyboard.get_name()}" if keyboard else "Nothing has the keyboard."])

    # What can be done

    def press(self, role, name, is_said=False):
        control = self.find(role, name, is_said)
        wait_for(f"“{name}” to be usable", lambda: has(control, Atspi.StateType.ENABLED))
        assert Atspi.Action.do_action(control, 0), f"“{name}” cannot be pressed"

    def choose(self, list_name, entry):
        """Goes down a list or table, line by line, to the one that holds `entry`; what that line says."""
        view = self.find(LIST, list_name)
        self.give_keyboard(view)
        for keys in ("ctrl+end", "ctrl+home"):  # Where the keyboard only arrived, no line is chosen yet.
            self.keys(keys)
            time.sleep(LOOK_AGAIN)

        def is_there():
            chosen = [node for node in in_sight(view) if has(node, Atspi.StateType.SELECTED)]
            return next((node.get_name() for node in chosen if entry in node.get_name()), None) or self.keys("down")

        return wait_for(f"“{entry}” in “{list_name}”", is_there, pause=LOOK_AGAIN)

    def set_box(self, name, choice):
        """Goes through the choices of a combo box until it shows `choice`."""
        box = self.find(BOX, name)
        self.give_keyboard(box)
        wanted = self.words.pattern(choice)
        if not wanted.fullmatch(box.get_name()):  # Else the key would arrive after the choice was found.
            self.keys("home")
        wait_for(f"“{choice}” in “{name}”", lambda: wanted.fullmatch(box.get_name()) or self.keys("down"), pause=LOOK_AGAIN)

    def wait_for_dialog(self):
        """The dialog that has come up, once something in it has the keyboard."""
        def dialog_with_keyboard():
            control = above = self.focused()
            while above and above.get_role_name() not in DIALOG:
                above = above.get_parent()
            return above and control

        return wait_for("a dialog with the keyboard", dialog_with_keyboard)

    def answer_file_dialog(self, path):
        """Types the name of a file. The first Enter may only close what the dialog proposed."""
        field = self.wait_for_dialog()
        self.type(str(path))
        wait_for(f"“{path}” in the dialog", lambda: text_of(field) == str(path))
        wait_for("the dialog to close", lambda: not is_there(field) or self.keys("enter"), pause=1)

    def give_keyboard(self, control):
        """Asks for it; Qt's lists, tables and combo boxes cannot be asked and are reached with Tab, as on paper."""
        def has_it():
            return has(control, Atspi.StateType.FOCUSED)

        if not Atspi.Component.grab_focus(control):
            wait_for(f"“{control.get_name()}” to be reached with Tab", lambda: has_it() or self.keys("tab"), pause=LOOK_AGAIN)
        wait_for(f"“{control.get_name()}” to take the keyboard", has_it)

    def write(self, role, name, text):
        """Types on the keyboard, as fields expect it."""
        field = self.find(role, name)
        self.give_keyboard(field)
        before = Atspi.Text.get_character_count(field)
        self.type(text)
        wait_for(f"“{text}” in “{name}”", lambda: Atspi.Text.get_character_count(field) == before + len(text))

    def replace(self, name, text):
        """Writes over what stands in a field."""
        field = self.find(FIELD, name)
        self.give_keyboard(field)
        self.keys("ctrl+a")
        self.type(text)
        wait_for(f"“{text}” in “{name}”", lambda: text_of(field) == text)

    def put(self, name, text):
        """Gives a field its text as a whole, as an input method or dictation does with what no key is for."""
        field = self.find(FIELD, name)
        self.give_keyboard(field)
        Atspi.EditableText.set_text_contents(field, text)
        wait_for(f"“{text}” in “{name}”", lambda: text_of(field) == text)

    def type(self, text):
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)

    def keys(self, combination):
        """Such as ctrl+shift+d."""
        *held, key = combination.split("+")
        codes = [KEYS[name] for name in held]
        for code in codes:
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYSYMS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)


# Key codes of X for what is held, key symbols for what is struck.
KEYS = {"ctrl": 37, "shift": 50, "alt": 64}
KEYSYMS = {"enter": 0xFF0D, "escape": 0xFF1B, "tab": 0xFF09, "backtab": 0xFE20, "down": 0xFF54, "up": 0xFF52, "left": 0xFF51,
           "right": 0xFF53, "space": 0x20, "delete": 0xFFFF, "home": 0xFF50, "end": 0xFF57, "comma": 0x2C, "f1": 0xFFBE, "plus": 0x2B}
