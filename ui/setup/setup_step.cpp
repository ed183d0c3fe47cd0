// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_step.h"

#include "core/session/vault_session.h"
#include "ui/forms/record_form.h"
#include "ui/unlock/calm_page.h"

#include <QLabel>

namespace boshi::ui {

bool isSound(RecordForm &form, const Record &record, const VaultSession &session)
{
    std::vector<Issue> issues = form.inputIssues();
    for (const Issue &issue : session.issuesOf(record))
        if (std::ranges::find(issues, issue.field, &Issue::field) == issues.end())
            issues.push_back(issue);
    form.showIssues(issues);
    if (!hasErrors(issues))
        return true;
    form.focusField(std::ranges::find(issues, Severity::Error, &Issue::severity)->field);
    return false;
}

QLabel *groupCaption(const QString &text)
{
    QLabel *caption = wrappingText(text);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    return caption;
}

void showNames(QLabel &label, const QStringList &names)
{
    label.setVisible(!names.isEmpty());
    label.setText(SetupStep::tr("Entered so far: %1").arg(names.join(SetupStep::tr(", ", "between names"))));
}

} // namespace boshi::ui
