// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/merge_text.h"

#include "ui/words/translate.h"

namespace boshi::ui {

bool bringsSomething(const DifferenceCounts &counts) { return counts.onlyThere + counts.newerThere + counts.bothChanged > 0; }

QStringList mergePreviewText(const DifferenceCounts &counts, int newFamilies)
{
    QStringList result;
    if (!bringsSomething(counts))
        return {translate("merge", "The copy holds nothing that is not here.")};
    if (newFamilies > 0)
        result << translate("merge", "%n family (families) or person(s) are not in this file at all. Please check that this is the right copy.", nullptr, newFamilies);
    if (counts.onlyThere > 0)
        result << translate("merge", "%n record(s) are only in the copy and would come here.", nullptr, int(counts.onlyThere));
    if (counts.newerThere > 0)
        result << translate("merge", "%n record(s) were changed in the copy and would be as they are there.", nullptr, int(counts.newerThere));
    if (counts.bothChanged > 0)
        result << translate("merge", "%n record(s) were changed in both. Where they differ, both values are kept and you choose.", nullptr, int(counts.bothChanged));
    return result << translate("merge", "Nothing of this file is lost, and the copy is not changed.");
}

QStringList mergedText(const MergeReport &report)
{
    if (report.records.isEmpty() && report.added == 0)
        return {translate("merge", "Nothing new came.")};
    QStringList result{translate("merge", "%n record(s) came or were brought up to date.", nullptr, int(report.records.size()))};
    if (!report.conflicts.isEmpty())
        result << translate("merge", "In %n record(s) the copies differ; please choose what holds.", nullptr, int(report.conflicts.size()));
    if (report.waiting > 0)
        result << translate("merge", "%n step(s) wait for others that have not come yet.", nullptr, int(report.waiting));
    if (report.refused > 0)
        result << translate("merge", "%n step(s) were broken or held an individual number and did not come.", nullptr, int(report.refused));
    if (report.erased > 0)
        result << translate("merge", "%n step(s) about somebody who was erased here stayed away.", nullptr, int(report.erased));
    return result;
}

} // namespace boshi::ui
