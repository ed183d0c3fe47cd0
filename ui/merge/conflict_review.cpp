// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflict_review.h"

#include "core/schema/validation.h"
#include "ui/merge/conflict_question.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

QStringList linesOf(const RivalValue &rival, Writers &writers)
{
    QStringList lines;
    for (const Revision &revision : rival.writtenBy)
        lines << writers.line(revision);
    return lines;
}

} // namespace

ConflictReview::ConflictReview(const RecordConflict &conflict, Writers writers, const NameOf &nameOf, const EditorHelp &help, QWidget *parent)
    : QScrollArea(parent)
    , m_today(help.today)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(12);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    if (!conflict.strikeOuts.empty())
        askStrikeOut(conflict.strikeOuts, writers);
    for (const FieldConflict &field : conflict.fields)
        ask(field, writers, nameOf, help);
    if (conflict.holdsUnknown)
        m_column->addWidget(wrappingText(tr("Copies also differ in something that only a newer version of Boshi can show. It stays as it is until you decide it there.")));
    m_column->addStretch(1);
    setWidget(content);
}

void ConflictReview::ask(const FieldConflict &conflict, Writers &writers, const NameOf &nameOf, const EditorHelp &help)
{
    Asked asked{.field = conflict.field, .own = makeEditor(*conflict.field, nullptr, help), .question = new ConflictQuestion(label(*conflict.field))};
    for (const RivalValue &rival : conflict.rivals) {
        asked.question->addAnswer(textOrNothing(*conflict.field, rival.value, nameOf), linesOf(rival, writers));
        asked.values.push_back(rival.value);
    }
    asked.own->setReadOnly(conflict.field->has(Internal));
    asked.question->addAnswer(tr("Something else:"), {}, asked.own);
    m_column->addWidget(asked.question);
    m_asked.push_back(std::move(asked));
}

void ConflictReview::askStrikeOut(const std::vector<RivalValue> &reasons, Writers &writers)
{
    Asked asked{.question = new ConflictQuestion(tr("Struck out in one copy, kept in another"))};
    asked.question->addAnswer(tr("Keep it"), {});
    asked.values.push_back(QString());
    for (const RivalValue &reason : reasons) {
        const QString text = std::get<QString>(reason.value);
        const bool isUndo = text == QLatin1StringView(reserved::undone);
        asked.question->addAnswer(isUndo ? tr("Take it back") : tr("Strike it out: %1", "reason").arg(text), linesOf(reason, writers));
        asked.values.push_back(reason.value);
    }
    m_column->addWidget(asked.question);
    m_asked.push_back(std::move(asked));
}

bool ConflictReview::isEdited() const
{
    return std::ranges::any_of(m_asked, [](const Asked &asked) { return asked.question->chosen() >= 0; });
}

QCborArray ConflictReview::input() const
{
    QCborArray input;
    for (const Asked &asked : m_asked)
        input.append(QCborArray{asked.question->chosen(), asked.own ? asked.own->typed() : QCborValue()});
    return input;
}

void ConflictReview::takeInput(const QCborArray &input)
{
    for (std::size_t i = 0; i < m_asked.size() && qsizetype(i) < input.size(); ++i) {
        const QCborArray answer = input[qsizetype(i)].toArray();
        if (m_asked[i].own)
            m_asked[i].own->typeAgain(answer[1]);
        m_asked[i].question->choose(int(answer[0].toInteger(-1)));
    }
}

void ConflictReview::focusFirst()
{
    if (!m_asked.empty())
        m_asked.front().question->focusFirst();
}

std::optional<Value> ConflictReview::ownValue(const Asked &asked) const
{
    if (asked.own->inputIssue()) {
        asked.own->showIssues({});
        return std::nullopt;
    }
    const auto issues = validateField(*asked.field, asked.own->value(), m_today);
    asked.own->showIssues(issues);
    return hasErrors(issues) ? std::nullopt : std::optional(asked.own->value());
}

std::optional<Value> ConflictReview::answerOf(const Asked &asked) const
{
    const int chosen = asked.question->chosen();
    asked.question->say(chosen < 0 ? tr("Please choose one.") : QString());
    if (chosen < 0)
        return std::nullopt;
    return std::size_t(chosen) < asked.values.size() ? std::optional(asked.values[std::size_t(chosen)]) : ownValue(asked);
}

std::optional<Decision> ConflictReview::decision()
{
    Decision decision;
    const Asked *open = nullptr;
    for (const Asked &asked : m_asked) {
        const auto answer = answerOf(asked);
        if (!answer)
            open = open ? open : &asked;
        else if (asked.field)
            decision.fields.emplace_back(asked.field, *answer);
        else
            decision.strikeOut = std::get<QString>(*answer);
    }
    if (!open)
        return decision;
    open->question->focusFirst();
    ensureWidgetVisible(open->question);
    return std::nullopt;
}

} // namespace boshi::ui
