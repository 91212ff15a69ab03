// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/changecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <simdjson.h>

namespace evenkeel {

namespace {

using namespace Qt::StringLiterals;

QJsonValue toJson(const FieldValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *raw = std::get_if<RawJson>(&value)) {
        const QJsonDocument document = QJsonDocument::fromJson(raw->text);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    return QJsonValue(QJsonValue::Null);
}

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArrayView toView(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

FieldValue toValue(simdjson::dom::element element)
{
    using simdjson::dom::element_type;
    switch (element.type()) {
    case element_type::BOOL:
        return bool(element);
    case element_type::INT64:
        return double(int64_t(element));
    case element_type::UINT64:
        return double(uint64_t(element));
    case element_type::DOUBLE:
        return double(element);
    case element_type::STRING:
        return toString(std::string_view(element));
    case element_type::ARRAY:
    case element_type::OBJECT:
        return RawJson{QByteArray::fromStdString(simdjson::minify(element))};
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

FieldValue toValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return RawJson{QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)};
    case QJsonValue::Object:
        return RawJson{QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)};
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Change changeOf(QByteArrayView kindName, EntityId id)
{
    Change change{entityKindFromName(kindName), {}, id, {}};
    if (change.kind == EntityKind::Unknown)
        change.unknownKind = QString::fromUtf8(kindName);
    return change;
}

void appendField(Change &change, QByteArrayView name, FieldValue value)
{
    FieldChange &field = change.fields.emplaceBack();
    field.index = fieldIndex(change.kind, name);
    if (field.index < 0)
        field.unknownName = QString::fromUtf8(name);
    field.value = std::move(value);
}

// simdjson refuses a whole text for a number beyond 64 bits, which a newer version may have stored; Qt rounds it.
// (It also takes line breaks and zeros within strings, which JSON doesn't allow and damage brings about.)
std::optional<Change> decodeLeniently(QByteArrayView payload)
{
    if (std::ranges::any_of(payload, [](char c) { return uchar(c) < 0x20; }))
        return std::nullopt;
    const QJsonObject element = QJsonDocument::fromJson(payload.toByteArray()).object();
    const auto id = EntityId::fromString(element.value("id"_L1).toString());
    const QJsonValue set = element.value("set"_L1);
    if (!id || !element.value("kind"_L1).isString() || !set.isObject())
        return std::nullopt;
    Change change = changeOf(element.value("kind"_L1).toString().toUtf8(), *id);
    const QJsonObject fields = set.toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        appendField(change, field.key().toUtf8(), toValue(field.value()));
    return change;
}

}  // namespace

namespace changecodec {

QByteArray encode(const Change &change)
{
    QJsonObject set;
    for (const FieldChange &fieldChange : change.fields)
        set.insert(change.fieldName(fieldChange), toJson(fieldChange.value));
    const QString kind = change.kind == EntityKind::Unknown ? change.unknownKind : QString(entityKindName(change.kind));
    const QJsonObject element{{u"id"_s, change.id.toString()}, {u"kind"_s, kind}, {u"set"_s, set}};
    return QJsonDocument(element).toJson(QJsonDocument::Compact);
}

QByteArray join(const QList<QByteArray> &payloads)
{
    return '[' + payloads.join(",\n") + ']';
}

QList<QByteArrayView> split(QByteArrayView stored)
{
    QList<QByteArrayView> payloads;
    if (stored.size() < 2 || stored.front() != '[' || stored.back() != ']')
        return payloads;
    QByteArrayView rest = stored.sliced(1, stored.size() - 2);
    if (rest.isEmpty())
        return payloads;
    while (const void *separator = memmem(rest.data(), size_t(rest.size()), ",\n", 2)) {
        const qsizetype end = static_cast<const char *>(separator) - rest.data();
        payloads.append(rest.first(end));
        rest = rest.sliced(end + 2);
    }
    payloads.append(rest);
    return payloads;
}

bool contains(QByteArrayView stored, QByteArrayView part)
{
    // memmem takes no null pointers.
    if (part.isEmpty() || stored.isEmpty())
        return part.isEmpty();
    return memmem(stored.data(), size_t(stored.size()), part.data(), size_t(part.size())) != nullptr;
}

}  // namespace changecodec

struct ChangeDecoder::Parser {
    simdjson::dom::parser parser;
    std::vector<char> padded;
};

ChangeDecoder::ChangeDecoder() : m_parser(std::make_unique<Parser>()) {}
ChangeDecoder::~ChangeDecoder() = default;

bool ChangeDecoder::decode(QByteArrayView stored, Changes &changes)
{
    const qsizetype before = changes.size();
    if (decodeWhole(stored, changes))
        return true;
    // One element that this parser refuses must not take the others along.
    changes.erase(changes.begin() + before, changes.end());
    bool readAll = true;
    for (const QByteArrayView payload : changecodec::split(stored)) {
        if (decodeWhole('[' + payload.toByteArray() + ']', changes))
            continue;
        if (const auto change = decodeLeniently(payload))
            changes.append(*change);
        else
            readAll = false;
    }
    return readAll;
}

Change ChangeDecoder::decodeElement(QByteArrayView payload)
{
    Changes changes;
    decode('[' + payload.toByteArray() + ']', changes);
    return changes.isEmpty() ? Change() : changes.first();
}

bool ChangeDecoder::decodeWhole(QByteArrayView stored, Changes &changes)
{
    // simdjson reads a little beyond the end, so the text goes where there is room for that.
    auto &padded = m_parser->padded;
    const auto size = size_t(stored.size());
    if (padded.size() < size + simdjson::SIMDJSON_PADDING)
        padded.resize(2 * size + simdjson::SIMDJSON_PADDING);
    std::copy(stored.begin(), stored.end(), padded.begin());
    std::fill_n(padded.begin() + qptrdiff(size), simdjson::SIMDJSON_PADDING, char(0));

    simdjson::dom::array elements;
    if (m_parser->parser.parse(padded.data(), size, false).get(elements) != simdjson::SUCCESS)
        return false;
    bool readAll = true;
    for (const simdjson::dom::element element : elements) {
        if (element.is_null())
            continue;
        std::string_view kindName;
        std::string_view idText;
        simdjson::dom::object set;
        if (element["kind"].get(kindName) || element["id"].get(idText) || element["set"].get(set)) {
            readAll = false;
            continue;
        }
        const auto id = EntityId::fromLatin1(toView(idText));
        if (!id) {
            readAll = false;
            continue;
        }
        Change &change = changes.emplaceBack(changeOf(toView(kindName), *id));
        change.fields.reserve(qsizetype(set.size()));
        for (const auto &[name, value] : set)
            appendField(change, toView(name), toValue(value));
    }
    return readAll;
}

}  // namespace evenkeel
