// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/due_date_text.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

namespace own = records::keys::dueDateEstimate;

QString shown(const Record &estimate, std::string_view key) { return fieldText(*estimate.type->find(key), estimate.value(key)); }

QString byScan(const Record &estimate)
{
    return translate("due dates", "by ultrasound on %1: %2", "day, weeks of pregnancy").arg(shown(estimate, own::scanOn), shown(estimate, own::scanAge));
}

QString byTransfer(const Record &estimate)
{
    return translate("due dates", "by embryo transfer on %1, in culture for %2", "day, days")
        .arg(shown(estimate, own::transferredOn), shown(estimate, own::cultureDays));
}

} // namespace

QString dueDateBasis(const Record &estimate)
{
    const auto *method = estimate.get<QString>(own::method);
    if (!method)
        return {};
    const auto has = [&](std::string_view key) { return isRecorded(estimate.value(key)); };
    if (*method == u"lmp" && has(own::lastPeriod))
        return translate("due dates", "280 days after the first day of the last period, %1").arg(shown(estimate, own::lastPeriod));
    if ((*method == u"crl" || *method == u"bpd") && has(own::scanOn) && has(own::scanAge))
        return byScan(estimate);
    if (*method == u"ovulation" && has(own::conceivedOn))
        return translate("due dates", "266 days after ovulation on %1").arg(shown(estimate, own::conceivedOn));
    if (*method == u"insemination" && has(own::conceivedOn))
        return translate("due dates", "266 days after insemination on %1").arg(shown(estimate, own::conceivedOn));
    if (*method == u"transfer" && has(own::transferredOn) && has(own::cultureDays))
        return byTransfer(estimate);
    return codeLabel(codes::dueDateMethod, *method);
}

QString dueDateWay(const Record &estimate)
{
    const QString date = shown(estimate, own::dueDate);
    const QString basis = dueDateBasis(estimate);
    return basis.isEmpty() ? date : translate("due dates", "%1 · %2", "due date, how it was reached").arg(date, basis);
}

} // namespace boshi::ui
