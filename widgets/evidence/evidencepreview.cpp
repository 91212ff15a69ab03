// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepreview.h"

#include "models/document/document.h"
#include "models/document/evidencestore.h"
#include "widgets/evidence/pictureview.h"
#include "widgets/theme/theme.h"

#include <QFontDatabase>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

EvidencePreview::EvidencePreview(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedWidget(this)), m_note(new QLabel(this)),
      m_picture(new PictureView(this)), m_text(new QPlainTextEdit(this)), m_details(new QLabel(this)),
      m_open(new QPushButton(tr("&Open"), this)), m_save(new QPushButton(tr("Save &as…"), this))
{
    setAccessibleName(tr("Preview"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setMargin(theme::wide(this));
    m_text->setAccessibleName(tr("Text of the file"));
    m_picture->setAccessibleName(tr("Picture"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleDescription(tr("About the file"));
    m_open->setAccessibleDescription(tr("Hands a read-only copy to the program that the desktop has for it."));
    m_save->setAccessibleDescription(tr("Saves the original, byte for byte."));
    m_open->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_pages->addWidget(m_note);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_text);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_details);
    layout->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, &EvidencePreview::openRequested);
    connect(m_save, &QPushButton::clicked, this, &EvidencePreview::saveRequested);
    show(nullptr);
}

void EvidencePreview::show(const Evidence *file)
{
    const bool isSame =
        file && m_file && file->id == m_file->id && file->digest == m_file->digest && file->name == m_file->name;
    m_file = file ? std::optional(*file) : std::nullopt;
    if (isSame) {
        showDetails();
        return;
    }
    m_content.reset();
    m_note->setText(file ? tr("Reading…") : tr("Choose a file to see it here."));
    m_pages->setCurrentWidget(m_note);
    showDetails();
    if (!file)
        return;
    const QString digest = file->digest;
    auto *watcher = new QFutureWatcher<PreviewContent>(this);
    connect(watcher, &QFutureWatcher<PreviewContent>::finished, this, [this, watcher, id = file->id, digest] {
        watcher->deleteLater();
        // Another may have been chosen since.
        if (m_file && m_file->id == id && m_file->digest == digest)
            take(watcher->result());
    });
    watcher->setFuture(
        m_document.evidence().read(digest, bytesToPreview(file->mimeType, file->size),
                                   [name = file->name, size = file->size](const Result<QByteArray> &bytes) {
                                       return previewOf(bytes, name, size);
                                   }));
}

void EvidencePreview::take(const PreviewContent &content)
{
    m_content = content;
    switch (content.kind) {
    case PreviewContent::Kind::Picture:
        m_pages->setCurrentWidget(m_picture);
        m_picture->setPicture(content.picture, m_file->name);
        break;
    case PreviewContent::Kind::Text:
        m_text->setAccessibleName(tr("Text of %1").arg(m_file->name));
        m_text->setPlainText(content.text);
        m_pages->setCurrentWidget(m_text);
        break;
    case PreviewContent::Kind::None:
        m_note->setText(content.error ? content.error->message() : tr("%1 has no preview.").arg(m_file->name));
        m_pages->setCurrentWidget(m_note);
        break;
    }
    showDetails();
}

void EvidencePreview::showDetails()
{
    m_details->setVisible(m_file.has_value());
    m_open->setVisible(m_file.has_value());
    m_save->setVisible(m_file.has_value());
    if (!m_file)
        return;
    QStringList facts{m_content && !m_content->type.isEmpty() ? m_content->type : m_file->mimeType,
                      QLocale().formattedDataSize(m_file->size)};
    if (m_content && m_content->kind == PreviewContent::Kind::Text && m_content->isCut)
        facts.append(tr("the first %1 shown").arg(QLocale().formattedDataSize(MostPreviewText)));
    // In groups, so that it may be wrapped and compared by eye.
    QString digest;
    for (qsizetype i = 0; i < m_file->digest.size(); i += 8)
        digest += u' ' + m_file->digest.mid(i, 8);
    QString details = facts.join(u", "_s) + u'\n' + tr("SHA-256:%1").arg(digest);
    const bool mayRun = m_content && m_content->mayRun;
    if (mayRun)
        details += u'\n' + tr("Opening it could run it. Save it instead.");
    m_details->setText(details);
    m_open->setEnabled(m_content && !m_content->error && !mayRun);
    m_save->setEnabled(!(m_content && m_content->error));
}

}  // namespace evenkeel
