// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/vault_session.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::ui {

class PicturePane;
class SaveCopyPart;

/// One document: its picture, what is known of it, what was copied from it and by whom, and what can be done with it.
class DocumentView : public QFrame {
    Q_OBJECT

public:
    explicit DocumentView(VaultSession &session, QWidget *parent = nullptr);

    void open(const QUuid &document);
    /// Shows what is stored now; a document that is not to be seen any more takes everything with it, and `left` is emitted.
    void refresh();
    void close();

    bool isOpen() const { return !m_document.isNull(); }
    QUuid document() const { return m_document; }
    PicturePane &picture() { return *m_picture; }
    SaveCopyPart &saving() { return *m_saving; }
    QListWidget &copies() { return *m_copies; }
    void focusFirst();

signals:
    void left();
    void detailsAsked(const QUuid &document);
    void copyAsked(const QUuid &document);
    void checkAsked(const QUuid &document, const QUuid &record);
    void recordAsked(const QUuid &record);

private:
    QWidget *makeSide();
    QLayout *makeButtons();
    void showFacts(const Record &document);
    void showCopies(const Record &document);
    QUuid chosenCopy() const;

    VaultSession &m_session;
    QUuid m_document;
    QByteArray m_file;
    PicturePane *m_picture;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_copiesCaption;
    QListWidget *m_copies;
    QWidget *m_copyButtons = nullptr; ///< For what was copied.
    SaveCopyPart *m_saving;
};

} // namespace boshi::ui
