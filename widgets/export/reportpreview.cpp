// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/reportpreview.h"

#include "models/report/pdf/reportpdf.h"
#include "models/report/reportfile.h"
#include "widgets/export/pagepicture.h"
#include "widgets/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr qsizetype MostBytes = 16 * 1024;  // of a text; more than anybody reads in a preview

}  // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_page(new PagePicture(this)),
      m_text(new QPlainTextEdit(this)), m_caption(new QLabel(this)), m_made(Made{})
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Beginning of the report"));
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setAccessibleDescription(tr("About the preview"));
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_caption);

    m_resized.setSingleShot(true);
    m_resized.setInterval(150);
    connect(m_page, &PagePicture::resized, this, [this] { m_resized.start(); });
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_shown && m_shown->format == ReportFormat::Pdf && !m_next)
            show(Wish(*m_shown));
    });
    connect(&m_work, &BackgroundWork::finished, this, &ReportPreview::end);
}

void ReportPreview::show(const Wish &wish)
{
    m_next = wish;
    if (m_work.isRunning())
        m_work.cancel();
    else
        begin();
}

void ReportPreview::stop()
{
    m_next.reset();
    m_shown.reset();
    m_resized.stop();
    m_work.cancel();
}

void ReportPreview::begin()
{
    m_shown = std::exchange(m_next, std::nullopt);
    m_stack->setCurrentWidget(m_shown->format == ReportFormat::Pdf ? static_cast<QWidget *>(m_page) : m_text);
    say(tr("Making the preview…"));
    m_work.start([this, wish = *m_shown, room = m_stack->size() * devicePixelRatioF()](
                     const BackgroundWork::GoOn &goOn) { m_made = make(wish, room, goOn); });
}

Result<ReportPreview::Made> ReportPreview::make(const Wish &wish, QSize room, const BackgroundWork::GoOn &goOn)
{
    Made made;
    made.leftOut = leftOutOf(wish.options.kind, Disclosure(wish.incident, wish.options.audience));
    if (wish.format == ReportFormat::Pdf) {
        const auto page = drawReportPdf(wish.incident, wish.options, room, goOn);
        if (!page)
            return page.error();
        made.page = page->image;
        made.pageCount = page->pageCount;
        made.leftOut.redactions = page->redactions;
        return made;
    }
    ReportPictureFiles pictures{pictureFolderFor(wish.path), {}};
    const auto bytes = renderReport(wish.incident, wish.options, wish.format, goOn, &pictures);
    if (!bytes)
        return bytes.error();
    const auto redactions = redactionsIn(wish.incident, wish.options, wish.format, goOn);
    if (!redactions)
        return redactions.error();
    made.leftOut.redactions = *redactions;
    made.isWhole = bytes->size() <= MostBytes;
    QByteArray beginning = bytes->left(MostBytes);
    if (!made.isWhole)
        beginning.truncate(std::max<qsizetype>(beginning.lastIndexOf('\n'), 0));
    made.text = QString::fromUtf8(beginning);
    return made;
}

void ReportPreview::end()
{
    if (m_next) {
        begin();
        return;
    }
    if (!m_work.isCancelled()) {
        if (m_made)
            show(*m_made);
        else {
            m_page->setPage({});
            m_text->clear();
            say(m_made.error().message());
        }
    }
    emit idle();
}

void ReportPreview::show(const Made &made)
{
    if (made.pageCount > 0) {
        m_page->setPage(made.page);
        say(tr("Page 1 of %1").arg(made.pageCount));
        m_page->setAccessibleDescription(caption());
    } else {
        m_text->setPlainText(made.text);
        say(made.isWhole ? tr("The whole report") : tr("The beginning of the report"));
    }
    emit leftOut(made.leftOut);
}

void ReportPreview::say(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setWordWrap(true);
}

QString ReportPreview::caption() const
{
    return m_caption->text();
}

}  // namespace evenkeel
