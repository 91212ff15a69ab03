// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

class QImage;
class QMimeData;
class QPoint;
class QWidget;

namespace evenkeel {

class BannerBar;
class EvidenceJob;

/// Makes evidence of what is dropped on or pasted into the widgets it watches: files, and pictures from the clipboard.
/// A large file is asked about first, in the pane's banner.
class EvidenceIntake : public QObject
{
    Q_OBJECT

public:
    /// How a widget takes things.
    struct Place {
        bool isForText = false;       ///< pasted words stay words, also where a picture of them comes along
        bool takesIncidents = false;  ///< incidents too; elsewhere the window opens those
        /// The entry at a point of the widget that a drop is meant for; null for none.
        std::function<EntityId(const QPoint &)> entryAt;
        /// Called with each file that was taken here, once it is kept; must stand being called late.
        std::function<void(EntityId evidence)> attached;
    };

    /// The banner outlives it.
    EvidenceIntake(const PaneContext &context, BannerBar &question, QObject *parent);

    /// Drops, and Ctrl+V while it has the keyboard.
    void watch(QWidget *widget, const Place &place);
    void takeFiles(const QStringList &paths) { takeFiles(paths, Goal()); }
    /// `attached` is called as Place says.
    void takeFiles(const QStringList &paths, std::function<void(EntityId evidence)> attached)
    {
        takeFiles(paths, Goal{{}, std::move(attached)});
    }

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a file is meant for.
    struct Goal {
        EntityId entry;
        std::function<void(EntityId)> attached;
    };
    [[nodiscard]] static bool canTake(const QMimeData &data, const Place &place, bool pasted);
    bool take(const QMimeData &data, const Place &place, bool pasted, const Goal &goal);
    void takePicture(const QImage &picture, const Goal &goal);
    void takeFiles(const QStringList &paths, const Goal &goal);
    void takeFile(const QString &path, const Goal &goal);
    void askAboutLarge(const QStringList &paths, qint64 bytes, const Goal &goal);
    void follow(EvidenceJob *job, const Goal &goal);

    PaneContext m_context;
    BannerBar &m_question;
    QHash<QObject *, Place> m_places;
};

}  // namespace evenkeel
