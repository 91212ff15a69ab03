# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as screen readers see it."""

import pyatspi
from gi.repository import GLib
from desktopsession import wait_for

INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_RADIO_MENU_ITEM,
    pyatspi.ROLE_LINK,
}


def application(name):
    """The program on the accessibility bus; waits for it."""

    def find():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((one for one in desktop if one is not None and one.name == name), None)

    return wait_for(find, f"{name} on the accessibility bus")


def walk(node, path=()):
    """Each node below this one with the names above it; what vanishes meanwhile is left out."""
    for child in node:
        if child is None:
            continue
        try:
            here = (*path, f"{child.getRoleName()} {child.name!r}")
            yield child, here
            yield from walk(child, here)
        except (LookupError, RuntimeError, GLib.Error):
            continue


def shows(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(root, name, role=None):
    """The first node that is shown and called so; None when there is none."""
    for node, _ in walk(root):
        if node.name == name and (role is None or node.getRole() == role) and shows(node):
            return node
    return None


def names(root):
    return [node.name for node, _ in walk(root) if node.name]


def unnamed_controls(root):
    """Where in the tree there is a control that is shown and has nothing to be called by."""
    return [
        " / ".join(path)
        for node, path in walk(root)
        if node.getRole() in INTERACTIVE and shows(node) and not node.name.strip()
    ]


def focused(root):
    for node, _ in walk(root):
        if node.getState().contains(pyatspi.STATE_FOCUSED) and shows(node):
            return node
    return None
