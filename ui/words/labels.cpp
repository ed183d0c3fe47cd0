// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include "core/reference/code_lists.h"
#include "core/reference/editions.h"
#include "ui/words/translate.h"

#include <utility>

namespace boshi::ui {
namespace {

constexpr std::pair<std::string_view, const char *> chapterTitles[] = {
    {"overview", QT_TRANSLATE_NOOP("chapters", "Overview")},
    {"pregnancy", QT_TRANSLATE_NOOP("chapters", "Pregnancy")},
    {"tests", QT_TRANSLATE_NOOP("chapters", "Tests")},
    {"birth", QT_TRANSLATE_NOOP("chapters", "Birth and newborn")},
    {"postpartum", QT_TRANSLATE_NOOP("chapters", "After the birth")},
    {"guardian", QT_TRANSLATE_NOOP("chapters", "Guardian's record")},
    {"checkups", QT_TRANSLATE_NOOP("chapters", "Checkups")},
    {"growth", QT_TRANSLATE_NOOP("chapters", "Growth")},
    {"teeth", QT_TRANSLATE_NOOP("chapters", "Teeth")},
    {"vaccines", QT_TRANSLATE_NOOP("chapters", "Vaccines")},
    {"illness", QT_TRANSLATE_NOOP("chapters", "Illness and medicines")},
    {"mind", QT_TRANSLATE_NOOP("chapters", "Mind and mood")},
    {"care", QT_TRANSLATE_NOOP("chapters", "Care and support")},
    {"notes", QT_TRANSLATE_NOOP("chapters", "Notes")},
    {"documents", QT_TRANSLATE_NOOP("chapters", "Documents and pictures")},
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

QString wordingText(const RecordType &type, const QString &edition)
{
    const auto isRemembered = [](const Field &field) { return field.certainty == Certainty::Remembered; };
    if (std::ranges::count_if(type.fields, isRemembered) * 2 > std::ssize(type.fields))
        return translate("words", "These questions are written from memory; no printed page was at hand.");
    const QString wording = QString::fromUtf8(type.wording.data(), qsizetype(type.wording.size()));
    if (wording.isEmpty() || edition == wording || !editions::has(edition, type.wording))
        return {};
    return translate("words", "These are the questions of the %1; those of later editions were not found.", "edition")
        .arg(codeLabel(codes::handbookEdition, wording));
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
