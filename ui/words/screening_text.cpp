// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/screening_text.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"
#include "ui/words/translate.h"

namespace boshi::ui {

using screening::TextPackFault;

QStringList answerWords(const screening::SheetItem &item)
{
    if (item.field->kind == FieldKind::YesNo)
        return {fieldText(*item.field, true), fieldText(*item.field, false)};
    QStringList words;
    if (item.field->choices) {
        for (const Code &code : item.field->choices->codes)
            words << codeLabel(*item.field->choices, QString::fromUtf8(code.code.data(), qsizetype(code.code.size())));
        return words;
    }
    const int count = screening::answersOf(item);
    for (int answer = 1; answer <= count; ++answer)
        words << (answer == 1       ? translate("screening", "Answer 1, at the top", "of a printed question")
                  : answer == count ? translate("screening", "Answer %1, at the bottom", "of a printed question").arg(answer)
                                    : translate("screening", "Answer %1", "of a printed question").arg(answer));
    return words;
}

QString totalText(const screening::Sheet &sheet, const screening::Reading &reading)
{
    if (reading.missing > 0)
        return sheet.hasTotal() ? translate("screening", "%n question(s) have no answer yet. There is no total before all have one.", nullptr, reading.missing)
                                : translate("screening", "%n question(s) have no answer yet.", nullptr, reading.missing);
    if (!reading.computed)
        return translate("screening", "Every question has an answer. They are not added up on this sheet.");
    return translate("screening", "Every question has an answer. They add up to %1 (between 0 and %2).").arg(*reading.computed).arg(sheet.highest);
}

QString differenceText(const screening::Reading &reading)
{
    if (!reading.differ())
        return {};
    return translate("screening", "The answers add up to %1; the total on the sheet is %2. Both are kept as they are. Please look at the paper again.")
        .arg(*reading.computed)
        .arg(*reading.copied);
}

QString cutoffText(const screening::Reading &reading)
{
    const bool isByTotal = reading.outcome == screening::Outcome::AtCutoff;
    if (!reading.leadsOn() || !isByTotal)
        return {};
    const Provenance &from = reading.cutoff->provenance;
    return translate("screening", "Shown because the total is %1 or more, which in Japan is asked about after birth. Source: %2. Checked on %3.")
        .arg(reading.cutoff->atLeast)
        .arg(spokenLanguage() == u"ja" ? reading.cutoff->nameJa : reading.cutoff->nameEn, dateText(PartialDate(from.checkedOn)));
}

QString textPackText(const screening::TextPackIssue &issue)
{
    switch (issue.fault) {
    case TextPackFault::TooLarge: return translate("screening", "This file is too large for texts of a sheet. It was not taken. Please choose the file of texts.");
    case TextPackFault::NotJson: return translate("screening", "This file cannot be read as texts of a sheet: it is no JSON. It was not taken. Please ask whoever made it.");
    case TextPackFault::OtherForm: return translate("screening", "This file is not of form 1, which this program reads. It was not taken. Please ask whoever made it.");
    case TextPackFault::OtherSheet: return translate("screening", "These are the texts of another sheet (%1). They were not taken. Please choose the file for this sheet.").arg(issue.place);
    case TextPackFault::NoLicence: return translate("screening", "The file does not say who gave leave to use the texts (licence). It was not taken.");
    case TextPackFault::UnknownItem: return translate("screening", "The file names a question that this sheet does not have: %1. It was not taken.").arg(issue.place);
    case TextPackFault::DoubledItem: return translate("screening", "The file names a question twice: %1. It was not taken.").arg(issue.place);
    case TextPackFault::MissingItem: return translate("screening", "A question is missing in the file: %1. It was not taken.").arg(issue.place);
    case TextPackFault::EmptyText: return translate("screening", "A question or an answer has no text in the file: %1. It was not taken.").arg(issue.place);
    case TextPackFault::WrongAnswers: return translate("screening", "A question has more or fewer answers in the file than on the sheet: %1. It was not taken.").arg(issue.place);
    }
    Q_UNREACHABLE();
}

QString contactText(const NationalContact &contact)
{
    const bool isJapanese = spokenLanguage() == u"ja";
    const QString name = isJapanese ? contact.nameJa : contact.nameEn;
    const QString hours = isJapanese ? contact.hoursJa : contact.hoursEn;
    return hours.isEmpty() ? translate("screening", "%1: %2", "name of a telephone line, number").arg(name, contact.number)
                           : translate("screening", "%1: %2 (%3)", "name of a telephone line, number, hours").arg(name, contact.number, hours);
}

} // namespace boshi::ui
