// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_text.h"
#include "core/records/catalogue.h"
#include "core/records/left_out.h"
#include "core/reference/provenance.h"
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
    switch (unit) {
    case Unit::None: return {};
    case Unit::Gram: return QStringLiteral("g");
    case Unit::Kilogram: return QStringLiteral("kg");
    case Unit::Centimetre: return QStringLiteral("cm");
    case Unit::MmHg: return QStringLiteral("mmHg");
    case Unit::Millilitre: return QStringLiteral("mL");
    case Unit::Minutes: return QStringLiteral("min");
    case Unit::Days: return QStringLiteral("days");
    case Unit::Weeks: return QStringLiteral("weeks");
    case Unit::Months: return QStringLiteral("months");
    case Unit::Years: return QStringLiteral("years");
    case Unit::Celsius: return QStringLiteral("C");
    case Unit::Percent: return QStringLiteral("%");
    case Unit::GramPerDecilitre: return QStringLiteral("g/dL");
    case Unit::MilligramPerDecilitre: return QStringLiteral("mg/dL");
    case Unit::TenThousandPerMicrolitre: return QStringLiteral("10^4/uL");
    case Unit::Yen: return QStringLiteral("yen");
    case Unit::CigarettesPerDay: return QStringLiteral("cigarettes/day");
    case Unit::Teeth: return QStringLiteral("teeth");
    case Unit::People: return QStringLiteral("people");
    }
    Q_UNREACHABLE();
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
    return {text(type.key), text(type.chapter), text(type.page), text(field.edition.empty() ? type.edition : field.edition), subjectText(type.subject), text(field.key),
            kindText(field.kind), unitCode(field.unit), className(type.privacy),
            field.has(Required) ? QStringLiteral("yes") : QStringLiteral("no"), field.choices ? text(field.choices->key) : QString(),
            choicesText(field), ja.texts[&type], en.texts[&type], ja.texts[&field], en.texts[&field], text(type.source),
            QString(certaintyKey(field.certainty))};
}

QString markdownRow(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', QStringLiteral("\\|"));
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

/// Prints a table as CSV or Markdown.
class Table {
public:
    Table(const Invocation &call, bool markdown, const QStringList &header)
        : m_call(call)
        , m_markdown(markdown)
    {
        row(header);
        if (markdown)
            row(QStringList(header.size(), QStringLiteral("---")));
    }
    void row(const QStringList &cells) const { m_markdown ? m_call.print(markdownRow(cells)) : m_call.printRow(cells); }

private:
    const Invocation &m_call;
    bool m_markdown;
};

int printFields(const Invocation &call, bool markdown)
{
    const Labels ja(QStringLiteral("ja"));
    const Labels en(QStringLiteral("en"));
    const Table table(call, markdown, QStringLiteral("type,chapter,page,edition,subject,field,kind,unit,privacy,required,code_list,choices,"
                                                     "title_ja,title_en,label_ja,label_en,source,certainty").split(u','));
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            table.row(rowOf(*type, field, ja, en));
    return done;
}

int printLeftOut(const Invocation &call, bool markdown)
{
    const Table table(call, markdown, QStringLiteral("section,page,name_ja,name_en,reason").split(u','));
    for (const records::LeftOut &field : records::leftOut())
        table.row({QString::fromUtf8(field.section), QString::fromUtf8(field.page), QString::fromUtf8(field.nameJa),
                   QString::fromUtf8(field.nameEn), QCoreApplication::translate("left_out", field.reason)});
    return done;
}

int catalogue(const Invocation &call)
{
    const QString format = call.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != u"csv" && format != u"md")
        return call.misuse(QCoreApplication::translate("cli", "--format takes csv or md."));
    const bool markdown = format == u"md";
    return call.has(QStringLiteral("left-out")) ? printLeftOut(call, markdown) : printFields(call, markdown);
}

constexpr Command commands[] = {
    {"catalogue", "", 0, 0, catalogue, QT_TRANSLATE_NOOP("cli", "Every field that can be recorded, with its source and certainty; with --left-out what of the paper handbook is not among them, and why.")},
};

} // namespace

std::span<const Command> catalogueCommands() { return commands; }

} // namespace boshi::cli
