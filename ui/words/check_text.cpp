// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/check_text.h"

#include "ui/words/translate.h"

#include <QFileInfo>

namespace boshi::ui {
namespace {

constexpr std::size_t mostRecords = 20; ///< Named one by one; more would hide the rest.

void addCount(QStringList &lines, const char *sentence, qint64 count)
{
    if (count > 0)
        lines << translate("check", sentence).arg(count);
}

QString nameOf(const QUuid &record, const RecordNames &names)
{
    const QString name = names ? names(record) : QString();
    return name.isEmpty() ? record.toString(QUuid::WithoutBraces) : name;
}

bool isContentDamaged(const CheckReport &report)
{
    return !report.damagedPages.empty() || !report.sqliteProblems.isEmpty() || report.badRevisions > 0 || report.badAttachments > 0;
}

} // namespace

QStringList findingsText(const CheckReport &report, const RecordNames &names)
{
    QStringList lines;
    for (const quint32 page : report.damagedPages)
        lines << translate("check", "Page %1 is damaged.").arg(page);
    if (!report.sqliteProblems.isEmpty())
        lines << translate("check", "The inner order of the file is disturbed.");
    addCount(lines, QT_TRANSLATE_NOOP("check", "Entries that are not what was once written: %1."), report.badRevisions);
    addCount(lines, QT_TRANSLATE_NOOP("check", "Records that show something else than their entries say: %1."), report.badStates);
    addCount(lines, QT_TRANSLATE_NOOP("check", "Lines of lists and indexes that do not fit the records: %1."), report.badIndex);
    addCount(lines, QT_TRANSLATE_NOOP("check", "Attachments whose content is damaged: %1."), report.badAttachments);
    for (std::size_t i = 0; i < qMin(mostRecords, report.badRecords.size()); ++i)
        lines << translate("check", "Concerned is the record %1.").arg(nameOf(report.badRecords[i], names));
    for (const QString &leftover : report.leftovers)
        lines << translate("check", "Beside the file lies %1, a copy that was left when something was interrupted. It may hold what was erased. It goes when the handbook is next opened for writing.").arg(QFileInfo(leftover).fileName());
    return lines;
}

QString checkAdvice(const CheckReport &report)
{
    if (isContentDamaged(report))
        return translate("check", "Nothing was changed. Please keep this file and open your latest backup.");
    if (!report.isClean())
        return translate("check", "Everything that was entered is whole; only what is worked out from it does not fit. A backup that checks clean can be used instead.");
    return {};
}

QStringList checkText(const CheckReport &report)
{
    QStringList lines = findingsText(report);
    if (const QString advice = checkAdvice(report); !advice.isEmpty())
        lines << advice;
    return lines;
}

} // namespace boshi::ui
