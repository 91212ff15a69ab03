// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/previewpane.h"

#include "models/playbook/editing/previewsummary.h"
#include "widgets/playbooks/previewdelegate.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

namespace {
// So long after the last key the effect is worked out.
constexpr std::chrono::milliseconds PreviewDelay{250};
}  // namespace

struct PreviewPane::Sample {
    std::optional<PlaybookPreview> preview;
    std::optional<Playbook> playbook;  ///< what `before` was worked out for
    QList<PreviewLine> before;
    QList<PreviewDifference> differences;
};

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_model(new PreviewModel(this)), m_view(new QTreeView(this)), m_summary(new QLabel(this)),
      m_state(new QLabel(this)), m_onlyChanges(new QCheckBox(tr("Only what c&hanges"), this)),
      m_sample(std::make_shared<Sample>())
{
    setAccessibleName(tr("Effect on the sample"));
    auto *heading = new QLabel(tr("Effect on the sample incident"), this);
    theme::embolden(heading);
    for (QLabel *label : {m_summary, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setAccessibleName(tr("What changes"));
    m_state->hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->setAccessibleName(tr("Effect on the sample"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView *header = m_view->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    const int letter = m_view->fontMetrics().averageCharWidth();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(int(PreviewModel::Column::Change), 11 * letter);
    header->resizeSection(int(PreviewModel::Column::At), 12 * letter);
    header->setSectionResizeMode(int(PreviewModel::Column::What), QHeaderView::Stretch);
    header->setSectionResizeMode(int(PreviewModel::Column::Outcome), QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_onlyChanges);

    m_soon.setSingleShot(true);
    m_soon.setInterval(PreviewDelay);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::start);
    connect(&m_work, &BackgroundWork::finished, this, &PreviewPane::onFinished);
    connect(m_onlyChanges, &QCheckBox::toggled, m_model, &PreviewModel::setOnlyChanges);
}

void PreviewPane::setBefore(const Playbook &playbook)
{
    m_before = playbook;
    m_soon.start();
}

void PreviewPane::setAfter(const Playbook &playbook, bool sound)
{
    m_state->setText(sound ? QString() : tr("As it was before the problem in it."));
    m_state->setVisible(!sound);
    if (m_after == playbook)
        return;
    m_after = playbook;
    m_soon.start();
}

QString PreviewPane::summary() const
{
    return m_summary->text();
}

void PreviewPane::start()
{
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    m_work.start([sample = m_sample, before = m_before, after = m_after](const BackgroundWork::GoOn &goOn) {
        if (!sample->preview)
            sample->preview = PlaybookPreview::ofSample();
        if (!sample->playbook || *sample->playbook != before) {
            sample->before = sample->preview->linesUnder(before);
            sample->playbook = before;
        }
        if (goOn(50))
            sample->differences = compare(sample->before, sample->preview->linesUnder(after));
    });
}

void PreviewPane::onFinished()
{
    if (std::exchange(m_again, false)) {
        start();
        return;
    }
    m_model->setDifferences(m_sample->differences);
    m_summary->setText(previewSummary(m_sample->differences));
    if (const QModelIndex first = m_model->firstChange(); first.isValid())
        m_view->scrollTo(first, QAbstractItemView::PositionAtCenter);
    emit shown();
}

}  // namespace evenkeel
