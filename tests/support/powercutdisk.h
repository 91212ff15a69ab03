// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <random>

namespace evenkeel::test {

/// What a folder on a disk holds for certain, and what is only on its way there. A write, truncation, creation or
/// removal that wasn't synced may be there after a power cut or not, in any combination; a write may be there in part.
class PowerCutDisk
{
public:
    /// Takes the files of the folder as they are for certain.
    explicit PowerCutDisk(const QString &folder);

    void create(const QString &path);
    void write(const QString &path, qint64 offset, const QByteArray &bytes);
    void truncate(const QString &path, qint64 size);
    void sync(const QString &path);
    void remove(const QString &path);
    void syncFolder();

    /// One of the states that a cut right now may leave: content by name.
    [[nodiscard]] QMap<QString, QByteArray> afterCut(std::mt19937 &random) const;
    /// How many operations there have been.
    [[nodiscard]] int operations() const { return m_operations; }

private:
    struct Write {
        qint64 offset = 0;
        QByteArray bytes;
        qint64 truncated = -1;  ///< a truncation to this size, where it is one
    };
    struct Content {
        QByteArray certain;
        QList<Write> pending;
    };
    struct Naming {
        QString name;
        int file = -1;  ///< -1: the name is removed
    };
    [[nodiscard]] QString nameOf(const QString &path) const;
    static void apply(QByteArray &bytes, const Write &write);

    QString m_folder;
    QList<Content> m_files;
    QMap<QString, int> m_certainNames;
    QMap<QString, int> m_names;  ///< as programs see them
    QList<Naming> m_pendingNames;
    int m_operations = 0;
};

}  // namespace evenkeel::test
