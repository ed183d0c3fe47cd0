// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_text.h"
#include "core/records/catalogue.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QHash>

namespace boshi::cli {
namespace {

QString subjectText(Subject subject)
{
    constexpr const char *names[] = {"", "family", "person", "pregnancy", "handbook"};
    return QString::fromLatin1(names[int(subject)]);
}

QString kindText(FieldKind kind)
{
    constexpr const char *names[] = {"text",     "long_text",       "integer",         "decimal",  "yes_no",      "choice",
                                     "multi_choice", "date",        "time",            "date_time", "duration",   "gestational_age",
                                     "pregnancy_month", "ordinal",  "tooth_chart",     "attachment", "reference"};
    return QString::fromLatin1(names[int(kind)]);
}

QString unitCode(Unit unit)
{
    constexpr const char *names[] = {"", "g", "kg", "cm", "mmHg", "mL", "months", "days", "C"};
    return QString::fromLatin1(names[int(unit)]);
}

QString certaintyText(Certainty certainty)
{
    constexpr const char *names[] = {"official", "implementation", "secondhand", "remembered", "proposal"};
    return QString::fromLatin1(names[int(certainty)]);
}

QString choicesText(const Field &field)
{
    QStringList codes;
    if (field.choices)
        for (const Code &code : field.choices->codes)
            codes << text(code.code);
    return codes.join(u';');
}

/// Titles and labels of every type in one language.
struct Labels {
    QHash<const void *, QString> texts;
    explicit Labels(const QString &language)
    {
        ui::useLanguage(*QCoreApplication::instance(), language);
        for (const RecordType *type : records::all()) {
            texts.insert(type, ui::title(*type));
            for (const Field &field : type->fields)
                texts.insert(&field, ui::label(field));
        }
    }
};

QStringList rowOf(const RecordType &type, const Field &field, const Labels &ja, const Labels &en)
{
    return {text(type.key), text(type.chapter), text(type.page), text(type.edition), subjectText(type.subject), text(field.key),
            kindText(field.kind), unitCode(field.unit), className(type.privacy),
            field.has(Required) ? QStringLiteral("yes") : QStringLiteral("no"), field.choices ? text(field.choices->key) : QString(),
            choicesText(field), ja.texts[&type], en.texts[&type], ja.texts[&field], en.texts[&field], text(type.source),
            certaintyText(field.certainty)};
}

QString markdownRow(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', QStringLiteral("\\|"));
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

int catalogue(const Invocation &call)
{
    const QString format = call.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != u"csv" && format != u"md")
        return call.misuse(QCoreApplication::translate("cli", "--format takes csv or md."));
    const bool markdown = format == u"md";
    const Labels ja(QStringLiteral("ja"));
    const Labels en(QStringLiteral("en"));
    const QStringList header = QStringLiteral("type,chapter,page,edition,subject,field,kind,unit,privacy,required,code_list,choices,"
                                              "title_ja,title_en,label_ja,label_en,source,certainty").split(u',');
    const auto print = [&](const QStringList &cells) { markdown ? call.print(markdownRow(cells)) : call.printRow(cells); };
    print(header);
    if (markdown)
        print(QStringList(header.size(), QStringLiteral("---")));
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            print(rowOf(*type, field, ja, en));
    return done;
}

constexpr Command commands[] = {
    {"catalogue", "", 0, 0, catalogue, QT_TRANSLATE_NOOP("cli", "Every field that can be recorded, with its source and certainty.")},
};

} // namespace

std::span<const Command> catalogueCommands() { return commands; }

} // namespace boshi::cli
