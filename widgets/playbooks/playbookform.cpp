// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbookform.h"

#include "models/items/playbookwords.h"
#include "widgets/playbooks/fieldeditor.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// How a value of the kind is written.
QString writingRule(PlaybookField::Kind kind)
{
    switch (kind) {
    case PlaybookField::Kind::Limit:
        return PlaybookForm::tr("Write 30m, 4h of work, immediately, next working day, next sprint or none.");
    case PlaybookField::Kind::Ranks:
        return PlaybookForm::tr("Write 1, 1-2, 2- or any; 1 is the gravest.");
    case PlaybookField::Kind::TimeOfDay:
        return PlaybookForm::tr("Write it as in 09:00.");
    case PlaybookField::Kind::Conditions:
        return PlaybookForm::tr("All of them must hold.");
    case PlaybookField::Kind::Version:
    case PlaybookField::Kind::Line:
    case PlaybookField::Kind::Text:
    case PlaybookField::Kind::Flag:
    case PlaybookField::Kind::Number:
    case PlaybookField::Kind::Date:
    case PlaybookField::Kind::Choice:
    case PlaybookField::Kind::Texts:
    case PlaybookField::Kind::ChoiceSet:
    case PlaybookField::Kind::Dates:
    case PlaybookField::Kind::Map:
    case PlaybookField::Kind::Items:
        break;
    }
    return {};
}

// Whether there is room for it beside its label.
bool isShort(PlaybookField::Kind kind)
{
    switch (kind) {
    case PlaybookField::Kind::Number:
    case PlaybookField::Kind::Limit:
    case PlaybookField::Kind::Ranks:
    case PlaybookField::Kind::TimeOfDay:
    case PlaybookField::Kind::Date:
        return true;
    case PlaybookField::Kind::Version:
    case PlaybookField::Kind::Line:
    case PlaybookField::Kind::Text:
    case PlaybookField::Kind::Flag:
    case PlaybookField::Kind::Choice:
    case PlaybookField::Kind::Texts:
    case PlaybookField::Kind::ChoiceSet:
    case PlaybookField::Kind::Dates:
    case PlaybookField::Kind::Conditions:
    case PlaybookField::Kind::Map:
    case PlaybookField::Kind::Items:
        break;
    }
    return false;
}

}  // namespace

PlaybookForm::PlaybookForm(PlaybookEdit &edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_scroll(new QScrollArea(this)), m_help(plainLabel({}, this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    theme::Ink::set(m_help, theme::subdued);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().lineSpacing());
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_help);
    connect(&m_edit, &PlaybookEdit::changed, this, &PlaybookForm::refresh);
    connect(qApp, &QApplication::focusChanged, this, &PlaybookForm::onFocusChanged);
}

PlaybookForm::~PlaybookForm()
{
    // Its controls lose the keyboard after this has gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void PlaybookForm::showPath(const PlaybookPath &path)
{
    m_path = path;
    m_rows.clear();
    m_help->clear();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(theme::narrow(this));
    layout->setContentsMargins(theme::narrow(this), 0, theme::wide(this), 0);
    addHeading(heading(), 1.15, layout);

    const PlaybookField *field = playbookSchema().fieldAt(path);
    if (const PlaybookSchema *schema = playbookSchema().schemaAt(path)) {
        if (path.size() == 1)
            addNote(PlaybookWords::hint(playbookSchema(), *field), layout);
        addFields(*schema, path, layout);
    } else if (field && path.size() == 1) {
        addNote(PlaybookWords::hint(playbookSchema(), *field), layout);
        if (field->kind == PlaybookField::Kind::Items)
            addNote(tr("Choose one in the list, or add one."), layout);
        else
            addField(playbookSchema(), *field, path, layout);
    }
    layout->addStretch(1);
    // The one before may be in the middle of a key.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
    refresh();
}

QString PlaybookForm::heading() const
{
    if (m_path.isEmpty())
        return tr("About this playbook");
    const PlaybookField *field = playbookSchema().fieldAt(m_path);
    if (!field)
        return {};
    if (m_path.size() == 1)
        return PlaybookWords::label(playbookSchema(), *field);
    const QString stored = m_edit.textAt(m_path + PlaybookPath{field->inner->nameKey()});
    const QString word = field->inner->fields.first().choices.isEmpty() ? QString() : PlaybookWords::choice(stored);
    return word.isEmpty() ? stored : word;
}

void PlaybookForm::addHeading(const QString &text, qreal size, QVBoxLayout *layout)
{
    auto *label = plainLabel(text, layout->parentWidget());
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    layout->addWidget(label);
}

void PlaybookForm::addNote(const QString &text, QVBoxLayout *layout)
{
    if (!text.isEmpty())
        layout->addWidget(plainLabel(text, layout->parentWidget()));
}

void PlaybookForm::addFields(const PlaybookSchema &schema, const PlaybookPath &path, QVBoxLayout *layout)
{
    for (const PlaybookField &field : schema.fields) {
        const PlaybookPath value = path + PlaybookPath{field.key};
        const bool isPart = path.isEmpty() && (field.inner || field.kind == PlaybookField::Kind::Texts);
        if (field.fixed || field.kind == PlaybookField::Kind::Version || isPart)
            continue;
        if (field.kind == PlaybookField::Kind::Map) {
            layout->addSpacing(theme::wide(this));
            addHeading(PlaybookWords::label(schema, field), 1.0, layout);
            addFields(*field.inner, value, layout);
        } else if (field.kind == PlaybookField::Kind::Items) {
            layout->addSpacing(theme::wide(this));
            addNote(
                tr("%1: beneath it in the list, each with a form of its own.").arg(PlaybookWords::label(schema, field)),
                layout);
        } else {
            addField(schema, field, value, layout);
        }
    }
}

void PlaybookForm::addField(const PlaybookSchema &schema, const PlaybookField &field, const PlaybookPath &path,
                            QVBoxLayout *layout)
{
    QWidget *content = layout->parentWidget();
    const QString name = PlaybookWords::label(schema, field);
    auto *editor = FieldEditor::make(field, name, namesOf(field.refersTo), content);
    QStringList help{PlaybookWords::hint(schema, field), writingRule(field.kind)};
    help.removeAll(QString());
    editor->setSpokenName(name, help.join(u' '));
    editor->setToolTip(help.join(u' '));
    // A box says itself what it is about, and so does the heading of a part that is one list.
    const bool isSaid = field.kind == PlaybookField::Kind::Flag || path == m_path;
    if (isSaid) {
        layout->addWidget(editor);
    } else {
        auto *label = plainLabel(field.required ? tr("%1 (needed)").arg(name) : name, content);
        label->setBuddy(editor);
        if (isShort(field.kind)) {
            // Beside one another, in columns that are the same in all rows.
            auto *row = new QHBoxLayout;
            for (QWidget *half : {static_cast<QWidget *>(label), static_cast<QWidget *>(editor)}) {
                QSizePolicy policy = half->sizePolicy();
                policy.setHorizontalPolicy(QSizePolicy::Ignored);
                half->setSizePolicy(policy);
                row->addWidget(half, 1);
            }
            layout->addLayout(row);
        } else {
            layout->addWidget(label);
            layout->addWidget(editor);
        }
    }
    auto *problem = plainLabel({}, content);
    theme::Ink::set(problem, theme::alarm);
    problem->hide();
    layout->addWidget(problem);
    layout->addSpacing(theme::narrow(this));
    m_rows.append({path, editor, problem, help.join(u' ')});
    connect(editor, &FieldEditor::edited, this,
            [this, path, name](const YamlNode &said) { onEdited(path, said, name); });
}

QStringList PlaybookForm::namesOf(const QString &list) const
{
    QStringList names;
    const PlaybookField *field = playbookSchema().find(list);
    for (qsizetype i = 0; field && i < m_edit.countAt({list}); ++i)
        names.append(m_edit.textAt({list, QString::number(i), field->inner->nameKey()}));
    return names;
}

void PlaybookForm::onEdited(const PlaybookPath &path, const YamlNode &said, const QString &label)
{
    m_edit.set(path, said, m_path.size() > 1 ? tr("%1 of %2").arg(label, heading()) : label);
}

void PlaybookForm::refresh()
{
    // Gone for good or until it is undone: another form follows.
    if (m_path.size() > 1 && !m_edit.at(m_path))
        return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.editor->setSaid(m_edit.at(row.path));
        const PlaybookEdit::Problem *problem = m_edit.problemIn(row.path);
        // What is wrong with the item as a whole is said with its name.
        if (!problem && i == 0)
            for (const PlaybookEdit::Problem &one : m_edit.problems())
                if (!m_path.isEmpty() && one.path == m_path)
                    problem = &one;
        row.problem->setText(problem ? tr("Problem: %1. %2").arg(problem->what, problem->expected) : QString());
        row.problem->setVisible(problem != nullptr);
    }
    keepInView();
}

void PlaybookForm::focusField(const PlaybookPath &value)
{
    if (m_rows.isEmpty())
        return;
    const auto found = std::ranges::find_if(m_rows, [&value](const Row &row) {
        return value.size() >= row.path.size() && value.first(row.path.size()) == row.path;
    });
    const Row &row = found == m_rows.end() ? m_rows.first() : *found;
    row.editor->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row.editor);
}

void PlaybookForm::onFocusChanged(QWidget *before, QWidget *now)
{
    const auto rowOf = [this](const QWidget *widget) {
        return std::ranges::find_if(m_rows, [widget](const Row &row) {
            return widget && (row.editor == widget || row.editor->isAncestorOf(widget));
        });
    };
    const auto left = rowOf(before);
    const auto entered = rowOf(now);
    if (left != m_rows.end() && left != entered)
        m_edit.endTyping();
    if (entered == m_rows.end())
        return;
    m_help->setText(entered->help);
    keepInView();
}

void PlaybookForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInView();
}

// What is being edited, with what is wrong with it, once all has its place.
void PlaybookForm::keepInView()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *focus = focusWidget();
            const auto row = std::ranges::find_if(m_rows, [focus](const Row &one) {
                return focus && focus->hasFocus() && (one.editor == focus || one.editor->isAncestorOf(focus));
            });
            if (row == m_rows.end())
                return;
            if (row->problem->isVisible())
                m_scroll->ensureWidgetVisible(row->problem);
            m_scroll->ensureWidgetVisible(row->editor);
        },
        Qt::QueuedConnection);
}

}  // namespace evenkeel
