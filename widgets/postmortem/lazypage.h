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

signals:
    /// Before it is seen.
    void made(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make;
};

}  // namespace evenkeel
