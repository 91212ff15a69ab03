// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/entities.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace evenkeel {

class Document;

/// Hands a file to the program that the desktop has for it: as a read-only copy in a folder that only this person can
/// look into, removed with this object. Whether it may be handed over is the caller's to know.
class EvidenceOpener : public QObject
{
    Q_OBJECT

public:
    using OpenUrl = std::function<bool(const QUrl &)>;

    EvidenceOpener(Document &document, QObject *parent);

    void open(const Evidence &file);
    /// Instead of the desktop.
    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }

signals:
    void failed(const evenkeel::Error &error);

private:
    void hand(const QString &path);

    Document &m_document;
    OpenUrl m_openUrl;
    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace evenkeel
