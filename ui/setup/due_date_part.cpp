// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/due_date_part.h"

#include "core/dates/due_date.h"
#include "core/domain/due_dates.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "core/schema/value_codec.h"
#include "ui/sections/form_help.h"
#include "ui/setup/setup_step.h"
#include "ui/setup/whole_form.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/due_date_text.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QCborArray>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace boshi::ui {
namespace {

namespace keys = records::keys;
namespace own = records::keys::dueDateEstimate;

constexpr QLatin1StringView methodInput("method"), fieldsInput("fields"), keptInput("kept"), chosenInput("chosen");

QCborMap written(const Record &record)
{
    QCborMap map;
    for (const auto &[key, value] : record.values)
        map.insert(QString::fromUtf8(key.data(), qsizetype(key.size())), encodeValue(value));
    return map;
}

std::optional<QDate> dueDayOf(const Record &estimate)
{
    const auto *date = estimate.get<PartialDate>(own::dueDate);
    return date ? date->fullDay() : std::nullopt;
}

} // namespace

DueDatePart::DueDatePart(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_method(new CalmComboBox)
    , m_result(wrappingText({}))
    , m_keepButton(new QPushButton(tr("Keep this date and enter &another way")))
{
    m_layout->setContentsMargins({});
    m_method->setAccessibleName(tr("How was the due date set?"));
    m_method->addItem(tr("Not known yet"), QString());
    for (const Code &code : codes::dueDateMethod.codes) {
        const QString key = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        m_method->addItem(codeLabel(codes::dueDateMethod, key), key);
    }
    addCaptioned(*m_layout, tr("&How was the due date set?"), m_method);
    addForms();
    m_layout->addWidget(m_result);
    m_layout->addWidget(m_keepButton, 0, Qt::AlignLeft);
    connect(m_method, &QComboBox::currentIndexChanged, this, &DueDatePart::setMethod);
    connect(m_keepButton, &QPushButton::clicked, this, &DueDatePart::keepAndGoOn);
}

/// What each method needs.
void DueDatePart::addForms()
{
    const FormHelp help = formHelp(m_session);
    const auto add = [&](std::initializer_list<std::string_view> fields, const QStringList &methods) {
        auto *form = new WholeForm(records::dueDateEstimate, fields, help);
        for (const QString &method : methods)
            m_formOf.insert(method, form);
        m_layout->addWidget(form);
        form->hide();
        connect(form, &RecordForm::edited, this, &DueDatePart::showResult);
    };
    add({own::lastPeriod}, {QStringLiteral("lmp")});
    add({own::scanOn, own::scanAge, own::facility}, {QStringLiteral("crl"), QStringLiteral("bpd")});
    add({own::conceivedOn}, {QStringLiteral("ovulation"), QStringLiteral("insemination")});
    add({own::transferredOn, own::cultureDays}, {QStringLiteral("transfer")});
    add({own::dueDate, own::setOn, own::facility}, {QStringLiteral("clinician")});
}

void DueDatePart::begin(const Record &pregnancy, const std::vector<const Record *> &estimates)
{
    m_pregnancy = pregnancy;
    m_stored.clear();
    m_kept.clear();
    m_chosen.reset();
    m_shownChoices.clear();
    delete std::exchange(m_choice, nullptr);
    for (const Record *estimate : estimates)
        m_stored.push_back(*estimate);
    m_method->setCurrentIndex(0);
    setMethod();
}

void DueDatePart::setMethod()
{
    const QString method = m_method->currentData().toString();
    if (m_form)
        m_form->hide();
    m_form = m_formOf.value(method);
    if (m_form) {
        Record record = newRecord(m_session, records::dueDateEstimate, m_pregnancy.id);
        record.setValue(*record.type->find(own::method), method);
        record.setValue(*record.type->find(own::setOn), PartialDate(m_session.surroundings().today()));
        m_form->setRecord(record);
        m_form->setAccessibleName(m_method->currentText());
        m_form->show();
    }
    showResult();
}

/// Live, while it is typed.
void DueDatePart::showResult()
{
    const auto estimate = typed();
    const QString way = estimate ? dueDateWay(*estimate) : QString();
    m_result->setText(way.isEmpty() ? QString() : tr("Due date: %1").arg(way));
    m_result->setVisible(estimate.has_value());
    m_keepButton->setVisible(estimate.has_value());
    showChoice();
}

/// Complete only: with its due date, told or reckoned.
std::optional<Record> DueDatePart::typed() const
{
    if (!m_form || !m_form->inputIssues().empty())
        return std::nullopt;
    Record record = m_form->record();
    if (const auto reckoned = reckonedDueDate(record))
        record.setValue(*record.type->find(own::dueDate), PartialDate(*reckoned));
    return isRecorded(record.value(own::dueDate)) ? std::optional(record) : std::nullopt;
}

std::vector<Record> DueDatePart::estimates() const
{
    std::vector<Record> all = m_stored;
    std::ranges::copy(newEstimates(), std::back_inserter(all));
    return all;
}

std::vector<Record> DueDatePart::newEstimates() const
{
    std::vector<Record> added = m_kept;
    if (const auto last = typed())
        added.push_back(*last);
    return added;
}

/// A date that counts and of which nobody wrote down how it was reached.
bool DueDatePart::hasOtherDate() const
{
    return isRecorded(m_pregnancy.value(keys::pregnancy::dueDate))
        && std::ranges::none_of(m_stored, [this](const Record &estimate) { return countsFor(estimate, m_pregnancy); });
}

/// The chosen one; else the one that counted before, else the first.
std::optional<Record> DueDatePart::counting() const
{
    const auto all = estimates();
    const auto chosen = std::ranges::find_if(all, [this](const Record &each) { return m_chosen && each.id == *m_chosen; });
    if (chosen != all.end())
        return *chosen;
    const auto before = std::ranges::find_if(all, [this](const Record &each) { return countsFor(each, m_pregnancy); });
    if (before != all.end())
        return *before;
    return all.empty() || hasOtherDate() ? std::nullopt : std::optional(all.front());
}

void DueDatePart::showChoice()
{
    std::vector<std::pair<QUuid, QString>> choices;
    if (hasOtherDate())
        choices.emplace_back(QUuid(), tr("%1 · as recorded so far", "due date").arg(dateText(*m_pregnancy.get<PartialDate>(keys::pregnancy::dueDate))));
    for (const Record &estimate : estimates())
        choices.emplace_back(estimate.id, dueDateWay(estimate));
    if (choices == m_shownChoices)
        return;
    m_shownChoices = choices;
    delete std::exchange(m_choice, nullptr);
    const auto onlyTyped = choices.size() == 1 ? typed() : std::nullopt;
    if (choices.empty() || (onlyTyped && onlyTyped->id == choices.front().first))
        return;
    m_choice = new QWidget;
    m_layout->addWidget(m_choice);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins({});
    m_lastChoice = m_keepButton;
    column->addWidget(wrappingText(tr("Which date counts? It stays until you choose another one; all of them are kept.")));
    for (const auto &[estimate, text] : choices)
        addChoice(text, estimate);
    if (const QString distance = distanceText(); !distance.isEmpty())
        column->addWidget(wrappingText(distance));
}

void DueDatePart::addChoice(const QString &text, const QUuid &estimate)
{
    auto *radio = new QRadioButton(QString(text).replace(u'&', QLatin1String("&&")));
    radio->setAccessibleName(text);
    const auto now = counting();
    radio->setChecked(now ? now->id == estimate : estimate.isNull());
    connect(radio, &QRadioButton::clicked, this, [this, estimate] { m_chosen = estimate; });
    m_choice->layout()->addWidget(radio);
    setTabOrder(m_lastChoice, radio);
    m_lastChoice = radio;
}

/// A fact to show, not a decision.
QString DueDatePart::distanceText() const
{
    QDate first, last;
    for (const Record &estimate : estimates())
        if (const auto day = dueDayOf(estimate)) {
            first = first.isValid() ? std::min(first, *day) : *day;
            last = last.isValid() ? std::max(last, *day) : *day;
        }
    const int days = first.isValid() ? int(first.daysTo(last)) : 0;
    return days < CrlRule().noticeDays ? QString() : tr("The dates lie %n day(s) apart. The clinic says which one counts.", nullptr, days);
}

void DueDatePart::keepAndGoOn()
{
    if (const auto estimate = typed())
        m_kept.push_back(*estimate);
    m_method->setCurrentIndex(0); // Shows the kept one among the dates.
    m_method->setFocus();
}

bool DueDatePart::isEdited() const
{
    const auto now = counting();
    return !m_kept.empty() || (m_form && m_form->isEdited()) || (m_chosen && now && !countsFor(*now, m_pregnancy));
}

bool DueDatePart::isReadable()
{
    if (!m_form || !m_form->isEdited())
        return true;
    Record record = m_form->record();
    if (const auto reckoned = reckonedDueDate(record))
        record.setValue(*record.type->find(own::dueDate), PartialDate(*reckoned));
    if (isRecorded(record.value(own::dueDate)) || !m_form->inputIssues().empty())
        return isSound(*m_form, record, m_session);
    showSentence(m_result, tr("The due date cannot be told from this yet: it needs the fields above, with the full day."));
    return false;
}

Record DueDatePart::pregnancy() const
{
    const auto now = counting();
    return now && !countsFor(*now, m_pregnancy) ? withDueDateOf(m_pregnancy, *now, m_session.surroundings().today()) : m_pregnancy;
}

QCborMap DueDatePart::input() const
{
    QCborArray kept;
    for (const Record &estimate : m_kept)
        kept.append(written(estimate));
    return {{methodInput, m_method->currentData().toString()},
            {fieldsInput, m_form ? m_form->input(true) : QCborMap()},
            {keptInput, kept},
            {chosenInput, m_chosen ? qint64(std::ranges::find(m_shownChoices, *m_chosen, [](const auto &each) { return each.first; }) - m_shownChoices.begin())
                                   : qint64(-1)}};
}

void DueDatePart::takeInput(const QCborMap &input)
{
    for (const QCborValue &each : input.value(keptInput).toArray()) {
        Record estimate = newRecord(m_session, records::dueDateEstimate, m_pregnancy.id);
        for (const Field &field : estimate.type->fields)
            if (const auto value = decodeValue(field, each.toMap().value(QString::fromUtf8(field.key.data(), qsizetype(field.key.size()))).toByteArray()))
                estimate.setValue(field, *value);
        m_kept.push_back(estimate);
    }
    m_method->setCurrentIndex(std::max(0, m_method->findData(input.value(methodInput).toString())));
    setMethod();
    if (m_form)
        m_form->typeAgain(input.value(fieldsInput).toMap());
    showResult();
    if (const auto chosen = std::size_t(input.value(chosenInput).toInteger(-1)); chosen < m_shownChoices.size()) {
        m_chosen = m_shownChoices[chosen].first;
        m_shownChoices.clear();
        showChoice();
    }
}

} // namespace boshi::ui
