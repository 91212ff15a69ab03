// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/incident.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace evenkeel {

class BannerBar;
class DraftEditor;
class FieldLine;
class LineDraft;
enum class CopyForm;

/// One message from its first word until it is sent: to whom, where, what, and by when there will be more. Its body is
/// kept as a draft while it is typed; what was sent is shown and can be copied only.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(const PaneContext &context, QWidget *parent = nullptr);
    ~MessageEditor() override;

    /// What is typed for the message before goes to the incident first. A null id: none.
    void setMessage(EntityId message);
    [[nodiscard]] EntityId message() const { return m_message; }

    /// The first blank in brackets is selected, to be typed over; Tab goes on to the next.
    void selectFirstBlank();

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRows();
    void makeButtons();
    FieldLine *addLine(const QString &name, const QString &hint);
    [[nodiscard]] const CommsDraft *found() const;
    void beginDraft();
    void restoreLines();
    void readMessage();
    void setEditable(bool editable);
    [[nodiscard]] QString stateText(const CommsDraft &message) const;
    /// Whether the incident holds all that is typed.
    bool commitAll();
    bool perform(const QString &name, const Result<Changes> &changes);
    template <auto Member>
    void writeText(FieldLine *line, const QString &name, const QString &text);
    void writeAudience();
    void writeNextUpdate(const QString &text);
    void approveOrWithdraw();
    void send();
    void copy(CopyForm form);
    bool selectBlank(qsizetype from);

    PaneContext m_context;
    EntityId m_message;
    BannerBar *m_banner;
    QScrollArea *m_scroll;
    FieldLine *m_subject;
    QComboBox *m_audience;
    FieldLine *m_channel;
    FieldLine *m_nextUpdate;
    QPlainTextEdit *m_body;
    QLabel *m_state;
    QToolButton *m_copy;
    QPushButton *m_approve;
    QPushButton *m_send;
    DraftEditor *m_draft = nullptr;  ///< of the message that is shown
    QList<LineDraft *> m_lineDrafts;
    CopyForm m_copyAs;  ///< as it was copied last
};

}  // namespace evenkeel
