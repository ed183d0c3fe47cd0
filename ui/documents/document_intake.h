// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media.h"
#include "core/session/vault_session.h"
#include "ui/documents/picture_loader.h"

#include <QCborMap>
#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class RecordForm;

/// Takes a file into the handbook: chosen or dropped, judged by its bytes, shown small, described, and freed of what cameras
/// write beside the picture.
class DocumentIntake : public QFrame {
    Q_OBJECT

public:
    explicit DocumentIntake(VaultSession &session, QWidget *parent = nullptr);

    void begin(const QUuid &subject);
    /// Why a file is not taken is said, and the one before stays.
    void takeFile(const QString &path);
    void close();

    bool isOpen() const { return m_form != nullptr; }
    /// Null while nothing is open.
    RecordForm *form() const { return m_form; }
    bool hasFile() const { return m_facts.has_value(); }
    bool isEdited() const;
    bool isPrivate() const;
    bool save();
    /// With the place of the file, which is read again.
    QCborMap input() const;
    void takeInput(const QCborMap &input);
    void focusFirst();
    /// The least: the form scrolls by itself before the panel has to.
    int heightForWidth(int width) const override;

signals:
    void leaveAsked();
    void shownOrHidden();
    void saved(const QUuid &document, int individualNumbers);

private:
    QWidget *makeFilePart();
    QWidget *makePrivacyRow();
    QLayout *makeButtons();
    void chooseFile();
    void showFile();
    void showPreview(const QImage &picture);
    std::vector<Issue> issues() const;
    void judge();
    bool refuse();
    Record typedRecord() const;
    Result<ChangeReport> store(const Record &document);

    VaultSession &m_session;
    PictureLoader m_loader; ///< By the path of the file.
    QUuid m_subject;
    QString m_path;
    std::optional<MediaFacts> m_facts; ///< Of the file, once it is accepted.
    RecordForm *m_form = nullptr;
    bool m_wasRefused = false;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QPushButton *m_chooseButton = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_fileText = nullptr;
    QCheckBox *m_cleanBox = nullptr;
    QLabel *m_keptText = nullptr; ///< Of what stays in the file in any case.
    QComboBox *m_privacy = nullptr;
    QLabel *m_sentence;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
};

} // namespace boshi::ui
