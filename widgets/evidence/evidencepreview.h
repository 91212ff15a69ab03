// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entities.h"
#include "widgets/evidence/previewcontent.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace evenkeel {

class Document;
class PictureView;

/// What a file shows of itself: a picture, the beginning of a text, or only what is known about it. Nothing of it is
/// handed to another program but by the buttons.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePreview(Document &document, QWidget *parent = nullptr);

    /// nullptr: nothing is chosen.
    void show(const Evidence *file);
    /// Unset while nothing is shown, or it is being read.
    [[nodiscard]] const std::optional<PreviewContent> &content() const { return m_content; }

signals:
    void openRequested();
    void saveRequested();

private:
    void take(const PreviewContent &content);
    void showDetails();

    Document &m_document;
    std::optional<Evidence> m_file;
    std::optional<PreviewContent> m_content;
    QStackedWidget *m_pages;
    QLabel *m_note;  ///< in place of a picture or text
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_details;
    QPushButton *m_open;
    QPushButton *m_save;
};

}  // namespace evenkeel
