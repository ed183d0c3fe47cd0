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

bool isContentDamaged(const CheckReport &report)
{
    return !report.damagedPages.empty() || !report.sqliteProblems.isEmpty() || report.badRevisions > 0 || report.badAttachments > 0;
}

} // namespace

QStringList checkText(const CheckReport &report)
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
        lines << translate("check", "Concerned is the record %1.").arg(report.badRecords[i].toString(QUuid::WithoutBraces));
    for (const QString &leftover : report.leftovers)
        lines << translate("check", "Beside the file lies %1, a copy that was left when something was interrupted. It may hold what was erased. It goes when the handbook is next opened for writing.").arg(QFileInfo(leftover).fileName());
    if (isContentDamaged(report))
        lines << translate("check", "Nothing was changed. Please keep this file and open your latest backup.");
    else if (!report.isClean())
        lines << translate("check", "Everything that was entered is whole; only what is worked out from it does not fit. A backup that checks clean can be used instead.");
    return lines;
}

} // namespace boshi::ui
