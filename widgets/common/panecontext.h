// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

class Clock;
class Document;
class Navigator;
class PlaybookRun;
class Settings;

/// What every pane of a window works on. All outlive the panes.
struct PaneContext {
    Document &document;
    const Clock &clock;
    Navigator &navigator;
    PlaybookRun &playbook;
    const Settings *settings = nullptr;  ///< of the person; none: all is as it ships
};

}  // namespace evenkeel
