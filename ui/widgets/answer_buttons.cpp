// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_buttons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr int gap = 8;     ///< Pixels between two answers.
constexpr int padding = 8; ///< Above and below the words, more than other buttons have.

QString marked(const QString &answer) { return QStringLiteral("✓ ") + answer; }

/// Seen by the keyboard as well as by the eye.
QString escaped(QString answer) { return answer.replace(u'&', QStringLiteral("&&")); }

/// Where an arrow leads; 0 for other keys.
int stepOf(int key)
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    return isBack ? -1 : isOn ? 1 : 0;
}

} // namespace

AnswerButtons::AnswerButtons(const QStringList &answers, QWidget *parent)
    : QWidget(parent)
    , m_answers(answers)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString &answer : answers)
        add(answer);
    setChosen(-1);
}

void AnswerButtons::add(const QString &answer)
{
    auto *button = new QPushButton(escaped(answer), this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, place = int(m_buttons.size())] {
        mark();
        emit answered(place);
    });
    m_buttons.push_back(button);
}

int AnswerButtons::chosen() const
{
    const auto found = std::ranges::find_if(m_buttons, &QPushButton::isChecked);
    return found == m_buttons.end() ? -1 : int(found - m_buttons.begin());
}

/// Buttons that exclude each other cannot be left without a choice in any other way.
void AnswerButtons::setChosen(int answer)
{
    for (QPushButton *button : m_buttons) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    if (answer >= 0)
        m_buttons[std::size_t(answer)]->setChecked(true);
    mark();
}

/// The answer that is chosen, else the first, is where Tab stops; the arrows go on from there.
void AnswerButtons::mark()
{
    const int current = std::max(chosen(), 0);
    for (int place = 0; place < int(m_buttons.size()); ++place) {
        QPushButton *button = m_buttons[std::size_t(place)];
        button->setText(escaped(button->isChecked() ? marked(m_answers[place]) : m_answers[place]));
        button->setFocusPolicy(place == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_buttons[std::size_t(current)]);
}

void AnswerButtons::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (int place = 0; place < int(m_buttons.size()); ++place)
        m_buttons[std::size_t(place)]->setAccessibleName(tr("%1: %2", "question, answer").arg(question, m_answers[place]));
}

void AnswerButtons::setDescription(const QString &text)
{
    for (QPushButton *button : m_buttons)
        button->setAccessibleDescription(text);
}

void AnswerButtons::choose(int answer)
{
    setChosen(answer);
    focusProxy()->setFocus(Qt::OtherFocusReason);
    emit answered(answer);
}

int AnswerButtons::answerOfKey(const QString &typed) const
{
    if (typed.isEmpty())
        return -1;
    const QChar key = typed.front().toLower();
    if (const int place = key.digitValue() - 1; place >= 0 && place < int(m_buttons.size()))
        return place;
    for (const auto &[other, answer] : m_keys)
        if (other == key)
            return answer;
    const auto found = std::ranges::find_if(m_answers, [key](const QString &answer) { return answer.front().toLower() == key; });
    return found == m_answers.end() ? -1 : int(found - m_answers.begin());
}

void AnswerButtons::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool takesAway = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const int answer = answerOfKey(event->text());
    if (!isCommand && (takesAway || answer >= 0))
        choose(takesAway ? -1 : answer);
    else
        QWidget::keyPressEvent(event);
}

/// Arrows that are held with another key mean something else to whoever holds the question.
bool AnswerButtons::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const int step = key ? stepOf(key->key()) : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        event->ignore();
    else
        goOn(int(std::ranges::find(m_buttons, watched) - m_buttons.begin()), step);
    return true;
}

/// An answer is chosen by an arrow only where one was chosen before.
void AnswerButtons::goOn(int from, int step)
{
    const int to = std::clamp(from + step, 0, int(m_buttons.size()) - 1);
    if (to != from && from == chosen())
        choose(to);
    else
        m_buttons[std::size_t(to)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

/// All alike, so that nothing moves when the mark comes.
QSize AnswerButtons::buttonSize() const
{
    int words = 0;
    for (const QString &answer : m_answers)
        words = std::max(words, fontMetrics().horizontalAdvance(marked(answer)));
    const QSize around = m_buttons.front()->sizeHint() - QSize(fontMetrics().horizontalAdvance(m_buttons.front()->text()), 0);
    return around + QSize(words, 2 * padding);
}

QSize AnswerButtons::sizeHint() const
{
    const QSize one = buttonSize();
    const int count = int(m_buttons.size());
    return {one.width() * count + gap * (count - 1), one.height()};
}

QSize AnswerButtons::minimumSizeHint() const { return buttonSize(); }

int AnswerButtons::heightForWidth(int width) const
{
    const QSize row = sizeHint();
    const int count = int(m_buttons.size());
    return width >= row.width() ? row.height() : row.height() * count + gap * (count - 1);
}

void AnswerButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize one = buttonSize();
    const bool isRow = width() >= sizeHint().width();
    QPoint at;
    for (QPushButton *button : m_buttons) {
        button->setGeometry(QRect(at, one));
        at += isRow ? QPoint(one.width() + gap, 0) : QPoint(0, one.height() + gap);
    }
}

void AnswerButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace boshi::ui
