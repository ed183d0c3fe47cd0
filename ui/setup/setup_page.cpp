// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"

#include "ui/setup/first_person_step.h"
#include "ui/setup/guardians_step.h"
#include "ui/setup/handbook_step.h"
#include "ui/setup/sheet_step.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/text_width.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView firstInput("first"), stepInput("step"), newInput("isNew"), fieldsInput("fields");
constexpr int columnWidthInCharacters = 84;
constexpr int mostMembers = 50; ///< Of a family that is alone in its vault.

} // namespace

SetupPage::SetupPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_family(session)
    , m_sheet(new SheetStep(session))
    , m_scroll(new QScrollArea)
    , m_progress(wrappingText({}))
    , m_question(wrappingText({}))
    , m_explanation(wrappingText({}))
    , m_sentence(wrappingText({}))
{
    m_rest = makeRest();
    m_steps = {m_sheet, new FirstPersonStep(m_family), new GuardiansStep(m_family), new HandbookStep(m_family)};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeColumn());
    auto *below = new QVBoxLayout;
    below->addWidget(m_sentence);
    below->addLayout(makeButtons());
    m_buttons = inTheMiddle(below);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_rest, 1);
    connect(&m_family, &SetupFamily::begun, this, &SetupPage::begun);
    connect(m_sheet, &SheetStep::sheetAsked, this, &SetupPage::sheetAsked);
    for (SetupStep *each : m_steps) {
        connect(each, &SetupStep::said, this, [this](const QString &sentence) { showSentence(m_sentence, sentence); });
        connect(each, &SetupStep::failed, this, [this](const Error &error) { showError(m_sentence, error); });
    }
    addKeys();
}

/// In the middle of the page, as wide as is easy to read.
QWidget *SetupPage::inTheMiddle(QLayout *content)
{
    auto *page = new QWidget;
    auto *sides = new QHBoxLayout(page);
    auto *middle = new QWidget;
    middle->setMaximumWidth(textWidth(*this, columnWidthInCharacters));
    middle->setLayout(content);
    content->setContentsMargins({});
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    sides->addStretch(1);
    return page;
}

QWidget *SetupPage::makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_question->setFont(large);
    for (QLabel *text : {m_progress, m_question, m_explanation})
        column->addWidget(text);
    for (SetupStep *each : m_steps)
        column->addWidget(each);
    column->addStretch();
    return inTheMiddle(column);
}

QWidget *SetupPage::makeRest()
{
    auto *column = new QVBoxLayout;
    m_goOnButton = new QPushButton(tr("&Go on setting up"));
    column->addStretch(1);
    column->addWidget(wrappingText(tr("Nobody is in this handbook yet. You can go on whenever you like; what is entered is kept.")));
    column->addWidget(m_goOnButton, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(m_goOnButton, &QPushButton::clicked, this, [this] { setUpFile(false); });
    return inTheMiddle(column);
}

QLayout *SetupPage::makeButtons()
{
    m_backButton = new QPushButton(tr("Bac&k"));
    m_nextButton = new QPushButton(tr("&Next"));
    m_skipButton = new QPushButton(tr("Sk&ip this step"));
    m_laterButton = new QPushButton(tr("Continue &later"));
    m_nextButton->setToolTip(tr("Save and go on (Ctrl+S)"));
    m_nextButton->setAccessibleDescription(m_nextButton->toolTip());
    m_skipButton->setToolTip(tr("Go on without an answer"));
    m_skipButton->setAccessibleDescription(m_skipButton->toolTip());
    m_laterButton->setToolTip(tr("What is saved stays; the overview offers to go on (Esc)"));
    m_laterButton->setAccessibleDescription(m_laterButton->toolTip());
    connect(m_backButton, &QPushButton::clicked, this, [this] { leaveThen([this] { goTo(m_step - 1); }); });
    connect(m_nextButton, &QPushButton::clicked, this, &SetupPage::next);
    connect(m_skipButton, &QPushButton::clicked, this, &SetupPage::skip);
    connect(m_laterButton, &QPushButton::clicked, this, &SetupPage::leave);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_backButton, m_nextButton, m_skipButton})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_laterButton);
    return row;
}

void SetupPage::addKeys()
{
    const auto *saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, m_nextButton, &QPushButton::click);
    const auto *leaveKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, &SetupPage::leave);
}

void SetupPage::setUpFile(bool isTrusted)
{
    if (isTrusted)
        m_sheet->trustUser();
    m_first = int(SetupQuestion::Sheet);
    m_family.begin(false);
    goTo(int(firstOpenQuestion(m_family.session(), m_family.family(), true)));
}

void SetupPage::addFamily()
{
    m_first = int(SetupQuestion::FirstPerson);
    m_family.begin(true);
    goTo(m_first);
}

void SetupPage::goOn()
{
    const auto lines = m_family.session().reader().caseload(mostMembers);
    const auto isOther = [this](const CaseloadLine &line) { return line.family != m_family.session().family()->id(); };
    const bool isOnly = lines && std::ranges::none_of(*lines, isOther);
    m_first = int(isOnly ? SetupQuestion::Sheet : SetupQuestion::FirstPerson);
    m_family.begin(false);
    goTo(int(firstOpenQuestion(m_family.session(), m_family.family(), isOnly)));
}

void SetupPage::goTo(int wanted)
{
    m_step = std::clamp(wanted, m_first, int(m_steps.size()) - 1);
    rest(false);
    showSentence(m_sentence, {});
    step().begin();
    for (SetupStep *each : m_steps)
        each->setVisible(each == &step());
    const int before = setupSteps - int(m_steps.size()); // The passphrase came first.
    const QString progress = m_first == 0 ? stepText(m_step + 1 + before, setupSteps)
                                          : stepText(m_step - m_first + 1, int(m_steps.size()) - m_first);
    m_progress->setText(progress);
    m_question->setText(step().question());
    m_question->setAccessibleName(tr("%1: %2", "step 2 of 5, its question").arg(progress, step().question()));
    m_explanation->setText(step().explanation());
    m_explanation->setVisible(!step().explanation().isEmpty());
    setAccessibleName(m_question->accessibleName());
    m_backButton->setEnabled(m_step > m_first);
    m_nextButton->setText(isLast() ? tr("&Finish") : tr("&Next"));
    m_skipButton->setVisible(!isLast());
    m_scroll->ensureVisible(0, 0);
    orderKeys();
    step().focusFirst();
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Tab leads through the step and then to the buttons, also when the step made its inputs anew.
void SetupPage::orderKeys()
{
    QWidget *last = nullptr;
    for (QWidget *each = step().nextInFocusChain(); each != &step(); each = each->nextInFocusChain())
        if (step().isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each; // What only passes the keyboard on may stand anywhere in the chain.
    for (QWidget *button : {m_backButton, m_nextButton, m_skipButton, m_laterButton}) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
}

void SetupPage::rest(bool isResting)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_scroll, m_buttons})
        part->setHidden(isResting);
    m_rest->setVisible(isResting);
}

void SetupPage::next()
{
    showSentence(m_sentence, {});
    if (!step().save())
        return;
    if (isLast())
        finish();
    else
        goTo(m_step + 1);
}

void SetupPage::skip()
{
    leaveThen([this] { goTo(m_step + 1); });
}

void SetupPage::finish()
{
    if (const auto done = m_family.finish(); !done)
        return showError(m_sentence, done.error());
    if (m_family.family())
        emit finished();
    else
        leave();
}

void SetupPage::leave()
{
    leaveThen([this] {
        discard();
        if (m_family.session().family())
            return emit left();
        rest(true);
        m_goOnButton->setFocus();
    });
}

void SetupPage::refresh(const QSet<QUuid> &)
{
    if (isEdited())
        return;
    step().begin();
    orderKeys();
}

bool SetupPage::isEdited() const { return m_rest->isHidden() && step().isEdited(); }

bool SetupPage::save() { return step().save(); }

void SetupPage::discard()
{
    step().begin();
    showSentence(m_sentence, {});
}

QCborMap SetupPage::input() const
{
    if (!isEdited())
        return {};
    return {{firstInput, m_first}, {newInput, m_family.isNew()}, {stepInput, m_step}, {fieldsInput, step().input()}};
}

void SetupPage::takeInput(const QCborMap &input)
{
    m_first = int(input.value(firstInput).toInteger());
    m_family.begin(input.value(newInput).toBool());
    goTo(int(input.value(stepInput).toInteger()));
    step().takeInput(input.value(fieldsInput).toMap());
}

} // namespace boshi::ui
