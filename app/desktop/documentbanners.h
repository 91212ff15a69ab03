// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QObject>

class QAction;
class QWidget;

namespace evenkeel {

class BannerBar;
class Document;

/// Says in the window's banner what stands between the incident and its disk, and offers what helps.
class DocumentBanners : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DocumentBanners(Document &document, BannerBar &banner, QWidget &window);

private:
    void onTroubled(const Error &error);
    void saveElsewhere();
    template <typename Slot>
    [[nodiscard]] QAction *remedy(const QString &text, Slot slot);

    Document &m_document;
    BannerBar &m_banner;
    QWidget &m_window;
};

}  // namespace evenkeel
