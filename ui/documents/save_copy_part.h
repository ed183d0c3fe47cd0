// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/vault_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace boshi::ui {

/// Writes a kept file to where somebody wants it. First it says what that means; of people marked as non-disclosed it asks
/// each time anew.
class SaveCopyPart : public QWidget {
    Q_OBJECT

public:
    explicit SaveCopyPart(VaultSession &session, QWidget *parent = nullptr);

    /// Says that the copy will not be encrypted, and asks where.
    void begin(const QUuid &document);
    void saveTo(const QString &path, const std::optional<Release> &release = {});
    void close();

private:
    void ask(const QString &text, const QString &yes, const std::function<void()> &agreed);
    void chooseFile();
    std::vector<Record> toldBy(const Record &document) const;
    void write(const Record &document, const QString &path);

    VaultSession &m_session;
    QUuid m_document;
    QWidget *m_question;
    QLabel *m_text;
    QPushButton *m_yesButton;
    QPushButton *m_noButton;
    QLabel *m_sentence;
    std::function<void()> m_agreed;
};

} // namespace boshi::ui
