// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/remark_text.h"

#include "ui/words/field_text.h"
#include "ui/words/language.h"
#include "ui/words/translate.h"

#include <utility>

namespace boshi::ui {
namespace {

constexpr std::pair<const char *, const char *> sentences[] = {
    {"blood_pressure_high", QT_TRANSLATE_NOOP("remarks", "Higher than the usual guide for blood pressure in pregnancy and after it.")},
    {"blood_pressure_early", QT_TRANSLATE_NOOP("remarks", "Higher than the usual guide for blood pressure, before 34 weeks of pregnancy.")},
    {"blood_pressure_very_high", QT_TRANSLATE_NOOP("remarks", "Much higher than the usual guide for blood pressure in pregnancy and after it.")},
    {"blood_pressure_and_protein", QT_TRANSLATE_NOOP("remarks", "High blood pressure together with protein in the urine.")},
    {"haemoglobin_low", QT_TRANSLATE_NOOP("remarks", "Lower than the usual guide for haemoglobin and haematocrit in pregnancy.")},
    {"platelets_low", QT_TRANSLATE_NOOP("remarks", "Lower than the usual guide for platelets in pregnancy.")},
    {"glucose_first_step", QT_TRANSLATE_NOOP("remarks", "Higher than the guide for blood glucose in pregnancy at any time of day; a glucose load test is often the next step.")},
    {"glucose_tolerance", QT_TRANSLATE_NOOP("remarks", "A value of the glucose load test is at or above the guide for pregnancy.")},
    {"glucose_overt", QT_TRANSLATE_NOOP("remarks", "Much higher than the guide for blood glucose and HbA1c in pregnancy.")},
    {"fundal_height_apart", QT_TRANSLATE_NOOP("remarks", "The fundal height is some way from the guide for this week of pregnancy, which is only rough.")},
    {"weight_gain_fast", QT_TRANSLATE_NOOP("remarks", "Weight has grown fast since the visit before.")},
    {"birth_weight_low", QT_TRANSLATE_NOOP("remarks", "A small baby. The town has help for families of small babies and can tell you about it.")},
    {"birth_weight_very_low", QT_TRANSLATE_NOOP("remarks", "A baby under 1500 g. The town has help for families of small babies and can tell you about it.")},
    {"birth_weight_extremely_low", QT_TRANSLATE_NOOP("remarks", "A baby under 1000 g. The town has help for families of small babies and can tell you about it.")},
    {"birth_weight_large", QT_TRANSLATE_NOOP("remarks", "A large baby.")},
    {"newborn_weight_loss", QT_TRANSLATE_NOOP("remarks", "The weight is more than usual below the birth weight.")},
    {"jaundice_strong", QT_TRANSLATE_NOOP("remarks", "Jaundice is recorded as strong.")},
    {"jaundice_late", QT_TRANSLATE_NOOP("remarks", "Yellow skin more than two weeks after birth. Please also compare the stool with the printed colour card.")},
    {"jaundice_and_pale_stool", QT_TRANSLATE_NOOP("remarks", "Yellow skin together with a pale stool: a children's doctor should see it at once; take the stool or the nappy with you.")},
    {"stool_colour_pale", QT_TRANSLATE_NOOP("remarks", "A pale colour: a children's doctor should see it at once; take the stool or the nappy with you.")},
    {"stool_colour_watch", QT_TRANSLATE_NOOP("remarks", "Watch whether the colour gets paler. If it does, or with yellow skin or dark urine, see a doctor.")},
    {"stool_colour_and_jaundice", QT_TRANSLATE_NOOP("remarks", "This colour together with yellow skin: a children's doctor should see it at once; take the stool or the nappy with you.")},
    {"growth_outside", QT_TRANSLATE_NOOP("remarks", "Outside the printed lines for this age. One value alone says little; how it goes on says more.")},
    {"growth_across", QT_TRANSLATE_NOOP("remarks", "The place among the printed lines has changed within half a year.")},
};

} // namespace

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Official: return translate("remarks", "official");
    case Certainty::Implementation: return translate("remarks", "from another program");
    case Certainty::Secondhand: return translate("remarks", "read at second hand");
    case Certainty::Remembered: return translate("remarks", "remembered");
    case Certainty::Proposal: return translate("remarks", "a proposal of this program");
    }
    Q_UNREACHABLE();
}

QString levelText(remarks::Level level)
{
    switch (level) {
    case remarks::Level::Note: return translate("remarks", "For your information");
    case remarks::Level::Ask: return translate("remarks", "Please mention it at the next visit");
    case remarks::Level::ContactNow: return translate("remarks", "Please call your clinic or midwife now");
    }
    Q_UNREACHABLE();
}

QString differenceText(const remarks::RemarkRule &rule)
{
    const auto found = std::ranges::find_if(sentences, [&](const auto &sentence) { return rule.id == QLatin1StringView(sentence.first); });
    return found == std::end(sentences) ? QString() : QCoreApplication::translate("remarks", found->second);
}

QString originText(const QString &source, Certainty certainty, QDate checkedOn)
{
    return translate("remarks", "%1, %2, %3", "source, certainty, day").arg(source, certaintyText(certainty), dateText(PartialDate(checkedOn)));
}

QString remarkText(const remarks::Remark &remark, QDate checkedOn)
{
    const remarks::RemarkRule &rule = *remark.rule;
    const QString origin = originText(spokenLanguage() == u"ja" ? rule.guideJa : rule.guideEn, rule.certainty, checkedOn);
    const QString guide = remark.guide
        ? translate("remarks", "Guide: %1 (%2). Not a diagnosis.", "figure, source").arg(quantityText(*remark.field, *remark.guide), origin)
        : translate("remarks", "Source: %1. Not a diagnosis.").arg(origin);
    return translate("remarks", "%1: %2 %3", "what to do, what differs, guide").arg(levelText(rule.level), differenceText(rule), guide);
}

} // namespace boshi::ui
