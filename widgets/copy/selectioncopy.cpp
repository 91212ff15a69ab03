// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copy/selectioncopy.h"

#include "models/document/document.h"
#include "models/items/selectedrows.h"
#include "models/report/redactor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace evenkeel {

namespace {

// A floating pane is a window of its own that belongs to the other.
bool belongsTo(const QWidget *widget, const QWidget &window)
{
    for (; widget && widget != &window; widget = widget->parentWidget())
        if (qobject_cast<const QDialog *>(widget))
            return false;
    return widget != nullptr;
}

}  // namespace

SelectionCopy::SelectionCopy(QWidget &window, const Document &document)
    : QObject(&window), m_window(window), m_document(document)
{
    connect(qApp, &QApplication::focusChanged, this, &SelectionCopy::onFocusChanged);
}

void SelectionCopy::onFocusChanged(QWidget *from, QWidget *to)
{
    Q_UNUSED(from)
    if (to && belongsTo(to, m_window))
        m_focus = to;
}

QString SelectionCopy::selectedText(CopyForm form) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_focus.data()))
        return textForPasting(line->selectedText(), form);
    if (const auto *label = qobject_cast<const QLabel *>(m_focus.data()))
        return textForPasting(label->selectedText(), form);
    // Longer texts are written in Markdown; Qt marks the ends of their paragraphs in its own way.
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(m_focus.data()))
        return markdownForPasting(edit->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'), form);
    return {};
}

QAbstractItemView *SelectionCopy::view() const
{
    for (QWidget *widget = m_focus; widget && widget != &m_window; widget = widget->parentWidget()) {
        if (auto *itself = qobject_cast<QAbstractItemView *>(widget))
            return itself;
        for (auto *within : widget->findChildren<QAbstractItemView *>())
            if (within->isVisible())
                return within;
        if (qobject_cast<QDockWidget *>(widget))
            break;
    }
    return nullptr;
}

QModelIndexList SelectionCopy::selectedCells(const QAbstractItemView &view)
{
    const QModelIndexList selected =
        view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    return selected.isEmpty() ? QModelIndexList{view.currentIndex()} : selected;
}

bool SelectionCopy::copy(CopyForm form, bool hidePrivate) const
{
    const Redactor redactor(m_document.incident(), Audience::Internal);
    QString text = selectedText(form);
    // What is copied as it is stays as it is: it may be put back a line further down.
    if (form != CopyForm::PlainText)
        text = redactor.applied(text, Writing::Markdown);
    if (text.isEmpty()) {
        const QAbstractItemView *from = view();
        SelectedRows rows = from ? selectedRows(selectedCells(*from)) : SelectedRows();
        if (hidePrivate)
            rows = withoutPrivate(rows, m_document.incident());
        text = selectionText(withoutRedacted(rows, redactor), form);
    }
    if (text.isEmpty())
        return false;
    QApplication::clipboard()->setText(text);
    return true;
}

}  // namespace evenkeel
