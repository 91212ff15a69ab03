// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookedit.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace evenkeel {

class FieldEditor;

/// The form of one part or item of a playbook under edit, made from the format: a control for each key, beneath it what
/// is wrong with it, and at the foot what belongs in the one that has the keyboard. The edit must outlive it.
class PlaybookForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookForm(PlaybookEdit &edit, QWidget *parent = nullptr);
    ~PlaybookForm() override;

    /// An item, a part or, where empty, the whole.
    void showPath(const PlaybookPath &path);
    [[nodiscard]] const PlaybookPath &path() const { return m_path; }
    /// Gives the keyboard to the control of a value, or to the first.
    void focusField(const PlaybookPath &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        PlaybookPath path;
        FieldEditor *editor;
        QLabel *problem;
        QString help;
    };

    void addFields(const PlaybookSchema &schema, const PlaybookPath &path, QVBoxLayout *layout);
    void addField(const PlaybookSchema &schema, const PlaybookField &field, const PlaybookPath &path,
                  QVBoxLayout *layout);
    void addHeading(const QString &text, qreal size, QVBoxLayout *layout);
    void addNote(const QString &text, QVBoxLayout *layout);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QStringList namesOf(const QString &list) const;
    void onEdited(const PlaybookPath &path, const YamlNode &said, const QString &label);
    void refresh();
    void keepInView();
    void onFocusChanged(QWidget *before, QWidget *now);

    PlaybookEdit &m_edit;
    PlaybookPath m_path;
    QScrollArea *m_scroll;
    QLabel *m_help;
    QList<Row> m_rows;
};

}  // namespace evenkeel
