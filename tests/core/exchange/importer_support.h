// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"
#include "core/store/vault_check.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/vaults.h"

#include <QTextStream>
#include <gtest/gtest.h>

/// A town that sends files, and a vault that takes them.
namespace boshi::import_tests {

using namespace exchange;
namespace test = ::boshi::test;
using namespace Qt::StringLiterals;

/// 2026-11-20, after everything in the sample file.
inline Surroundings inNovember(quint32 seed = 1)
{
    Surroundings result = test::surroundings(seed);
    const qint64 later = test::today.daysTo(QDate(2026, 11, 20)) * 24 * 3'600'000;
    result.now = [now = result.now, later] {
        Moment moment = now();
        moment.utcMilliseconds += later;
        return moment;
    };
    return result;
}

inline const LayoutPack &townPack()
{
    static const Result<LayoutPack> pack = loadPack(exchange::test::samplePackFolder());
    return *pack;
}

/// One row of the town's file, as its clerk would write it.
struct TownRow {
    QString number = u"000000000000005"_s;
    QString name = u"青葉　さくら"_s;
    QString kana = u"アオバ　サクラ"_s;
    QString birth = u"2024/04/03"_s;
    QString sex = u"2"_s;
    QString kind = u"3～4か月児健診"_s;
    QString day = u"2024/07/24"_s;
    QString months = u"3"_s;
    QString height = u"61.3"_s;
    QString weight = u"6.25"_s;
    QString chest = u"38.0"_s;
    QString head = u"40.3"_s;
    QString nutrition = u"良"_s;
    QString verdict = u"1"_s;
    QString remarks = {};
    QString town = u"三ノ宮市"_s;

    QStringList cells() const
    {
        return {number, name, kana, birth, sex, kind, day, months, height, weight, chest, head, nutrition, verdict, remarks, town};
    }
};

inline QByteArray lineOf(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

inline QByteArray townHeader()
{
    return u"宛名番号,氏名,カナ氏名,生年月日,性別,健診種別,健診受診日,健診受診時月齢,身長(cm),体重(kg),胸囲(cm),頭囲(cm),栄養状態,判定,特記事項,実施市区町村\r\n"_s.toUtf8();
}

inline QByteArray fileOf(const std::vector<TownRow> &rows)
{
    QByteArray bytes = townHeader();
    for (const TownRow &row : rows)
        bytes += lineOf(row.cells());
    return bytes;
}

class TownVault {
public:
    TownVault() : m_path(test::emptyVault(m_folder)), m_session(open()) { }

    VaultSession &session() { return *m_session; }
    VaultReader reader() const { return m_session->reader(); }
    const Vault &vault() const { return m_session->vault(); }
    QByteArray content() const { return test::contentHash(vault()); }
    const test::Folder &folder() const { return m_folder; }
    const QString &path() const { return m_path; }
    void close() { m_session.reset(); }
    void reopen() { m_session = open(); }

    QString put(const QByteArray &bytes, const char *name = "town.csv") const
    {
        const QString file = m_folder.path(name);
        test::writeBytes(file, bytes);
        return file;
    }

    Result<Importer> plan(const QString &file, ImportOptions options = {.people = PeopleAdmitted::All})
    {
        return Importer::plan(file, townPack(), reader(), m_session->surroundings(), options);
    }

    /// Plans and applies; the rows as they stand afterwards.
    std::vector<RowReport> take(const QByteArray &bytes, PeopleAdmitted people = PeopleAdmitted::All)
    {
        const QString file = put(bytes);
        auto importer = plan(file, {.people = people});
        if (!importer) {
            ADD_FAILURE() << "plan, error " << int(importer.error().code);
            return {};
        }
        const auto applied = m_session->apply(importer->change());
        EXPECT_TRUE(applied) << "apply, error " << (applied ? 0 : int(applied.error().code));
        m_lastBatch = importer->batch();
        m_lastPeople = {importer->people().begin(), importer->people().end()};
        return {importer->rows().begin(), importer->rows().end()};
    }

    const std::vector<PersonMatch> &lastPeople() const { return m_lastPeople; }

    ChangeReport undoLast()
    {
        const auto line = reader().changeOfBatch(m_lastBatch);
        const auto undone = line && *line ? m_session->undo((*line)->key) : Result<ChangeReport>(Error{ErrorCode::UnknownBatch});
        EXPECT_TRUE(undone);
        return undone ? *undone : ChangeReport();
    }

    Record record(const QUuid &id) const
    {
        const auto found = reader().record(id);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : Record{.id = id, .type = &records::note};
    }

    /// A field in the grammar of data.md §2.
    QString text(const QUuid &id, std::string_view key) const
    {
        const Record found = record(id);
        const Field *field = found.type->find(key);
        return field ? toText(*field, found.value(*field)) : QString();
    }

    /// Saves one field as somebody at the keyboard would.
    void type(const QUuid &id, std::string_view key, const QString &text)
    {
        Record edited = record(id);
        const Field *field = edited.type->find(key);
        edited.setValue(*field, valueFromText(*field, text).value_or(Value()));
        EXPECT_TRUE(m_session->save(edited));
    }

    bool isClean() const
    {
        const auto report = checkVault(vault());
        return report && report->isClean();
    }
    qint64 count(const char *table) const
    {
        return test::ask(vault(), (QByteArray("SELECT count(*) FROM ") + table).constData());
    }
    qint64 live(const char *type) const
    {
        qint64 number = 0;
        const auto read = reader().eachRecord(records::find(std::string_view(type)), [&](const RecordLine &line) {
            const auto found = recordOf(line);
            number += found && !found->isVoided;
        });
        EXPECT_TRUE(read);
        return number;
    }

private:
    std::unique_ptr<VaultSession> open() const { return std::make_unique<VaultSession>(test::openVault(m_path), inNovember()); }

    test::Folder m_folder;
    QString m_path;
    std::unique_ptr<VaultSession> m_session;
    QUuid m_lastBatch;
    std::vector<PersonMatch> m_lastPeople;
};

/// A child as somebody would enter it by hand, without kana, sex or number.
inline QUuid typedChild(TownVault &town, const QString &name, const QDate &birth)
{
    const QUuid id = town.session().surroundings().newId();
    EXPECT_TRUE(town.session().save(test::person(id, name, birth)));
    return id;
}

/// A checkup typed by hand, fields in the grammar.
inline QUuid typedCheckup(TownVault &town, const QUuid &child, const std::vector<std::pair<std::string_view, QString>> &fields)
{
    Record record{.id = town.session().surroundings().newId(), .type = &records::infantCheckup, .subject = child};
    for (const auto &[key, text] : fields) {
        const Field *field = record.type->find(key);
        record.setValue(*field, valueFromText(*field, text).value_or(Value()));
    }
    EXPECT_TRUE(town.session().save(record));
    return record.id;
}

template <typename Rows>
std::vector<RowOutcome> outcomesOf(const Rows &rows)
{
    std::vector<RowOutcome> result;
    for (const RowReport &row : rows)
        result.push_back(row.outcome);
    return result;
}
using Outcomes = std::vector<RowOutcome>;

inline std::vector<NoteCode> notesOf(const RowReport &row)
{
    std::vector<NoteCode> result;
    for (const CellNote &note : row.notes)
        result.push_back(note.code);
    return result;
}

} // namespace boshi::import_tests

namespace boshi::exchange {
/// So that gtest prints words instead of bytes.
inline void PrintTo(RowOutcome outcome, std::ostream *out) { *out << outcomeText(outcome).data(); }
inline void PrintTo(NoteCode code, std::ostream *out) { *out << noteText(code).data(); }
} // namespace boshi::exchange
