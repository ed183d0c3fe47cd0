// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/exchange/growth_batch.h"
#include "core/growth/selftest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace boshi::cli {
namespace {

using exchange::BatchTotals;
using exchange::OnFault;
using exchange::RowFault;

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

/// What a batch does with the files it was given.
using Batch = std::function<Result<BatchTotals>(QIODevice &in, QIODevice &out, const OnFault &onFault)>;

const char *sentenceOf(RowFault fault)
{
    switch (fault) {
    case RowFault::UnknownSex: return QT_TRANSLATE_NOOP("cli", "the sex is neither male nor female");
    case RowFault::UnknownMeasure: return QT_TRANSLATE_NOOP("cli", "the measure is not one this command knows");
    case RowFault::UnknownPosture: return QT_TRANSLATE_NOOP("cli", "the posture is neither l (lying) nor h (standing); taken as not stated");
    case RowFault::UnknownOedema: return QT_TRANSLATE_NOOP("cli", "oedema is neither y nor n; taken as not stated");
    case RowFault::NotANumber: return QT_TRANSLATE_NOOP("cli", "this is not a number");
    case RowFault::NotPositive: return QT_TRANSLATE_NOOP("cli", "the value is not above zero");
    case RowFault::NotADate: return QT_TRANSLATE_NOOP("cli", "this is not a date of the form YYYY-MM-DD");
    case RowFault::NoAge: return QT_TRANSLATE_NOOP("cli", "there is no age");
    case RowFault::NoBirthDate: return QT_TRANSLATE_NOOP("cli", "there is no date of birth");
    case RowFault::NoDate: return QT_TRANSLATE_NOOP("cli", "there is no date of measurement");
    case RowFault::NoValue: return QT_TRANSLATE_NOOP("cli", "there is no value");
    case RowFault::BeforeBirth: return QT_TRANSLATE_NOOP("cli", "this lies before birth");
    case RowFault::BadGestation: return QT_TRANSLATE_NOOP("cli", "these are no weeks and days of pregnancy");
    case RowFault::NoTableForAge: return QT_TRANSLATE_NOOP("cli", "the reference has no table for this age");
    case RowFault::NoTableForLength: return QT_TRANSLATE_NOOP("cli", "the reference has no table for this length");
    case RowFault::NoTableForMeasure: return QT_TRANSLATE_NOOP("cli", "the reference has no table for this measure");
    case RowFault::NoFormula: return QT_TRANSLATE_NOOP("cli", "the formula does not hold for this age and height");
    }
    Q_UNREACHABLE();
}

void tellFault(const Invocation &call, const exchange::RowRemark &remark)
{
    const QString where = remark.column[0] != '\0' ? QStringLiteral(" %1").arg(QLatin1StringView(remark.column)) : QString();
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "Row %1 (%2)%3: %4."))
                  .arg(QString::number(remark.row), QString::fromUtf8(remark.id), where, inWords(sentenceOf(remark.fault))));
}

void tellMissing(const Invocation &call, const BatchTotals &totals)
{
    if (!totals.missingColumns.isEmpty())
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The file lacks the columns %1; they count as empty."))
                      .arg(totals.missingColumns.join(QStringLiteral(", "))));
}

Result<BatchTotals> runFiles(const Invocation &call, const Batch &batch, const OnFault &onFault)
{
    QFile source(call.argument(0));
    if (!source.exists())
        return Error{ErrorCode::FileMissing};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    QSaveFile target(call.argument(1));
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyPlace};
    auto totals = batch(source, target, onFault);
    if (totals && !target.commit())
        return Error{ErrorCode::WriteFailed};
    return totals;
}

/// Everything is written, rows with mistakes too; then the answer is no.
int run(const Invocation &call, const Batch &batch)
{
    const auto totals = runFiles(call, batch, [&](const exchange::RowRemark &remark) { tellFault(call, remark); });
    if (!totals)
        return call.fail(totals.error());
    tellMissing(call, *totals);
    return totals->mistaken == 0 ? int(done) : int(answerIsNo);
}

QString wanted(const Invocation &call) { return call.value(QStringLiteral("reference")); }

int zscores(const Invocation &call)
{
    if (wanted(call) == QLatin1StringView("who2006"))
        return run(call, exchange::scoreByWho2006);
    if (wanted(call) == QLatin1StringView("who2007"))
        return run(call, exchange::scoreByWho2007);
    return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--reference takes who2006 or who2007.")));
}

/// The reference asked for, when it is shipped and of this form.
std::optional<growth::Reference> referenceOf(const Invocation &call, growth::ReferenceKind kind)
{
    auto reference = growth::loadReference(wanted(call));
    return reference && reference->info.kind == kind ? std::optional(std::move(*reference)) : std::nullopt;
}

int sds(const Invocation &call)
{
    const QString method = call.value(QStringLiteral("method"));
    if (!method.isEmpty() && method != QLatin1StringView("lms"))
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--method takes lms.")));
    const auto reference = referenceOf(call, growth::ReferenceKind::Lms);
    if (!reference)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--reference takes who2006, who2007 or jp2000.")));
    return run(call, [&](QIODevice &in, QIODevice &out, const OnFault &onFault) { return exchange::scoreByLms(*reference, in, out, onFault); });
}

int position(const Invocation &call)
{
    const auto reference = referenceOf(call, growth::ReferenceKind::Survey);
    if (!reference)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--reference takes jp2023 or jp2010.")));
    // What is wrong with a row stands in its column `reason`.
    const auto totals = runFiles(
        call, [&](QIODevice &in, QIODevice &out, const OnFault &onFault) { return exchange::placeBetweenLines(*reference, in, out, onFault); },
        [](const exchange::RowRemark &) {});
    if (!totals)
        return call.fail(totals.error());
    tellMissing(call, *totals);
    return done;
}

int obesity(const Invocation &call)
{
    const auto formula = growth::standardWeightFromText(call.value(QStringLiteral("formula")));
    if (!formula)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--formula takes infant2000, infant2023 or school.")));
    return run(call, [&](QIODevice &in, QIODevice &out, const OnFault &onFault) { return exchange::weighByHeight(*formula, in, out, onFault); });
}

QString versionOf(const growth::FiguresCheck &check) { return check.info ? check.info->edition : check.id; }

QJsonObject toJson(const growth::FiguresCheck &check)
{
    QJsonArray wrong;
    for (const growth::VectorAnswer &answer : check.answers)
        if (!answer.isEqual)
            wrong.append(QJsonObject{{QStringLiteral("id"), answer.vector.id},
                                     {QStringLiteral("expected"), answer.vector.expected},
                                     {QStringLiteral("found"), answer.found}});
    return {{QStringLiteral("reference"), check.id},   {QStringLiteral("version"), versionOf(check)},
            {QStringLiteral("checksum"), check.sha256}, {QStringLiteral("whole"), check.isWhole},
            {QStringLiteral("compared"), check.compared}, {QStringLiteral("equal"), check.equal},
            {QStringLiteral("wrong"), wrong}};
}

int selftest(const Invocation &call)
{
    const auto checks = growth::runSelftest();
    QJsonArray all;
    if (!call.wantsJson())
        call.printRow(QStringLiteral("reference,version,checksum,compared,equal").split(u','));
    for (const growth::FiguresCheck &check : checks) {
        all.append(toJson(check));
        if (!call.wantsJson())
            call.printRow({check.id, versionOf(check), check.sha256, QString::number(check.compared), QString::number(check.equal)});
        if (!check.isWhole)
            call.tell(inWords(QT_TRANSLATE_NOOP("cli", "The file of %1 is not the one that was checked when this program was made.")).arg(check.id));
    }
    if (call.wantsJson())
        call.printJson({{QStringLiteral("references"), all}});
    return std::ranges::all_of(checks, &growth::FiguresCheck::isRight) ? int(done) : int(answerIsNo);
}

constexpr Command commands[] = {
    {"growth zscores", "IN OUT", 2, 2, zscores, QT_TRANSLATE_NOOP("cli", "Compute z scores as WHO's own programs do.")},
    {"growth sds", "IN OUT", 2, 2, sds, QT_TRANSLATE_NOOP("cli", "Compute plain LMS scores by calendar and corrected age.")},
    {"growth position", "IN OUT", 2, 2, position, QT_TRANSLATE_NOOP("cli", "Place measured values between the lines of a survey.")},
    {"growth obesity", "IN OUT", 2, 2, obesity, QT_TRANSLATE_NOOP("cli", "Compare weights with what is usual for the height, by a Japanese formula.")},
    {"growth selftest", "", 0, 0, selftest, QT_TRANSLATE_NOOP("cli", "Compute published examples anew and compare every answer.")},
};

} // namespace

std::span<const Command> growthCommands() { return commands; }

} // namespace boshi::cli
