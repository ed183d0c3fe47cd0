// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_text.h"

#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"

namespace boshi::cli {

QString rawText(const Field *field, QByteArrayView raw)
{
    static constexpr Field unknown{.key = "", .kind = FieldKind::Text, .label = ""};
    const auto value = decodeValue(raw);
    if (!value)
        return QStringLiteral("0x") + QString::fromLatin1(raw.toByteArray().toHex());
    return toText(field ? *field : unknown, *value);
}

QString nameOf(const VaultReader &reader, const QUuid &author)
{
    if (author.isNull())
        return {};
    const auto record = reader.record(author);
    const QString *name = record && *record ? (*record)->get<QString>(records::keys::author::name) : nullptr;
    return name ? *name : idText(author);
}

QString modeText(EntryMode mode)
{
    switch (mode) {
    case EntryMode::Typed: return QStringLiteral("typed");
    case EntryMode::CopiedFromPaper: return QStringLiteral("copied");
    case EntryMode::Verified: return QStringLiteral("verified");
    case EntryMode::Imported: return QStringLiteral("imported");
    case EntryMode::ByDevice: return QStringLiteral("device");
    }
    return QString::number(int(mode));
}

QString text(std::string_view key) { return QString::fromUtf8(key.data(), qsizetype(key.size())); }

QString className(Privacy privacy)
{
    constexpr const char *names[] = {"child", "family", "mother", "professional"};
    return QString::fromLatin1(names[int(privacy)]);
}

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

} // namespace boshi::cli
