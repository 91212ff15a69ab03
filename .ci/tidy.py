#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the project's sources: .ci/tidy.py BUILD [FOLDER]...

BUILD is a configured and built folder with compile_commands.json; FOLDER defaults to app, widgets and models.

Nearly all of clang-tidy's time goes into the headers of Qt and the standard library, which it walks anew for each
file. So sources that lie together and are compiled alike are read as one, which takes a sixth of the time; where names of
two files clash, the halves are read apart. The compiler's precompiled header is left out: clang can't read it, and
reading its text would cost more than what each file includes.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LARGEST_GROUP = 20
# clang 14 refuses libqpdf's own headers, which g++ takes.
UNREADABLE = {"finishpdf.cpp"}
ROOT = Path(__file__).resolve().parent.parent


def flags_of(entry):
    """The compiler's arguments without input, output and precompiled header."""
    words = shlex.split(entry["command"])
    flags = []
    skip = False
    for position, word in enumerate(words):
        if skip or word in ("-c", "-Winvalid-pch", entry["file"]):
            skip = False
        elif word == "-o" or (word == "-include" and words[position + 1].endswith("cmake_pch.hxx")):
            skip = True
        elif not word.startswith("-fno-fat-lto") and not word.startswith("-flto"):
            flags.append(word)
    return tuple(flags)


def groups_of(database, folders):
    """Lists of sources that can be read as one: of one folder and those below it, with the same flags."""
    alike = {}
    for entry in database:
        path = Path(entry["file"])
        if path.name not in UNREADABLE and any(path.is_relative_to(ROOT / folder) for folder in folders):
            folder = "/".join(path.relative_to(ROOT).parts[:-1][:2])
            alike.setdefault((folder, entry["directory"], flags_of(entry)), []).append(entry["file"])
    for (folder, directory, flags), files in sorted(alike.items()):
        files.sort()
        count = -(-len(files) // LARGEST_GROUP)
        size = -(-len(files) // count)
        for start in range(0, len(files), size):
            yield folder, directory, flags, files[start:start + size]


class Group:
    """Sources that clang-tidy reads as one, in a folder of their own."""

    def __init__(self, scratch, directory, flags, files):
        self.scratch, self.directory, self.flags, self.files = scratch, directory, flags, files

    def judge(self, header_filter):
        """Whether all is well, and what clang-tidy says."""
        self.scratch.mkdir()
        source = self.scratch / "together.cpp"
        source.write_text("".join(f'#include "{file}"\n' for file in self.files))
        (self.scratch / "compile_commands.json").write_text(json.dumps(
            [{"directory": self.directory, "file": str(source), "arguments": [*self.flags, "-c", str(source)]}]))
        done = subprocess.run(
            ["clang-tidy", "-p", str(self.scratch), "--quiet", f"--config-file={ROOT / '.clang-tidy'}",
             f"--header-filter={header_filter}",
             # The flags are g++'s, of which clang knows not all.
             "--extra-arg=-Wno-unknown-warning-option", str(source)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        if "clang-diagnostic-error" in done.stdout and len(self.files) > 1:
            middle = len(self.files) // 2
            halves = [Group(self.scratch / name, self.directory, self.flags, files).judge(header_filter)
                      for name, files in (("a", self.files[:middle]), ("b", self.files[middle:]))]
            return all(half[0] for half in halves), "".join(half[1] for half in halves)
        failed = done.returncode != 0
        return not failed, done.stdout + (done.stderr if failed and not done.stdout else "")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = Path(sys.argv[1]).resolve()
    folders = sys.argv[2:] or ["app", "widgets", "models"]
    scratch = build / "tidy"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    # The sources are included files here: what lies in the folders asked for is told of, and nothing else.
    header_filter = f"^{re.escape(str(ROOT))}/({'|'.join(folders)})/"

    groups = []
    database = json.loads((build / "compile_commands.json").read_text())
    for number, (folder, directory, flags, files) in enumerate(groups_of(database, folders)):
        groups.append((folder, Group(scratch / str(number), directory, flags, files)))

    def judge(folder, group):
        began = time.monotonic()
        result = group.judge(header_filter)
        print(f"  {time.monotonic() - began:5.1f} s  {folder}, {len(group.files)} files", flush=True)
        return result

    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        # The largest first, so that no core waits for it at the end.
        results = list(pool.map(lambda job: judge(*job), sorted(groups, key=lambda job: -len(job[1].files))))
    seconds = time.monotonic() - began
    count = sum(len(group.files) for _, group in groups)
    for _, findings in results:
        sys.stdout.write(findings)
    print(f"clang-tidy: {count} files in {seconds:.0f} s, {seconds / max(count, 1):.1f} s a file")
    sys.exit(0 if count > 0 and all(good for good, _ in results) else 1)


if __name__ == "__main__":
    main()
