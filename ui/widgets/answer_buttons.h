// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace boshi::ui {

/// A few answers to one question as large buttons that exclude each other, side by side or, with little room, below each
/// other. Arrows go from one to the next, the space bar chooses; so does the number of an answer or its first letter, and
/// Delete takes the answer away.
class AnswerButtons : public QWidget {
    Q_OBJECT

public:
    explicit AnswerButtons(const QStringList &answers, QWidget *parent = nullptr);

    /// -1: none.
    int chosen() const;
    void setChosen(int answer);
    /// What a screen reader says before each answer.
    void setQuestion(const QString &question);
    /// And after it.
    void setDescription(const QString &text);
    /// A further key for an answer besides its first letter.
    void addKey(QChar key, int answer) { m_keys.emplace_back(key, answer); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// By hand; -1 when it was taken away.
    void answered(int answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &answer);
    void mark();
    void choose(int answer);
    void goOn(int from, int step);
    int answerOfKey(const QString &typed) const;
    QSize buttonSize() const;

    std::vector<QPushButton *> m_buttons;
    QStringList m_answers;
    std::vector<std::pair<QChar, int>> m_keys;
};

} // namespace boshi::ui
