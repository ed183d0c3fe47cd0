// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/text_pack.h"

#include <QWidget>

class QRadioButton;

namespace boshi::ui {

/// One question of a sheet with its answers from top to bottom, and the one that it has no answer. The keys 1, 2 … choose
/// an answer and go on, 0 takes it away.
class AnswerGroup : public QWidget {
    Q_OBJECT

public:
    /// `texts` where somebody loaded them; otherwise number and topic.
    AnswerGroup(const screening::SheetItem &item, const screening::TextPack::Item *texts, QWidget *parent = nullptr);

    const Field &field() const { return *m_item.field; }
    /// What nobody touched comes back exactly as it was set.
    const Value &value() const { return m_value; }
    void setValue(const Value &value);
    /// Which answer is chosen, from the top; after the last one stands that there is none.
    int place() const;
    /// As if it was chosen by hand.
    void answer(int place);
    void focusChosen();

signals:
    void answered();
    /// By a key: the next question is wanted.
    void goOnAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *addAnswer(const QString &text, const Value &value);

    screening::SheetItem m_item;
    Value m_value;
    std::vector<QRadioButton *> m_buttons; ///< That there is no answer comes last.
    std::vector<Value> m_values;
};

} // namespace boshi::ui
