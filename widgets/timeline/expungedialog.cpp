// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/expungedialog.h"

#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

ExpungeDialog::ExpungeDialog(const QString &line, QWidget *parent) : QDialog(parent), m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Expunge an entry"));
    const auto tell = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        // Longer lines are hard to read.
        label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 70);
        return label;
    };
    QLabel *question = tell(tr("Remove this entry's content from the file for good?"));
    theme::embolden(question);
    // Enough to know it by; the secret needn't be shown whole once more.
    QLabel *entry = tell(line.size() > 120 ? line.left(120) + QChar(0x2026) : line);
    entry->setFrameShape(QFrame::StyledPanel);
    entry->setMargin(theme::narrow(this));
    entry->setAccessibleDescription(tr("The entry"));
    QLabel *goes = tell(tr("What goes: all that the file ever held of it, its tags, its attachment, and the hypothesis "
                           "or action that it announced. This can't be undone."));
    QLabel *stays = tell(tr("What stays: when it happened, that it was removed, by whom, when and why; and digests, by "
                            "which the file can still be checked."));
    QLabel *elsewhere = tell(tr("What this doesn't reach: other copies of the file, backups, exports, and whoever has "
                                "read it. Change a secret that was shown."));
    auto *label = new QLabel(tr("&Reason, which stays in the record"), this);
    label->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("a password was pasted"));
    m_reason->setAccessibleName(tr("Reason, which stays in the record"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *expunge = buttons->addButton(tr("&Expunge"), QDialogButtonBox::AcceptRole);
    expunge->setDefault(true);
    expunge->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, expunge, [this, expunge] { expunge->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::wide(this));
    for (QWidget *widget : {question, entry, goes, stays, elsewhere})
        layout->addWidget(widget);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    m_reason->setFocus();
}

QString ExpungeDialog::reason() const
{
    return m_reason->text().trimmed();
}

}  // namespace evenkeel
