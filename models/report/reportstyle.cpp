// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportstyle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct StyleText {
    Q_DECLARE_TR_FUNCTIONS(ReportStyle)
};

constexpr qint64 MostStyleBytes = 256 * 1024;
constexpr qint64 MostLogoBytes = 512 * 1024;
constexpr quint32 MostLogoPixels = 4000;  // a side
constexpr quint32 White = 0xFFFFFF;
constexpr double ReadableText = 4.5;  // WCAG 2, AA
constexpr double VisibleRule = 1.5;

// A part of an SVG that would have something else be read, or run.
QString hazardIn(const QByteArray &svg)
{
    constexpr std::array Refused{"image"_L1,   "script"_L1,  "foreignObject"_L1, "style"_L1,
                                 "feImage"_L1, "animate"_L1, "set"_L1,           "animateTransform"_L1};
    constexpr int Deepest = 64;
    constexpr int MostElements = 5000;
    // Possessive: else the quote before a "#" is given back, and isn't one.
    static const QRegularExpression outside(u"url\\(\\s*+['\"]?+(?!#)"_s);
    QXmlStreamReader xml(svg);
    int elements = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference
            || token == QXmlStreamReader::ProcessingInstruction)
            return StyleText::tr("declarations");
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++elements > MostElements || ++depth > Deepest)
            return StyleText::tr("too many shapes");
        if (elements == 1 && xml.name() != "svg"_L1)
            return StyleText::tr("something that isn't SVG");
        for (const QLatin1StringView name : Refused)
            if (xml.name() == name)
                return u'<' + QString(name) + u'>';
        // Shapes used again may double with every level.
        if (xml.name() == "use"_L1)
            return u"<use>"_s;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const bool isLink = attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#');
            if (isLink || attribute.name().startsWith("on"_L1) || outside.match(attribute.value()).hasMatch())
                return attribute.qualifiedName().toString();
        }
    }
    return xml.hasError() ? StyleText::tr("something that isn't XML") : QString();
}

bool isPng(const QByteArray &bytes)
{
    constexpr qsizetype HeadBytes = 24;
    return bytes.size() > HeadBytes && bytes.startsWith("\x89PNG\r\n\x1a\n");
}

class StyleReader
{
public:
    StyleReader(const QString &path, LoadedStyle &loaded) : m_folder(QFileInfo(path).dir()), m_loaded(loaded) {}

    [[nodiscard]] const QList<YamlProblem> &problems() const { return m_problems; }

    void read(const YamlNode &root)
    {
        if (root.kind != YamlNode::Kind::Map) {
            mistake(root.place, StyleText::tr("a style file says what is to look how"),
                    StyleText::tr("Begin with \"colours:\", for instance."));
            return;
        }
        ReportStyle &style = m_loaded.style;
        forEachKey(root, [&](const QString &key, const YamlNode &value) {
            if (key == "colours"_L1)
                readColours(value);
            else if (key == "fonts"_L1)
                readFonts(value);
            else if (key == "logo"_L1)
                readLogo(value);
            else if (key == "confidentiality"_L1)
                style.confidentiality = text(value);
            else if (key == "paper"_L1)
                readPaper(value);
            else
                return false;
            return true;
        });
    }

private:
    void mistake(const YamlPlace &place, const QString &what, const QString &expected)
    {
        m_problems.append({place, what, expected});
    }

    template <typename F>
    void forEachKey(const YamlNode &map, F take)
    {
        if (map.kind != YamlNode::Kind::Map) {
            mistake(map.place, StyleText::tr("this must be keys with values"),
                    StyleText::tr("Write \"key: value\" on lines of their own."));
            return;
        }
        for (qsizetype i = 0; i < map.items.size(); ++i)
            if (!take(map.keys[i], map.items[i]))
                mistake(map.keyPlaces[i], StyleText::tr("\"%1\" isn't known here").arg(map.keys[i]),
                        StyleText::tr("See the example with the shipped style for what can be said."));
    }

    QString text(const YamlNode &node)
    {
        constexpr qsizetype Longest = 200;
        const QString said = node.text.simplified();
        const bool printable = std::ranges::all_of(said, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        if (node.kind == YamlNode::Kind::Text && said.size() <= Longest && printable)
            return said;
        mistake(node.place, StyleText::tr("this must be one line of text"), StyleText::tr("Make it shorter."));
        return {};
    }

    std::optional<quint32> colour(const YamlNode &node)
    {
        static const QRegularExpression hex(u"\\A#([0-9A-Fa-f]{6})\\z"_s);
        const auto match = hex.match(node.text);
        if (node.kind == YamlNode::Kind::Text && match.hasMatch())
            return match.captured(1).toUInt(nullptr, 16);
        mistake(node.place, StyleText::tr("this is no colour"),
                StyleText::tr("Write \"#\" and six digits in quotes, such as \"#1f4a5c\"."));
        return std::nullopt;
    }

    void demandContrast(const YamlNode &node, std::optional<quint32> colour, double wanted)
    {
        if (!colour || contrast(*colour, White) >= wanted)
            return;
        m_loaded.remarks.append(
            {node.place,
             StyleText::tr("\"%1\" has a contrast of %2 with white; to be read it needs %3")
                 .arg(node.text, QString::number(contrast(*colour, White), 'f', 1), QString::number(wanted, 'f', 1)),
             StyleText::tr("Choose a darker one.")});
    }

    void readColours(const YamlNode &node)
    {
        ReportStyle &style = m_loaded.style;
        forEachKey(node, [&](const QString &key, const YamlNode &value) {
            if (key == "accent"_L1) {
                style.accent = colour(value);
                demandContrast(value, style.accent, ReadableText);
            } else if (key == "rules"_L1) {
                style.rules = colour(value);
                demandContrast(value, style.rules, VisibleRule);
            } else if (key == "severity"_L1) {
                readSeverities(value);
            } else {
                return false;
            }
            return true;
        });
    }

    void readSeverities(const YamlNode &node)
    {
        auto &severities = m_loaded.style.severities;
        if (node.kind != YamlNode::Kind::List || node.items.isEmpty()
            || node.items.size() > qsizetype(severities.size())) {
            mistake(node.place, StyleText::tr("this must be a list of one to five colours"),
                    StyleText::tr("The worst severity comes first."));
            return;
        }
        for (qsizetype i = 0; i < node.items.size(); ++i) {
            severities[size_t(i)] = colour(node.items[i]);
            demandContrast(node.items[i], severities[size_t(i)], ReadableText);
        }
    }

    void readFonts(const YamlNode &node)
    {
        ReportStyle &style = m_loaded.style;
        forEachKey(node, [&](const QString &key, const YamlNode &value) {
            if (key == "text"_L1)
                style.textFont = family(value);
            else if (key == "headings"_L1)
                style.headingFont = family(value);
            else if (key == "code"_L1)
                style.codeFont = family(value);
            else
                return false;
            return true;
        });
    }

    // Only what a family may be called goes on into pages.
    QString family(const YamlNode &node)
    {
        static const QRegularExpression wanted(u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N} .\\-]{0,79}\\z"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        if (node.kind == YamlNode::Kind::Text && wanted.match(node.text).hasMatch())
            return node.text;
        mistake(node.place, StyleText::tr("this is no font's name"),
                StyleText::tr("Write the name of an installed family, such as Lato."));
        return {};
    }

    void readPaper(const YamlNode &node)
    {
        const QString said = node.text.toLower();
        if (said == "a4"_L1)
            m_loaded.style.paper = PaperSize::A4;
        else if (said == "letter"_L1)
            m_loaded.style.paper = PaperSize::Letter;
        else
            mistake(node.place, StyleText::tr("this paper isn't known"), StyleText::tr("Write A4 or Letter."));
    }

    // Beside the style file, or below it: a file from elsewhere must not have others read.
    void readLogo(const YamlNode &node)
    {
        const auto no = [&](const QString &what, const QString &remedy) { mistake(node.place, what, remedy); };
        const QString folder = m_folder.canonicalPath();
        const QFileInfo file(m_folder, node.text);
        const QString path = file.canonicalFilePath();
        if (node.kind != YamlNode::Kind::Text || QDir::isAbsolutePath(node.text) || !file.isFile()
            || !path.startsWith(folder + u'/'))
            return no(StyleText::tr("there is no such picture beside the style file"),
                      StyleText::tr("Put the logo into the same folder and write its name."));
        QFile opened(path);
        if (!opened.open(QIODevice::ReadOnly))
            return no(StyleText::tr("the logo can't be read: %1").arg(opened.errorString()),
                      StyleText::tr("Check that the file can be read."));
        const QByteArray bytes = opened.read(MostLogoBytes + 1);
        if (bytes.size() > MostLogoBytes)
            return no(StyleText::tr("a logo of more than 512 KiB isn't read"), StyleText::tr("Make it smaller."));
        const bool png = isPng(bytes);
        if (png) {
            constexpr qsizetype Width = 16, Height = 20;
            const auto side = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
            if (side(Width) == 0 || side(Height) == 0 || side(Width) > MostLogoPixels || side(Height) > MostLogoPixels)
                return no(StyleText::tr("a logo of more than 4000 pixels a side isn't read"),
                          StyleText::tr("Make it smaller."));
        } else if (const QString hazard = hazardIn(bytes); !hazard.isEmpty()) {
            return no(StyleText::tr("the logo is neither a PNG nor a plain SVG: there is %1 in it").arg(hazard),
                      StyleText::tr("Save it as PNG, or as SVG of shapes and paths alone."));
        }
        m_loaded.style.logo = bytes;
        m_loaded.style.logoIsSvg = !png;
    }

    QDir m_folder;
    LoadedStyle &m_loaded;
    QList<YamlProblem> m_problems;
};

double brightness(quint32 colour)
{
    const auto channel = [&](int shift) {
        const double value = double((colour >> shift) & 0xFF) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

}  // namespace

double contrast(quint32 one, quint32 other)
{
    const double a = brightness(one);
    const double b = brightness(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Result<LoadedStyle> readStyle(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, StyleText::tr("there is no such style file"), path,
                     StyleText::tr("Choose another, or do without.")};
    const auto root = readYaml(file.read(MostStyleBytes), path);
    if (!root)
        return root.error();
    LoadedStyle loaded;
    StyleReader reader(path, loaded);
    reader.read(*root);
    if (reader.problems().isEmpty())
        return loaded;
    const YamlProblem &first = reader.problems().front();
    Error error = first.toError();
    error.where = u"%1:%2:%3"_s.arg(path).arg(first.place.line).arg(first.place.column);
    if (const auto more = int(reader.problems().size()) - 1; more > 0)
        error.what = StyleText::tr("%1 (and %n more)", nullptr, more).arg(error.what);
    return error;
}

}  // namespace evenkeel
