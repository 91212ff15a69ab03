#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as screen readers see it, asked from outside: each control that is shown has a name, each cell says what
it holds, and the keyboard's place can be told. Usage: accessibility.py FOLDER-OF-PROGRAMS"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../support"))
from desktopsession import Desktop, Failure, inside_session, wait_for  # noqa: E402

inside_session()
import accessibletree as tree  # noqa: E402
import pyatspi  # noqa: E402

programs = sys.argv[1]


def check_named(program, where):
    unnamed = tree.unnamed_controls(program)
    if unnamed:
        raise Failure(f"without a name in {where}:\n  " + "\n  ".join(unnamed))
    print(f"{where}: every control has a name")


def check_cells(program):
    tables = [node for node, _ in tree.walk(program) if node.getRole() == pyatspi.ROLE_TABLE and tree.shows(node)]
    timeline = next((table for table in tables if "timeline" in table.name.lower()), None)
    if timeline is None:
        raise Failure(f"no timeline among the tables {[table.name for table in tables]}")
    said = [name for name in tree.names(timeline) if name]
    if not any("4f2c" in name for name in said):
        raise Failure(f"the timeline's cells don't say what they hold: {said[:20]}")
    print(f"the timeline says {len(said)} cells")


def main():
    with Desktop() as desktop:
        sample = os.path.join(desktop.home, "INC-2041.keel")
        subprocess.run([f"{programs}/make-sample", f"{programs}/evenkeel", sample], check=True)
        desktop.start([f"{programs}/evenkeel-desktop", sample])
        program = tree.application("evenkeel")
        wait_for(lambda: tree.find(program, "Situation"), "the situation pane")

        for key, workspace in (("ctrl+1", "Respond"), ("ctrl+2", "Communicate"), ("ctrl+3", "Review")):
            desktop.keys(key)
            wait_for(lambda: tree.focused(program), f"the keyboard's place in {workspace}")
            check_named(program, f"the workspace {workspace}")
        desktop.keys("ctrl+1")
        check_cells(program)
        badge = wait_for(lambda: tree.find(program, "Severity SEV1"), "the severity's name")
        if not badge.getState().contains(pyatspi.STATE_FOCUSABLE):
            raise Failure("the severity can't be reached by keyboard")

        for key, dialog in (("F1", "Shortcuts"), ("ctrl+comma", "Settings"), ("ctrl+n", "Declare incident")):
            desktop.keys(key)
            wait_for(lambda name=dialog: tree.find(program, name), f"the dialog {dialog}")
            check_named(program, f"the dialog {dialog}")
            desktop.keys("Escape")
            wait_for(lambda name=dialog: not tree.find(program, name), f"the end of the dialog {dialog}")


try:
    main()
except Failure as failure:
    sys.exit(f"accessibility: {failure}")
