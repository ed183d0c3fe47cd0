// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

#include <QCborValue>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QBoxLayout;
class QLabel;

namespace boshi::ui {

/// The records that a Reference may choose from, with their names.
using Choices = std::function<std::vector<std::pair<QUuid, QString>>(const Field &field)>;

/// What an input may know beyond its field.
struct EditorHelp {
    Choices choices = {};
    std::function<QStringList()> earlierTexts = {}; ///< For fields that are Suggested; asked when first needed.
    QDate today = {};                               ///< For 昨日 and days without a year.
    bool isCalm = false; ///< For pages filled in at leisure: answers to press instead of lists, more lines for free words.
};

/// One input for one field. An empty value means "not recorded", never zero. What was typed and cannot be read stays
/// in the input and is an issue; a value nobody touched comes back exactly as it was set.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    ~FieldEditor() override;

    const Field &field() const { return m_field; }

    /// Empty when what was typed cannot be read; ask inputIssue() too.
    const Value &value() const { return m_value; }
    void setValue(const Value &value);
    /// As if it was typed; the words stand below until something else is.
    void copyValue(const Value &value, const QString &fromWhere);
    std::optional<Issue> inputIssue() const;

    /// What is typed, readable or not, for typeAgain().
    QCborValue typed() const;
    void typeAgain(const QCborValue &input);

    /// Puts the sentences below the input, where a screen reader finds them as its description. What cannot be read
    /// is said in any case, and then nothing else.
    /// `remarks` are whole sentences, shown below and to be kept calm.
    void showIssues(const std::vector<Issue> &issues, const QStringList &remarks = {});
    virtual void setReadOnly(bool readOnly) = 0;
    /// Where several inputs have one label, what a screen reader says says more.
    virtual void setSpokenName(const QString &name);
    /// What would stand below the input stands there, because the cell of a table has no room for it.
    void speakIn(QBoxLayout &elsewhere);

    /// The widget that takes the keyboard; it carries the accessible name.
    QWidget *input() const { return m_input; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    /// Left after an edit: a good moment to look at the value.
    void finished();

protected:
    FieldEditor(const Field &field, QWidget *input, QWidget *parent);

    /// Shows the value in the input, without a signal.
    virtual void showValue(const Value &value) = 0;
    /// The user changed the input; nothing: it cannot be read, and this is why.
    void take(std::optional<Value> value, Rule unreadable = Rule::WrongKind);
    /// For inputs where text is typed: what stands there, and as if it was typed.
    virtual QString typedText() const { return {}; }
    virtual void typeText(const QString &) { }
    /// What a screen reader says after the name of the input.
    virtual void setDescription(const QString &text) { m_input->setAccessibleDescription(text); }
    /// Called when issues are shown: a good moment for a question about the input.
    virtual void ask() { }
    /// Enter goes on to the next field.
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// The user left the input.
    void leave();
    /// Beside the input, in a row.
    QBoxLayout *row() const { return m_row; }
    /// Below the input and its hints.
    void addBelow(QWidget *widget);
    /// A quiet line below the input.
    void setHint(const QString &text);
    /// What a screen reader adds where the eye sees it in the input.
    void setSpokenHint(const QString &text);

private:
    void retype(const Value &value);
    void describe();

    const Field &m_field;
    QWidget *m_input;
    QBoxLayout *m_row;
    QBoxLayout *m_below; ///< Where everything but the input stands.
    QLabel *m_hint;
    QLabel *m_origin;
    QBoxLayout *m_issues;
    QString m_spokenHint;
    QStringList m_sentences;
    Value m_value;
    std::optional<Rule> m_unreadable;
    bool m_isTouched = false;
};

/// The only place that maps a field kind to a widget.
FieldEditor *makeEditor(const Field &field, QWidget *parent, const EditorHelp &help = {});

} // namespace boshi::ui
