// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_text.h"
#include "core/exchange/import_report.h"
#include "core/exchange/importer.h"
#include "core/exchange/layout_names.h"
#include "core/exchange/pack_check.h"
#include "core/records/catalogue.h"
#include "ui/words/import_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <array>

namespace boshi::cli {
namespace {

using namespace exchange;

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

/// Where people put packs of their own.
QString userPacks(const Invocation &call)
{
    if (call.has(QStringLiteral("layouts")))
        return call.value(QStringLiteral("layouts"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("layouts"));
}

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

int list(const Invocation &call)
{
    call.printRow(QStringLiteral("id,revision,status,driver,encoding,imports,exports,title").split(u','));
    const bool japanese = call.value(QStringLiteral("lang")) == u"ja";
    for (const PackInfo &pack : listPacks(userPacks(call)))
        call.printRow({pack.id, pack.revision, packStatusNames.of(pack.status), packDriverNames.of(pack.driver), encodingNames.of(pack.encoding),
                       yesNo(pack.imports), yesNo(pack.exports), japanese ? pack.titleJa : pack.titleEn});
    return done;
}

int check(const Invocation &call)
{
    if (!QDir(call.argument(0)).exists())
        return call.fail({ErrorCode::FileMissing});
    const auto issues = checkPack(call.argument(0), [](QStringView key) { return records::find(key); });
    call.printRow(QStringLiteral("file,row,column,fault").split(u','));
    for (const PackIssue &issue : issues)
        call.printRow({issue.file, issue.row > 0 ? QString::number(issue.row) : QString(), issue.column, faultText(issue.fault)});
    return issues.empty() ? done : answerIsNo;
}

Result<Done> saveReport(const Importer &importer, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyPlace};
    writeReport(importer.rows(), file);
    if (!file.commit())
        return Error{ErrorCode::WriteFailed};
    return Done{};
}

/// Whatever somebody may want to look at, in sentences; the report has every row.
void tellRemarks(const Invocation &call, const Importer &importer)
{
    constexpr int enough = 200;
    int told = 0;
    const auto tell = [&](const QString &sentence) {
        if (told++ < enough)
            call.tell(sentence);
    };
    for (const RowReport &report : importer.rows()) {
        for (const CellNote &note : report.notes)
            tell(ui::noteSentence(note));
        if (!isWritten(report.outcome) && report.outcome != RowOutcome::Same)
            tell(ui::rowSentence(report));
    }
    if (told > enough)
        call.tell(QCoreApplication::translate("cli", "%n further remark(s) stand in the report (--report).", nullptr, told - enough));
}

void tellTotals(const Invocation &call, const Importer &importer)
{
    constexpr std::array outcomes{RowOutcome::New,    RowOutcome::Updated,     RowOutcome::Completed,  RowOutcome::Revived,
                                  RowOutcome::Same,   RowOutcome::Repeated,    RowOutcome::Differs,    RowOutcome::Contradicts,
                                  RowOutcome::Refused, RowOutcome::NotAdmitted, RowOutcome::Ambiguous, RowOutcome::VoidedHere};
    QStringList parts;
    for (const RowOutcome outcome : outcomes)
        if (const qint64 count = importer.count(outcome))
            parts << outcomeText(outcome) + u'=' + QString::number(count);
    call.tell(parts.join(u' '));
}

/// Rows that did not get in and that somebody has to look at.
bool leavesRowsBehind(const Importer &importer)
{
    constexpr std::array unanswered{RowOutcome::Differs, RowOutcome::Contradicts, RowOutcome::Refused, RowOutcome::NotAdmitted, RowOutcome::Ambiguous};
    return std::ranges::any_of(unanswered, [&](RowOutcome outcome) { return importer.count(outcome) > 0; });
}

Result<ImportOptions> optionsFrom(const Invocation &call, const VaultSession &session)
{
    const QString people = call.value(QStringLiteral("people"));
    const QString encoding = call.value(QStringLiteral("encoding"));
    ImportOptions options;
    const auto counts = session.reader().counts();
    if (!counts)
        return counts.error();
    options.people = people == u"all" || (people.isEmpty() && counts->persons == 0) ? PeopleAdmitted::All : PeopleAdmitted::Known;
    options.encoding = encodingNames.find(encoding);
    if ((!encoding.isEmpty() && !options.encoding) || (!people.isEmpty() && people != u"all" && people != u"known"))
        return Error{ErrorCode::InvalidValue};
    return options;
}

/// Before anything is told or written: the exit code when the report may not go out.
std::optional<int> refuseReport(const Invocation &call, const VaultReader &reader, const Importer &importer)
{
    if (!call.has(QStringLiteral("report")))
        return std::nullopt;
    auto people = markedPeopleIn(importer.rows(), reader);
    return people ? call.refuseWithheld(Door::ImportReport, std::move(*people)) : call.fail(people.error());
}

int apply(const Invocation &call, VaultSession &session, Importer &importer)
{
    if (const auto refused = refuseReport(call, session.reader(), importer))
        return *refused;
    tellRemarks(call, importer);
    tellTotals(call, importer);
    if (call.has(QStringLiteral("report")))
        if (const auto written = saveReport(importer, call.value(QStringLiteral("report"))); !written)
            return call.fail(written.error());
    if (!call.has(QStringLiteral("dry-run")) && importer.changesAnything()) {
        const auto applied = session.apply(importer.change());
        if (!applied)
            return call.fail(applied.error());
        call.tellErased(applied->erased);
        call.print(idText(importer.batch()));
    }
    return leavesRowsBehind(importer) ? answerIsNo : done;
}

int import(const Invocation &call)
{
    if (!call.has(QStringLiteral("layout")))
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--layout names the layout of the file. `boshi-cli layout list` lists them.")));
    const auto pack = findPack(call.value(QStringLiteral("layout")), userPacks(call));
    if (!pack)
        return call.fail(pack.error());
    const auto session = call.openSession(call.argument(1));
    if (!session)
        return call.fail(session.error());
    if (!call.keepBackups(**session))
        return call.misusedKeep();
    const auto options = optionsFrom(call, **session);
    if (!options)
        return call.fail(options.error());
    auto importer = Importer::plan(call.argument(0), *pack, (*session)->reader(), (*session)->surroundings(), *options);
    if (!importer)
        return call.fail(importer.error());
    return apply(call, **session, *importer);
}

int undo(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    const auto change = (*session)->reader().changeOfBatch(QUuid(call.argument(1)));
    if (!change)
        return call.fail(change.error());
    if (!*change)
        return call.fail({ErrorCode::UnknownBatch});
    const auto undone = (*session)->undo((*change)->key);
    if (!undone)
        return call.fail(undone.error());
    for (const QUuid &skipped : undone->skipped)
        call.print(idText(skipped));
    if (!undone->skipped.empty())
        call.tell(QCoreApplication::translate("cli", "%n record(s) have been changed since the import and were left as they are; their ids are listed.", nullptr, int(undone->skipped.size())));
    return undone->skipped.empty() ? done : answerIsNo;
}

constexpr Command commands[] = {
    {"layout list", "", 0, 0, list, QT_TRANSLATE_NOOP("cli", "Layout packs that are found.")},
    {"layout check", "DIR", 1, 1, check, QT_TRANSLATE_NOOP("cli", "Validate a layout pack.")},
    {"layout import", "FILE VAULT", 2, 2, import, QT_TRANSLATE_NOOP("cli", "Import a file and print the batch id.")},
    {"layout undo", "VAULT BATCH", 2, 2, undo, QT_TRANSLATE_NOOP("cli", "Undo a whole import; prints what was changed since and stays.")},
};

} // namespace

std::span<const Command> layoutCommands() { return commands; }

} // namespace boshi::cli
