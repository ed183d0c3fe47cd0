// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/story.h"

#include <QFile>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerPictures()
{
    Q_INIT_RESOURCE(demo);
}

/// A picture of every pregnancy, and of every child a photo and a page of paper, from which a note was copied.
namespace boshi::demo {
namespace {

namespace keys = records::keys;

struct Picture {
    const char *path;
    MediaKind type;
    const char *kind;
    const char16_t *title;
    const char16_t *name;
};

constexpr Picture ultrasound{":/demo/ultrasound.jpg", MediaKind::Jpeg, "ultrasound", u"はじめてのエコー写真", u"見本エコー.jpg"};
constexpr Picture walk{":/demo/photo.jpg", MediaKind::Jpeg, "photo", u"公園へおさんぽ", u"見本おさんぽ.jpg"};
constexpr Picture page{":/demo/page.png", MediaKind::Png, "handbook_page", u"保護者の記録（紙の手帳）", u"見本ページ.png"};
constexpr int scanWeek = 12;
constexpr int ageAtPage = 110; ///< In days.
constexpr int ageAtWalk = 64;

QUuid writeDocument(Story &story, const QUuid &person, QDate day, const Picture &picture)
{
    QFile content(QString::fromLatin1(picture.path));
    if (!story.writer.hasCome(day) || !content.open(QIODevice::ReadOnly))
        return {};
    RecordEdit edit{.record = story.writer.newId(), .type = &records::document, .subject = person};
    edit.set(keys::document::day, on(day));
    edit.set(keys::document::kind, code(picture.kind));
    edit.set(keys::document::title, text(picture.title));
    edit.set(keys::document::fileName, text(picture.name));
    edit.files = {{keys::document::file, &content, mediaType(picture.type)}};
    story.writer.hand(edit);
    return edit.record;
}

/// The note is what somebody read on the page.
void writeCopied(Story &story, const QUuid &person, const QUuid &document, QDate day)
{
    RecordEdit note{.record = story.writer.newId(), .type = &records::note, .subject = person, .mode = EntryMode::CopiedFromPaper};
    const Sets sets{{"day", on(day)},
                    {"title", text(u"紙の手帳から")},
                    {"text", text(u"首がすわった。あやすと笑い、目で追う。夜は3回おきる。")},
                    {"written_by", story.motherName}};
    for (const auto &[key, value] : sets)
        note.set(key, value);
    story.writer.hand(note);
    story.about(records::copiedPage, person, {{keys::copiedPage::document, document}, {keys::copiedPage::record, note.record}});
}

} // namespace

void writeDocuments(Story &story)
{
    registerPictures();
    if (!story.pregnancy.isNull())
        writeDocument(story, story.mother, story.atWeek(scanWeek), ultrasound);
    for (const Baby &child : story.children) {
        const QDate joined = child.born.addDays(story.life.joinedDays);
        writeDocument(story, child.id, joined.addDays(ageAtWalk), walk);
        const QDate day = joined.addDays(ageAtPage);
        if (const QUuid document = writeDocument(story, child.id, day, page); !document.isNull())
            writeCopied(story, child.id, document, day);
    }
}

} // namespace boshi::demo
