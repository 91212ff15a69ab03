#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the project's sources: .ci/tidy.py BUILD [FOLDER]...

BUILD is a configured folder with compile_commands.json; FOLDER, as app or models/report, defaults to app, widgets and models.

Nearly all of clang-tidy's time goes into the headers of Qt and the standard library, which it walks anew for each file.
The preset tidy makes one source of a library, so its folder is the one to give. The compiler's precompiled header is
left out: clang can't read it, and reading its text would cost more than what each file includes.
"""
import json
import os
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# clang 14 refuses libqpdf's own headers, which g++ takes.
UNREADABLE = {"qpdffinisher.cpp", "qpdfreader.cpp"}
ROOT = Path(__file__).resolve().parent.parent


def folder_of(entry, build):
    """Where the source lies that an entry compiles; of a made one, where it would lie."""
    path = Path(entry["file"])
    return path.relative_to(build if path.is_relative_to(build) else ROOT).parent


def is_ours(entry, build, folders):
    """Whether an entry compiles what people wrote, in one of the folders."""
    path = Path(entry["file"])
    made = path.is_relative_to(build) and path.parent.name != "Unity"
    return not made and path.name not in UNREADABLE and any(folder_of(entry, build).is_relative_to(folder) for folder in folders)


def arguments_of(entry):
    """The compiler's arguments without what clang can't read."""
    words = shlex.split(entry["command"])
    for position, word in enumerate(words):
        header = word == "-include" and words[position + 1].endswith("cmake_pch.hxx")
        after_header = word.endswith("cmake_pch.hxx") and words[position - 1] == "-include"
        if not header and not after_header and word != "-Winvalid-pch":
            yield word
    # The flags are g++'s, of which clang knows not all.
    yield "-Wno-unknown-warning-option"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = Path(sys.argv[1]).resolve()
    folders = sys.argv[2:] or ["app", "widgets", "models"]
    # The sources may be included files here: what lies in the folders asked for is told of, and nothing else.
    header_filter = f"^{re.escape(str(ROOT))}/({'|'.join(folders)})/"

    entries = [entry for entry in json.loads((build / "compile_commands.json").read_text())
               if is_ours(entry, build, folders)]
    scratch = build / "tidy"
    scratch.mkdir(exist_ok=True)
    (scratch / "compile_commands.json").write_text(json.dumps(
        [{"directory": entry["directory"], "file": entry["file"], "arguments": list(arguments_of(entry))}
         for entry in entries]))

    def judge(entry):
        began = time.monotonic()
        done = subprocess.run(
            ["clang-tidy", "-p", str(scratch), "--quiet", f"--config-file={ROOT / '.clang-tidy'}",
             f"--header-filter={header_filter}", entry["file"]],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        print(f"  {time.monotonic() - began:5.1f} s  {folder_of(entry, build)}/{Path(entry['file']).name}", flush=True)
        failed = done.returncode != 0
        return not failed, done.stdout + (done.stderr if failed and not done.stdout else "")

    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(judge, entries))
    for _, findings in results:
        sys.stdout.write(findings)
    print(f"clang-tidy: {len(entries)} compilations in {time.monotonic() - began:.0f} s")
    sys.exit(0 if entries and all(good for good, _ in results) else 1)


if __name__ == "__main__":
    main()
