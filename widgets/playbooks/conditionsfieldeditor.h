// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbooks/fieldeditor.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace evenkeel {

/// Conditions that must all hold: a row each, of what is so and its parameter.
class ConditionsFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ConditionsFieldEditor(const PlaybookField &field, QWidget *parent);

    void setSaid(const YamlNode *said) override;
    void setSpokenName(const QString &name, const QString &description) override;

private:
    struct Row {
        QWidget *widget;
        QComboBox *predicate;
        QComboBox *flag;       ///< yes or no, for those whose parameter is that
        QLineEdit *parameter;  ///< for all others
    };

    void addRow(const YamlNode &condition);
    void removeRow(const QWidget *widget);
    void showParameter(const Row &row);
    void nameRows();
    [[nodiscard]] YamlNode said() const;

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
    QString m_name;
};

}  // namespace evenkeel
