# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a test: X server, window manager, session bus and accessibility bus, in a home folder that
goes away with it. Keys go in through X as a person's do; what the window shows is read through AT-SPI, as a screen
reader reads it.

Needs Debian's xvfb, openbox, xdotool, xclip, dbus-daemon, at-spi2-core and python3-pyatspi (packaging/setup.sh test),
and so Debian's own Python."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SIZE = "1280x720x24"
PATIENCE = 30  # seconds until something that should appear counts as missing; a slow machine takes its time
LIMIT = 240  # seconds for all of a test; below the runner's own limit, which would leave the home folder behind
SKIPPED = 77  # what CMake calls SKIP_RETURN_CODE


class Failure(Exception):
    """What was expected and didn't come."""


def run_on_desktop(main):
    """Calls main(desktop) on a desktop of its own, and ends the program with what came of it. The desktop is held by
    an outer run of the same script, so that it is cleaned up however the inner one ends."""
    if os.environ.get("EVENKEEL_TEST_SESSION"):
        desktop = Desktop()
        try:
            main(desktop)
        except Failure as failure:
            desktop.picture(os.environ.get("EVENKEEL_TEST_PICTURE", ""))
            sys.exit(f"{os.path.basename(sys.argv[0])}: {failure}")
        finally:
            desktop.end()
        sys.exit(0)
    if not shutil.which("Xvfb"):
        print("skipped: there is no Xvfb; packaging/setup.sh test installs it")
        sys.exit(SKIPPED)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        with _Session() as environment:
            code = subprocess.run([sys.executable, *sys.argv], env=environment, preexec_fn=_dies_with_parent,
                                  timeout=LIMIT, check=False).returncode
    except (Failure, subprocess.TimeoutExpired) as failure:
        sys.exit(str(failure))
    sys.exit(code)


class Desktop:
    """What a person has: a keyboard, a clipboard, a screen, a home folder."""

    def __init__(self):
        self.home = os.environ["HOME"]
        self._processes = []

    def start(self, command):
        """Starts the program under test; what it writes to standard error is shown."""
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=_dies_with_parent)
        self._processes.append(process)
        return process

    def keys(self, *keys):
        """Presses keys, by their names in X: "ctrl+l", "Return"."""
        subprocess.run(["xdotool", "key", "--delay", "15", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "6", "--", text], check=True)

    def copy_picture(self, path):
        """Puts a PNG on the clipboard, as a tool for screenshots does."""
        # It stays as the selection's owner, and goes when the next one comes or the X server ends.
        subprocess.run(["xclip", "-selection", "clipboard", "-t", "image/png", "-i", path], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def picture(self, path):
        """What the screen shows, as a PNG: for people who look into a failure. Nothing without a path."""
        if path and shutil.which("import"):
            subprocess.run(["import", "-window", "root", path], check=False)

    def end(self):
        _end(self._processes)


class _Session:
    """As a context manager: the environment of programs on the desktop."""

    def __init__(self):
        self._processes = []
        self._home = tempfile.TemporaryDirectory(prefix="evenkeel-desktop-", ignore_cleanup_errors=True)

    def __enter__(self):
        try:
            return self._begin()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        _end(self._processes)
        self._home.cleanup()

    def _begin(self):
        home = self._home.name
        environment = {name: value for name, value in os.environ.items() if name in ("PATH", "EVENKEEL_TEST_PICTURE", "EVENKEEL_TEST_PICTURES")}
        environment.update(
            EVENKEEL_TEST_SESSION="1",
            PYTHONUNBUFFERED="1",
            HOME=home,
            XDG_RUNTIME_DIR=os.path.join(home, "runtime"),
            XDG_CONFIG_HOME=os.path.join(home, "config"),
            XDG_DATA_HOME=os.path.join(home, "data"),
            XDG_CACHE_HOME=os.path.join(home, "cache"),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            EVENKEEL_NAME="Ana",
            LC_ALL="C.UTF-8",
            TZ="UTC",
        )
        for name in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.makedirs(environment[name], mode=0o700)
        # Without -noreset it begins anew when its only client leaves, under a window manager that is just starting.
        display = self._told(["Xvfb", "-screen", "0", SIZE, "-noreset", "-nolisten", "tcp", "-displayfd"], environment)
        environment["DISPLAY"] = ":" + display
        # After the X server, because what the bus starts, the accessibility bus among it, shall know its display.
        environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address"], environment, "=")
        self._start(["openbox"], environment)
        wait_for(
            lambda: "window id" in output(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], environment),
            "a window manager")
        return environment

    def _told(self, command, environment, between=None):
        """Starts a program that writes one line to the file descriptor that is its last argument."""
        reading, writing = os.pipe()
        last = [str(writing)] if between is None else []
        if between is not None:
            command = [*command[:-1], command[-1] + between + str(writing)]
        self._start([*command, *last], environment, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            line = answer.readline().strip()
        if not line:
            raise Failure(f"{command[0]} didn't start")
        return line

    def _start(self, command, environment, **more):
        self._processes.append(
            subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             preexec_fn=_dies_with_parent, **more))


def _dies_with_parent():
    """A test that is killed by its runner leaves nothing running."""
    parent_death_signal = 1
    ctypes.CDLL(None).prctl(parent_death_signal, signal.SIGTERM)


def _end(processes):
    for process in reversed(processes):
        process.terminate()
    for process in reversed(processes):
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    processes.clear()


def output(command, environment=None):
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment).stdout


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
