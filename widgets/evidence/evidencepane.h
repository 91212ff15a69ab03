// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace evenkeel {

class BannerBar;
class EvidenceIntake;
class EvidenceJob;
class EvidenceModel;
class EvidenceOpener;
class EvidencePreview;
class TablePane;
class TurningSplitter;
struct Evidence;
struct EntityRef;

/// Files kept with the incident: what there is, what the chosen one shows, and those on their way in or out. Files and
/// pictures are attached by dropping or pasting them here.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const;
    [[nodiscard]] EvidencePreview &preview() const { return *m_preview; }
    [[nodiscard]] EvidenceOpener &opener() const { return *m_opener; }
    [[nodiscard]] BannerBar &banner() const { return *m_banner; }

    /// Asks which files to attach.
    void chooseFiles();
    void openCurrent();
    /// Asks where to.
    void saveCurrent();
    void saveCurrentTo(const QString &path);
    void setShareView(bool shared);

signals:
    void failed(const evenkeel::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const Evidence *current() const;
    void showCurrent();
    void onArrived(const EntityRef &entity);
    void onStarted(EvidenceJob *job);

    PaneContext m_context;
    BannerBar *m_banner;
    TurningSplitter *m_splitter;
    TablePane *m_table;
    EvidenceModel *m_model;  ///< the table's
    EvidencePreview *m_preview;
    EvidenceIntake *m_intake;
    EvidenceOpener *m_opener;
    QVBoxLayout *m_jobs;
};

}  // namespace evenkeel
