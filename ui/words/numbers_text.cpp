// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/numbers_text.h"

#include "ui/words/chart_text.h"
#include "ui/words/field_text.h"
#include "ui/words/translate.h"

#include <algorithm>
#include <map>

namespace boshi::ui {

using namespace growth;

namespace {

QString plain(double number) { return QLocale().toString(number, 'g', 10); }

QString ageText(const Vector &vector)
{
    if (vector.ageUnit == QStringLiteral("day"))
        return translate("numbers", "%n day(s) old", nullptr, int(vector.age));
    if (vector.ageUnit == QStringLiteral("month"))
        return translate("numbers", "%1 months old").arg(plain(vector.age));
    if (vector.ageUnit == QStringLiteral("year"))
        return translate("numbers", "%1 years old").arg(plain(vector.age));
    if (vector.ageUnit == QStringLiteral("week"))
        return translate("numbers", "%1 weeks after the last period").arg(plain(vector.age));
    return translate("numbers", "born %1 after %2, measured %3")
        .arg(dateText(PartialDate(vector.birth)), vector.gestation ? gestationText(*vector.gestation) : QString(), dateText(PartialDate(vector.observed)));
}

QString lengthText(const Vector &vector)
{
    const QString length = translate("numbers", "length %1 cm").arg(plain(*vector.lengthCm));
    if (!vector.posture)
        return length;
    return *vector.posture == Posture::Recumbent ? translate("numbers", "%1 lying").arg(length) : translate("numbers", "%1 standing").arg(length);
}

const std::map<QString, const char *> &quantityNames()
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("zlen"), QT_TRANSLATE_NOOP("numbers", "length for age, z")},
        {QStringLiteral("zwei"), QT_TRANSLATE_NOOP("numbers", "weight for age, z")},
        {QStringLiteral("zwfl"), QT_TRANSLATE_NOOP("numbers", "weight for length, z")},
        {QStringLiteral("zbmi"), QT_TRANSLATE_NOOP("numbers", "body mass index for age, z")},
        {QStringLiteral("zhc"), QT_TRANSLATE_NOOP("numbers", "head for age, z")},
        {QStringLiteral("zhfa"), QT_TRANSLATE_NOOP("numbers", "height for age, z")},
        {QStringLiteral("zwfa"), QT_TRANSLATE_NOOP("numbers", "weight for age, z")},
        {QStringLiteral("zbfa"), QT_TRANSLATE_NOOP("numbers", "body mass index for age, z")},
        {QStringLiteral("flen"), QT_TRANSLATE_NOOP("numbers", "length hardly possible (1) or not (0)")},
        {QStringLiteral("fwei"), QT_TRANSLATE_NOOP("numbers", "weight hardly possible (1) or not (0)")},
        {QStringLiteral("clenhei"), QT_TRANSLATE_NOOP("numbers", "length in the posture of the table, cm")},
        {QStringLiteral("chronological_age_years"), QT_TRANSLATE_NOOP("numbers", "age in years")},
        {QStringLiteral("corrected_age_years"), QT_TRANSLATE_NOOP("numbers", "corrected age in years")},
        {QStringLiteral("chronological_sds"), QT_TRANSLATE_NOOP("numbers", "SD score by age")},
        {QStringLiteral("corrected_sds"), QT_TRANSLATE_NOOP("numbers", "SD score by corrected age")},
        {QStringLiteral("z"), QT_TRANSLATE_NOOP("numbers", "SD score")},
        {QStringLiteral("percentile"), QT_TRANSLATE_NOOP("numbers", "the percentile")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("numbers", "place between the lines")},
        {QStringLiteral("weight_at"), QT_TRANSLATE_NOOP("numbers", "weight on this line, kg")},
        {QStringLiteral("height_at"), QT_TRANSLATE_NOOP("numbers", "height on this line, cm")},
        {QStringLiteral("head_at"), QT_TRANSLATE_NOOP("numbers", "head circumference on this line, cm")},
        {QStringLiteral("standard_kg"), QT_TRANSLATE_NOOP("numbers", "usual weight for the height, kg")},
        {QStringLiteral("percent"), QT_TRANSLATE_NOOP("numbers", "degree of obesity, %")},
    };
    return names;
}

QString formulaName(const QString &reference)
{
    if (reference == QStringLiteral("infant2000"))
        return translate("numbers", "formula of 2000 for infants");
    if (reference == QStringLiteral("infant2023"))
        return translate("numbers", "formula of 2023 for infants");
    return reference == QStringLiteral("school") ? translate("numbers", "formula for schoolchildren") : QString();
}

} // namespace

QString exampleText(const Vector &vector)
{
    QStringList parts{vector.sex == Sex::Male ? translate("numbers", "Boy") : translate("numbers", "Girl"), ageText(vector)};
    if (vector.weightKg)
        parts << translate("numbers", "weight %1 kg").arg(plain(*vector.weightKg));
    if (vector.lengthCm)
        parts << lengthText(vector);
    if (vector.headCm)
        parts << translate("numbers", "head %1 cm").arg(plain(*vector.headCm));
    if (vector.hasOedema)
        parts << translate("numbers", "with oedema");
    if (vector.z)
        parts << translate("numbers", "line at %1 SD").arg(plain(*vector.z));
    parts << formulaName(vector.reference);
    parts.removeAll(QString());
    return parts.join(translate("numbers", ", ", "between parts of an example"));
}

QString quantityText(const Vector &vector)
{
    const auto found = quantityNames().find(vector.quantity);
    return found == quantityNames().end() ? vector.quantity : translate("numbers", found->second);
}

QString answerText(const QString &answer)
{
    return answer.isEmpty() || answer == QStringLiteral("missing") ? translate("numbers", "none") : answer;
}

QString figuresTitle(const FiguresCheck &check)
{
    return check.info ? referenceText(*check.info) : translate("numbers", "Japanese formulas of the usual weight for a height");
}

QString figuresText(const FiguresCheck &check)
{
    const QString file = translate("numbers", "File %1, checksum SHA-256 %2.").arg(check.file, check.sha256);
    const QString whole = check.isWhole ? QString() : translate("numbers", "This is not the file that was checked when the program was made.");
    const QString counted = translate("numbers", "%1 of %2 published figures and examples agree.").arg(check.equal).arg(check.compared);
    const auto both = [](const QString &first, const QString &second) {
        return translate("numbers", "%1 %2", "two sentences").arg(first, second);
    };
    return both(whole.isEmpty() ? file : both(file, whole), counted);
}

QString outcomeText(const std::vector<FiguresCheck> &checks)
{
    if (std::ranges::all_of(checks, &FiguresCheck::isRight))
        return translate("numbers", "Everything agrees with what was published.");
    return translate("numbers", "Something does not agree. Your records are not affected. Please do not rely on the scores of the "
                                "references marked below, and install the program again.");
}

} // namespace boshi::ui
