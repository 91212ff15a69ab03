// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace evenkeel {

/// One line of the incident, edited in place: Return, Ctrl+Return or leaving commits, Esc puts back what the incident
/// holds. Whoever owns it sets the value, and answers committed() by setting what it became, or by refuse().
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    /// What the incident holds now. Text being typed stays.
    void setValue(const QString &value);
    /// What the incident held when the typing began.
    [[nodiscard]] const QString &base() const { return m_base; }
    [[nodiscard]] bool isDirty() const { return text() != m_base; }
    /// The text can't be taken: it stays as typed, to be mended.
    void refuse() { m_refused = true; }
    void commit();

signals:
    /// The line shows what the incident holds: nothing typed is left.
    void settled();
    void committed(const QString &text);
    /// Somebody else changed the value while it is being edited.
    void changedMeanwhile();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showValue();

    QString m_value;
    QString m_base;
    bool m_committing = false;
    bool m_refused = false;
};

}  // namespace evenkeel
