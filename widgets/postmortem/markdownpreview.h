// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>

class QPlainTextEdit;

namespace evenkeel {

/// How a Markdown text reads, beside its editor and in step with its cursor. Follows no link and fetches nothing.
class MarkdownPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownPreview(QWidget *parent = nullptr);

    /// From now on shows what this editor holds, while it is visible.
    void follow(QPlainTextEdit *edit);
    void showMarkdown(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void showEvent(QShowEvent *event) override;

private:
    void showText();
    void showPlace();

    QPlainTextEdit *m_edit = nullptr;
    QTimer m_soon;
};

}  // namespace evenkeel
