// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/reading.h"
#include "core/session/vault_session.h"
#include "ui/screening/text_packs.h"
#include "ui/unlock/calm_page.h"

#include <QCborMap>

namespace boshi::ui {

class AnswerGroup;
class WholeForm;

/// A sheet as it lies on the table: when and who, the questions, and what else stands on it. The same record as in the
/// plain form.
class ScreeningForm : public CalmPage {
    Q_OBJECT

public:
    ScreeningForm(VaultSession &session, const screening::Sheet &sheet, const TextPacks &packs, const Record &record, QWidget *parent = nullptr);

    /// As typed; what nobody touched is exactly as it was.
    Record record() const;
    bool isEdited() const;
    /// Shows the record as it is stored now.
    void takeSaved(const Record &record);
    screening::Reading reading() const;
    /// Shows what keeps it from being saved, and whether there is anything.
    bool refuses();
    QCborMap input() const;
    void typeAgain(const QCborMap &input);
    void focusFirst();
    /// A sentence about the whole.
    void say(const QString &sentence);
    void fail(const Error &error);

signals:
    void edited();
    /// Other texts are to be shown from now on.
    void textsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addQuestions();
    void addTail();
    bool areaHasOwnSecret() const;
    void judge();
    void showReading();
    std::vector<Issue> issues() const;
    void showIssues(const std::vector<Issue> &issues);

    VaultSession &m_session;
    const screening::Sheet &m_sheet;
    const TextPacks &m_packs;
    Record m_record;
    WholeForm *m_head;
    std::vector<AnswerGroup *> m_questions;
    WholeForm *m_tail;
    QLabel *m_total;
    QLabel *m_difference;
    QLabel *m_sentence;
    bool m_wasRefused = false; ///< From then on missing fields are named too.
};

} // namespace boshi::ui
