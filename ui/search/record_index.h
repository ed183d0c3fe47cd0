// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "ui/search/search_query.h"
#include "ui/search/search_result.h"

#include <QDeadlineTimer>
#include <QHash>

namespace boshi::ui {

/// The words of the records of one family, as people read them. Made bit by bit, so that typing never waits for it.
class RecordIndex {
public:
    /// Forgets everything and begins with the records of this family.
    void begin(const Family &family);
    void clear();
    /// Reads on until the time is over; true once there is nothing more to read. The family is the one it began with.
    bool readOn(const Family &family, QDeadlineTimer deadline);

    /// At most this many, the best first, then the latest.
    std::vector<RecordTarget> find(const SearchQuery &query, std::size_t most) const;
    std::size_t size() const { return m_entries.size(); }

private:
    struct Source {
        Place place;
        const RecordType *type = nullptr;
    };
    struct Entry {
        RecordTarget target;
        QString key;
        QString person; ///< Whom it is about; found only together with something in the record.
        qint64 firstDay = 0;
        qint64 lastDay = 0;
    };

    std::optional<int> fitOf(const Entry &entry, const SearchQuery &query) const;
    void addRecordsOf(const Family &family, const Source &source);
    Entry entryOf(const Family &family, const RecordTarget &target);
    const QString &labelKey(const char *source, const QString &text);

    std::vector<Source> m_sources;       ///< Not looked through yet.
    std::vector<RecordTarget> m_pending; ///< Not read yet.
    std::vector<Entry> m_entries;
    QHash<const char *, QString> m_labelKeys;
};

} // namespace boshi::ui
