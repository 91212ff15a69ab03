// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace evenkeel {

/// Looks whether files are there, off the thread that asks: a network folder whose server is gone answers after
/// minutes, or never. Answers come in any order, in the asking thread; a file that doesn't answer holds up no other.
class FilePresence : public QObject
{
    Q_OBJECT

public:
    explicit FilePresence(QObject *parent = nullptr);
    /// Waits for a look under way, but for no more than a moment: one that hangs keeps its thread until the process
    /// ends, and tells nobody any more.
    ~FilePresence() override;

    void look(const QStringList &paths);

signals:
    void looked(const QString &path, bool present);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace evenkeel
