// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace evenkeel {

class Document;

/// What stands in place of an empty list: that it is empty, and what will appear there or can be done, which is left
/// unsaid while the document only reads. Scrolls where the dock is small and the font large.
class EmptyNote : public QScrollArea
{
    Q_OBJECT

public:
    EmptyNote(const QString &state, const QString &lesson, const Document &document, QWidget *parent = nullptr);
};

}  // namespace evenkeel
