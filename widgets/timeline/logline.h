// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/entities.h"
#include "models/intake/logline.h"
#include "widgets/common/panecontext.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace evenkeel {

class BannerBar;
class LogEdit;
class LogPreview;

/// The line that a scribe types into: Enter logs it, and it is ready for the next. Where typing goes by default.
class LogLineBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogLineBar(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] LogEdit &edit() const { return *m_edit; }
    void focusEdit();
    /// Words that were expunged: nothing here brings them back.
    void forget(const QStringList &words);

signals:
    void logged(const evenkeel::EntityId &entry);
    void failed(const evenkeel::Error &error);

private:
    void logTyped();
    /// As one undo step. Gives the lines that aren't entries yet, or all of them when it failed.
    [[nodiscard]] QStringList log(const QStringList &lines);
    void showUnderstood();
    void takeNames();
    [[nodiscard]] LogLineContext knownNow() const;
    void askAboutLines(const QStringList &lines);

    PaneContext m_context;
    LogEdit *m_edit;
    LogPreview *m_preview;
    BannerBar *m_question;
    QPointer<QAction> m_logEach;  ///< of the question
    LogLineContext m_known;       ///< read once a change: a key must not cost a look at the whole incident
};

}  // namespace evenkeel
