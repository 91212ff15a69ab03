// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace evenkeel {

/// Pages of which the one in front alone says how much room it takes. A QStackedWidget asks those behind it too: in a
/// low window each page would be scrolled as the tallest is.
class FrontStack : public QWidget
{
    Q_OBJECT

public:
    explicit FrontStack(QWidget *parent = nullptr);

    void addWidget(QWidget *page);
    [[nodiscard]] QWidget *currentWidget() const;
    [[nodiscard]] QWidget *widget(int index) const;
    void setCurrentWidget(QWidget *page);
    void setCurrentIndex(int index);

private:
    QStackedLayout *m_layout;
};

}  // namespace evenkeel
