// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/selectiontext.h"

#include <QModelIndexList>
#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QWidget;

namespace evenkeel {

class Document;

/// Copies what is selected where the keyboard is: rows of a view, or a piece of text; where no text is selected, the
/// rows of the view in the same pane. Without a selection it is the current row. Panes that float count; dialogs don't,
/// so that a command chosen in one copies what was selected before it came.
class SelectionCopy : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SelectionCopy(QWidget &window, const Document &document);

    /// Whether there was anything to copy. Rows that tell of what is private are left out on wish.
    bool copy(CopyForm form, bool hidePrivate) const;

private:
    void onFocusChanged(QWidget *from, QWidget *to);
    [[nodiscard]] QString selectedText(CopyForm form) const;
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] static QModelIndexList selectedCells(const QAbstractItemView &view);

    QWidget &m_window;
    const Document &m_document;
    QPointer<QWidget> m_focus;
};

}  // namespace evenkeel
