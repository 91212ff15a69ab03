// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookwords.h"

#include "models/markup/yamlnode.h"
#include "models/playbook/format/playbookformat.h"

#include <QCoreApplication>

namespace evenkeel {

using playbookformat::Key;

namespace {

class WordsVisitor
{
public:
    using Visit = std::function<void(QString &)>;
    WordsVisitor(YamlNode &map, const Visit &visit) : m_map(map), m_visit(visit) {}

    template <typename T>
    void value(const char *key, T &member, Key /*need*/ = Key::Optional)
    {
        if (YamlNode *node = m_map.find(QLatin1StringView(key).toString()))
            descend(*node, member);
    }
    template <typename T>
    void words(const char *key, T & /*member*/, Key /*need*/ = Key::Optional)
    {
        if (YamlNode *node = m_map.find(QLatin1StringView(key).toString()))
            give(*node);
    }
    void minuteOfDay(const char * /*key*/, int & /*minute*/) {}
    void version(const char * /*key*/, int /*newest*/) {}

private:
    template <typename T>
    void descend(YamlNode &node, T &value)
    {
        if constexpr (requires(WordsVisitor & v) { playbookformat::describe(v, value); }) {
            WordsVisitor inner(node, m_visit);
            playbookformat::describe(inner, value);
        }
    }
    template <typename T>
    void descend(YamlNode &list, QList<T> & /*values*/)
    {
        T item{};
        for (YamlNode &node : list.items)
            descend(node, item);
    }
    void give(YamlNode &node)
    {
        if (node.kind == YamlNode::Kind::Text)
            m_visit(node.text);
        for (YamlNode &item : node.items)
            give(item);
    }

    YamlNode &m_map;
    const Visit &m_visit;
};

}  // namespace

void forEachPlaybookWords(YamlNode &root, const std::function<void(QString &)> &visit)
{
    Playbook playbook;
    WordsVisitor visitor(root, visit);
    playbookformat::describe(visitor, playbook);
}

void translatePlaybook(YamlNode &root)
{
    forEachPlaybookWords(root, [](QString &text) {
        // As the reader takes it: a catalogue doesn't end its texts with a line's end.
        const QByteArray source = text.trimmed().toUtf8();
        if (!source.isEmpty())
            text = QCoreApplication::translate(PlaybookWordsContext, source.constData());
    });
}

}  // namespace evenkeel
