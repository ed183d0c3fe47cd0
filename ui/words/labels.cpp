// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include "core/reference/code_lists.h"
#include "ui/words/translate.h"

#include <utility>

namespace boshi::ui {
namespace {

constexpr std::pair<std::string_view, const char *> chapterTitles[] = {
    {"overview", QT_TRANSLATE_NOOP("chapters", "Overview")},
    {"pregnancy", QT_TRANSLATE_NOOP("chapters", "Pregnancy")},
    {"birth", QT_TRANSLATE_NOOP("chapters", "Birth and newborn")},
    {"checkups", QT_TRANSLATE_NOOP("chapters", "Checkups")},
    {"growth", QT_TRANSLATE_NOOP("chapters", "Growth")},
    {"vaccines", QT_TRANSLATE_NOOP("chapters", "Vaccines")},
    {"notes", QT_TRANSLATE_NOOP("chapters", "Notes")},
    {"handbook", QT_TRANSLATE_NOOP("chapters", "Handbook")},
};

} // namespace

QString title(const RecordType &type) { return QCoreApplication::translate("records", type.title); }

QString label(const Field &field) { return QCoreApplication::translate("records", field.label); }

QString labelWithUnit(const Field &field)
{
    if (field.unit == Unit::None)
        return label(field);
    return translate("words", "%1 (%2)", "label, unit").arg(label(field), unitText(field.unit));
}

QString codeLabel(const CodeList &list, QStringView code)
{
    const Code *found = list.find(code.toUtf8().toStdString());
    return found ? QCoreApplication::translate("codes", found->label) : code.toString();
}

QString chapterTitle(std::string_view chapter)
{
    const auto found = std::ranges::find(chapterTitles, chapter, &std::pair<std::string_view, const char *>::first);
    if (found == std::end(chapterTitles))
        return QString::fromUtf8(chapter.data(), qsizetype(chapter.size()));
    return QCoreApplication::translate("chapters", found->second);
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::None: return {};
    case Unit::Gram: return QStringLiteral("g");
    case Unit::Kilogram: return QStringLiteral("kg");
    case Unit::Centimetre: return QStringLiteral("cm");
    case Unit::MmHg: return QStringLiteral("mmHg");
    case Unit::Millilitre: return QStringLiteral("mL");
    case Unit::Minutes: return translate("words", "min", "unit");
    case Unit::Days: return translate("words", "days", "unit");
    case Unit::Weeks: return translate("words", "weeks", "unit");
    case Unit::Months: return translate("words", "months", "unit");
    case Unit::Years: return translate("words", "years", "unit");
    case Unit::Celsius: return QStringLiteral("°C");
    case Unit::Percent: return QStringLiteral("%");
    case Unit::GramPerDecilitre: return QStringLiteral("g/dL");
    case Unit::MilligramPerDecilitre: return QStringLiteral("mg/dL");
    case Unit::TenThousandPerMicrolitre: return translate("words", "10⁴/µL", "unit");
    case Unit::Yen: return translate("words", "yen", "unit");
    case Unit::CigarettesPerDay: return translate("words", "a day", "unit, cigarettes");
    case Unit::Teeth: return translate("words", "teeth", "unit");
    case Unit::People: return translate("words", "people", "unit");
    }
    Q_UNREACHABLE();
}

QString roleLabel(QStringView code) { return codeLabel(codes::familyRole, code); }

} // namespace boshi::ui
