#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as screen readers see it, asked from outside: each control that is shown has a name, each cell says what
it holds, each pane can be reached by keys, and the keyboard's place can always be told.
Usage: accessibility.py FOLDER-OF-PROGRAMS"""

import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from desktopsession import Failure, run_on_desktop, wait_for  # noqa: E402

RESPOND_PANES = ("Situation", "Roles", "Now", "Checklist", "Hypotheses", "Timeline")
HIDDEN_PANES = ("Comms", "Actions", "Evidence", "Postmortem")  # behind the hypotheses
# What opens each, its title, and the keys before it.
DIALOGS = (
    (("F1",), "Shortcuts"),
    (("ctrl+comma",), "Settings"),
    (("ctrl+k",), "Commands"),
    (("ctrl+e",), "Export"),
    (("ctrl+shift+o",), "Hand over"),
    (("ctrl+shift+u",), "Catch me up"),
    (("ctrl+shift+y",), "History"),
    (("ctrl+n",), "Declare incident"),
    (("alt+1",), "Severity"),
    (("alt+2",), "Status"),
)
BARS = (  # in the window itself
    ("ctrl+f", "Find in the whole incident"),
    ("ctrl+shift+f", "Filter the timeline"),
    ("ctrl+g", "Go to a time"),
    ("ctrl+shift+t", "Moment of the incident"),
)


class Check:
    def __init__(self, desktop, programs):
        import accessibletree

        self.tree = accessibletree
        self.desktop = desktop
        self.programs = programs
        self.program = None

    def start(self, *arguments):
        process = self.desktop.start([f"{self.programs}/evenkeel-desktop", *arguments])
        self.program = self.tree.Program(process)

    def window(self, title):
        return wait_for(lambda: self.program.window(title), f"the keyboard in {title}")

    def focus(self, wanted, what):
        def there():
            focus = self.program.focused()
            return focus if focus and wanted(focus) else None

        return wait_for(there, f"the keyboard's place: {what}")

    def focus_on(self, name):
        return self.focus(lambda focus: focus.name == name, name)

    def named(self, window, where):
        unnamed = self.tree.unnamed_controls(window)
        if unnamed:
            raise Failure(f"without a name in {where}:\n  " + "\n  ".join(unnamed))
        print(f"{where}: {len(list(window.walk()))} parts, every control has a name", flush=True)

    def start_page(self):
        self.start()
        self.named(self.window("Start"), "the start page")
        self.desktop.keys("alt+F4")

    def workspaces(self):
        for key, workspace, pane in (("ctrl+2", "Communicate", "Timeline"), ("ctrl+3", "Review", "Postmortem"),
                                     ("ctrl+1", "Respond", "Timeline")):
            self.desktop.keys(key)
            wait_for(lambda pane=pane: self.program.look().named(pane), pane)
            self.desktop.keys("F6")
            self.focus(lambda focus: focus.shows(), workspace)
            self.named(self.window("INC-2041"), f"the workspace {workspace}")

    def cells(self):
        window = self.window("INC-2041")
        said = "\n".join(window.names())
        # A line's first cell says all of it, the other panes' cells which field they hold; labels say their text.
        for words in ("decision, Roll back 4f2c", "Who: nobody", "Owner: empty", "Person: Ana", "Severity SEV1",
                      "Status: Resolved", "Incident commander: Ana", "INC-2041  Checkout returns 502", "29 entries"):
            if words not in said:
                raise Failure(f"nothing says “{words}”:\n{said}")
        import pyatspi

        badge = window.named("Severity SEV1")
        if badge.role != pyatspi.ROLE_PUSH_BUTTON or not badge.has(pyatspi.STATE_FOCUSABLE):
            raise Failure("the severity's badge can't be reached by keyboard")
        print("cells, labels and the badge say what they hold", flush=True)

    def understood(self):
        self.desktop.keys("ctrl+l")
        self.focus_on("Log line")
        self.desktop.type("-7m !d @ana roll back")
        wait_for(lambda: any("decision" in name and "@Ana" in name for name in self.program.look().names()),
                 "what was understood of the log line")
        self.desktop.keys("ctrl+a", "BackSpace")

    def rounds(self):
        """By Tab through the window and back to where it began, never to where nobody sees it; by F6 from pane to
        pane."""
        self.desktop.keys("ctrl+l")
        begin = self.focus_on("Log line").address
        places = [begin]
        while len(places) < 80:
            self.desktop.keys("Tab")
            focus = self.focus(lambda focus: focus.address != places[-1], f"after {places[-1]}")
            if focus.address == begin:
                break
            if any(focus.inside(pane) for pane in HIDDEN_PANES):
                raise Failure(f"the keyboard went behind the hypotheses: {focus.place()}")
            places.append(focus.address)
        else:
            raise Failure("Tab doesn't come back to the log line")
        if len(set(places)) < len(places):
            raise Failure("Tab comes to a place twice")
        print(f"Tab goes through {len(places)} places and back", flush=True)
        visited = []
        for pane in RESPOND_PANES:
            self.desktop.keys("F6")
            self.focus(lambda focus, pane=pane: focus.inside(pane), f"{pane} after {visited} by F6")
            visited.append(pane)
        print(f"F6 goes through {', '.join(visited)}", flush=True)

    def palette(self):
        for pane in (*HIDDEN_PANES, *RESPOND_PANES):
            self.desktop.keys("ctrl+k")
            self.focus_on("Find a command")
            self.desktop.type(pane)
            self.desktop.keys("Return")
            self.focus(lambda focus, pane=pane: focus.inside(pane) or focus.name == pane, f"{pane} by the palette")
        print("the palette reaches every pane", flush=True)

    def dialogs(self):
        for keys, title in DIALOGS:
            self.desktop.keys("ctrl+l")
            self.focus_on("Log line")
            if title == "History":
                self.desktop.keys("F6")
                self.focus(lambda focus: focus.inside("Situation"), "Situation")
            self.desktop.keys(*keys)
            self.named(self.window(title), title)
            self.desktop.keys("Escape")
            self.window("INC-2041")
        for key, field in BARS:
            self.desktop.keys("ctrl+l")
            self.focus_on("Log line")
            self.desktop.keys(key)
            self.focus_on(field)
            self.named(self.window("INC-2041"), field)
            self.desktop.keys("Escape")

    def expunging(self):
        self.desktop.keys("ctrl+l")
        self.focus_on("Log line")
        self.desktop.keys("shift+Tab")
        self.focus(lambda focus: focus.name == "Timeline" or focus.inside("Timeline"), "the timeline's lines")
        self.desktop.keys("Home", "ctrl+k")
        self.focus_on("Find a command")
        self.desktop.type("Expunge")
        self.desktop.keys("Return")
        self.named(self.window("Expunge"), "expunging")
        self.desktop.keys("Escape")
        self.window("INC-2041")


def main(desktop):
    check = Check(desktop, sys.argv[1])
    check.start_page()
    sample = os.path.join(desktop.home, "INC-2041.keel")
    subprocess.run([f"{check.programs}/make-sample", f"{check.programs}/evenkeel", sample], check=True,
                   stdout=subprocess.DEVNULL)
    check.start(sample)
    check.focus_on("Log line")
    check.workspaces()
    check.cells()
    check.understood()
    check.rounds()
    check.palette()
    check.dialogs()
    check.expunging()


run_on_desktop(main)
