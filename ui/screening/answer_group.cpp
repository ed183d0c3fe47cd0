// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/answer_group.h"

#include "ui/unlock/calm_page.h"
#include "ui/words/labels.h"
#include "ui/words/screening_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// What an answer is worth in the record, from top to bottom.
std::vector<Value> valuesOf(const screening::SheetItem &item)
{
    std::vector<Value> values;
    if (item.field->kind == FieldKind::YesNo)
        return {true, false};
    if (item.field->choices)
        for (const Code &code : item.field->choices->codes)
            values.emplace_back(QString::fromUtf8(code.code.data(), qsizetype(code.code.size())));
    for (const int score : item.scores)
        values.emplace_back(qint64(score));
    return values;
}

} // namespace

AnswerGroup::AnswerGroup(const screening::SheetItem &item, const screening::TextPack::Item *texts, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    const QString topic = label(*item.field);
    QLabel *caption = wrappingText(topic);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    layout->addWidget(caption);
    if (texts)
        layout->addWidget(wrappingText(texts->text));
    setAccessibleName(topic);
    const QStringList words = texts ? texts->answers : answerWords(item);
    const std::vector<Value> values = valuesOf(item);
    for (std::size_t answer = 0; answer < values.size(); ++answer)
        addAnswer(words.value(qsizetype(answer)), values[answer]);
    addAnswer(tr("No answer"), Value())->setChecked(true);
}

QRadioButton *AnswerGroup::addAnswer(const QString &text, const Value &value)
{
    auto *button = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(tr("%1: %2", "question of a sheet, answer").arg(accessibleName(), text));
    layout()->addWidget(button);
    connect(button, &QRadioButton::clicked, this, [this, value] {
        m_value = value;
        emit answered();
    });
    m_buttons.push_back(button);
    m_values.push_back(value);
    return button;
}

void AnswerGroup::setValue(const Value &value)
{
    m_value = value;
    const auto found = std::ranges::find(m_values, value);
    m_buttons[found == m_values.end() ? m_buttons.size() - 1 : std::size_t(found - m_values.begin())]->setChecked(true);
}

int AnswerGroup::place() const { return int(std::ranges::find_if(m_buttons, &QRadioButton::isChecked) - m_buttons.begin()); }

void AnswerGroup::answer(int place) { m_buttons[std::size_t(std::clamp(place, 0, int(m_buttons.size()) - 1))]->click(); }

void AnswerGroup::focusChosen() { m_buttons[std::size_t(place())]->setFocus(Qt::TabFocusReason); }

void AnswerGroup::keyPressEvent(QKeyEvent *event)
{
    const int answers = int(m_buttons.size()) - 1;
    const int digit = event->key() - Qt::Key_0;
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    if (digit < 0 || digit > answers)
        return QWidget::keyPressEvent(event);
    answer(digit == 0 ? answers : digit - 1);
    emit goOnAsked();
}

} // namespace boshi::ui
