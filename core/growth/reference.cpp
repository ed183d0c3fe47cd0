// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/reference.h"

#include <QFile>
#include <QIODevice>
#include <QStringList>

#include <algorithm>
#include <map>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerGrowthData()
{
    Q_INIT_RESOURCE(growth);
}

namespace boshi::growth {
namespace {

enum Column { SexColumn, MeasureColumn, KindColumn, FromColumn, ToColumn, FirstFigure };
constexpr qsizetype columnCount = FirstFigure + qsizetype(percentiles.size());

enum InfoColumn {
    IdColumn,
    EditionColumn,
    YearColumn,
    ValidFromColumn,
    CheckedOnColumn,
    SourceColumn,
    InfoColumnCount
};

QString tableHeader() { return QStringLiteral("sex,measure,kind,from,to,p3,p10,p25,p50,p75,p90,p97"); }
QString infoHeader() { return QStringLiteral("id,edition,year,valid_from,checked_on,source"); }

Error broken(const QString &id, int line)
{
    return {ErrorCode::BrokenReference, QStringLiteral("%1, line %2").arg(id).arg(line)};
}

std::optional<RowKind> kindFromText(QStringView text)
{
    if (text == QLatin1String("birth"))
        return RowKind::Birth;
    if (text == QLatin1String("band"))
        return RowKind::Band;
    return text == QLatin1String("check") ? std::optional(RowKind::Check) : std::nullopt;
}

bool isUsable(const SurveyRow &row)
{
    const bool rises = std::ranges::adjacent_find(row.figures, std::greater_equal<>()) == row.figures.end();
    const bool spans = row.kind == RowKind::Band ? row.from < row.to : row.from == row.to;
    const bool begins = row.kind == RowKind::Birth ? row.from == 0 : row.from >= 0;
    return rises && spans && begins && row.figures.front() > 0;
}

std::optional<SurveyRow> readRow(const QStringList &cells)
{
    bool allNumbers = true;
    const auto number = [&](qsizetype column) {
        bool ok = false;
        const int value = cells[column].toInt(&ok);
        allNumbers = allNumbers && ok;
        return value;
    };
    const auto kind = kindFromText(cells[KindColumn]);
    SurveyRow row{kind.value_or(RowKind::Check), number(FromColumn), number(ToColumn), {}};
    for (std::size_t i = 0; i < percentiles.size(); ++i)
        row.figures[i] = number(FirstFigure + qsizetype(i));
    return kind && allNumbers && isUsable(row) ? std::optional(row) : std::nullopt;
}

/// A row may follow when it continues the table without gap or overlap; check rows stand apart.
bool continues(const std::vector<SurveyRow> &rows, const SurveyRow &next)
{
    if (next.kind == RowKind::Check)
        return !rows.empty();
    if (next.kind == RowKind::Birth)
        return rows.empty();
    const auto before = std::ranges::find_if(rows.rbegin(), rows.rend(),
                                             [](const SurveyRow &row) { return row.kind != RowKind::Check; });
    if (before == rows.rend())
        return false;
    // Japan publishes days 0 to 30 singly, so that the first band begins at one month.
    return before->kind == RowKind::Birth ? next.from <= 1 : next.from == before->to;
}

struct Table {
    Sex sex;
    Measure measure;
    std::vector<SurveyRow> rows = {};

    bool isComplete() const
    {
        return std::ranges::count(rows, RowKind::Band, &SurveyRow::kind) >= 2;
    }
};

Table &tableOf(std::vector<Table> &tables, Sex sex, Measure measure)
{
    const auto found = std::ranges::find_if(
        tables, [=](const Table &table) { return table.sex == sex && table.measure == measure; });
    return found == tables.end() ? tables.emplace_back(Table{sex, measure}) : *found;
}

bool addRow(std::vector<Table> &tables, const QStringList &cells)
{
    if (cells.size() != columnCount)
        return false;
    const auto sex = sexFromText(cells[SexColumn]);
    const auto measure = measureFromText(cells[MeasureColumn]);
    const auto row = readRow(cells);
    if (!sex || !measure || !row)
        return false;
    Table &table = tableOf(tables, *sex, *measure);
    if (!continues(table.rows, *row))
        return false;
    table.rows.push_back(*row);
    return true;
}

QString nextLine(QIODevice &file)
{
    QByteArray line = file.readLine();
    if (line.endsWith('\n'))
        line.chop(1);
    return QString::fromUtf8(line);
}

ReferenceInfo readInfo(const QStringList &cells)
{
    return {cells[IdColumn], cells[EditionColumn], cells[YearColumn].toInt(),
            QDate::fromString(cells[ValidFromColumn], Qt::ISODate),
            QDate::fromString(cells[CheckedOnColumn], Qt::ISODate), cells[SourceColumn]};
}

bool isComplete(const ReferenceInfo &info)
{
    return info.year > 0 && info.validFrom.isValid() && info.checkedOn.isValid() && !info.edition.isEmpty()
        && !info.source.isEmpty();
}

/// The cells of each line of references.csv.
std::vector<QStringList> listedReferences()
{
    std::vector<QStringList> listed;
    registerGrowthData();
    QFile file(QStringLiteral(":/growth/references.csv"));
    if (!file.open(QIODevice::ReadOnly) || nextLine(file) != infoHeader())
        return listed;
    while (!file.atEnd())
        if (const QStringList cells = nextLine(file).split(u','); cells.size() == InfoColumnCount)
            listed.push_back(cells);
    return listed;
}

std::optional<ReferenceInfo> findInfo(QStringView id)
{
    for (const QStringList &cells : listedReferences())
        if (cells[IdColumn] == id)
            return readInfo(cells);
    return std::nullopt;
}

} // namespace

const SurveyBand *Reference::band(Sex sex, Measure measure) const
{
    const auto found = std::ranges::find_if(
        bands, [=](const SurveyBand &band) { return band.sex() == sex && band.measure() == measure; });
    return found == bands.end() ? nullptr : &*found;
}

Result<Reference> readReference(ReferenceInfo info, QIODevice &table)
{
    if (!isComplete(info))
        return broken(info.id, 0);
    int line = 1;
    if (nextLine(table) != tableHeader())
        return broken(info.id, line);
    std::vector<Table> tables;
    while (!table.atEnd()) {
        ++line;
        if (!addRow(tables, nextLine(table).split(u',')))
            return broken(info.id, line);
    }
    if (tables.empty() || !std::ranges::all_of(tables, &Table::isComplete))
        return broken(info.id, line);
    Reference reference{std::move(info), {}};
    for (Table &each : tables)
        reference.bands.emplace_back(each.sex, each.measure, std::move(each.rows));
    return reference;
}

Result<Reference> loadReference(QStringView id)
{
    std::optional<ReferenceInfo> info = findInfo(id);
    QFile file(QStringLiteral(":/growth/%1.csv").arg(id));
    if (!info || !file.open(QIODevice::ReadOnly))
        return broken(id.toString(), 0);
    return readReference(std::move(*info), file);
}

const Reference *shippedReference(const QString &id)
{
    static const std::map<QString, Reference> references = [] {
        std::map<QString, Reference> all;
        for (const QStringList &cells : listedReferences())
            if (auto reference = loadReference(cells[IdColumn]))
                all.emplace(cells[IdColumn], std::move(*reference));
        return all;
    }();
    const auto found = references.find(id);
    return found == references.end() ? nullptr : &found->second;
}

} // namespace boshi::growth
