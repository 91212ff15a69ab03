// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include "tests/support/powercutdisk.h"

#include <QFile>

#include <sqlite3.h>

#include <thread>

namespace evenkeel::test {

struct FaultyVfs::Registration {
    sqlite3_vfs vfs;
};

namespace {

/// A file of ours; the system's own lies right behind it.
struct FaultyFile {
    sqlite3_file base;
    FaultyVfs *owner;
    QString *name;
    bool syncsFolder;  ///< SQLite's system layer syncs the folder with the first sync of a new rollback journal
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

FaultyVfs *ours(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    FaultyFile *faulty = ours(file);
    delete faulty->name;
    return faulty->real()->pMethods ? faulty->real()->pMethods->xClose(faulty->real()) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    if (const int code = ours(file)->owner->begin(FaultyVfs::Operation::Read); code != SQLITE_OK)
        return code;
    return ours(file)->real()->pMethods->xRead(ours(file)->real(), into, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    FaultyFile *faulty = ours(file);
    if (const int code = faulty->owner->begin(FaultyVfs::Operation::Write); code != SQLITE_OK)
        return code;
    if (faulty->owner->disk())
        faulty->owner->disk()->write(*faulty->name, offset, QByteArray(static_cast<const char *>(bytes), size));
    return faulty->real()->pMethods->xWrite(faulty->real(), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultyFile *faulty = ours(file);
    if (const int code = faulty->owner->begin(FaultyVfs::Operation::Truncate); code != SQLITE_OK)
        return code;
    if (faulty->owner->disk())
        faulty->owner->disk()->truncate(*faulty->name, size);
    return faulty->real()->pMethods->xTruncate(faulty->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    FaultyFile *faulty = ours(file);
    if (const int code = faulty->owner->begin(FaultyVfs::Operation::Sync); code != SQLITE_OK)
        return code;
    if (faulty->owner->disk()) {
        faulty->owner->disk()->sync(*faulty->name);
        if (faulty->syncsFolder)
            faulty->owner->disk()->syncFolder();
    }
    faulty->syncsFolder = false;
    std::this_thread::sleep_for(faulty->owner->syncTakes());
    return faulty->real()->pMethods->xSync(faulty->real(), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return ours(file)->real()->pMethods->xFileSize(ours(file)->real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return ours(file)->real()->pMethods->xLock(ours(file)->real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return ours(file)->real()->pMethods->xUnlock(ours(file)->real(), level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    return ours(file)->real()->pMethods->xCheckReservedLock(ours(file)->real(), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return ours(file)->real()->pMethods->xFileControl(ours(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xSectorSize(ours(file)->real());
}

int deviceCharacteristics(sqlite3_file *file)
{
    return ours(file)->real()->pMethods->xDeviceCharacteristics(ours(file)->real());
}

// Version 1: without shared memory, which only a write-ahead log needs.
constexpr sqlite3_io_methods Methods = {
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, sizeOfFile, lockFile,
    unlockFile, checkReservedLock, controlFile, sectorSize, deviceCharacteristics, nullptr,  nullptr,    nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs *owner = ours(vfs);
    FaultyFile *faulty = ours(file);
    faulty->base.pMethods = nullptr;
    faulty->owner = owner;
    if (const int code = owner->begin(FaultyVfs::Operation::Open); code != SQLITE_OK)
        return code;
    int exists = 0;
    if (name)
        owner->system()->xAccess(owner->system(), name, SQLITE_ACCESS_EXISTS, &exists);
    faulty->real()->pMethods = nullptr;
    const int code = owner->system()->xOpen(owner->system(), name, faulty->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    faulty->name = new QString(QFile::decodeName(name ? name : ""));
    faulty->syncsFolder = exists == 0 && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if (exists == 0 && owner->disk())
        owner->disk()->create(*faulty->name);
    faulty->base.pMethods = &Methods;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyVfs *owner = ours(vfs);
    if (const int code = owner->begin(FaultyVfs::Operation::Delete); code != SQLITE_OK)
        return code;
    if (owner->disk()) {
        owner->disk()->remove(QFile::decodeName(name));
        if (syncFolder)
            owner->disk()->syncFolder();
    }
    return owner->system()->xDelete(owner->system(), name, syncFolder);
}

}  // namespace

FaultyVfs::FaultyVfs() : m_system(sqlite3_vfs_find(nullptr)), m_registration(std::make_unique<Registration>())
{
    // What isn't replaced is the system layer's own, which wants no data of its own.
    sqlite3_vfs &vfs = m_registration->vfs;
    vfs = *m_system;
    vfs.zName = "faulty";
    vfs.szOsFile = int(sizeof(FaultyFile)) + m_system->szOsFile;
    vfs.pNext = nullptr;
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_register(m_system, 1);
    sqlite3_vfs_unregister(&m_registration->vfs);
}

void FaultyVfs::fail(Operation operation, int number, int code, bool lasting)
{
    m_operation = operation;
    m_countdown = number;
    m_code = code;
    m_lasting = lasting;
    m_failed = false;
}

void FaultyVfs::heal()
{
    m_code = SQLITE_OK;
}

int FaultyVfs::begin(Operation operation)
{
    if (m_beforeChange && !m_inCall && operation != Operation::Open && operation != Operation::Read) {
        m_inCall = true;
        m_beforeChange();
        m_inCall = false;
    }
    if (m_code == SQLITE_OK || operation != m_operation || m_inCall)
        return SQLITE_OK;
    --m_countdown;
    if (m_countdown > 0 || (m_countdown < 0 && !m_lasting))
        return SQLITE_OK;
    m_failed = true;
    return m_code;
}

}  // namespace evenkeel::test
