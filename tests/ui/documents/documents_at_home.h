// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialogs.h"
#include "tests/support/media_files.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/documents/copy_view.h"
#include "ui/documents/copying.h"
#include "ui/documents/document_intake.h"
#include "ui/documents/document_list.h"
#include "ui/documents/document_view.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/picture_pane.h"
#include "ui/documents/picture_view.h"
#include "ui/documents/save_copy_part.h"
#include "ui/forms/record_form.h"
#include "ui/sections/record_panel.h"

#include <QBuffer>
#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QTest>

namespace boshi::test {

/// The section of documents of the first twin.
struct DocumentsAtHome : FamilyAtHome {
    std::unique_ptr<ui::DocumentsPage> page;

    ~DocumentsAtHome() { page.reset(); }

    ui::DocumentsPage &open()
    {
        page = std::make_unique<ui::DocumentsPage>(*session, records::document.chapter);
        QObject::connect(session.get(), &VaultSession::changed, page.get(), &ui::Page::refresh);
        page->resize(1100, 700);
        page->showPlace(child());
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        return *page;
    }

    QString file(const char *name, const QByteArray &content) const
    {
        writeBytes(folder.path(name), content);
        return folder.path(name);
    }

    /// Stored without the window.
    QUuid keepDocument(const QByteArray &content, Privacy privacy = Privacy::Family)
    {
        Record document{.id = session->surroundings().newId(), .type = &records::document, .subject = people.child};
        document.privacy = privacy;
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        const auto facts = inspectMedia(buffer);
        if (!facts)
            throw std::runtime_error("no file of a kind that is kept");
        keep(session->addDocument(document, buffer, facts->kind));
        return document.id;
    }

    const Record *record(const QUuid &id) const { return family().record(id); }
    QByteArray fileOf(const QUuid &document) const { return record(document)->get<AttachmentId>(records::keys::document::file)->id; }
    QByteArray contentOf(const QUuid &document) const
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        EXPECT_TRUE(session->writeFile(fileOf(document), out));
        return out.data();
    }
    std::vector<const Record *> documents() const { return family().recordsOf(people.child, records::document); }
};

inline MediaFacts factsOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const auto facts = inspectMedia(buffer);
    EXPECT_TRUE(facts);
    return facts ? *facts : MediaFacts();
}

} // namespace boshi::test
