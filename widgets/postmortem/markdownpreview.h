// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>

class QPlainTextEdit;

namespace evenkeel {

class TextPictures;

/// How a Markdown text reads, beside its editor and in step with its cursor. Follows no link and fetches nothing.
class MarkdownPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownPreview(QWidget *parent = nullptr);

    /// From now on shows what this editor holds, while it is visible.
    void follow(QPlainTextEdit *edit);
    void showMarkdown(const QString &markdown);
    /// Shows the pictures that texts name; without, their words. They outlive it.
    void showPicturesOf(TextPictures *pictures);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();
    void showPlace();

    /// In place of a picture that isn't there; empty where it is.
    [[nodiscard]] QString wordsInsteadOf(const QString &address, const QString &words) const;

    QPlainTextEdit *m_edit = nullptr;
    TextPictures *m_pictures = nullptr;
    QString m_shown;
    bool m_showsPictures = false;
    QTimer m_soon;
};

}  // namespace evenkeel
