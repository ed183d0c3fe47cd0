// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/lms_table.h"

#include <QIODevice>

#include <array>
#include <cmath>
#include <map>

namespace boshi::growth {
namespace {

constexpr std::size_t fewestRows = 3; ///< For a cubic.

MonotoneCubic cubicOf(const std::vector<double> &places, const std::vector<Lms> &rows, double Lms::*part)
{
    std::vector<double> figures;
    for (const Lms &row : rows)
        figures.push_back(row.*part);
    return MonotoneCubic(places, std::move(figures));
}

template <typename Code> std::optional<Code> find(const std::map<QByteArray, Code> &codes, const QByteArray &text)
{
    const auto found = codes.find(text);
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Along> orderFrom(const QByteArray &text)
{
    return find<Along>({{"day", Along::Days}, {"month", Along::Months}, {"mean_month", Along::MeanMonths}, {"mm", Along::Length}}, text);
}

std::optional<Between> betweenFrom(const QByteArray &text)
{
    return find<Between>({{"nearest", Between::Nearest}, {"linear", Between::Linear}, {"cubic", Between::Cubic}}, text);
}

std::optional<Tails> tailsFrom(const QByteArray &text)
{
    return find<Tails>({{"plain", Tails::Plain}, {"restricted", Tails::Restricted}}, text);
}

/// `table,male,height,recumbent,day,nearest,plain`
std::optional<LmsTable::Head> headFrom(const QList<QByteArray> &cells)
{
    enum Column { Word, SexCell, MeasureCell, PostureCell, OrderCell, BetweenCell, TailsCell, ColumnCount };
    if (cells.size() != ColumnCount || cells[Word] != "table")
        return std::nullopt;
    const auto sex = sexFromText(QString::fromLatin1(cells[SexCell]));
    const auto measure = measureFromText(QString::fromLatin1(cells[MeasureCell]));
    const auto posture = postureFromText(QString::fromLatin1(cells[PostureCell]));
    const auto order = orderFrom(cells[OrderCell]);
    const auto between = betweenFrom(cells[BetweenCell]);
    const auto tails = tailsFrom(cells[TailsCell]);
    if (!sex || !measure || (!posture && !cells[PostureCell].isEmpty()) || !order || !between || !tails)
        return std::nullopt;
    return LmsTable::Head{*sex, *measure, posture, *order, *between, *tails};
}

struct Row {
    double place;
    Lms lms;
};

/// `place,l,m,s`
std::optional<Row> rowFrom(const QList<QByteArray> &cells)
{
    std::array<double, 4> numbers{};
    if (cells.size() != qsizetype(numbers.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = cells[qsizetype(i)].toDouble(&isNumber);
        if (!isNumber || !std::isfinite(numbers[i]))
            return std::nullopt;
    }
    const auto [place, l, m, s] = numbers;
    return place >= 0 && m > 0 && s > 0 ? std::optional(Row{place, {l, m, s}}) : std::nullopt;
}

/// A table while it is read.
struct Draft {
    LmsTable::Head head;
    std::vector<double> places = {};
    std::vector<Lms> rows = {};

    bool add(const Row &row)
    {
        const bool isEven = head.between != Between::Cubic;
        if (!places.empty() && (row.place <= places.back() || (isEven && row.place != places.back() + 1)))
            return false;
        places.push_back(row.place);
        rows.push_back(row.lms);
        return true;
    }
};

bool addLine(std::vector<Draft> &drafts, const QList<QByteArray> &cells)
{
    if (const auto head = headFrom(cells)) {
        if (!drafts.empty() && drafts.back().rows.size() < fewestRows)
            return false;
        drafts.push_back({*head});
        return true;
    }
    const auto row = rowFrom(cells);
    return row && !drafts.empty() && drafts.back().add(*row);
}

} // namespace

LmsTable::LmsTable(const Head &head, std::vector<double> places, std::vector<Lms> rows)
    : m_head(head)
    , m_first(places.front())
    , m_last(places.back())
    , m_rows(std::move(rows))
{
    if (head.between == Between::Cubic)
        m_cubics = {cubicOf(places, m_rows, &Lms::l), cubicOf(places, m_rows, &Lms::m), cubicOf(places, m_rows, &Lms::s)};
}

Result<std::vector<LmsTable>> readLmsTables(const QString &id, QIODevice &file)
{
    std::vector<Draft> drafts;
    int line = 0;
    while (!file.atEnd()) {
        ++line;
        if (!addLine(drafts, file.readLine().trimmed().split(',')))
            return Error{ErrorCode::BrokenReference, QStringLiteral("%1, line %2").arg(id).arg(line)};
    }
    if (drafts.empty() || drafts.back().rows.size() < fewestRows)
        return Error{ErrorCode::BrokenReference, QStringLiteral("%1, line %2").arg(id).arg(line)};
    std::vector<LmsTable> tables;
    for (Draft &draft : drafts)
        tables.emplace_back(draft.head, std::move(draft.places), std::move(draft.rows));
    return tables;
}

} // namespace boshi::growth
