// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>
#include <functional>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Qt's own texts come from Qt's own catalogues.
    if (context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z')
        return {};
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'},
                                             {u'c', u'ç'}, {u's', u'š'}, {u'z', u'ž'}, {u'A', u'Á'}, {u'E', u'É'},
                                             {u'O', u'Ó'}, {u'U', u'Ú'}, {u'S', u'Š'}, {u'C', u'Ç'}};
    QString text;
    const QString original = QString::fromUtf8(source);
    bool isPlaceholder = false;  // as in {title}
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original[i];
        isPlaceholder = c == u'{' || (isPlaceholder && c != u'}');
        const bool isKept = isPlaceholder || (i > 0 && (original[i - 1] == u'%' || original[i - 1] == u'&'));
        text += isKept ? c : accents.value(c, c);
    }
    return u'⟦' + text + QString(original.size() / 3, u'~') + u'⟧';
}

namespace {

// Words that are left when everything in ⟦ ⟧, however nested, was taken out.
QString outside(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            left += c;
    }
    return left;
}

class TextCollector
{
public:
    explicit TextCollector(QStringList given) : m_given(std::move(given))
    {
        // The longest first, so that a part of one isn't taken out of it.
        std::ranges::sort(m_given, std::ranges::greater(), &QString::size);
    }
    void look(const QString &text, const QObject *at)
    {
        QString left = outside(text);
        for (const QString &given : m_given)
            left.remove(given, Qt::CaseInsensitive);
        static const QRegularExpression word(u"\\p{L}{2,}"_s);
        if (left.contains(word))
            m_found.append(u"%1 \"%2\": %3"_s.arg(QLatin1StringView(at->metaObject()->className()), at->objectName(),
                                                  text.left(120)));
    }
    [[nodiscard]] QStringList found()
    {
        m_found.removeDuplicates();
        return m_found;
    }

private:
    QStringList m_given;
    QStringList m_found;
};

void lookAtHeaders(const QAbstractItemView &view, TextCollector &texts)
{
    if (!view.model() || view.inherits("QHeaderView"))
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QVariant header = view.model()->headerData(column, Qt::Horizontal);
        if (header.toString() != QString::number(column + 1))
            texts.look(header.toString(), &view);
    }
}

bool isQtsOwn(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.objectName().startsWith("Scroll"_L1)
           || widget.inherits("QLineEditIconButton") || widget.inherits("QTableCornerButton");
}

}  // namespace

QStringList untranslatedTexts(const QWidget &window, const QStringList &given)
{
    TextCollector texts(given);
    texts.look(window.windowTitle(), &window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (isQtsOwn(*widget))
            continue;
        texts.look(widget->accessibleName(), widget);
        texts.look(widget->accessibleDescription(), widget);
        texts.look(widget->toolTip(), widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.look(label->text(), label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.look(button->text(), button);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.look(line->placeholderText(), line);
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts.look(edit->placeholderText(), edit);
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.look(group->title(), group);
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            texts.look(dock->windowTitle(), dock);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.look(tabs->tabText(tab), tabs);
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && box->count() < 100)
            for (int item = 0; item < box->count(); ++item)
                texts.look(box->itemText(item), box);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtHeaders(*view, texts);
    }
    for (const auto *action : window.findChildren<QAction *>())
        texts.look(action->text(), action);
    return texts.found();
}

}  // namespace evenkeel::test
