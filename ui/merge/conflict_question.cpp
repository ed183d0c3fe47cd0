// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflict_question.h"

#include "ui/unlock/calm_page.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// A button does not wrap its text; what is longer stands below it in full.
constexpr qsizetype longestOnButton = 24;

QString onButton(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestOnButton ? line : line.left(longestOnButton - 1) + QChar(u'…');
}

/// Ampersands of what people wrote are no access keys.
QString withoutKeys(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

ConflictQuestion::ConflictQuestion(const QString &about, QWidget *parent)
    : QGroupBox(withoutKeys(about), parent)
    , m_answers(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_sentence(wrappingText({}))
{
    setAccessibleName(about);
    m_column->addWidget(m_sentence);
    m_sentence->hide();
    connect(m_answers, &QButtonGroup::idToggled, this, &ConflictQuestion::answered);
}

void ConflictQuestion::addAnswer(const QString &text, const QStringList &writtenBy, QWidget *below)
{
    auto *button = new QRadioButton(withoutKeys(onButton(text)));
    button->setAccessibleName(text);
    button->setAccessibleDescription(writtenBy.join(u'\n'));
    m_answers->addButton(button, int(m_answers->buttons().size()));
    m_column->addWidget(button);
    QStringList lines = writtenBy;
    if (onButton(text) != text)
        lines.prepend(text);
    if (!lines.isEmpty())
        m_column->addWidget(wrappingText(lines.join(u'\n')));
    if (!below)
        return;
    m_column->addWidget(below);
    below->setEnabled(false);
    connect(button, &QRadioButton::toggled, below, &QWidget::setEnabled);
}

int ConflictQuestion::chosen() const { return m_answers->checkedId(); }

void ConflictQuestion::choose(int answer)
{
    if (QAbstractButton *button = m_answers->button(answer))
        button->setChecked(true);
}

void ConflictQuestion::focusFirst()
{
    const auto buttons = m_answers->buttons();
    (m_answers->checkedButton() ? m_answers->checkedButton() : buttons.constFirst())->setFocus();
}

void ConflictQuestion::say(const QString &sentence) { showSentence(m_sentence, sentence); }

} // namespace boshi::ui
