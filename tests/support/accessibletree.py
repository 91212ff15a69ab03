# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as screen readers see it: the tree of what it shows, and where the keyboard is, by what it tells of that.

pyatspi asks one thing of one node at a time, and each answer waits for the program's next turn; a window has hundreds
of nodes. So the questions of the same protocol are asked here, all of one depth at once; pyatspi names roles and
states."""

from dataclasses import dataclass, field

import pyatspi
from gi.repository import Gio, GLib
from desktopsession import wait_for

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
PROPERTIES = "org.freedesktop.DBus.Properties"
# One by one, because GetAll ends a Qt program.
NAME = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
PARENT = GLib.Variant("(ss)", (ACCESSIBLE, "Parent"))
CELLS = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM}
INTERACTIVE = CELLS | {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TABLE_COLUMN_HEADER,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_RADIO_MENU_ITEM,
    pyatspi.ROLE_LINK,
}


@dataclass
class Node:
    """What was told of one node; it isn't asked again."""

    address: tuple
    parent: "Node | None"
    role: int = 0
    name: str = ""
    states: int = 0
    children: list = field(default_factory=list)

    def has(self, state):
        return bool(self.states >> int(state) & 1)

    def shows(self):
        return self.has(pyatspi.STATE_SHOWING)

    def walk(self):
        """Every node below this one."""
        for child in self.children:
            yield child
            yield from child.walk()

    def named(self, name, role=None):
        return next((node for node in self.walk() if node.name == name and role in (None, node.role)), None)

    def names(self):
        return [node.name for node in self.walk() if node.name]

    def inside(self, name):
        """Whether a node of that name is around this one."""
        return self.parent is not None and (self.parent.name == name or self.parent.inside(name))

    def outermost(self):
        return self.parent.outermost() if self.parent else self

    def place(self):
        around = f"{self.parent.place()} / " if self.parent else ""
        return f"{around}{pyatspi.ROLE_NAMES.get(self.role, self.role)} {self.name!r}"


class Program:
    """A program on the accessibility bus; waits for it."""

    def __init__(self, process):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, -1).unpack()[0]
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address,
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self._focus = None
        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused",
                                   Gio.DBusSignalFlags.NONE, self._take_focus)
        self._bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                            "RegisterEvent", GLib.Variant("(sass)", ("object:state-changed:focused", [], "")), None,
                            Gio.DBusCallFlags.NONE, -1)
        self._address = (None, ROOT)
        self._address = wait_for(lambda: self._look(process.pid), "the program on the accessibility bus")

    def _take_focus(self, _bus, sender, path, _interface, _signal, arguments):
        if sender == self._address[0] and arguments.unpack()[1] == 1:
            self._focus = (sender, path)

    def _look(self, pid):
        [children] = self._ask([(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren", None)])
        for name, path in children or ():
            [whose] = self._ask([(("org.freedesktop.DBus", "/"), "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                  GLib.Variant("(s)", (name,)))])
            if whose == pid:
                return name, path
        return None

    def look(self, under=None):
        """All that is shown now below a node, else in the program: then its children are the windows."""
        program = under or Node(self._address, None)
        program.children = []
        level = [program]
        while level:
            lists = self._ask([(node.address, ACCESSIBLE, "GetChildren", None) for node in level])
            children = [Node(address, node) for node, found in zip(level, lists) for address in found or ()]
            for node, states in zip(children, self._ask([(node.address, ACCESSIBLE, "GetState", None)
                                                         for node in children])):
                node.states = states[0] | states[1] << 32 if states else 0  # else it has vanished meanwhile
            level = [node for node in children if node.shows()]
            roles = self._ask([(node.address, ACCESSIBLE, "GetRole", None) for node in level])
            names = self._ask([(node.address, PROPERTIES, "Get", NAME) for node in level])
            for node, node.role, node.name in zip(level, roles, names):
                node.name = node.name or ""
                node.parent.children.append(node)
        return program

    def window(self, title):
        """The window, dialog or pop-up whose title begins so and which has the keyboard, with all that it shows; None
        when there is none."""
        focus = self.focused()
        if focus is None or not focus.outermost().name.startswith(title):
            return None
        return self.look(focus.outermost())

    def find(self, name, role=None):
        return self.look().named(name, role)

    def focused(self):
        """Where the keyboard is, as it was told last, with all that is around it: also a pop-up's, which Qt leaves out
        of the tree. None when it has gone meanwhile."""
        self._ask([(self._address, ACCESSIBLE, "GetRole", None)])  # what was told before that is taken in
        if self._focus is None:
            # It came there before anybody listened. A pane that hands it on says that it has it as well, hence the
            # last; and each table and tab bar says so of its current cell.
            for node in self.look().walk():
                # An editor is the focus proxy of what it scrolls, which says so too.
                is_viewport = node.role == pyatspi.ROLE_FILLER and node.parent.role == pyatspi.ROLE_TEXT
                if (node.has(pyatspi.STATE_FOCUSED) and node.role not in CELLS | {pyatspi.ROLE_PAGE_TAB}
                        and not is_viewport):
                    self._focus = node.address
        told = self._focus
        chain = []
        address = self._focus
        while address and address[1] not in (ROOT, "/org/a11y/atspi/null"):
            role, name, parent, states = self._ask([
                (address, ACCESSIBLE, "GetRole", None),
                (address, PROPERTIES, "Get", NAME),
                (address, PROPERTIES, "Get", PARENT),
                (address, ACCESSIBLE, "GetState", None),
            ])
            if role is None or name is None or states is None:
                return None
            chain.append(Node(address, None, role, name, states[0] | states[1] << 32))
            address = tuple(parent) if parent else None
        for inner, outer in zip(chain, chain[1:]):
            inner.parent = outer
        if chain and chain[0].role in CELLS and not any(node.has(pyatspi.STATE_FOCUSED) for node in chain[1:]):
            # A table tells of its new current cell as if the keyboard were there, wherever that is; unless it was told
            # of another place while this was asked.
            if self._focus == told:
                self._focus = None
            return self.focused()
        return chain[0] if chain else None

    def text(self, node):
        """What is in an editor."""
        [text] = self._ask([(node.address, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))])
        return text or ""

    def _ask(self, questions):
        """The answers in the order of the questions; None where there was none."""
        answers = [None] * len(questions)
        open_questions = len(questions)
        loop = GLib.MainLoop()

        def take(bus, result, place):
            nonlocal open_questions
            try:
                answers[place] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                pass
            open_questions -= 1
            if open_questions == 0:
                loop.quit()

        for place, ((name, path), interface, method, arguments) in enumerate(questions):
            self._bus.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10_000, None, take,
                           place)
        if questions:
            loop.run()
        return answers


def unnamed_controls(root):
    """Where below this node there is a control that has nothing to be called by."""
    return [
        node.place() for node in root.walk()
        if node.role in INTERACTIVE and not node.name.strip() and not _is_part(node)
    ]


def _is_part(node):
    """The list inside a combo box and the text inside a spin box are called by the control around them."""
    return node.parent.role in (pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON)
