// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace evenkeel {

/// A page that is made when it is first shown: what it shows takes a look at the whole incident.
class LazyPage : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;
    LazyPage(Make make, QWidget *parent);

    // A page behind others, whose size is ignored, doesn't say either how tall it would be: the stack would ask all.
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make;
};

}  // namespace evenkeel
