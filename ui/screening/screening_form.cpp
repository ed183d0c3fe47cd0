// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_form.h"

#include "ui/screening/answer_group.h"
#include "ui/screening/text_pack_part.h"
#include "ui/sections/form_help.h"
#include "ui/sections/record_panel.h"
#include "ui/setup/whole_form.h"
#include "ui/words/labels.h"
#include "ui/words/screening_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView headInput("head"), tailInput("tail"), answersInput("answers");

QString keyOf(const Field &field) { return QString::fromUtf8(field.key.data(), qsizetype(field.key.size())); }

/// What stands above the questions, or below them.
std::vector<std::string_view> fieldsBeside(const screening::Sheet &sheet, bool above)
{
    std::vector<std::string_view> keys;
    for (const Field &field : sheet.type->fields)
        if (above ? &field < sheet.items.front().field : &field > sheet.items.back().field)
            keys.push_back(field.key);
    return keys;
}

} // namespace

ScreeningForm::ScreeningForm(VaultSession &session, const screening::Sheet &sheet, const TextPacks &packs, const Record &record, QWidget *parent)
    : CalmPage(title(*sheet.type), parent)
    , m_session(session)
    , m_sheet(sheet)
    , m_packs(packs)
    , m_record(record)
    , m_total(wrappingText({}))
    , m_difference(wrappingText({}))
    , m_sentence(wrappingText({}))
{
    setAccessibleName(title(*sheet.type));
    addHead();
    addQuestions();
    addTail();
    closeColumn();
    showReading();
}

/// Whether others who open the handbook are kept from reading what is entered here.
bool ScreeningForm::areaHasOwnSecret() const
{
    const auto areas = m_session.privateAreas();
    return areas && std::ranges::any_of(*areas, [&](const PrivateArea &area) {
        return area.area == SealedArea{Privacy::Mother, m_record.subject} && area.hasOwnSecret;
    });
}

void ScreeningForm::addHead()
{
    addText(tr("Please take the official sheet in your hand: its sentences are licensed and are not in this program. "
               "Here every question has its number and a topic; choose the answer that stands in the same place on the sheet."));
    addText(tr("Nobody else's records are on this page, and only the mother's private area keeps what you enter. It is not a diagnosis."));
    if (!areaHasOwnSecret())
        addText(RecordPanel::tr("Until this private area has a passphrase of its own, whoever opens the handbook can read it. "
                                "Safety – Private areas sets one."));
    m_head = new WholeForm(*m_sheet.type, fieldsBeside(m_sheet, true), formHelp(m_session));
    m_head->setRecord(m_record);
    column()->addWidget(m_head);
    connect(m_head, &RecordForm::fieldFinished, this, &ScreeningForm::judge);
    connect(m_head, &RecordForm::edited, this, &ScreeningForm::edited);
}

void ScreeningForm::addQuestions()
{
    const auto texts = m_packs.of(m_sheet);
    if (texts && !texts->heading.isEmpty())
        addText(texts->heading);
    for (std::size_t item = 0; item < m_sheet.items.size(); ++item) {
        auto *question = new AnswerGroup(m_sheet.items[item], texts ? &texts->items[item] : nullptr);
        question->setValue(m_record.value(question->field()));
        column()->addWidget(question);
        connect(question, &AnswerGroup::answered, this, &ScreeningForm::showReading);
        connect(question, &AnswerGroup::answered, this, &ScreeningForm::edited);
        if (!m_questions.empty())
            connect(m_questions.back(), &AnswerGroup::goOnAsked, this, [this, question] {
                question->focusChosen();
                ensureWidgetVisible(question);
            });
        m_questions.push_back(question);
    }
    column()->addWidget(m_total);
    column()->addWidget(m_difference);
}

void ScreeningForm::addTail()
{
    m_tail = new WholeForm(*m_sheet.type, fieldsBeside(m_sheet, false), formHelp(m_session));
    m_tail->setRecord(m_record);
    column()->addWidget(m_tail);
    connect(m_questions.back(), &AnswerGroup::goOnAsked, this, [this] {
        m_tail->focusFirstEmpty();
        ensureWidgetVisible(m_tail);
    });
    connect(m_tail, &RecordForm::fieldFinished, this, &ScreeningForm::judge);
    connect(m_tail, &RecordForm::edited, this, &ScreeningForm::edited);
    column()->addWidget(m_sentence);
    m_sentence->hide();
    auto *texts = new TextPackPart(m_sheet, m_packs);
    column()->addWidget(texts);
    connect(texts, &TextPackPart::changed, this, &ScreeningForm::textsChanged);
}

Record ScreeningForm::record() const
{
    Record typed = m_head->record();
    const Record tail = m_tail->record();
    for (const Field &field : m_sheet.type->fields)
        if (m_tail->editor(field.key) && tail.value(field) != typed.value(field))
            typed.setValue(field, tail.value(field));
    for (const AnswerGroup *question : m_questions)
        if (question->value() != typed.value(question->field()))
            typed.setValue(question->field(), question->value());
    return typed;
}

void ScreeningForm::takeSaved(const Record &record)
{
    m_record = record;
    m_head->setRecord(record);
    m_tail->setRecord(record);
    for (AnswerGroup *question : m_questions)
        question->setValue(record.value(question->field()));
    say({});
}

bool ScreeningForm::isEdited() const
{
    return m_head->isEdited() || m_tail->isEdited()
        || std::ranges::any_of(m_questions, [this](const AnswerGroup *question) { return question->value() != m_record.value(question->field()); });
}

screening::Reading ScreeningForm::reading() const
{
    const Record typed = record();
    const Family none;
    return screening::read(m_sheet, typed, screening::settingOf(typed, m_session.family() ? *m_session.family() : none));
}

std::vector<Issue> ScreeningForm::issues() const
{
    std::vector<Issue> found = m_head->inputIssues();
    std::ranges::copy(m_tail->inputIssues(), std::back_inserter(found));
    const auto unreadable = found;
    for (const Issue &issue : m_session.issuesOf(record()))
        if (std::ranges::find(unreadable, issue.field, &Issue::field) == unreadable.end())
            found.push_back(issue);
    return found;
}

void ScreeningForm::showIssues(const std::vector<Issue> &found)
{
    m_head->showIssues(found);
    m_tail->showIssues(found);
}

void ScreeningForm::judge()
{
    auto found = issues();
    if (!m_wasRefused)
        std::erase_if(found, [](const Issue &issue) { return issue.rule == Rule::Missing; });
    showIssues(found);
    showReading();
}

bool ScreeningForm::refuses()
{
    const auto found = issues();
    if (!hasErrors(found))
        return false;
    m_wasRefused = true;
    showIssues(found);
    const std::string_view field = std::ranges::find(found, Severity::Error, &Issue::severity)->field;
    for (WholeForm *form : {m_head, m_tail})
        if (form->editor(field)) {
            form->focusField(field);
            ensureWidgetVisible(form->editor(field));
        }
    say(RecordPanel::tr("Not saved yet. Please look at the marked fields."));
    return true;
}

void ScreeningForm::showReading()
{
    const screening::Reading now = reading();
    m_total->setText(totalText(m_sheet, now));
    m_difference->setText(differenceText(now));
    m_difference->setVisible(now.differ());
}

QCborMap ScreeningForm::input() const
{
    QCborMap answers;
    for (const AnswerGroup *question : m_questions)
        if (question->value() != m_record.value(question->field()))
            answers.insert(keyOf(question->field()), question->place());
    return {{headInput, m_head->input(true)}, {answersInput, answers}, {tailInput, m_tail->input(true)}};
}

void ScreeningForm::typeAgain(const QCborMap &input)
{
    m_head->typeAgain(input.value(headInput).toMap());
    m_tail->typeAgain(input.value(tailInput).toMap());
    const QCborMap answers = input.value(answersInput).toMap();
    for (AnswerGroup *question : m_questions)
        if (const QCborValue place = answers.value(keyOf(question->field())); place.isInteger())
            question->answer(int(place.toInteger()));
    judge();
}

void ScreeningForm::focusFirst()
{
    m_head->focusFirstEmpty();
}

/// The parts find their heights one after the other; what has the keyboard stays in sight.
bool ScreeningForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = CalmPage::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && focusWidget())
        ensureWidgetVisible(focusWidget());
    return isDone;
}

void ScreeningForm::say(const QString &sentence)
{
    showSentence(m_sentence, sentence);
    if (!sentence.isEmpty())
        ensureWidgetVisible(m_sentence);
}

void ScreeningForm::fail(const Error &error)
{
    showError(m_sentence, error);
    ensureWidgetVisible(m_sentence);
}

} // namespace boshi::ui
