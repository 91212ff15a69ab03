// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/sectionhead.h"

#include "widgets/postmortem/sectionreadersbutton.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace evenkeel {

SectionHead::SectionHead(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_above(new QHBoxLayout), m_name(new QLabel(this)), m_length(new QLabel(this)),
      m_readers(new SectionReadersButton(context, this)), m_done(new QCheckBox(tr("&Done"), this)),
      m_hint(new QLabel(this)), m_comment(new QToolButton(this)), m_preview(new QToolButton(this))
{
    theme::embolden(m_name);
    theme::Ink::set(m_length, theme::subdued);
    m_length->setAccessibleDescription(tr("Length of the section"));
    connect(m_readers, &SectionReadersButton::failed, this, &SectionHead::failed);
    m_done->setAccessibleName(tr("Done"));
    // A press mustn't take the keyboard from the editor first: what it writes down then would turn the mark round.
    m_done->setFocusPolicy(Qt::TabFocus);
    m_done->setToolTip(tr("The section says what it is to say. Writing in it makes it a draft again."));
    connect(m_done, &QCheckBox::clicked, this, &SectionHead::doneChosen);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {m_comment, m_preview})
        button->setAutoRaise(true);
    m_comment->setText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setFocusPolicy(Qt::TabFocus);
    m_comment->setToolTip(tr("On the words that are selected, or on the section as a whole (Ctrl+Alt+M)"));
    connect(m_comment, &QToolButton::clicked, this, &SectionHead::commentRequested);
    m_preview->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setCheckable(true);
    m_preview->setToolTip(tr("Shows beside the editor how the section reads (Ctrl+Shift+R)"));
    m_preview->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_preview, &QToolButton::toggled, this, &SectionHead::previewed);

    m_above->addWidget(m_name);
    m_above->addWidget(m_length);
    m_above->addStretch(1);
    m_above->addWidget(m_readers);
    m_above->addWidget(m_done);
    auto *below = new QHBoxLayout;
    below->addStretch();  // only while the hint isn't shown
    below->addWidget(m_hint, 1);
    below->addWidget(m_comment, 0, Qt::AlignTop);
    below->addWidget(m_preview, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::narrow(this));
    rows->addLayout(m_above);
    rows->addLayout(below);
}

void SectionHead::setName(const QString &name)
{
    m_name->setText(name);
    showLength();
}

void SectionHead::setHint(const QString &hint, bool isShown)
{
    m_hint->setText(hint);
    m_hint->setVisible(isShown);
    m_name->setToolTip(isShown ? QString() : hint);
}

void SectionHead::setWords(int words)
{
    m_length->setText(words > 0 ? tr("%n word(s)", nullptr, words) : QString());
    showLength();
}

void SectionHead::setSection(std::optional<SectionKey> section)
{
    m_readers->setSection(section);
    m_done->setVisible(section.has_value());
    showLength();
}

void SectionHead::setDone(bool done, bool canBeChanged)
{
    m_done->setChecked(done);
    m_done->setEnabled(canBeChanged);
}

void SectionHead::offer(bool comment, bool preview)
{
    m_comment->setVisible(comment);
    m_preview->setVisible(preview);
}

void SectionHead::turnDone()
{
    if (m_done->isEnabled())
        emit doneChosen(!m_done->isChecked());
}

void SectionHead::chooseReaders()
{
    m_readers->choose();
}

void SectionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLength();
}

// The list tells the length as well: it gives way to what doesn't stand elsewhere. Then the name takes several lines.
void SectionHead::showLength()
{
    // A spacing more than is needed, or what the row takes at least would keep it from getting narrower.
    int wanted = m_name->fontMetrics().horizontalAdvance(m_name->text()) + m_above->spacing();
    for (const QWidget *part : {static_cast<QWidget *>(m_readers), static_cast<QWidget *>(m_done)})
        wanted += part->isHidden() ? 0 : part->sizeHint().width() + m_above->spacing();
    m_name->setWordWrap(wanted > width());
    wanted += m_length->sizeHint().width() + m_above->spacing();
    m_length->setVisible(!m_length->text().isEmpty() && wanted <= width());
}

}  // namespace evenkeel
