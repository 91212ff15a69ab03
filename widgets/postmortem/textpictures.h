// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace evenkeel {

class Document;
struct Evidence;

/// The pictures of an incident that texts show: read off the window's thread when they are first asked for, kept while
/// the incident has them. The document must outlive it.
class TextPictures : public QObject
{
    Q_OBJECT

public:
    explicit TextPictures(Document &document, QObject *parent = nullptr);

    /// Whether it says that it is one of those that can be shown in a text.
    [[nodiscard]] static bool isPicture(const Evidence &file);
    /// The file a text names; nullptr when it isn't kept (any more).
    [[nodiscard]] const Evidence *file(EntityId evidence) const;
    /// Null until it has been read, and for good where it can't be shown.
    [[nodiscard]] QImage picture(EntityId evidence);
    [[nodiscard]] bool canBeShown(EntityId evidence) const { return !m_broken.contains(evidence); }
    /// The files that say they are pictures, the newest first.
    [[nodiscard]] QList<const Evidence *> choices() const;

signals:
    /// One that was asked for has been read, or something about them has changed.
    void changed();

private:
    void take(EntityId evidence, const QImage &picture);

    Document &m_document;
    QHash<EntityId, QImage> m_pictures;  ///< null while it is being read
    QSet<EntityId> m_broken;
};

}  // namespace evenkeel
