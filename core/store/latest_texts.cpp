// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure.h"
#include "core/records/catalogue.h"
#include "core/store/guarded.h"
#include "core/store/record_rows.h"
#include "core/store/vault_reader.h"

namespace boshi {
namespace {

using db::PooledStatement;
using db::RecordRows;
using db::StatementPool;

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

bool isMarked(const RecordType &type, QByteArrayView state)
{
    const auto record = std::ranges::any_of(type.fields, [](const Field &field) { return field.has(Withholding); })
        ? toRecord(QUuid(), type, QUuid(), state)
        : std::nullopt;
    return record && !record->isVoided && isNotDisclosed(*record);
}

/// Families in which something is marked as not disclosed: nobody learns from a list in another family's form where they go.
class MarkedBlocks {
public:
    explicit MarkedBlocks(StatementPool &statements) : m_statements(statements) { }

    bool has(qint64 key)
    {
        const qint64 block = key >> RecordRows::blockBits;
        const auto known = m_known.constFind(block);
        return known == m_known.cend() ? *m_known.insert(block, ask(block)) : *known;
    }

private:
    bool ask(qint64 block)
    {
        PooledStatement rows(m_statements, "SELECT type, state FROM main.record WHERE key >= ? AND key < ?");
        rows.bindAll(block << RecordRows::blockBits, (block + 1) << RecordRows::blockBits);
        while (rows.next())
            if (const RecordType *type = rows.isNull(0) ? nullptr : records::find(QStringView(rows.text(0))))
                if (isMarked(*type, rows.blobView(1)))
                    return true;
        return false;
    }

    StatementPool &m_statements;
    QHash<qint64, bool> m_known;
};

} // namespace

Result<QStringList> VaultReader::latestTexts(std::string_view fieldKey) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        // Newest families first, which is what a family's own handbook, and mostly a caseload, wants. The table itself: what is
        // sealed has no type there. The order is that of its key, so that nothing is sorted.
        MarkedBlocks marked(*m_statements);
        db::PooledStatement rows(*m_statements, "SELECT key, type, state FROM main.record ORDER BY key DESC LIMIT ?");
        rows.bindAll(mostRecords);
        QStringList texts;
        while (texts.size() < mostTexts && rows.next()) {
            const RecordType *type = rows.isNull(1) ? nullptr : records::find(QStringView(rows.text(1)));
            if (!type || !hasText(*type, fieldKey))
                continue;
            const QString text = textOf(*type, rows.blobView(2), fieldKey);
            if (!text.isEmpty() && !texts.contains(text) && !marked.has(rows.integer(0)))
                texts << text;
        }
        return texts;
    });
}

} // namespace boshi
