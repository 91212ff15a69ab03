// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/exportzip.h"

#include "models/core/module.h"
#include "models/intake/zipreader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

Result<std::unique_ptr<ZipReader>> openZip(const QString &path)
{
    const auto function = functionOfModule(u"evenkeel-zip"_s, "evenkeelZipReader1");
    if (!function)
        return function.error();
    return std::unique_ptr<ZipReader>(reinterpret_cast<MakeZipReader *>(*function)(path));
}

}  // namespace

Result<std::unique_ptr<ExportFiles>> ExportZip::open(const QString &path, const Limits &limits)
{
    const auto reader = openZip(path);
    if (!reader)
        return reader.error();
    std::unique_ptr<ExportZip> zip(new ExportZip(path, limits));
    // Every entry counts, named well or not.
    for (qsizetype entries = 0;; ++entries) {
        const auto more = (*reader)->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (entries > limits.files * 2 || !zip->addPath((*reader)->path()))
            return zip->tooMany();
    }
    zip->sortPaths();
    return std::unique_ptr<ExportFiles>(std::move(zip));
}

Result<void> ExportZip::read(const QStringList &wanted, const Take &take)
{
    QSet<QString> left(wanted.begin(), wanted.end());
    const auto reader = openZip(m_path);
    if (!reader)
        return reader.error();
    while (!left.isEmpty()) {
        const auto more = (*reader)->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString path = (*reader)->path();
        // Of two entries with one name the first counts.
        if (!left.remove(path))
            continue;
        const auto bytes = (*reader)->bytes(allowance());
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            return tooLarge(path);
        countRead((*bytes)->size());
        if (const auto taken = take(path, **bytes); !taken)
            return taken;
    }
    return {};
}

}  // namespace evenkeel
