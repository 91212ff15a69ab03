// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

struct sqlite3_vfs;

namespace evenkeel::test {

class PowerCutDisk;

/// SQLite's layer to the system, with a disk that fails where a test wants it to. While it lives, every file that is
/// opened by SQLite in this process goes through it. One at a time.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    enum class Operation { Open, Read, Write, Sync, Truncate, Delete };

    /// Fails the operation of that kind with this number, counted from 1 and from now, with SQLite's result code;
    /// `lasting` fails all that follow too.
    void fail(Operation operation, int number, int code, bool lasting = false);
    void heal();
    /// Whether a fault has come to pass since it was set.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Called before each operation that changes something: the time that a slow disk gives to others.
    void setBeforeChange(std::function<void()> call) { m_beforeChange = std::move(call); }
    /// How long each sync takes on top of its own time; any thread.
    void setSyncTakes(std::chrono::milliseconds time) { m_syncTakes = time; }
    /// Tells this disk of all that reaches files in its folder.
    void record(PowerCutDisk *disk) { m_disk = disk; }

    [[nodiscard]] sqlite3_vfs *system() const { return m_system; }
    /// For the layer's own functions: the code to fail with, or SQLITE_OK.
    [[nodiscard]] int begin(Operation operation);
    [[nodiscard]] std::chrono::milliseconds syncTakes() const { return m_syncTakes; }
    [[nodiscard]] PowerCutDisk *disk() const { return m_disk; }

private:
    struct Registration;
    sqlite3_vfs *m_system;
    std::unique_ptr<Registration> m_registration;
    std::function<void()> m_beforeChange;
    std::atomic<std::chrono::milliseconds> m_syncTakes{};
    PowerCutDisk *m_disk = nullptr;
    Operation m_operation = Operation::Open;
    int m_countdown = 0;
    int m_code = 0;
    bool m_lasting = false;
    bool m_failed = false;
    bool m_inCall = false;
};

}  // namespace evenkeel::test
