// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/items/previewmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeView;

namespace evenkeel {

/// What a playbook under edit does to the sample incident, against what it did before. Worked out in a thread of its
/// own, some time after the last change.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The playbook before it was edited.
    void setBefore(const Playbook &playbook);
    /// As it is now; `sound` says whether it is that, or how it was when it last had no problem.
    void setAfter(const Playbook &playbook, bool sound);

    [[nodiscard]] const PreviewModel &model() const { return *m_model; }
    [[nodiscard]] QString summary() const;

signals:
    /// What is shown is of the latest playbook.
    void shown();

private:
    struct Sample;

    void start();
    void onFinished();

    PreviewModel *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QLabel *m_state;
    QCheckBox *m_onlyChanges;
    Playbook m_before;
    Playbook m_after;
    std::shared_ptr<Sample> m_sample;  ///< the work's own while it runs
    QTimer m_soon;
    bool m_again = false;
    BackgroundWork m_work;
};

}  // namespace evenkeel
