// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload: who is in a vault, listed, searched and matched.
#include "core/base/text_key.h"
#include "core/store/guarded.h"
#include "core/store/person_words.h"
#include "core/store/vault_reader.h"

namespace boshi {
namespace {

using db::PooledStatement;
using db::Statement;

CaseloadLine caseloadLineFrom(const Statement &row)
{
    return {row.isNull(0) ? row.id(1) : row.id(0), row.id(1), row.text(2), row.text(3),
            row.text(4), row.text(5), row.text(6)};
}

std::vector<CaseloadLine> readCaseload(Statement &rows)
{
    std::vector<CaseloadLine> result;
    while (rows.next())
        result.push_back(caseloadLineFrom(rows));
    return result;
}

constexpr const char *caseloadColumns = "SELECT f.id, p.id, i.role, i.name, i.kana, i.birth, i.due FROM person_index i "
                                        "LEFT JOIN record f ON f.key = i.family JOIN record p ON p.key = i.person ";

/// Gathers lines of people by their words, each line once.
class CaseloadSearch {
public:
    CaseloadSearch(db::StatementPool &statements, const QString &key, std::size_t most)
        : m_rows(statements, "SELECT f.id, p.id, i.role, i.name, i.kana, i.birth, i.due, i.family, i.person, i.search "
                             "FROM person_word w CROSS JOIN person_index i ON i.person = w.person "
                             "LEFT JOIN record f ON f.key = i.family JOIN record p ON p.key = i.person "
                             "WHERE w.word >= ? AND w.word < ? ORDER BY w.word, w.person")
        , m_key(key)
        , m_most(most)
    {
    }

    void add(const db::WordRange &range)
    {
        m_rows.bindAll(range.first, range.end);
        while (m_lines.size() < m_most && m_rows.next())
            if (m_rows.text(9).contains(m_key) && m_seen.emplace(m_rows.integer(7), m_rows.integer(8)).second)
                m_lines.push_back(caseloadLineFrom(m_rows));
        m_rows.reset();
    }

    std::vector<CaseloadLine> lines() { return std::move(m_lines); }

private:
    PooledStatement m_rows;
    QString m_key;
    std::size_t m_most;
    std::set<std::pair<qint64, qint64>> m_seen; ///< Family and person.
    std::vector<CaseloadLine> m_lines;
};

} // namespace

Result<std::vector<CaseloadLine>> VaultReader::caseload(int most) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QByteArray sql = QByteArray(caseloadColumns) + "ORDER BY i.family, i.birth, i.person LIMIT ?";
        PooledStatement rows(*m_statements, sql);
        rows.bindAll(most);
        return readCaseload(rows);
    });
}

Result<std::vector<CaseloadLine>> VaultReader::named(const QString &text, int most) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QString key = searchKey(text);
        CaseloadSearch search(*m_statements, key, std::size_t(qMax(most, 0)));
        if (!key.isEmpty())
            search.add(db::wordsBeginningWith(db::nameBeginning + key.left(db::longestWord - 1)));
        if (!key.isEmpty())
            search.add(db::wordsBeginningWith(key));
        return search.lines();
    });
}

Result<std::vector<CaseloadLine>> VaultReader::linesOf(const QUuid &person) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QByteArray sql = QByteArray(caseloadColumns) + "WHERE p.id = ? ORDER BY i.family";
        PooledStatement rows(*m_statements, sql);
        const QByteArray id = person.toRfc4122();
        rows.bindAll(id);
        return readCaseload(rows);
    });
}

Result<std::vector<CaseloadLine>> VaultReader::bornOn(const QString &birth) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QByteArray sql = QByteArray(caseloadColumns) + "WHERE i.birth = ? ORDER BY i.family, i.person";
        PooledStatement rows(*m_statements, sql);
        rows.bindAll(birth);
        return readCaseload(rows);
    });
}

} // namespace boshi
