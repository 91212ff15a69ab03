// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

namespace {

struct NodeText {
    Q_DECLARE_TR_FUNCTIONS(YamlNode)
};

QByteArray jsonText(const QString &text)
{
    // Qt escapes a string as JSON asks; the brackets around it are cut off.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

void write(const YamlNode &node, QByteArray &json)
{
    switch (node.kind) {
    case YamlNode::Kind::Nothing:
        json += "null";
        return;
    case YamlNode::Kind::Text:
        json += jsonText(node.text);
        return;
    case YamlNode::Kind::List:
    case YamlNode::Kind::Map:
        break;
    }
    const bool isMap = node.kind == YamlNode::Kind::Map;
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

YamlNode fromJson(const QJsonValue &value)
{
    YamlNode node;
    if (value.isObject()) {
        node.kind = YamlNode::Kind::Map;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            node.append(member.key(), fromJson(member.value()));
    } else if (value.isArray()) {
        node.kind = YamlNode::Kind::List;
        for (const auto &item : value.toArray())
            node.items.append(fromJson(item));
    } else if (!value.isNull()) {
        node.kind = YamlNode::Kind::Text;
        node.text = value.toVariant().toString();
    }
    return node;
}

}  // namespace

QByteArray toJson(const YamlNode &node)
{
    QByteArray json;
    write(node, json);
    return json;
}

Result<YamlNode> playbookNodeFromJson(const QByteArray &json)
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
