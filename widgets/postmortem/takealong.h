// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/report.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace evenkeel {

/// A button that copies or saves a report in one of several forms, and says that it was done.
class TakeAlong : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString button;
        QString name;    ///< what it does, in full
        QString copied;  ///< that it was copied
        QString title;   ///< of the dialog that asks where to
    };
    TakeAlong(const PaneContext &context, ReportKind kind, const QList<ReportFormat> &formats, const Words &words,
              QWidget *parent = nullptr);

    void copy(ReportFormat format);
    void saveTo(const QString &path, ReportFormat format);

signals:
    void failed(const evenkeel::Error &error);

private:
    void addForms(QMenu *menu, const QList<ReportFormat> &formats);
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] Result<QByteArray> rendered(ReportFormat format) const;
    void askWhereTo(ReportFormat format);

    PaneContext m_context;
    ReportKind m_kind;
    Words m_words;
    QLabel *m_done;
};

}  // namespace evenkeel
