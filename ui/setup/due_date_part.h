// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QCborMap>
#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class RecordForm;

/// The due date of a pregnancy and how it was reached. Every way that is entered is kept; when there are several, people
/// choose which one counts, and it stays the one until they do.
class DueDatePart : public QWidget {
    Q_OBJECT

public:
    explicit DueDatePart(VaultSession &session, QWidget *parent = nullptr);

    /// What is stored: an existing pregnancy with its estimates, or a new one.
    void begin(const Record &pregnancy, const std::vector<const Record *> &estimates);

    bool isEdited() const;
    /// Whether everything typed can be read; if not, the fields say why.
    bool isReadable();
    /// The pregnancy with the due date that counts.
    Record pregnancy() const;
    /// What is new, the one that is being typed included.
    std::vector<Record> newEstimates() const;

    QCborMap input() const;
    void takeInput(const QCborMap &input);

private:
    void addForms();
    void setMethod();
    void showResult();
    void showChoice();
    void addChoice(const QString &text, const QUuid &estimate);
    void keepAndGoOn();
    std::optional<Record> typed() const;
    std::vector<Record> estimates() const;
    std::optional<Record> counting() const;
    bool hasOtherDate() const;
    QString distanceText() const;

    VaultSession &m_session;
    Record m_pregnancy;
    std::vector<Record> m_stored;
    std::vector<Record> m_kept;     ///< Entered, not stored yet.
    std::optional<QUuid> m_chosen = {}; ///< An estimate; null: the date of unknown origin. Nothing: nobody chose yet.
    std::vector<std::pair<QUuid, QString>> m_shownChoices = {};
    QVBoxLayout *m_layout;
    QComboBox *m_method;
    QHash<QString, RecordForm *> m_formOf; ///< By method.
    RecordForm *m_form = nullptr;          ///< Of the method chosen; null while none is.
    QLabel *m_result;
    QPushButton *m_keepButton;
    QWidget *m_choice = nullptr; ///< Made anew with the estimates.
    QWidget *m_lastChoice = nullptr; ///< Where the keyboard goes on from while it is made.
};

} // namespace boshi::ui
