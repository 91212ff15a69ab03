// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/core/result.h"
#include "models/incident/incident.h"
#include "models/report/leftout.h"
#include "models/report/report.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace evenkeel {

class PagePicture;

/// How a report begins: the first page of the PDF itself, or the first lines of a text. Made off the window's thread,
/// from a copy of the incident; a newer wish cancels the work on an older one.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    struct Wish {
        Incident incident;
        ReportOptions options;
        ReportFormat format = ReportFormat::Pdf;
        QString path;  ///< where it will lie, beside its pictures
    };
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const Wish &wish);
    /// Makes nothing any more; idle follows if something is under way.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }

    [[nodiscard]] PagePicture &page() const { return *m_page; }
    [[nodiscard]] QPlainTextEdit &text() const { return *m_text; }
    [[nodiscard]] QString caption() const;

signals:
    void leftOut(const evenkeel::LeftOut &what);
    void idle();

private:
    struct Made {
        QImage page;
        int pageCount = 0;
        QString text;
        bool isWhole = true;
        LeftOut leftOut;
    };
    [[nodiscard]] static Result<Made> make(const Wish &wish, QSize room, const BackgroundWork::GoOn &goOn);
    void begin();
    void end();
    void show(const Made &made);
    void say(const QString &caption);

    QStackedWidget *m_stack;
    PagePicture *m_page;
    QPlainTextEdit *m_text;
    QLabel *m_caption;
    std::optional<Wish> m_next;   ///< what to make once the work on something else has stopped
    std::optional<Wish> m_shown;  ///< what was made or is being made
    Result<Made> m_made;
    QTimer m_resized;
    BackgroundWork m_work;  ///< last: it ends before what it uses
};

}  // namespace evenkeel
