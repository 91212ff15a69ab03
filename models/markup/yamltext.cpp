// SPDX-License-Identifier: GPL-3.0-or-later
// yaml-cpp's events, not its documents: those take a key that comes twice silently, and follow aliases.
#include "models/markup/yamlnode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct YamlText {
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

constexpr qsizetype MostYamlBytes = 1024 * 1024;
constexpr size_t DeepestLevel = 32;

// What stops the parser, which knows no other way; never leaves this file.
struct Refused : std::runtime_error {
    Refused(const YAML::Mark &at, const QString &why) : std::runtime_error(""), mark(at), reason(why) {}
    YAML::Mark mark;
    QString reason;
};

class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const QString &file) : m_file(file) {}

    [[nodiscard]] const YamlNode &root() const { return m_root; }
    [[nodiscard]] const std::optional<YAML::Mark> &lastQuoted() const { return m_lastQuoted; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        add(mark, node(YamlNode::Kind::Nothing, mark));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refused(mark, YamlText::tr("aliases (*name) are not read; write it out"));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        YamlNode text = node(YamlNode::Kind::Text, mark);
        text.text = QString::fromStdString(value);
        if (tag == "!")
            m_lastQuoted = mark;
        // An unquoted ~ or null is nothing, as YAML has it.
        if (tag == "?" && (value == "~" || value == "null"))
            text = node(YamlNode::Kind::Nothing, mark);
        add(mark, std::move(text));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        refuseTag(mark, tag);
        open(YamlNode::Kind::List, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        refuseTag(mark, tag);
        open(YamlNode::Kind::Map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlNode node;
        std::optional<YamlNode> key;
    };

    [[nodiscard]] YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark) const
    {
        YamlNode made = YamlNode::ofKind(kind);
        made.place = {m_file, mark.line + 1, mark.column + 1};
        return made;
    }
    // What yaml-cpp says of a value without a tag: nothing, "?" when plain, "!" when quoted.
    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refused(mark, YamlText::tr("tags (!name) are not read; leave it out"));
    }
    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refused(mark, YamlText::tr("anchors (&name) are not read; leave it out"));
    }
    void open(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        refuseAnchor(mark, anchor);
        if (m_open.size() >= DeepestLevel)
            throw Refused(mark, YamlText::tr("this is nested too deeply"));
        if (!m_open.empty() && m_open.back().node.kind == YamlNode::Kind::Map && !m_open.back().key)
            throw Refused(mark, YamlText::tr("a key must be a word"));
        m_open.push_back({node(kind, mark), {}});
    }
    void close()
    {
        YamlNode closed = std::move(m_open.back().node);
        m_open.pop_back();
        add({}, std::move(closed));
    }
    void add(const YAML::Mark &mark, YamlNode made)
    {
        if (m_open.empty()) {
            m_root = std::move(made);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.append(std::move(made));
        } else if (parent.key) {
            parent.node.append(parent.key->text, std::move(made), parent.key->place);
            parent.key.reset();
        } else {
            if (made.kind != YamlNode::Kind::Text)
                throw Refused(mark, YamlText::tr("a key must be a word"));
            if (parent.node.keys.contains(made.text))
                throw Refused(mark, YamlText::tr("\"%1\" is said twice here").arg(made.text));
            parent.key = std::move(made);
        }
    }

    QString m_file;
    YamlNode m_root;
    std::vector<Open> m_open;
    std::optional<YAML::Mark> m_lastQuoted;
};

// yaml-cpp takes a quoted text that the file's end cuts off as if it were closed; the last one is where that can be.
bool isCutOff(QByteArrayView yaml, qsizetype begin)
{
    if (begin < 0 || begin >= yaml.size() || (yaml[begin] != '"' && yaml[begin] != '\''))
        return false;
    const char quote = yaml[begin];
    for (qsizetype i = begin + 1; i < yaml.size(); ++i) {
        const bool isDoubled = quote == '\'' && i + 1 < yaml.size() && yaml[i + 1] == quote;
        if (quote == '"' && yaml[i] == '\\')
            ++i;
        else if (yaml[i] == quote && !isDoubled)
            return false;
        else if (yaml[i] == quote)
            ++i;
    }
    return true;
}

// The first line that isn't UTF-8, which yaml-cpp would mend silently; 0 when all are. No letter goes across a line's
// end.
int lineOfNoUtf8(const QByteArray &text)
{
    int line = 1;
    for (qsizetype from = 0; from < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString ignored = decoder.decode(QByteArrayView(text).sliced(from, next - from));
        if (decoder.hasError())
            return line;
        from = next;
    }
    return 0;
}

Error unreadable(const QString &file, int line, const QString &what)
{
    return {ErrorCode::InvalidInput, what, line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file,
            YamlText::tr("Mend the file, then try again.")};
}

// Whether a text of several lines can stand as it is, under a "|": else it is quoted, with \n in it.
bool isPlainBlock(const QString &text)
{
    return text.contains(u'\n') && text == text.trimmed()
           && std::ranges::all_of(text, [](QChar c) { return c == u'\n' || c.isPrint() || c.isSurrogate(); });
}

void emit_(YAML::Emitter &out, const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Nothing:
        out << YAML::Null;
        break;
    case YamlNode::Kind::Text:
        if (isPlainBlock(node.text))
            out << YAML::Literal;
        out << node.text.toStdString();
        break;
    case YamlNode::Kind::List:
        out << YAML::BeginSeq;
        for (const YamlNode &item : node.items)
            emit_(out, item);
        out << YAML::EndSeq;
        break;
    case YamlNode::Kind::Map:
        out << YAML::BeginMap;
        for (qsizetype i = 0; i < node.items.size(); ++i) {
            out << YAML::Key << node.keys[i].toStdString() << YAML::Value;
            emit_(out, node.items[i]);
        }
        out << YAML::EndMap;
        break;
    }
}

}  // namespace

Result<YamlNode> readYaml(const QByteArray &yaml, const QString &file)
{
    if (yaml.size() > MostYamlBytes)
        return unreadable(file, 0, YamlText::tr("a file of more than 1 MiB isn't read"));
    if (const int line = lineOfNoUtf8(yaml))
        return unreadable(file, line, YamlText::tr("this is no UTF-8"));
    try {
        std::istringstream text(yaml.toStdString());
        YAML::Parser parser(text);
        TreeBuilder tree(file);
        if (!parser.HandleNextDocument(tree))
            return unreadable(file, 0, YamlText::tr("there is nothing in the file"));
        // It counts bytes, without the mark that some editors begin a file with.
        const qsizetype first = yaml.startsWith("\xef\xbb\xbf") ? 3 : 0;
        if (const auto &quoted = tree.lastQuoted(); quoted && isCutOff(yaml, first + quoted->pos))
            return unreadable(file, quoted->line + 1, YamlText::tr("this quoted text has no end"));
        TreeBuilder second(file);
        if (parser.HandleNextDocument(second))
            return unreadable(file, second.root().place.line,
                              YamlText::tr("a file is one document; a second one begins here"));
        return tree.root();
    } catch (const Refused &refused) {
        return unreadable(file, refused.mark.line + 1, refused.reason);
    } catch (const YAML::Exception &error) {
        return unreadable(file, error.mark.line + 1,
                          YamlText::tr("this is no YAML: %1").arg(QString::fromStdString(error.msg)));
    }
}

QByteArray toYaml(const YamlNode &node)
{
    YAML::Emitter out;
    out.SetIndent(2);
    emit_(out, node);
    return QByteArray::fromStdString(out.c_str()) + '\n';
}

}  // namespace evenkeel
