// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/reference.h"

#include "core/growth/growth_files.h"
#include "core/growth/lms_curve.h"
#include "core/growth/preterm_curve.h"
#include "core/growth/standard_weight_curve.h"
#include "core/growth/survey_reader.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

namespace boshi::growth {
namespace {

enum InfoColumn {
    IdColumn,
    KindColumn,
    EditionColumn,
    YearColumn,
    ValidFromColumn,
    LinesColumn,
    StandardWeightColumn,
    CheckedOnColumn,
    ChecksumColumn,
    SourceColumn,
    InfoColumnCount
};

Error broken(const QString &id) { return {ErrorCode::BrokenReference, QStringLiteral("%1, line 0").arg(id)}; }

std::optional<ReferenceKind> kindFromText(QStringView text)
{
    if (text == QLatin1String("survey"))
        return ReferenceKind::Survey;
    if (text == QLatin1String("lms"))
        return ReferenceKind::Lms;
    return text == QLatin1String("preterm") ? std::optional(ReferenceKind::Preterm) : std::nullopt;
}

/// Empty when one of them is no mark.
LineMarks marksFromText(const QString &text)
{
    LineMarks marks;
    for (const QString &each : text.split(u' ')) {
        const auto mark = lineMarkFromText(each);
        if (!mark)
            return {};
        marks.push_back(*mark);
    }
    return marks;
}

std::optional<ReferenceInfo> readInfo(const QStringList &cells)
{
    const auto kind = cells.size() == InfoColumnCount ? kindFromText(cells[KindColumn]) : std::nullopt;
    if (!kind)
        return std::nullopt;
    return ReferenceInfo{.id = cells[IdColumn],
                         .kind = *kind,
                         .edition = cells[EditionColumn],
                         .year = cells[YearColumn].toInt(),
                         .validFrom = QDate::fromString(cells[ValidFromColumn], Qt::ISODate),
                         .lines = marksFromText(cells[LinesColumn]),
                         .standardWeight = standardWeightFromText(cells[StandardWeightColumn]),
                         .checkedOn = QDate::fromString(cells[CheckedOnColumn], Qt::ISODate),
                         .sha256 = cells[ChecksumColumn],
                         .source = cells[SourceColumn]};
}

bool isComplete(const ReferenceInfo &info)
{
    return info.year > 0 && info.checkedOn.isValid() && !info.edition.isEmpty() && !info.source.isEmpty() && !info.lines.empty()
        && info.lines.size() <= Lines::most;
}

/// Far from the median a power may have no value; a line without a figure would be a fault.
bool hasAllLines(const LmsTable &table, const LineMarks &marks)
{
    for (double place = table.first(); place <= table.last(); ++place)
        for (const LineMark &mark : marks)
            if (const auto line = valueAt(table.at(place), mark.z(), table.head().tails); !line || !std::isfinite(*line))
                return false;
    return true;
}

Result<Curves> readLms(const ReferenceInfo &info, QIODevice &file)
{
    auto tables = readLmsTables(info.id, file);
    if (!tables)
        return tables.error();
    Curves curves;
    for (LmsTable &table : *tables) {
        if (!hasAllLines(table, info.lines))
            return broken(info.id);
        curves.push_back(std::make_shared<LmsCurve>(std::move(table), info.lines));
    }
    return curves;
}

Result<Curves> readCurves(const ReferenceInfo &info, QIODevice &file)
{
    switch (info.kind) {
    case ReferenceKind::Survey: return readSurvey(info.id, info.lines, file);
    case ReferenceKind::Lms: return readLms(info, file);
    case ReferenceKind::Preterm: return readPretermCurves(info.id, info.lines, file);
    }
    Q_UNREACHABLE();
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

std::vector<const Curve *> Reference::curvesOf(Sex sex, Measure measure) const
{
    std::vector<const Curve *> found;
    for (const auto &curve : curves)
        if (curve->sex() == sex && curve->measure() == measure)
            found.push_back(curve.get());
    return found;
}

const Curve *Reference::curveAt(Sex sex, Measure measure, double place, std::optional<Posture> posture) const
{
    for (const Curve *curve : curvesOf(sex, measure)) {
        const auto *table = dynamic_cast<const LmsCurve *>(curve);
        const bool fits = !posture || !table || !table->table().head().posture || table->table().head().posture == posture;
        if (fits && curve->contains(place))
            return curve;
    }
    return nullptr;
}

Result<Reference> readReference(ReferenceInfo info, QIODevice &table)
{
    if (!isComplete(info))
        return broken(info.id);
    auto curves = readCurves(info, table);
    if (!curves)
        return curves.error();
    if (info.standardWeight)
        for (const Sex sex : sexes)
            curves->push_back(std::make_shared<StandardWeightCurve>(sex, *info.standardWeight));
    return Reference{std::move(info), std::move(*curves)};
}

Result<Reference> loadReference(QStringView id)
{
    const auto &all = shippedReferences();
    const auto info = std::ranges::find_if(all, [id](const ReferenceInfo &each) { return each.id == id; });
    if (info == all.end())
        return broken(id.toString());
    QByteArray bytes = shippedFile(QStringLiteral("%1.csv").arg(id));
    if (sha256Of(bytes) != info->sha256)
        return broken(id.toString());
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readReference(*info, file);
}

const Reference *shippedReference(const QString &id)
{
    // One at a time: nobody waits for figures that are not looked at.
    static std::map<QString, std::optional<Reference>> kept;
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    auto found = kept.find(id);
    if (found == kept.end()) {
        auto loaded = loadReference(id);
        found = kept.emplace(id, loaded ? std::optional(std::move(*loaded)) : std::nullopt).first;
    }
    return found->second ? &*found->second : nullptr;
}

const std::vector<ReferenceInfo> &shippedReferences()
{
    static const std::vector<ReferenceInfo> all = [] {
        std::vector<ReferenceInfo> read;
        for (const QStringList &cells : shippedRows(QStringLiteral("references.csv")))
            if (auto info = readInfo(cells); info && isComplete(*info))
                read.push_back(std::move(*info));
        return read;
    }();
    return all;
}

} // namespace boshi::growth
