// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_field_editor.h"

#include "core/schema/code_list.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <algorithm>

namespace boshi::ui {
namespace {

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

NameOf namesIn(const Field &field, const Choices &choices)
{
    return [&field, choices](const QUuid &id) {
        const auto all = choices ? choices(field) : std::vector<std::pair<QUuid, QString>>();
        const auto found = std::ranges::find(all, id, &std::pair<QUuid, QString>::first);
        return found == all.end() ? QString() : found->second;
    };
}

/// Both ways of writing a sign: paper has ＋＋ where a dipstick says 2+.
QString choiceText(const Field &field, const Value &value, const NameOf &nameOf)
{
    const auto *ordinal = std::get_if<Ordinal>(&value);
    const QString text = fieldText(field, value, nameOf);
    if (!ordinal || ordinal->level < Ordinal::Plus1 || !ordinal->printed.isEmpty())
        return text;
    return QStringLiteral("%1（%2）").arg(text, QString(ordinal->level - Ordinal::Plus1 + 1, QChar(u'＋')));
}

/// How a line is typed besides its own text, in ASCII.
QStringList typedForms(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return {*yes ? QStringLiteral("y") : QStringLiteral("n")};
    const auto *ordinal = std::get_if<Ordinal>(&value);
    if (!ordinal)
        return {};
    if (ordinal->level == Ordinal::Negative)
        return {QStringLiteral("-")};
    if (ordinal->level == Ordinal::Trace)
        return {QStringLiteral("+-"), QStringLiteral("-+")};
    const int plus = ordinal->level - Ordinal::Plus1 + 1;
    return {QString::number(plus), QStringLiteral("%1+").arg(plus), QString(plus, u'+')};
}

} // namespace

std::vector<Value> choicesOf(const Field &field, const Choices &choices)
{
    std::vector<Value> values;
    if (field.kind == FieldKind::YesNo)
        values = {true, false};
    if (field.kind == FieldKind::Ordinal)
        for (int level = Ordinal::Negative; level <= Ordinal::Plus4; ++level)
            values.emplace_back(Ordinal{Ordinal::Level(level)});
    if (field.kind == FieldKind::Choice && field.choices)
        for (const Code &code : field.choices->codes)
            values.emplace_back(fromUtf8(code.code));
    if (field.kind == FieldKind::Reference && choices)
        for (const auto &[id, name] : choices(field))
            values.emplace_back(id);
    return values;
}

ChoiceFieldEditor::ChoiceFieldEditor(const Field &field, QWidget *parent, Choices choices)
    : FieldEditor(field, new CalmComboBox, parent)
    , m_combo(static_cast<CalmComboBox *>(input()))
    , m_choices(std::move(choices))
{
    fill();
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        take(m_values[std::size_t(index)]);
        leave();
    });
}

void ChoiceFieldEditor::setReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }

/// A value that is not in the list, from a newer version or with its own sign, gets a line of its own.
void ChoiceFieldEditor::showValue(const Value &value)
{
    fill();
    if (indexOf(value) < 0)
        add(fieldText(field(), value), value);
    m_combo->setCurrentIndex(indexOf(value));
}

void ChoiceFieldEditor::fill()
{
    m_combo->clear();
    m_values.clear();
    add(tr("Not recorded"), Value());
    const NameOf nameOf = namesIn(field(), m_choices);
    for (const Value &value : choicesOf(field(), m_choices))
        add(choiceText(field(), value, nameOf), value);
    m_combo->insertSeparator(m_combo->count());
    m_values.emplace_back();
    for (const Absence absence : {Absence::Unknown, Absence::Refused, Absence::NotDone, Absence::Withheld})
        add(absenceWord(absence), absence);
}

void ChoiceFieldEditor::add(const QString &text, const Value &value)
{
    m_combo->addItem(text);
    m_combo->setItemData(m_combo->count() - 1, typedForms(value), CalmComboBox::typedFormsRole);
    m_values.push_back(value);
}

int ChoiceFieldEditor::indexOf(const Value &value) const
{
    const auto found = std::ranges::find(m_values, value);
    return found == m_values.end() ? -1 : int(found - m_values.begin());
}

} // namespace boshi::ui
