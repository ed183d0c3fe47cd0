// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/record_judging.h"

#include "core/growth/growth_reading.h"
#include "core/remarks/remarks.h"
#include "ui/sections/remark_sentence.h"
#include "ui/words/chart_text.h"

namespace boshi::ui {

std::vector<Issue> issuesIn(const RecordEditors &editors, const Record &typed, const VaultSession &session)
{
    std::vector<Issue> issues = editors.inputIssues();
    const auto unreadable = issues;
    for (const Issue &issue : session.issuesOf(typed))
        if (std::ranges::find(unreadable, issue.field, &Issue::field) == unreadable.end())
            issues.push_back(issue);
    return issues;
}

std::vector<Issue> withoutMissing(std::vector<Issue> issues)
{
    std::erase_if(issues, [](const Issue &issue) { return issue.rule == Rule::Missing || issue.rule == Rule::NothingRecorded; });
    return issues;
}

FieldSentences remarksOn(const Record &typed, const VaultSession &session)
{
    FieldSentences sentences;
    const Family *family = session.family();
    if (!family)
        return sentences;
    // A value that may be mistyped is asked about first: what it would mean is said once it is right.
    for (const auto &[field, question] : growth::questionsAbout(typed, *family))
        sentences.emplace(field->key, questionText(*growth::measureOf(*field), question));
    for (const remarks::Remark &remark : remarks::remarksOn(typed, *family))
        sentences.emplace(remark.field->key, remarkSentence(remark, *family));
    return sentences;
}

} // namespace boshi::ui
