// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/conflict.h"
#include "ui/forms/field_editor.h"
#include "ui/words/history_text.h"

#include <QCborArray>
#include <QScrollArea>

class QVBoxLayout;

namespace boshi::ui {

class ConflictQuestion;

/// What copies say about one record, question by question, and what a person decides.
class ConflictReview : public QScrollArea {
    Q_OBJECT

public:
    ConflictReview(const RecordConflict &conflict, Writers writers, const NameOf &nameOf, const EditorHelp &help,
                   QWidget *parent = nullptr);

    bool isEdited() const;
    /// What is chosen and typed, question by question, for takeInput() of a review of the same conflict.
    QCborArray input() const;
    void takeInput(const QCborArray &input);
    /// Nothing while something is still to be chosen or to be corrected: then it says what, and leads there.
    std::optional<Decision> decision();
    void focusFirst();

private:
    struct Asked {
        const Field *field = nullptr; ///< Null: whether the record is struck out.
        std::vector<Value> values = {}; ///< By answer; the last answer of a field is its own value.
        FieldEditor *own = nullptr;
        ConflictQuestion *question = nullptr;
    };

    void ask(const FieldConflict &conflict, Writers &writers, const NameOf &nameOf, const EditorHelp &help);
    void askStrikeOut(const std::vector<RivalValue> &reasons, Writers &writers);
    std::optional<Value> answerOf(const Asked &asked) const;
    std::optional<Value> ownValue(const Asked &asked) const;

    QDate m_today;
    std::vector<Asked> m_asked;
    QVBoxLayout *m_column;
};

} // namespace boshi::ui
