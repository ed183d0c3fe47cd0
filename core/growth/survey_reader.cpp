// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/survey_reader.h"

#include <QIODevice>
#include <QStringList>

#include <algorithm>

namespace boshi::growth {
namespace {

enum Column { SexColumn, MeasureColumn, KindColumn, FromColumn, ToColumn, FirstFigure };

constexpr std::ptrdiff_t fewestBands = 3; ///< With birth, enough for a spline.

QString header(const LineMarks &marks)
{
    QString text = QStringLiteral("sex,measure,kind,from,to");
    for (const LineMark &mark : marks)
        text += u',' + toText(mark);
    return text;
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
    for (qsizetype column = FirstFigure; column < cells.size(); ++column)
        row.figures.push_back(number(column));
    return kind && allNumbers && isUsable(row) ? std::optional(row) : std::nullopt;
}

/// A row may follow when it is of a later age; check rows stand apart. Bands that nobody published to us leave a gap.
bool continues(const std::vector<SurveyRow> &rows, const SurveyRow &next)
{
    if (next.kind == RowKind::Check)
        return !rows.empty();
    if (next.kind == RowKind::Birth)
        return rows.empty();
    const auto before = std::ranges::find_if(rows.rbegin(), rows.rend(), [](const SurveyRow &row) { return row.kind != RowKind::Check; });
    return before != rows.rend() && next.from >= before->to;
}

struct Table {
    Sex sex;
    Measure measure;
    std::vector<SurveyRow> rows = {};

    bool isComplete() const { return std::ranges::count(rows, RowKind::Band, &SurveyRow::kind) >= fewestBands; }
};

Table &tableOf(std::vector<Table> &tables, Sex sex, Measure measure)
{
    const auto found = std::ranges::find_if(tables, [=](const Table &table) { return table.sex == sex && table.measure == measure; });
    return found == tables.end() ? tables.emplace_back(Table{sex, measure}) : *found;
}

bool addRow(std::vector<Table> &tables, std::size_t figures, const QStringList &cells)
{
    if (cells.size() != FirstFigure + qsizetype(figures))
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

} // namespace

Result<Curves> readSurvey(const QString &id, const LineMarks &marks, QIODevice &file)
{
    int line = 1;
    const auto broken = [&] { return Error{ErrorCode::BrokenReference, QStringLiteral("%1, line %2").arg(id).arg(line)}; };
    if (marks.empty() || marks.size() > Lines::most || nextLine(file) != header(marks))
        return broken();
    std::vector<Table> tables;
    while (!file.atEnd()) {
        ++line;
        if (!addRow(tables, marks.size(), nextLine(file).split(u',')))
            return broken();
    }
    if (tables.empty() || !std::ranges::all_of(tables, &Table::isComplete))
        return broken();
    Curves curves;
    for (Table &table : tables)
        curves.push_back(std::make_shared<SurveyBand>(table.sex, table.measure, marks, std::move(table.rows)));
    return curves;
}

} // namespace boshi::growth
