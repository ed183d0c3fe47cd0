// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/letter_view.h"

#include "core/records/revision.h"
#include "ui/sections/record_names.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/letter_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

/// As somebody wrote it, with its lines and its full-width spaces; nothing of it is taken for markup.
QString block(const char *tag, const QString &text, const char *style = "")
{
    return QStringLiteral("<%1 style=\"white-space: pre-wrap; %2\">%3</%1>").arg(QLatin1StringView(tag), QLatin1StringView(style), text.toHtmlEscaped());
}

/// The words of the family stand large and as they are; who wrote them stands below the letter.
QString told(const Record &record, const Field &field)
{
    const Value &value = record.value(field);
    const auto *words = std::get_if<QString>(&value);
    if (words && field.kind == FieldKind::LongText)
        return block("p", *words, "font-size: large");
    if (words && field.kind == FieldKind::Text && field.has(Steady))
        return block("p", *words, "text-align: right");
    const QString sentence = letterSentence(field, value);
    return sentence.isEmpty() ? QString() : block("p", sentence);
}

QString letter(const Record &record)
{
    QString html;
    if (const PartialDate *day = record.day())
        html += block("p", dateText(*day), "font-style: italic");
    for (const Field &field : record.type->fields)
        html += told(record, field);
    return html;
}

} // namespace

LetterView::LetterView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

bool LetterView::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void LetterView::tell(const Family &family, const Record &child, const RecordType &page)
{
    setAccessibleName(tr("Letter to %1", "a child").arg(personName(child)));
    auto records = family.recordsOf(child.id, page);
    std::erase_if(records, [](const Record *record) { return isSealed(record->privacy); }); // Somebody kept it from the child.
    if (records.empty())
        return setPlainText(tr("Nothing is written on this page yet. What you write on it stands here as a letter to your child."));
    QString html = block("h2", tr("To %1", "a child; beginning of a letter").arg(personName(child))) + block("h3", title(page));
    for (const Record *record : records)
        html += letter(*record);
    html += QStringLiteral("<hr/>") + block("p", tr("Only what was written on the page stands here. What it asks about the guardians is left out."));
    setHtml(html);
}

} // namespace boshi::ui
