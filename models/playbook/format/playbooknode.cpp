// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbooknode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct NodeText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookNode)
};

QByteArray jsonText(const QString &text)
{
    // Qt escapes a string as JSON asks; the brackets around it are cut off.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

void write(const PlaybookNode &node, QByteArray &json)
{
    switch (node.kind) {
    case PlaybookNode::Kind::Nothing:
        json += "null";
        return;
    case PlaybookNode::Kind::Text:
        json += jsonText(node.text);
        return;
    case PlaybookNode::Kind::List:
    case PlaybookNode::Kind::Map:
        break;
    }
    const bool isMap = node.kind == PlaybookNode::Kind::Map;
    json += isMap ? '{' : '[';
    for (qsizetype i = 0; i < node.items.size(); ++i) {
        if (i > 0)
            json += ',';
        if (isMap)
            json += jsonText(node.keys[i]) + ':';
        write(node.items[i], json);
    }
    json += isMap ? '}' : ']';
}

PlaybookNode fromJson(const QJsonValue &value)
{
    PlaybookNode node;
    if (value.isObject()) {
        node.kind = PlaybookNode::Kind::Map;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            node.append(member.key(), fromJson(member.value()));
    } else if (value.isArray()) {
        node.kind = PlaybookNode::Kind::List;
        for (const auto &item : value.toArray())
            node.items.append(fromJson(item));
    } else if (!value.isNull()) {
        node.kind = PlaybookNode::Kind::Text;
        node.text = value.toVariant().toString();
    }
    return node;
}

}  // namespace

PlaybookNode PlaybookNode::ofText(const QString &text)
{
    PlaybookNode node;
    node.kind = Kind::Text;
    node.text = text;
    return node;
}

PlaybookNode PlaybookNode::ofKind(Kind kind)
{
    PlaybookNode node;
    node.kind = kind;
    return node;
}

const PlaybookNode *PlaybookNode::find(QStringView key) const
{
    const qsizetype at = kind == Kind::Map ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &items[at];
}

PlaybookNode *PlaybookNode::find(QStringView key)
{
    const qsizetype at = kind == Kind::Map ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &items[at];
}

void PlaybookNode::append(const QString &key, PlaybookNode value, const PlaybookPlace &keyPlace)
{
    keys.append(key);
    keyPlaces.append(keyPlace);
    items.append(std::move(value));
}

void PlaybookNode::remove(QStringView key)
{
    const qsizetype at = keys.indexOf(key);
    if (at < 0)
        return;
    keys.removeAt(at);
    keyPlaces.removeAt(at);
    items.removeAt(at);
}

bool PlaybookNode::saysTheSameAs(const PlaybookNode &other) const
{
    if (kind != other.kind || text != other.text || keys != other.keys || items.size() != other.items.size())
        return false;
    // Copies share their items until one is changed.
    return items.constData() == other.items.constData()
           || std::ranges::equal(items, other.items,
                                 [](const auto &one, const auto &another) { return one.saysTheSameAs(another); });
}

QByteArray toJson(const PlaybookNode &node)
{
    QByteArray json;
    write(node, json);
    return json;
}

Result<PlaybookNode> playbookNodeFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::Damaged,
                     NodeText::tr("the incident's copy of its playbook can't be read: %1").arg(error.errorString()),
                     {},
                     NodeText::tr("Give the incident a playbook again.")};
    return fromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
}

}  // namespace evenkeel
