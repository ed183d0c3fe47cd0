// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/search/record_index.h"

#include <QTimer>

namespace boshi::ui {

/// Finds people of the whole vault, and pages, fields and records of the open family. What is sealed and closed is not in
/// the family and is not found.
class Finder : public QObject {
    Q_OBJECT

public:
    using Pages = std::function<std::vector<SearchPage>()>;

    Finder(VaultSession &session, Pages pages, QObject *parent = nullptr);

    /// Fields are looked for in the forms of this place.
    void setPlace(const Place &place);
    /// Fields of a form that is open come before the same in others.
    void setOpenForm(std::function<bool(const RecordType &)> isOpen) { m_isOpen = std::move(isOpen); }
    /// Records have changed, or another family is open; nothing of what was known stays.
    void forget();
    /// The same, and knows no records until forget(): another thread has the session now.
    void stop();
    std::vector<SearchResult> find(const QString &typed) const;
    bool knowsAll() const { return !m_timer.isActive(); }

signals:
    /// All records have been read since the last forget().
    void learntAll();

private:
    void readOn();
    void addPeople(std::vector<SearchResult> &results, const QString &typed) const;
    void addPages(std::vector<SearchResult> &results, const QStringList &words) const;
    void addFields(std::vector<SearchResult> &results, const QStringList &words) const;
    void addRecords(std::vector<SearchResult> &results, const SearchQuery &query) const;
    SearchResult personResult(const CaseloadLine &line) const;
    SearchResult recordResult(const RecordTarget &target) const;

    VaultSession &m_session;
    Pages m_pages;
    std::function<bool(const RecordType &)> m_isOpen;
    Place m_place;
    RecordIndex m_records;
    QTimer m_timer{this};
};

} // namespace boshi::ui
