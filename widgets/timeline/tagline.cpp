// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/tagline.h"

#include "widgets/common/leavecompletion.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

namespace evenkeel {

using namespace Qt::StringLiterals;

TagLine::TagLine(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_edit(new QLineEdit(this)), m_known(new QStringListModel(this)),
      m_completer(new QCompleter(m_known, this))
{
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("checkout database"));
    m_edit->setAccessibleName(tr("Tags"));
    m_edit->setAccessibleDescription(tr("Words separated by spaces. Enter sets them, Esc leaves all as it was."));
    m_edit->installEventFilter(this);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("Known tags"));
    hideOffersWhenLeft(m_completer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_label);
    layout->addWidget(m_edit, 1);
    hide();
    connect(m_edit, &QLineEdit::textEdited, this, &TagLine::offer);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        // On a tag that is offered, the key takes that one over.
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid())
            set();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagLine::complete);
}

void TagLine::open(int lines, const QStringList &tags, const QStringList &known)
{
    m_before = tags;
    m_known->setStringList(known);
    m_label->setText(lines == 1 ? tr("Tags of the entry") : tr("Tags of %n entries", nullptr, lines));
    QStringList words;
    for (const QString &tag : tags)
        words.append(u'#' + tag);
    m_edit->setText(words.isEmpty() ? QString() : words.join(u' ') + u' ');
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

QStringList TagLine::tagsIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;#]+"_s);
    QStringList tags;
    for (const QString &tag : text.split(between, Qt::SkipEmptyParts))
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    return tags;
}

QString TagLine::wordAtCursor() const
{
    static const QRegularExpression word(u"[^\\s,;#]*$"_s);
    return word.match(m_edit->text().left(m_edit->cursorPosition())).captured();
}

void TagLine::offer()
{
    const QString word = wordAtCursor();
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagLine::complete(const QString &tag)
{
    const int length = int(wordAtCursor().size());
    m_edit->setSelection(m_edit->cursorPosition() - length, length);
    m_edit->insert(tag + u' ');
}

void TagLine::set()
{
    // A tag of several words, as an import may bring, is one of the tags before: its words are looked for together.
    QString text = m_edit->text();
    QStringList kept;
    for (const QString &tag : std::as_const(m_before))
        if (tag.contains(u' ') && text.contains(u'#' + tag, Qt::CaseInsensitive)) {
            kept.append(tag);
            text.remove(u'#' + tag, Qt::CaseInsensitive);
        }
    const QStringList after = kept + tagsIn(text);
    const auto without = [](QStringList tags, const QStringList &others) {
        tags.removeIf([&](const QString &tag) { return others.contains(tag, Qt::CaseInsensitive); });
        return tags;
    };
    const QStringList before = m_before;
    leave();
    emit changed(without(after, before), without(before, after));
}

void TagLine::leave()
{
    m_completer->popup()->hide();
    hide();
    emit left();
}

bool TagLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
