// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptynote.h"

#include "models/document/document.h"
#include "widgets/theme/theme.h"

#include <QLabel>

namespace evenkeel {

using namespace Qt::StringLiterals;

EmptyNote::EmptyNote(const QString &state, const QString &lesson, const Document &document, QWidget *parent)
    : QScrollArea(parent)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setMargin(theme::wide(this));
    setWidget(label);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto say = [label, state, lesson, &document] {
        label->setText(document.isReadOnly() ? state : u"%1\n%2"_s.arg(state, lesson));
    };
    connect(&document, &Document::readOnlyChanged, label, say);
    say();
}

}  // namespace evenkeel
