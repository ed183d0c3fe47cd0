// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_rows.h"

#include <map>

namespace boshi::db {

/// One line of the caseload: a person in a family (family 0: in none), for lists, search and matching of imports.
struct PersonLine {
    qint64 family = 0;
    qint64 person = 0;
    QString role = {}, name = {}, kana = {}, search = {}, birth = {}, due = {};
    friend bool operator==(const PersonLine &, const PersonLine &) = default;
};

/// Keeps tables `person_index` and `person_word` in step with persons, memberships and pregnancies. A cache: `lines` says
/// from the records what it must hold, both for writing and for checking. Throws Failure.
class PersonIndex {
public:
    explicit PersonIndex(sqlite3 *connection);

    /// A record whose state changed; `memberBefore` is whom it named until now (0: nobody). `isNew`: this is its first.
    void noteChange(const RecordRow &row, qint64 memberBefore, bool isNew);

    /// Writes the lines of everybody noted since.
    void flush();

    std::vector<PersonLine> lines(qint64 person);
    std::vector<PersonLine> stored(qint64 person);
    std::vector<qint64> everybody();

    /// A number that is the same for the same words of the same people in whatever order, and hardly for any others.
    quint64 digestOfStoredWords();
    static quint64 digestOfWords(const std::vector<PersonLine> &lines);

private:
    std::map<qint64, QString> rolesOf(qint64 person);
    QString dueDateOf(qint64 person);
    void note(qint64 person, bool mayHaveLines);
    void rewrite(qint64 person, bool mayHaveLines);
    void writeWords(Statement &statement, const std::vector<PersonLine> &lines);

    RecordRows m_rows;
    Statement m_pregnancies;
    Statement m_memberships;
    Statement m_stored;
    Statement m_remove;
    Statement m_insert;
    Statement m_removeWord;
    Statement m_insertWord;
    Statement m_persons;
    Statement m_words;
    std::map<qint64, bool> m_noted; ///< Person → whether lines of theirs may be stored; in the order of the tables.
};

} // namespace boshi::db
