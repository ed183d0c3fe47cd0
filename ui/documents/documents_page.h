// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class CopyView;
class DocumentIntake;
class DocumentList;
class DocumentView;

/// The section of pictures and papers: small pictures first, one of them in large, and copying a page off it.
class DocumentsPage : public SectionPage {
    Q_OBJECT

public:
    DocumentsPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    /// Whether documents belong to the section.
    static bool fits(const Section &section);

    void showAgain() override;
    void refresh(const QSet<QUuid> &records) override;
    void addRecord(const RecordType &type) override;
    /// A document in large; anything else as any section does.
    void openRecord(const QUuid &id) override;
    void focusOpened() override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override;
    void forgetPrivate() override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

    DocumentList &documents() { return *m_documents; }
    DocumentIntake &intake() { return *m_intake; }
    DocumentView &view() { return *m_view; }
    CopyView &copying() { return *m_copying; }

protected:
    void showRecords() override;
    void addInView() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void beginIntake(const QString &path = {});
    void closeParts();
    void leaveCopying();
    void backToList();
    void showSaved(const QUuid &document, int individualNumbers);
    void showCopied(bool isChecked);
    void beginCheck(const QUuid &document, const QUuid &record);

    DocumentList *m_documents;
    DocumentIntake *m_intake;
    DocumentView *m_view;
    CopyView *m_copying;
};

} // namespace boshi::ui
