// SPDX-License-Identifier: GPL-3.0-or-later
// The module evenkeel-pdf.
#include "models/report/pdf/pdfreading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTransform>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <exception>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using GlyphWords = QHash<uint, QString>;

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

QString fromHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(char16_t(hex.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

// What finishPdf wrote: one glyph a line.
GlyphWords wordsOfGlyphs(const QByteArray &map)
{
    static const QRegularExpression line(u"<([0-9A-Fa-f]{4})>\\s*<((?:[0-9A-Fa-f]{4})+)>\\s*\\n"_s);
    const QString text = QString::fromLatin1(map);
    GlyphWords words;
    for (auto it = line.globalMatch(text, text.indexOf("beginbfchar"_L1)); it.hasNext();) {
        const auto match = it.next();
        words.insert(match.captured(1).toUInt(nullptr, 16), fromHex(match.captured(2)));
    }
    return words;
}

/// Collects the text of one page, a piece for each string that is drawn.
class PageText final : public QPDFObjectHandle::ParserCallbacks
{
public:
    struct Piece {
        QString text;
        qreal y = 0;
        bool beginsItem = false;
    };

    explicit PageText(QPDFObjectHandle fonts) : m_fonts(fonts) {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    [[nodiscard]] QStringList readings() const
    {
        QString byLine;
        QString byItem;
        QString joined;
        qreal y = 0;
        for (const Piece &piece : m_pieces) {
            constexpr qreal SameLine = 0.5;  // points
            if (std::abs(piece.y - y) > SameLine)
                byLine += u' ';
            if (piece.beginsItem)
                byItem += u' ';
            y = piece.y;
            byLine += piece.text;
            byItem += piece.text;
            joined += piece.text;
        }
        QStringList readings{byLine, byItem, joined};
        // Drawn from left to right, whichever way it is read.
        if (byLine.isRightToLeft() || std::ranges::any_of(byLine, [](QChar c) { return isRightToLeft(c); })) {
            QString back = byItem;
            std::ranges::reverse(back);
            readings.append(back);
        }
        return readings;
    }

private:
    static bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
    [[nodiscard]] qreal number(size_t i)
    {
        return i < m_operands.size() && m_operands[i].isNumber() ? m_operands[i].getNumericValue() : 0;
    }
    [[nodiscard]] QTransform matrix() { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }

    void perform(const std::string &name)
    {
        if (name == "q") {
            m_stack.push_back(m_page);
        } else if (name == "Q" && !m_stack.empty()) {
            m_page = m_stack.back();
            m_stack.pop_back();
        } else if (name == "cm") {
            m_page = matrix() * m_page;
        } else if (name == "BT") {
            m_line = QTransform();
            m_isNew = true;
        } else if (name == "Tm") {
            m_line = matrix();
        } else if (name == "Td" || name == "TD") {
            m_line = QTransform::fromTranslate(number(0), number(1)) * m_line;
        } else if (name == "Tf" && !m_operands.empty() && m_operands[0].isName()) {
            setFont(m_operands[0].getName());
        } else if ((name == "Tj" || name == "'") && !m_operands.empty()) {
            add(m_operands.back());
        } else if (name == "TJ" && !m_operands.empty() && m_operands[0].isArray()) {
            for (const QPDFObjectHandle &item : m_operands[0].getArrayAsVector())
                add(item);
        }
    }

    void setFont(const std::string &name)
    {
        const QString key = QString::fromStdString(name);
        if (!m_known.contains(key)) {
            QPDFObjectHandle font = m_fonts.isDictionary() ? m_fonts.getKey(name) : QPDFObjectHandle::newNull();
            QPDFObjectHandle map = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
            m_known.insert(key, map.isStream() ? wordsOfGlyphs(bytesOf(map)) : GlyphWords());
        }
        m_font = key;
    }

    void add(QPDFObjectHandle string)
    {
        if (!string.isString())
            return;
        const std::string glyphs = string.getStringValue();
        const GlyphWords &words = m_known[m_font];
        Piece piece;
        for (size_t i = 0; i + 1 < glyphs.size(); i += 2)
            piece.text += words.value(uint(uchar(glyphs[i])) << 8 | uchar(glyphs[i + 1]));
        piece.y = (m_line * m_page).map(QPointF()).y();
        piece.beginsItem = std::exchange(m_isNew, false);
        m_pieces.push_back(std::move(piece));
    }

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<QTransform> m_stack;
    QTransform m_page;
    QTransform m_line;
    QHash<QString, GlyphWords> m_known;
    QString m_font;
    bool m_isNew = true;
    std::vector<Piece> m_pieces;
};

class PdfReader
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)

public:
    // libqpdf reports failures by exceptions; they end here.
    static Result<PdfReading> read(const QByteArray &pdf)
    {
        try {
            PdfReader reader;
            reader.m_pdf.setSuppressWarnings(true);
            reader.m_pdf.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
            reader.readPages();
            reader.readDocument();
            reader.readFiles();
            return reader.m_reading;
        } catch (const std::exception &failure) {
            return Error{ErrorCode::Damaged,
                         tr("The PDF could not be read again (%1)").arg(QString::fromLocal8Bit(failure.what())),
                         {},
                         tr("This is a fault of the program. Export as Markdown or HTML, and report it.")};
        }
    }

private:
    void readPages()
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            PageText text(page.getAttribute("/Resources", false).getKey("/Font"));
            page.parseContents(&text);
            m_reading.pages += text.readings();
            for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations())
                addStrings(annotation.getObjectHandle(), m_reading.links);
        }
    }

    void readDocument()
    {
        addStrings(m_pdf.getTrailer().getKey("/Info"), m_reading.information);
        QPDFObjectHandle root = m_pdf.getRoot();
        if (root.getKey("/Metadata").isStream())
            m_reading.information.append(QString::fromUtf8(bytesOf(root.getKey("/Metadata"))));
        std::vector<QPDFOutlineObjectHelper> open = QPDFOutlineDocumentHelper(m_pdf).getTopLevelOutlines();
        while (!open.empty()) {
            QPDFOutlineObjectHelper item = open.back();
            open.pop_back();
            m_reading.bookmarks.append(QString::fromStdString(item.getTitle()));
            for (const QPDFOutlineObjectHelper &kid : item.getKids())
                open.push_back(kid);
        }
        QPDFObjectHandle names = root.getKey("/Names");
        if (names.isDictionary() && names.getKey("/Dests").isDictionary()) {
            QPDFNameTreeObjectHelper places(names.getKey("/Dests"), m_pdf);
            for (const auto &place : places)
                m_reading.bookmarks.append(QString::fromStdString(place.first).replace(u'-', u' '));
        }
    }

    void readFiles()
    {
        for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(m_pdf).getEmbeddedFiles()) {
            const QPDFObjectHandle stream = file->getEmbeddedFileStream();
            m_reading.files.append(
                {QString::fromStdString(name) + u' ' + QString::fromStdString(file->getDescription()),
                 bytesOf(stream)});
        }
    }

    // The texts of a dictionary and of those in it; not of what it refers to.
    static void addStrings(QPDFObjectHandle dictionary, QStringList &texts)
    {
        if (!dictionary.isDictionary())
            return;
        for (const auto &[key, value] : dictionary.getDictAsMap()) {
            QPDFObjectHandle held = value;
            if (held.isString())
                texts.append(QString::fromStdString(held.getUTF8Value()));
            else if (held.isDictionary() && !held.isIndirect())
                addStrings(held, texts);
        }
    }

    QPDF m_pdf;
    PdfReading m_reading;
};

}  // namespace

}  // namespace evenkeel

extern "C" Q_DECL_EXPORT void evenkeelReadPdf1(const QByteArray &pdf, evenkeel::Result<evenkeel::PdfReading> &reading)
{
    reading = evenkeel::PdfReader::read(pdf);
}
