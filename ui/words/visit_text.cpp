// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/visit_text.h"

#include "core/records/meanings.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"
#include "ui/words/remark_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString usualText(const Field &field)
{
    if (!field.usual.isSet())
        return {};
    return translate("visits", "Outside %1 to %2 it is asked about, and saved all the same.")
        .arg(quantityText(field, field.usual.low), quantityText(field, field.usual.high));
}

QString originText(const RecordType &type, const Field &field)
{
    return translate("visits", "Page %1 of the handbook (%2).", "page, certainty").arg(fromUtf8(type.page), certaintyText(field.certainty));
}

QString dayText(QDate day) { return dateText(PartialDate(day)); }

QString testsSentence(const visits::PlannedVisit &visit)
{
    if (!visit.tests)
        return {};
    const QString tests = plannedTestsText(visit);
    return visit.tests->isWithFirstVisit
        ? translate("visits", "Tests that are usual with the first visit: %1.").arg(tests)
        : translate("visits", "Tests that are usual once between weeks %1 and %2: %3.").arg(visit.tests->firstWeek).arg(visit.tests->lastWeek).arg(tests);
}

} // namespace

QString columnGuide(const RecordType &type, const Field &field)
{
    const char *meaning = records::meaningOf(type, field);
    QStringList sentences{translate("visits", "%1: %2", "column, what it means").arg(labelWithUnit(field), meaning ? QCoreApplication::translate("meanings", meaning) : QString()),
                          usualText(field), originText(type, field)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString plannedWeekText(const visits::PlannedVisit &visit) { return translate("visits", "week %1", "of pregnancy; about when a visit is usual").arg(visit.week); }

QString plannedDayText(const visits::PlannedVisit &visit) { return translate("visits", "from %1", "day").arg(dayText(visit.first)); }

QString plannedTestsText(const visits::PlannedVisit &visit)
{
    QStringList names;
    for (const QString &test : visit.tests ? visit.tests->tests : QStringList()) {
        const visits::TestName name = visits::shippedPlan().names.value(test);
        names << (spokenLanguage() == u"ja" ? name.ja : name.en);
    }
    return names.join(translate("visits", ", ", "between tests"));
}

QString plannedVisitText(const visits::PlannedVisit &visit)
{
    const visits::Origin &origin = visit.usual->origin;
    QStringList sentences{translate("visits", "A visit is usual from week %1, between %2 and %3.").arg(visit.week).arg(dayText(visit.first), dayText(visit.last)),
                          testsSentence(visit),
                          translate("visits", "Your clinic and your town may plan it otherwise. Nothing of it is recorded until you type. Source: %1 (%2, checked on %3).")
                              .arg(spokenLanguage() == u"ja" ? origin.ja : origin.en, certaintyText(origin.provenance.certainty), dayText(origin.provenance.checkedOn))};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace boshi::ui
