// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/field_walk.h"

#include "core/session/vault_session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace boshi::ui {

class FrontLayout;
class PicturePane;

/// A photographed page beside its fields: first which page it is, then field by field, and in the end what was copied. The
/// same again for checking it against the paper.
class CopyView : public QFrame {
    Q_OBJECT

public:
    explicit CopyView(VaultSession &session, QWidget *parent = nullptr);

    /// Asks which page the document shows.
    void choosePage(const Record &document);
    void copy(const Record &document, const RecordType &type);
    /// Walks the filled fields of a record that was copied from it.
    void check(const Record &document, const Record &record);
    void close();

    bool isOpen() const { return !m_document.id.isNull(); }
    const Record &document() const { return m_document; }
    bool isChecking() const { return m_isChecking; }
    /// Null while the page is being chosen.
    FieldWalk *walk() const { return m_walk; }
    PicturePane &picture() { return *m_picture; }
    bool isEdited() const { return m_walk && m_walk->isEdited(); }
    /// Of the record or of the document.
    bool isPrivate() const;
    /// Errors lead to their field.
    bool save();
    QCborMap input() const;
    void takeInput(const QCborMap &input);
    void focusFirst();

signals:
    /// The user wants to leave; whoever holds the view asks about unsaved input and closes it.
    void leaveAsked();
    void saved(const QUuid &record, bool isChecked);

private:
    QWidget *makeChoice();
    QLayout *makeButtons();
    QWidget *makeSide();
    void addKeys();
    void open(const Record &document);
    void begin(const Record &record, FieldWalk::Fields fields);
    void orderKeys();
    void beginChosen();
    void dropWalk();
    void showStep();
    void judge();
    bool refuse();
    Record typedRecord() const;
    QString writer() const;

    VaultSession &m_session;
    Record m_document;
    bool m_isChecking = false;
    bool m_wasRefused = false; ///< From then on missing fields are named too.
    std::vector<const RecordType *> m_types;
    PicturePane *m_picture;
    QLabel *m_title;
    QLabel *m_writer;
    QLabel *m_sentence;
    FrontLayout *m_front = nullptr;
    QWidget *m_choice = nullptr;
    QComboBox *m_pages = nullptr;
    QPushButton *m_beginButton = nullptr;
    FieldWalk *m_walk = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_nextButton = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
};

} // namespace boshi::ui
