// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflicts_page.h"

#include "ui/merge/conflict_review.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/tab_order.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int linesOfList = 3;
constexpr int RecordRole = Qt::UserRole;
constexpr QLatin1StringView recordInput("record"), answersInput("answers");

std::vector<KnownRevision> stepsOf(const VaultReader &reader, const QUuid &record)
{
    std::vector<KnownRevision> steps;
    if (auto history = reader.history(record))
        for (HistoryStep &step : *history)
            steps.push_back({std::move(step.id), std::move(step.revision)});
    return steps;
}

} // namespace

ConflictsPage::ConflictsPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_explanation(wrappingText({}))
    , m_list(new QListWidget)
    , m_sentence(wrappingText({}))
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    m_list->setAccessibleName(tr("Records that differ"));
    m_list->setWordWrap(true);
    layout->addWidget(m_explanation);
    addCaptioned(*layout, tr("&Records that differ"), m_list);
    layout->addLayout(m_place, 1);
    layout->addWidget(m_sentence);
    m_sentence->hide();
    layout->addLayout(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsPage::choose);
}

QLayout *ConflictsPage::makeButtons()
{
    m_saveButton = new QPushButton(tr("&Save this decision"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_leaveButton = new QPushButton(tr("&Close"));
    const auto asksToLeave = [this] { leaveThen([this] { emit left(); }); };
    connect(m_saveButton, &QPushButton::clicked, this, &ConflictsPage::save);
    connect(m_leaveButton, &QPushButton::clicked, this, asksToLeave);
    const auto *saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &ConflictsPage::save);
    const auto *leaveKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, asksToLeave);
    return buttonRow({m_saveButton, m_leaveButton});
}

void ConflictsPage::refresh(const QSet<QUuid> &)
{
    const bool isStillOpen = showList();
    if (!isStillOpen || !isEdited())
        review(isStillOpen ? m_record : QUuid());
    if (!isStillOpen)
        m_list->setCurrentRow(0);
}

/// Whether the record under review is still in it.
bool ConflictsPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const VaultReader reader = m_session.reader();
    const auto lines = reader.inConflict();
    if (!lines) {
        showError(m_sentence, lines.error());
        return false;
    }
    for (const RecordLine &line : *lines)
        if (const auto record = recordOf(line)) {
            auto *item = new QListWidgetItem(nameWithPerson(reader, *record), m_list);
            item->setData(RecordRole, line.id);
            if (line.id == m_record)
                m_list->setCurrentItem(item);
        }
    m_list->setFixedHeight(fontMetrics().lineSpacing() * (std::clamp(m_list->count(), 1, linesOfList) + 1));
    tellProgress();
    return m_list->currentRow() >= 0;
}

void ConflictsPage::tellProgress()
{
    const bool isEmpty = m_list->count() == 0;
    m_explanation->setText(isEmpty ? tr("Nothing differs any more.")
                                   : tr("Copies of this handbook were changed apart from each other. Nothing is lost: every value is kept, and "
                                        "you choose which one counts."));
    m_saveButton->setEnabled(!isEmpty);
}

void ConflictsPage::choose(int row)
{
    const QUuid wanted = row < 0 ? QUuid() : m_list->item(row)->data(RecordRole).toUuid();
    if (wanted == m_record)
        return;
    if (isEdited()) { // The list says what is open until the user has decided.
        const QSignalBlocker quiet(m_list);
        for (int other = 0; other < m_list->count(); ++other)
            if (m_list->item(other)->data(RecordRole).toUuid() == m_record)
                m_list->setCurrentRow(other);
    }
    leaveThen([this, wanted] {
        review(wanted);
        showList();
    });
}

void ConflictsPage::review(const QUuid &id)
{
    m_record = {};
    m_isPrivate = false;
    showSentence(m_sentence, {});
    const VaultReader reader = m_session.reader();
    const auto record = id.isNull() ? Result(std::optional<Record>()) : reader.record(id);
    const auto state = record && *record ? reader.state(id) : Result(std::optional<RecordState>());
    if (!state || !*state)
        return showReview(nullptr);
    m_record = id;
    m_isPrivate = isSealed((*record)->privacy);
    const EditorHelp help{.choices = choicesIn(m_session), .today = m_session.surroundings().today()};
    const RecordConflict conflict = conflictOf(*(*record)->type, **state, stepsOf(reader, id));
    showReview(new ConflictReview(conflict, Writers(reader), namesIn(reader), help));
}

/// The former one goes later: one of its buttons may have asked for this.
void ConflictsPage::showReview(ConflictReview *review)
{
    if (m_review) {
        m_place->removeWidget(m_review);
        m_review->hide();
        m_review->deleteLater();
    }
    m_review = review;
    if (review) {
        m_place->addWidget(review, 1);
        tabOnFrom(review, {m_saveButton, m_leaveButton});
    }
}

bool ConflictsPage::isEdited() const { return m_review && m_review->isEdited(); }

bool ConflictsPage::holdsPrivateInput() const { return isEdited() && m_isPrivate; }

bool ConflictsPage::save()
{
    const auto decision = m_review ? m_review->decision() : std::nullopt;
    if (!decision)
        return !m_review;
    const auto record = m_session.reader().record(m_record);
    if (!record || !*record)
        return false;
    const auto saved = m_session.apply(Change::of(ChangeKind::Resolve, {editOf(**record, *decision)}));
    if (!saved) {
        showError(m_sentence, saved.error());
        return false;
    }
    review({});
    refresh({});
    m_list->setFocus();
    emit told(tr("Decided and saved. Undo (Ctrl+Z) takes it back."));
    return true;
}

QCborMap ConflictsPage::input() const
{
    if (!isEdited())
        return {};
    return {{recordInput, m_record.toString()}, {sealedInput, m_isPrivate}, {answersInput, m_review->input()}};
}

void ConflictsPage::takeInput(const QCborMap &input)
{
    review(QUuid(input.value(recordInput).toString()));
    showList();
    if (m_review)
        m_review->takeInput(input.value(answersInput).toArray());
}

void ConflictsPage::focusList() { m_list->setFocus(); }

void ConflictsPage::discard() { review(m_record); }

} // namespace boshi::ui
