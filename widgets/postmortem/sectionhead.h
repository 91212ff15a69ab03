// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace evenkeel {

class SectionReadersButton;

/// What stands above a part of the postmortem: its name and what belongs in it; of a section its length and readers,
/// and whether it is done. Two rows, so that half of a small window holds them.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(const PaneContext &context, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Where it isn't shown for lack of room, whoever asks is told it.
    void setHint(const QString &hint, bool isShown);
    /// None is told of by nothing.
    void setWords(int words);
    /// Which section the part belongs to; some belong to none.
    void setSection(std::optional<SectionKey> section);
    void setDone(bool done, bool canBeChanged);
    /// What can be done with the part that is shown.
    void offer(bool comment, bool preview);

    /// The other way than it is, where that can be chosen.
    void turnDone();
    /// Offers a choice of the section's readers.
    void chooseReaders();

signals:
    void failed(const evenkeel::Error &error);
    void doneChosen(bool done);
    void commentRequested();
    void previewed(bool previewed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLength();

    QHBoxLayout *m_above;
    QLabel *m_name;
    QLabel *m_length;
    SectionReadersButton *m_readers;
    QCheckBox *m_done;
    QLabel *m_hint;
    QToolButton *m_comment;
    QToolButton *m_preview;
};

}  // namespace evenkeel
