// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/growth/growth_point.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <cmath>

namespace boshi::cli {
namespace {

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

/// Cells of a row by the name of their column.
class NamedRow {
public:
    NamedRow(const QHash<QString, qsizetype> &columns, const QStringList &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }
    QString operator[](const char *column) const { return m_cells.value(m_columns.value(QString::fromLatin1(column), -1)); }

private:
    const QHash<QString, qsizetype> &m_columns;
    const QStringList &m_cells;
};

/// Kilograms or centimetres as typed, in g or mm; nothing when it is no positive number.
std::optional<qint64> storedValue(growth::Measure measure, const QString &text)
{
    bool ok = false;
    const double shown = text.toDouble(&ok);
    if (!ok || !(shown > 0) || shown > 1000)
        return std::nullopt;
    return qint64(std::llround(shown * (measure == growth::Measure::Weight ? 1000 : 10)));
}

growth::ChildFacts childFrom(const NamedRow &row)
{
    growth::ChildFacts child;
    child.sex = growth::sexFromText(row["sex"]);
    child.birth = QDate::fromString(row["birth_date"], Qt::ISODate);
    bool known = false;
    const int weeks = row["gestation_weeks"].toInt(&known);
    if (known)
        child.gestationAtBirth = GestationalAge::of(weeks, row["gestation_days"].toInt());
    return child;
}

QString numberText(std::optional<int> number) { return number ? QString::number(*number) : QString(); }

/// The survey's age group a child of this age belongs to: `birth`, or months such as `3-4`.
QString groupText(const growth::SurveyBand *band, std::optional<double> ageMonths)
{
    if (!band || !ageMonths)
        return {};
    if (*ageMonths == 0)
        return QStringLiteral("birth");
    for (const growth::SurveyRow &row : band->rows())
        if (row.kind == growth::RowKind::Band && row.from <= *ageMonths && *ageMonths < row.to)
            return QStringLiteral("%1-%2").arg(row.from).arg(row.to);
    return {};
}

QString positionText(const growth::Placement &placement)
{
    const auto *position = std::get_if<growth::Position>(&placement);
    return position ? growth::toText(*position) : QString();
}

QString reasonText(const growth::Placement &placement)
{
    const auto *reason = std::get_if<growth::NoPosition>(&placement);
    return reason ? growth::toText(*reason) : QString();
}

QStringList positionRow(const NamedRow &row, const growth::Reference &reference)
{
    const growth::ChildFacts child = childFrom(row);
    const auto measure = growth::measureFromText(row["measure"]);
    const auto value = measure ? storedValue(*measure, row["value"]) : std::nullopt;
    if (!value)
        return {row["id"], {}, {}, {}, {}, {}, measure ? QStringLiteral("no_value") : QStringLiteral("unknown_measure")};
    const QDate day = QDate::fromString(row["date"], Qt::ISODate);
    if (!day.isValid())
        return {row["id"], {}, {}, {}, {}, {}, QStringLiteral("no_date")};
    const auto point = growth::placed(growth::growthPoint(*measure, *value, day, {}), child, reference);
    const growth::SurveyBand *band = child.sex ? reference.band(*child.sex, *measure) : nullptr;
    return {row["id"], numberText(point.ageDays), numberText(point.correctedAgeDays), groupText(band, point.ageMonths),
            positionText(point.placement), point.correctedPlacement ? positionText(*point.correctedPlacement) : QString(),
            reasonText(point.placement)};
}

/// Reads IN row by row and writes what `answer` makes of each row to OUT.
Result<Done> transform(const QString &in, const QString &out, const QStringList &header, const std::function<QStringList(const NamedRow &)> &answer)
{
    QFile source(in);
    if (!source.exists())
        return Error{ErrorCode::FileMissing};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    const auto form = exchange::detectEncoding(source);
    if (!form)
        return form.error();
    QSaveFile target(out);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyPlace};
    target.write(exchange::csvRow(header));
    QHash<QString, qsizetype> columns;
    const auto read = exchange::readCsv(source, {.form = *form}, [&](const exchange::CsvRow &row) {
        const QStringList cells = row.texts();
        if (columns.isEmpty())
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns.insert(cells[i].trimmed(), i);
        else
            target.write(exchange::csvRow(answer(NamedRow(columns, cells))));
        return true;
    });
    if (!read)
        return read.error();
    return target.commit() ? Result<Done>(Done{}) : Result<Done>(Error{ErrorCode::WriteFailed});
}

int position(const Invocation &call)
{
    const auto reference = growth::loadReference(call.value(QStringLiteral("reference")));
    if (!reference)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--reference takes jp2023.")));
    const QStringList header = QStringLiteral("id,age_days,corrected_age_days,band,position,position_corrected,reason").split(u',');
    const auto written = transform(call.argument(0), call.argument(1), header, [&](const NamedRow &row) { return positionRow(row, *reference); });
    return written ? int(done) : call.fail(written.error());
}

constexpr Command commands[] = {
    {"growth position", "IN OUT", 2, 2, position, QT_TRANSLATE_NOOP("cli", "Place measured values between the lines of a survey.")},
};

} // namespace

std::span<const Command> growthCommands() { return commands; }

} // namespace boshi::cli
