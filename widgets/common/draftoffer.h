// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace evenkeel {

class BannerBar;
class Document;
class DraftEditor;

/// Offers the drafts that an earlier run of the program left for these editors, in one banner: Restore or Discard.
/// Putting the banner away leaves the drafts where they are, for the next time. Also says there when somebody else
/// changes what is being edited.
class DraftOffer : public QObject
{
    Q_OBJECT

public:
    DraftOffer(BannerBar *banner, Document &document, const QList<DraftEditor *> &editors, QObject *parent);

    /// From now on the banner, which outlives the editor, says when somebody else writes the same text.
    static void tellOfOthers(BannerBar *banner, const DraftEditor *editor);

signals:
    /// The first editor that was given its draft: whoever has it brings it into view.
    void restored(evenkeel::DraftEditor *editor);

private:
    void offer();

    BannerBar *m_banner;
    Document &m_document;
    QList<DraftEditor *> m_editors;
    QList<DraftEditor *> m_holding;
};

}  // namespace evenkeel
