// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powercutdisk.h"

#include <QDir>
#include <QFile>

namespace evenkeel::test {

PowerCutDisk::PowerCutDisk(const QString &folder) : m_folder(folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(name));
        m_certainNames.insert(name, int(m_files.size()));
        m_files.append({file.readAll(), {}});
    }
    m_names = m_certainNames;
}

QString PowerCutDisk::nameOf(const QString &path) const
{
    const QString prefix = m_folder + u'/';
    return path.startsWith(prefix) ? path.sliced(prefix.size()) : QString();
}

void PowerCutDisk::create(const QString &path)
{
    const QString name = nameOf(path);
    if (name.isEmpty())
        return;
    ++m_operations;
    m_names.insert(name, int(m_files.size()));
    m_pendingNames.append({name, int(m_files.size())});
    m_files.append(Content());
}

void PowerCutDisk::write(const QString &path, qint64 offset, const QByteArray &bytes)
{
    if (const auto file = m_names.constFind(nameOf(path)); file != m_names.cend()) {
        ++m_operations;
        m_files[*file].pending.append({offset, bytes, -1});
    }
}

void PowerCutDisk::truncate(const QString &path, qint64 size)
{
    if (const auto file = m_names.constFind(nameOf(path)); file != m_names.cend()) {
        ++m_operations;
        m_files[*file].pending.append({0, {}, size});
    }
}

void PowerCutDisk::sync(const QString &path)
{
    const auto file = m_names.constFind(nameOf(path));
    if (file == m_names.cend())
        return;
    ++m_operations;
    Content &content = m_files[*file];
    for (const Write &write : content.pending)
        apply(content.certain, write);
    content.pending.clear();
}

void PowerCutDisk::remove(const QString &path)
{
    const QString name = nameOf(path);
    if (m_names.remove(name) > 0) {
        ++m_operations;
        m_pendingNames.append({name, -1});
    }
}

void PowerCutDisk::syncFolder()
{
    ++m_operations;
    m_pendingNames.clear();
    m_certainNames = m_names;
}

void PowerCutDisk::apply(QByteArray &bytes, const Write &write)
{
    if (write.truncated >= 0) {
        bytes.resize(write.truncated, '\0');
        return;
    }
    if (const qint64 end = write.offset + write.bytes.size(); bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    std::copy(write.bytes.cbegin(), write.bytes.cend(), bytes.begin() + write.offset);
}

QMap<QString, QByteArray> PowerCutDisk::afterCut(std::mt19937 &random) const
{
    const auto chance = [&](unsigned in) { return random() % in == 0; };
    QMap<QString, int> names = m_certainNames;
    for (const Naming &naming : m_pendingNames)
        if (chance(2)) {
            if (naming.file < 0)
                names.remove(naming.name);
            else
                names.insert(naming.name, naming.file);
        }
    QMap<QString, QByteArray> files;
    for (const auto &[name, file] : names.asKeyValueRange()) {
        QByteArray bytes = m_files[file].certain;
        for (Write write : m_files[file].pending) {
            if (chance(2))
                continue;
            constexpr qsizetype Sector = 512;
            if (write.bytes.size() > Sector && chance(3)) {
                const qsizetype part = qsizetype(random() % (unsigned(write.bytes.size()) / Sector)) * Sector;
                if (chance(2)) {
                    write.bytes = write.bytes.first(part);
                } else {
                    write.bytes = write.bytes.sliced(part);
                    write.offset += part;
                }
            }
            apply(bytes, write);
        }
        files.insert(name, bytes);
    }
    return files;
}

}  // namespace evenkeel::test
