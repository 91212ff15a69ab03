// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "models/incident/enums.h"
#include "models/postmortem/commentanchor.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTabBar;

namespace evenkeel {

class DraftEditor;
class FrontStack;
class MarkdownEdit;
class MarkdownPreview;
class SectionMaker;
class TextPictures;
class TurningSplitter;

/// A section of the postmortem: an editor of its Markdown with a preview beside it. A section that the journal makes is
/// shown as it is made, until somebody writes it anew; what was written can be given back. A tool that works on what
/// the section tells of (the timeline's lines, say) comes first, its text behind a tab.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    SectionPage(const PaneContext &context, SectionKey section, QWidget *parent = nullptr);
    ~SectionPage() override;

    [[nodiscard]] SectionKey section() const { return m_section; }
    [[nodiscard]] DraftEditor *draft() const { return m_draft; }
    [[nodiscard]] MarkdownEdit &edit() const { return *m_edit; }
    /// Made when the page is first shown.
    void setTool(const QString &name, std::function<QWidget *(QWidget *parent)> make);
    /// Whether the preview is shown beside the editor.
    void setPreviewed(bool previewed);
    /// Brings the editor to the front, for words that are to be looked at.
    void showText();
    /// Whether the editor of its text is what is shown.
    [[nodiscard]] bool isWriting() const;
    /// Where its pictures come from; outlives it.
    void usePictures(TextPictures &pictures);
    /// Shows a picture of the incident where the cursor is.
    void insertPicture(EntityId evidence);
    /// Brings the tool to the front, making it where it wasn't yet; nullptr where there is none.
    QWidget *showTool();

    /// The text that is read at the moment, as it is written or as the journal makes it; empty while a tool is shown.
    [[nodiscard]] QString shownText() const;
    /// What of it is selected.
    [[nodiscard]] TextSpan selection() const;
    void select(const TextSpan &words);

signals:
    void failed(const evenkeel::Error &error);
    /// The editor has come to the front, or gone behind something else.
    void writingChanged();
    /// Files are to be attached and shown where the cursor is.
    void picturesRequested();
    /// shownText tells something else than before.
    void textShown();
    /// Before it is seen for the first time.
    void toolMade(QWidget *tool);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeMade();
    QWidget *makeWriting();
    void readIncident();
    void writeAnew();
    void takeBack();
    void makeTool();
    void showTab(int tab);
    void offerPictures();
    template <typename F>
    auto withShown(F use) const;

    PaneContext m_context;
    SectionKey m_section;
    SectionMaker *m_maker = nullptr;
    QTabBar *m_tabs;
    FrontStack *m_stack;
    QWidget *m_tool = nullptr;
    std::function<QWidget *(QWidget *)> m_makeTool;
    QWidget *m_made = nullptr;
    MarkdownPreview *m_madeText = nullptr;
    QWidget *m_writing;
    QLabel *m_since;
    QPushButton *m_writeAnew = nullptr;
    QPushButton *m_takeBack;
    MarkdownEdit *m_edit;
    TurningSplitter *m_splitter = nullptr;
    MarkdownPreview *m_preview;
    TextPictures *m_pictures = nullptr;
    DraftEditor *m_draft = nullptr;
    QString m_shown;       ///< what the made page shows
    bool m_begun = false;  ///< written anew from nothing, and nothing typed yet
};

}  // namespace evenkeel
