// SPDX-License-Identifier: GPL-3.0-or-later
// The module evenkeel-pdf.
#include "models/report/pdf/pdffinishing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

class PdfFinisher
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinisher)

public:
    explicit PdfFinisher(const PdfFinishing &finishing)
        : m_document(finishing.document), m_structure(finishing.structure), m_finishing(finishing)
    {
    }

    // libqpdf reports failures by exceptions; they end here.
    Result<QByteArray> finish(const QByteArray &drawn)
    {
        try {
            m_pdf.setSuppressWarnings(true);
            m_pdf.processMemoryFile("drawn pages", drawn.constData(), size_t(drawn.size()));
            for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
                m_pages.push_back(page.getObjectHandle());
            addDestinations();
            addOutline();
            addLinks();
            addMetadata();
            if (m_finishing.archival)
                dropInterpolation();
            else
                addAttachments();
            mendFonts();
            return write();
        } catch (const std::exception &failure) {
            return Error{ErrorCode::Damaged,
                         tr("The PDF could not be put together (%1)").arg(QString::fromLocal8Bit(failure.what())),
                         {},
                         tr("This is a fault of the program. Export as Markdown or HTML, and report it.")};
        }
    }

private:
    [[nodiscard]] static double points(qreal units) { return units / PdfStyle::UnitsPerPoint; }
    [[nodiscard]] static QPDFObjectHandle number(double value) { return QPDFObjectHandle::newReal(value, 2); }

    [[nodiscard]] double pageHeight(int page)
    {
        return m_pages.at(size_t(page)).getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    [[nodiscard]] QPDFObjectHandle destination(const PdfBookmark &bookmark)
    {
        constexpr double Above = 6;  // points, so that the heading doesn't stick to the window's edge
        return QPDFObjectHandle::newArray({m_pages.at(size_t(bookmark.page)), name("/XYZ"), QPDFObjectHandle::newNull(),
                                           number(pageHeight(bookmark.page) - points(bookmark.top) + Above),
                                           QPDFObjectHandle::newNull()});
    }

    void addDestinations()
    {
        if (m_structure.bookmarks.empty())
            return;
        auto tree = QPDFNameTreeObjectHelper::newEmpty(m_pdf);
        for (const PdfBookmark &bookmark : m_structure.bookmarks)
            tree.insert(bookmark.heading.anchor.toStdString(), destination(bookmark));
        auto names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Dests", tree.getObjectHandle());
        m_pdf.getRoot().replaceKey("/Names", m_pdf.makeIndirectObject(names));
    }

    // A node of the outline while it is built; the parent's index, or -1 for the outline itself.
    struct OutlineItem {
        QPDFObjectHandle object;
        int parent = -1;
        int level = 0;
        std::vector<size_t> children;
    };

    void addOutline()
    {
        if (m_structure.bookmarks.empty())
            return;
        std::vector<OutlineItem> items;
        std::vector<size_t> roots;
        std::vector<int> open;  // the chain of ancestors of what comes next
        for (const PdfBookmark &bookmark : m_structure.bookmarks) {
            while (!open.empty() && items[size_t(open.back())].level >= bookmark.heading.level)
                open.pop_back();
            OutlineItem item;
            item.object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.object.replaceKey("/Title", unicodeString(bookmark.heading.text));
            item.object.replaceKey("/Dest", destination(bookmark));
            item.level = bookmark.heading.level;
            item.parent = open.empty() ? -1 : open.back();
            if (item.parent < 0)
                roots.push_back(items.size());
            else
                items[size_t(item.parent)].children.push_back(items.size());
            open.push_back(int(items.size()));
            items.push_back(std::move(item));
        }
        auto outline = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outline.replaceKey("/Type", name("/Outlines"));
        linkChildren(items, outline, roots, true);
        for (OutlineItem &item : items)
            linkChildren(items, item.object, item.children, false);
        m_pdf.getRoot().replaceKey("/Outlines", outline);
        if (m_pages.size() > 1)
            m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    static void linkChildren(std::vector<OutlineItem> &items, QPDFObjectHandle parent,
                             const std::vector<size_t> &children, bool open)
    {
        if (children.empty())
            return;
        for (size_t i = 0; i < children.size(); ++i) {
            QPDFObjectHandle child = items[children[i]].object;
            child.replaceKey("/Parent", parent);
            if (i > 0)
                child.replaceKey("/Prev", items[children[i - 1]].object);
            if (i + 1 < children.size())
                child.replaceKey("/Next", items[children[i + 1]].object);
        }
        parent.replaceKey("/First", items[children.front()].object);
        parent.replaceKey("/Last", items[children.back()].object);
        const auto count = (long long)children.size();
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
    }

    void addLinks()
    {
        for (const PdfLinkArea &link : m_structure.links) {
            const double height = pageHeight(link.page);
            auto annotation = QPDFObjectHandle::newDictionary();
            annotation.replaceKey("/Type", name("/Annot"));
            annotation.replaceKey("/Subtype", name("/Link"));
            annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4));  // printed, as PDF/A wants it
            annotation.replaceKey("/Rect",
                                  QPDFObjectHandle::newArray(
                                      {number(points(link.area.left())), number(height - points(link.area.bottom())),
                                       number(points(link.area.right())), number(height - points(link.area.top()))}));
            annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
            if (link.url.startsWith(u'#')) {
                annotation.replaceKey("/Dest", unicodeString(link.url.mid(1)));
            } else {
                auto action = QPDFObjectHandle::newDictionary();
                action.replaceKey("/S", name("/URI"));
                action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(link.url).toEncoded().toStdString()));
                annotation.replaceKey("/A", action);
            }
            QPDFObjectHandle page = m_pages.at(size_t(link.page));
            QPDFObjectHandle annotations = page.getKey("/Annots");
            if (!annotations.isArray()) {
                annotations = QPDFObjectHandle::newArray();
                page.replaceKey("/Annots", annotations);
                annotations = page.getKey("/Annots");
            }
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addMetadata()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(m_document.language.toStdString()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        auto xmp = QPDFObjectHandle::newStream(&m_pdf, m_finishing.xmp.toStdString());
        xmp.getDict().replaceKey("/Type", name("/Metadata"));
        xmp.getDict().replaceKey("/Subtype", name("/XML"));
        root.replaceKey("/Metadata", xmp);

        auto info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        const auto add = [&info](const char *key, const QString &text) {
            if (!text.isEmpty())
                info.replaceKey(key, unicodeString(text));
        };
        add("/Title", m_document.title);
        add("/Author", m_document.author);
        add("/Subject", m_document.subject);
        add("/Keywords", m_document.keywords.join(", "_L1));
        add("/Creator", u"Evenkeel"_s);
        add("/Producer", u"Evenkeel"_s);
        const std::string date = m_finishing.date.toStdString();
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
        m_pdf.getTrailer().replaceKey("/Info", info);
    }

    void addAttachments()
    {
        const std::string date = m_finishing.date.toStdString();
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const PdfAttachment &attachment : m_document.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
            stream.setCreationDate(date).setModDate(date).setSubtype(attachment.mimeType.toStdString());
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
            file.setDescription(attachment.description.toStdString());
            file.getObjectHandle().replaceKey("/AFRelationship", name("/Source"));
            files.replaceEmbeddedFile(attachment.name.toStdString(), file);
        }
    }

    // Which PDF/A-1 forbids, so that a picture looks the same everywhere.
    void dropInterpolation()
    {
        for (QPDFObjectHandle &object : m_pdf.getAllObjects())
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                object.getDict().removeKey("/Interpolate");
    }

    // Qt names a subset like the whole font, and maps some glyphs to look-alikes of what was typed.
    void mendFonts()
    {
        for (QPDFObjectHandle &font : m_pdf.getAllObjects()) {
            if (!font.isDictionaryOfType("/Font", "/Type0"))
                continue;
            QPDFObjectHandle map = font.getKey("/ToUnicode");
            if (!map.isStream())
                continue;
            const auto data = map.getStreamData();
            const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            map.replaceStreamData(m_finishing.mendTextMap(bytes).toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
            markAsSubset(font, bytes);
        }
    }

    static void markAsSubset(QPDFObjectHandle font, const QByteArray &seed)
    {
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        const std::string baseName = font.getKey("/BaseFont").getName().substr(1);
        const QByteArray digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
        std::string tag = "/";
        for (int i = 0; i < 6; ++i)
            tag += char('A' + uchar(digest[i]) % 26);
        const QPDFObjectHandle subsetName = QPDFObjectHandle::newName(tag + '+' + baseName);
        font.replaceKey("/BaseFont", subsetName);
        descendant.replaceKey("/BaseFont", subsetName);
        descriptor.replaceKey("/FontName", subsetName);
    }

    [[nodiscard]] QByteArray write()
    {
        // QPdfWriter numbers its fonts by where they lie in memory. Written plainly first, objects are numbered by how
        // they are reached from the root; only then does packing them, which goes by number, give the same bytes.
        const auto numbered = written(m_pdf, qpdf_o_disable);
        QPDF inOrder;
        inOrder.processMemoryFile("report", reinterpret_cast<const char *>(numbered->getBuffer()), numbered->getSize());
        const auto packed = written(inOrder, m_finishing.archival ? qpdf_o_disable : qpdf_o_generate);
        return QByteArray(reinterpret_cast<const char *>(packed->getBuffer()), qsizetype(packed->getSize()));
    }

    [[nodiscard]] std::shared_ptr<Buffer> written(QPDF &pdf, qpdf_object_stream_e packing) const
    {
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        if (m_finishing.archival) {
            writer.forcePDFVersion("1.4");
            writer.setNewlineBeforeEndstream(true);
        } else {
            writer.setMinimumPDFVersion("1.7");
        }
        writer.setObjectStreamMode(packing);
        writer.setDeterministicID(true);
        writer.write();
        return writer.getBufferSharedPointer();
    }

    const PdfDocument &m_document;
    const PdfStructure &m_structure;
    const PdfFinishing &m_finishing;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

}  // namespace

}  // namespace evenkeel

extern "C" Q_DECL_EXPORT void evenkeelFinishPdf1(const evenkeel::PdfFinishing &finishing,
                                                 evenkeel::Result<QByteArray> &finished)
{
    finished = evenkeel::PdfFinisher(finishing).finish(finishing.drawn);
}
