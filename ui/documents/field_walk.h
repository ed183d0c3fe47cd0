// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editors.h"
#include "ui/words/field_text.h"

#include <QWidget>

class QLabel;

namespace boshi::ui {

class FrontLayout;

/// The fields of one record, one after the other, as somebody reads them off a paper page: the one in hand is large and
/// named, Enter goes on. The same inputs as in the form, and so the same record.
class FieldWalk : public QWidget, public RecordEditors {
    Q_OBJECT

public:
    enum class Fields { Asked, Filled }; ///< All that the page asks for, or only what is filled in already.

    FieldWalk(const RecordType &type, Fields fields, const FormHelp &help, NameOf nameOf, QWidget *parent = nullptr);
    ~FieldWalk() override;

    /// From the first field on.
    void begin(const Record &record);
    /// Null after the last field.
    FieldEditor *current() const;
    bool isAtEnd() const { return !current(); }
    void goOn();
    void goBack();
    /// Whatever stood there goes, and the walk goes on.
    void leaveEmpty();
    void goTo(std::string_view key);
    /// As many fields as there are in front of the one in hand: for going on at the same place.
    int place() const { return m_at; }
    void goToPlace(int place);
    void focusCurrent();

signals:
    void moved();
    /// A field was left after an edit.
    void fieldFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const Field &field, const FormHelp &help);
    bool isWalked(std::size_t field) const;
    int next(int from, int step) const;
    void show(int at);
    QString summary() const;

    Fields m_fields;
    QString m_edition;
    std::function<QString(const Record &)> m_editionOf;
    NameOf m_nameOf;
    QLabel *m_count;
    QLabel *m_name;
    FrontLayout *m_front = nullptr;
    QLabel *m_summary; ///< What was walked, in front after the last field.
    int m_at = 0;
};

} // namespace boshi::ui
