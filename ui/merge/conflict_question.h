// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace boshi::ui {

/// One thing on which copies disagree, and what can be chosen. Nothing is chosen beforehand.
class ConflictQuestion : public QGroupBox {
    Q_OBJECT

public:
    explicit ConflictQuestion(const QString &about, QWidget *parent = nullptr);

    /// `writtenBy` tells below it, line by line, who wrote that; `below` is in reach only while the answer is chosen.
    void addAnswer(const QString &text, const QStringList &writtenBy, QWidget *below = nullptr);

    /// The number of the answer in the order added; -1 while none is chosen.
    int chosen() const;
    void choose(int answer);
    void focusFirst();
    /// What is still to be done about it; empty takes the sentence away.
    void say(const QString &sentence);

signals:
    void answered();

private:
    QButtonGroup *m_answers;
    QVBoxLayout *m_column;
    QLabel *m_sentence;
};

} // namespace boshi::ui
