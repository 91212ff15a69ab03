# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a test: X server, window manager, session bus and accessibility bus, in a home folder that
goes away with it. Keys go in through X as a person's do; what the window shows is read through AT-SPI, as a screen
reader reads it.

Needs Debian's xvfb, openbox, xdotool, dbus-daemon, at-spi2-core and python3-pyatspi (packaging/setup.sh test), and so
Debian's own Python."""

import os
import signal
import subprocess
import sys
import tempfile
import time

SIZE = "1280x720x24"
PATIENCE = 30  # seconds until something that should appear counts as missing; a slow machine takes its time


def inside_session():
    """Runs this script again on a session bus of its own; returns in that run only."""
    if os.environ.get("EVENKEEL_TEST_SESSION"):
        return
    environment = dict(os.environ, EVENKEEL_TEST_SESSION="1")
    os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv], environment)


class Failure(Exception):
    """What was expected and didn't come."""


class Desktop:
    """As a context manager: the desktop, up and running."""

    def __init__(self):
        self._processes = []
        self._home = tempfile.TemporaryDirectory(prefix="evenkeel-desktop-", ignore_cleanup_errors=True)
        self.home = self._home.name

    def __enter__(self):
        runtime = os.path.join(self.home, "runtime")
        os.makedirs(runtime, mode=0o700)
        os.environ.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=runtime,
            XDG_CONFIG_HOME=os.path.join(self.home, "config"),
            XDG_DATA_HOME=os.path.join(self.home, "data"),
            XDG_CACHE_HOME=os.path.join(self.home, "cache"),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            LC_ALL="C.UTF-8",
            TZ="UTC",
        )
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.makedirs(os.environ[name])
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = answer.readline().strip()
        if not display:
            raise Failure("Xvfb didn't start")
        os.environ["DISPLAY"] = ":" + display
        self._start(["openbox"])
        wait_for(lambda: "_NET_SUPPORTING_WM_CHECK" in output(["xprop", "-root"]), "a window manager")
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        self._home.cleanup()

    def _start(self, command, **more):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self._processes.append(process)
        return process

    def start(self, command):
        """Starts the program under test; what it writes to standard error is shown."""
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def keys(self, *keys):
        """Presses keys, by their names in X: "ctrl+l", "Return"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], check=True)

    def picture(self, path):
        """What the screen shows, as a PNG: for people who look into a failure."""
        subprocess.run(["import", "-window", "root", path], check=False)


def output(command):
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def wait_for(question, what, patience=PATIENCE):
    """Asks until the answer is true, and gives it."""
    until = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > until:
            raise Failure(f"missing after {patience} s: {what}")
        time.sleep(0.05)


def kill(process):
    """As a crash does it: no warning, no last words."""
    process.send_signal(signal.SIGKILL)
    process.wait()
