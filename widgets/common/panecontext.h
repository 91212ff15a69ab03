// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

class Clock;
class Document;
class Navigator;
class PlaybookRun;

/// What every pane of a window works on. All outlive the panes.
struct PaneContext {
    Document &document;
    const Clock &clock;
    Navigator &navigator;
    PlaybookRun &playbook;
};

}  // namespace evenkeel
