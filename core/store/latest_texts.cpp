// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/store/guarded.h"
#include "core/store/vault_reader.h"

namespace boshi {
namespace {

constexpr int mostRecords = 2000;
constexpr qsizetype mostTexts = 100;

bool hasText(const RecordType &type, std::string_view fieldKey)
{
    const Field *field = type.find(fieldKey);
    return field && field->kind == FieldKind::Text;
}

QString textOf(const RecordType &type, QByteArrayView state, std::string_view fieldKey)
{
    const auto record = toRecord(QUuid(), type, QUuid(), state);
    const auto *text = record && !record->isVoided ? record->get<QString>(fieldKey) : nullptr;
    return text ? *text : QString();
}

} // namespace

Result<QStringList> VaultReader::latestTexts(std::string_view fieldKey) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        // Newest families first, which is what a family's own handbook, and mostly a caseload, wants. The table itself: what is sealed has no type there. The order is that of its key, so that nothing is sorted.
        db::PooledStatement rows(*m_statements, "SELECT type, state FROM main.record ORDER BY key DESC LIMIT ?");
        rows.bindAll(mostRecords);
        QStringList texts;
        while (texts.size() < mostTexts && rows.next()) {
            const RecordType *type = rows.isNull(0) ? nullptr : records::find(QStringView(rows.text(0)));
            if (!type || !hasText(*type, fieldKey))
                continue;
            const QString text = textOf(*type, rows.blobView(1), fieldKey);
            if (!text.isEmpty() && !texts.contains(text))
                texts << text;
        }
        return texts;
    });
}

} // namespace boshi
