// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_matcher.h"
#include "core/exchange/row_reports.h"
#include "core/records/change.h"

#include <functional>

namespace boshi::exchange {

struct ImportOptions {
    PeopleAdmitted people = PeopleAdmitted::Known;
    std::optional<Encoding> encoding = {};
    PersonDecisions decisions = {}; ///< Who somebody is, against what would be found.
    std::function<bool(qint64 row)> goesOn = {}; ///< Asked now and then; false cancels.
};

/// One file, read against one vault: first planned row by row, then handed over as a Change. The file is read twice and
/// must not change in between.
class Importer {
public:
    /// Reads the whole file and decides; writes nothing. The pack outlives the importer. Codes: EmptyFile, NotText,
    /// EncodingUnavailable, MissingColumns, LineTooLong, BrokenQuotes, FileMissing, PermissionDenied, Cancelled.
    static Result<Importer> plan(const QString &path, const LayoutPack &pack, const VaultReader &reader,
                                 const Surroundings &surroundings, const ImportOptions &options);

    /// What a row of the file becomes.
    const RecordType &type() const { return *m_type; }
    const RowReports &rows() const { return m_rows; }
    const std::deque<PersonMatch> &people() const { return m_matcher->people(); }
    Encoding encoding() const { return m_form.encoding; }
    qint64 count(RowOutcome outcome) const { return m_rows.count(outcome); }
    /// Whether applying the change would write anything.
    bool changesAnything() const;

    QUuid batch() const { return m_batch; }
    /// The change of kind Import; use it while this importer lives. ReadFailed when the file is not the one that was
    /// planned any more. What somebody wrote between plan and use is kept, and rows() tells of it afterwards.
    Change change();

private:
    struct Decision {
        RowReport report;
        PersonMatch person;
        RecordEdit edit;
    };
    /// A row that will be written, kept from planning so that it need not be read again.
    struct Ready {
        std::size_t report; ///< Position in m_rows.
        PersonMatch person;
        QString issuer;
        RecordEdit edit;
    };

    Importer(const QString &path, const LayoutPack &pack, const VaultReader &reader, const Surroundings &surroundings,
             const ImportOptions &options);

    void matchAnew();
    void keepReady(const ImportRow &row, Decision &decision);
    Result<Done> eachRow(const std::function<Result<Done>(const ImportRow &)> &take);
    /// `planned`: the record this row was found to be about before, or null.
    Result<Decision> decide(const ImportRow &row, const QUuid &planned = {});
    Result<Done> compareWithVault(const ImportRow &row, const QUuid &planned, Decision &decision);
    RecordEdit editOf(const ImportRow &row, const QUuid &id, const PersonMatch &person) const;
    Result<std::optional<RecordLine>> counterpart(const Decision &decision, const QString &naturalKey);
    Result<std::optional<RecordLine>> ownLine(const QUuid &id, const PersonMatch &person);
    Result<std::optional<RecordLine>> sameDay(const Decision &decision);
    bool isSameRow(const Record &other, const Record &wanted) const;
    Result<Done> compare(const RecordLine &line, const QString &naturalKey, Decision &decision);
    Result<Done> keepWritable(const Record &stored, const RecordState &state, Decision &decision);
    Result<Done> applyRow(const ImportRow &row, std::size_t at, const Change::Take &take);
    void noteRepeats(const ImportRow &row, RowReport &report);
    Result<Done> produce(const Change::Take &take);
    Result<Done> produceReady(const Change::Take &take);
    Result<Done> writeRow(const PersonMatch &person, const QString &issuer, const RecordEdit &edit, const Change::Take &take);
    Result<Done> writeBatch(const PersonMatch &person, const Change::Take &take);
    Result<Done> writeSource(const PersonMatch &person, const QString &issuer, const Change::Take &take);
    Result<Done> writePerson(const PersonMatch &person, const Change::Take &take);
    Result<Done> writeNewPerson(const PersonMatch &person, const Change::Take &take);
    Result<Done> completePerson(const PersonMatch &person, const Change::Take &take);
    Result<bool> takesNumber(const PersonMatch &person) const;
    Result<Done> takeOrRevive(RecordEdit edit, const Change::Take &take);
    RecordEdit edit(const QUuid &record, const RecordType &type, const QUuid &subject = {}) const;

    QString m_path;
    const LayoutPack &m_pack;
    const RecordType *m_type;
    std::size_t m_issuerItem; ///< Position in the pack.
    std::vector<const Field *> m_fields; ///< By item of the pack; null for those that are not of this type.
    std::vector<std::size_t> m_inOrder; ///< Items with a field, as their keys are sorted where they are stored.
    VaultReader m_reader;
    Surroundings m_surroundings;
    QDate m_today; ///< The same in plan and use, also around midnight.
    ImportOptions m_options;
    std::optional<PersonMatcher> m_matcher;
    bool m_standsAsPlanned = true; ///< Nothing has been written to the vault since planning.
    qint64 m_writes = -1; ///< What had been written to the vault when the file was planned.
    TextForm m_form;
    QByteArray m_fileHash;
    QUuid m_batch;
    RowReports m_rows;
    std::vector<Ready> m_ready; ///< Empty when the file is too large to be kept.
    bool m_isKept = true;
    bool m_isPlanning = true;
    bool m_writesInClear = false; ///< What goes into private records alone leaves neither layout, issuer nor file in clear.
    FirstRows m_firstRows; ///< While planning.
    QSet<QUuid> m_written; ///< Sources, persons and the batch already handed over.
};

} // namespace boshi::exchange
