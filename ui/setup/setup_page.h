// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/page.h"
#include "ui/setup/setup_family.h"
#include "ui/setup/setup_progress.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace boshi::ui {

class SetupStep;
class SheetStep;

/// Sets up a new file or a further family, one question after the other. Each can be skipped; whoever leaves goes on later
/// at the first question to which the vault holds no answer.
class SetupPage : public Page {
    Q_OBJECT

public:
    explicit SetupPage(VaultSession &session, QWidget *parent = nullptr);

    /// A file of one family, or of none yet; `isTrusted` when its passphrase was typed a moment ago.
    void setUpFile(bool isTrusted);
    /// A further family in a vault that has others.
    void addFamily();
    /// The open family.
    void goOn();

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &records) override;
    bool isEdited() const override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

signals:
    void sheetAsked();
    /// A family began; it is to be opened at once.
    void begun(const QUuid &family, const QUuid &person);
    void finished();
    void left();

private:
    QWidget *inTheMiddle(QLayout *content);
    QWidget *makeColumn();
    QWidget *makeRest();
    QLayout *makeButtons();
    void addKeys();
    void goTo(int step);
    void next();
    void skip();
    void finish();
    void leave();
    void orderKeys();
    void rest(bool isResting);
    SetupStep &step() const { return *m_steps[std::size_t(m_step)]; }
    bool isLast() const { return m_step + 1 == int(m_steps.size()); }

    SetupFamily m_family;
    std::vector<SetupStep *> m_steps; ///< In the order of SetupQuestion.
    SheetStep *m_sheet;
    int m_first = 0; ///< A further family needs no sheet of its own.
    int m_step = 0;
    QScrollArea *m_scroll;
    QLabel *m_progress;
    QLabel *m_question;
    QLabel *m_explanation;
    QLabel *m_sentence;
    QWidget *m_buttons = nullptr;
    QPushButton *m_backButton = nullptr;
    QPushButton *m_nextButton = nullptr;
    QPushButton *m_skipButton = nullptr;
    QPushButton *m_laterButton = nullptr;
    QWidget *m_rest = nullptr; ///< In sight instead of the questions when the user left and there is nothing else to see.
    QPushButton *m_goOnButton = nullptr;
};

} // namespace boshi::ui
