// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/forms/record_form.h"

#include <QCborMap>
#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {


/// One record in a form, with what can be done to it: save, leave, strike out with a reason. Issues stand beside their
/// fields; errors block saving, warnings never do.
class RecordPanel : public QFrame {
    Q_OBJECT

public:
    explicit RecordPanel(VaultSession &session, QWidget *parent = nullptr);

    void openNew(const RecordType &type, const QUuid &subject);
    void open(const Record &record);
    /// Shows what is stored now, unless something is typed.
    void refresh();
    void close();

    bool isOpen() const { return m_form != nullptr; }
    /// Null when nothing is open.
    QUuid record() const;
    RecordForm *form() const { return m_form; }
    bool isEdited() const;
    /// Whether unsaved input may show something private: a private record's, or the names of records to choose from.
    bool holdsPrivateInput() const;
    bool save();
    /// What is typed into the form and as the reason for striking out; empty when nothing is.
    QCborMap input() const;
    /// Opens the form again with it. A record that is gone meanwhile is entered as a new one.
    void takeInput(const QCborMap &input);
    void focusForm();
    /// Private areas were closed: nothing of them is offered any more, and a form of theirs closes. What else is typed stays.
    void forgetPrivate();

    /// The least: the form scrolls by itself before the panel has to.
    int heightForWidth(int width) const override;

signals:
    void shownOrHidden();
    void saved(const QUuid &record);
    void struckOut(const QUuid &record);
    void historyAsked(const QUuid &record);
    /// Of a person or a pregnancy.
    void lossAsked(const QUuid &subject);
    /// The user wants to leave; whoever holds the panel asks about unsaved input and closes it.
    void leaveAsked();

private:
    void show(const Record &record, bool isNew);
    QWidget *makePrivacyRow();
    void showPrivacy(const Record &record);
    void explainPrivacy();
    const PrivateArea *areaOf(const Record &record, const std::vector<PrivateArea> &areas) const;
    Record typedRecord() const;
    void judge();
    QString editionOf(const Record &record) const;
    void offerLast();
    std::vector<Issue> issues() const;
    void refuse(const std::vector<Issue> &issues);
    void strikeOut();
    void say(const QString &sentence);
    QLayout *makeButtons();
    QWidget *makeReasonRow();

    VaultSession &m_session;
    RecordForm *m_form = nullptr;
    bool m_isNew = false;
    bool m_wasRefused = false; ///< From then on missing fields are named too.
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_wording; ///< Whose questions these are.
    QLabel *m_privacyLabel = nullptr;
    QComboBox *m_privacy = nullptr; ///< For new records only: a record never changes its class.
    QLabel *m_privacyMeaning = nullptr;
    QLabel *m_sentence;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
    QPushButton *m_lossButton = nullptr;
    QPushButton *m_historyButton = nullptr;
    QPushButton *m_strikeOutButton = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_strikeOutNowButton = nullptr;
};

} // namespace boshi::ui
