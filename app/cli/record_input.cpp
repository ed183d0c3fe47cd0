// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_input.h"

#include "app/cli/record_text.h"
#include "core/schema/value_text.h"
#include "ui/words/issue_text.h"
#include "ui/words/labels.h"

#include <QCoreApplication>

namespace boshi::cli {
namespace {

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

/// `--class`, else the type's own; nothing when it is none, or would open up what the type keeps private.
std::optional<Privacy> privacyFrom(const Invocation &call, const RecordType &type)
{
    if (!call.has(QStringLiteral("class")))
        return type.privacy;
    for (const Privacy privacy : {Privacy::Child, Privacy::Family, Privacy::Mother, Privacy::Professional})
        if (call.value(QStringLiteral("class")) == className(privacy))
            return privacy >= type.privacy ? std::optional(privacy) : std::nullopt;
    return std::nullopt;
}

} // namespace

std::optional<int> assign(const Invocation &call, qsizetype first, Record &record)
{
    for (const QString &argument : call.arguments().mid(first)) {
        const qsizetype equals = argument.indexOf(u'=');
        const Field *field = equals > 0 ? record.type->find(argument.first(equals).toUtf8().toStdString()) : nullptr;
        if (!field)
            return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "%1: this record type has no such field.")).arg(argument.section(u'=', 0, 0)));
        const auto value = valueFromText(*field, argument.sliced(equals + 1));
        if (!value)
            return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "%1: this cannot be read as a value of the field.")).arg(text(field->key)));
        record.setValue(*field, *value);
    }
    return std::nullopt;
}

std::optional<Record> freshRecord(const Invocation &call, const VaultSession &session, const RecordType &type, int &code)
{
    Record record{.id = session.surroundings().newId(), .type = &type, .subject = QUuid(call.value(QStringLiteral("subject")))};
    const auto privacy = privacyFrom(call, type);
    if (!privacy) {
        code = call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--class takes child, family, mother or professional, and nothing more open than the type.")));
        return std::nullopt;
    }
    record.privacy = *privacy;
    const auto subject = session.reader().line(record.subject);
    if ((type.subject != Subject::None) != (subject && *subject)) {
        code = call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "--subject must name a record of this vault, exactly when the type is about somebody.")));
        return std::nullopt;
    }
    return record;
}

bool tellIssues(const Invocation &call, const VaultSession &session, const Record &record, std::string_view filled)
{
    std::vector<Issue> issues = session.issuesOf(record);
    std::erase_if(issues, [&](const Issue &issue) { return issue.rule == Rule::Missing && issue.field == filled; });
    for (const Issue &issue : issues) {
        const Field *field = record.type->find(issue.field);
        call.tell(ui::label(*field) + QStringLiteral(": ") + ui::issueText(*field, issue));
    }
    return hasErrors(issues);
}

void openFamilyOf(VaultSession &session, const QUuid &record)
{
    const auto families = session.reader().familiesOf(record);
    if (families && !families->empty())
        std::ignore = bool(session.openFamily(families->front()));
}

Result<std::optional<Family>> familyAsked(const Invocation &call, const VaultReader &reader)
{
    if (!call.has(QStringLiteral("family")))
        return std::optional<Family>();
    auto family = reader.family(QUuid(call.value(QStringLiteral("family"))));
    if (!family)
        return family.error();
    if (family->size() == 0)
        return Error{ErrorCode::UnknownRecord};
    return std::optional(std::move(*family));
}

} // namespace boshi::cli
