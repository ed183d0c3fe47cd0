// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_input.h"
#include "app/cli/record_text.h"
#include "core/exchange/record_export.h"
#include "core/records/attestation.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

/// Pictures and papers into the vault and out of it.
namespace boshi::cli {
namespace {

namespace keys = records::keys;

QString inWords(const char *source) { return QCoreApplication::translate("cli", source); }

Result<Done> openToRead(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile())
        return Error{ErrorCode::FileMissing};
    return file.open(QIODevice::ReadOnly) ? Result<Done>(Done{}) : Error{ErrorCode::PermissionDenied};
}

/// What is stored: the file, without its metadata unless they are asked for or cannot be taken out. `cleaned` holds what
/// reads through to the file.
Result<QIODevice *> contentOf(const Invocation &call, QFile &file, const MediaFacts &facts, std::unique_ptr<QIODevice> &cleaned)
{
    if (call.has(QStringLiteral("keep-metadata")))
        return &file;
    if (!canLoseMetadata(facts.kind)) {
        call.tell(inWords(QT_TRANSLATE_NOOP("cli", "A file of this kind is kept as it is, with whatever it tells about its making and its place.")));
        return &file;
    }
    auto without = withoutMetadata(file);
    if (!without)
        return without.error();
    cleaned = std::move(*without);
    return cleaned.get();
}

int store(const Invocation &call, VaultSession &session, QFile &file, Record &document)
{
    const auto facts = inspectMedia(file);
    if (!facts)
        return call.fail(facts.error());
    document.setValue(*document.type->find(keys::document::fileName), QFileInfo(file.fileName()).fileName());
    if (const auto misused = assign(call, 2, document))
        return *misused;
    openFamilyOf(session, document.subject);
    if (tellIssues(call, session, document, keys::document::file))
        return answerIsNo;
    std::unique_ptr<QIODevice> cleaned;
    const auto content = contentOf(call, file, *facts, cleaned);
    if (!content)
        return call.fail(content.error());
    const auto added = session.addDocument(document, **content, facts->kind);
    if (!added)
        return call.fail(added.error());
    call.print(idText(document.id));
    return done;
}

int add(const Invocation &call)
{
    QFile file(call.argument(1));
    if (const auto opened = openToRead(file); !opened)
        return call.fail(opened.error());
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    int code = done;
    auto document = freshRecord(call, **session, records::document, code);
    return document ? store(call, **session, file, *document) : code;
}

QString textOf(const Record &record, std::string_view key)
{
    const Field *field = record.type->find(key);
    return toText(*field, record.value(*field));
}

std::optional<FileFacts> factsOf(const VaultSession &session, const Record &document)
{
    const auto *file = document.get<AttachmentId>(keys::document::file);
    return file ? session.fileFacts(file->id) : std::nullopt;
}

/// Those that are not struck out.
Result<std::vector<Record>> readAll(const VaultReader &reader, const RecordType &type)
{
    std::vector<Record> all;
    const auto read = reader.eachRecord(&type, [&](const RecordLine &line) {
        if (auto record = recordOf(line); record && !record->isVoided)
            all.push_back(std::move(*record));
    });
    return read ? Result(std::move(all)) : read.error();
}

void printDocument(const Invocation &call, const VaultSession &session, const Record &document)
{
    const auto facts = factsOf(session, document);
    const bool isHere = facts && facts->isHere;
    call.printRow({idText(document.id), idText(document.subject), textOf(document, keys::document::day), textOf(document, keys::document::kind),
                   textOf(document, keys::document::title), textOf(document, keys::document::fileName), facts ? facts->mediaType : QString(),
                   facts ? QString::number(facts->bytes) : QString(), isHere ? QStringLiteral("yes") : QStringLiteral("no")});
}

int list(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto family = familyAsked(call, (*session)->reader());
    if (!family)
        return call.fail(family.error());
    const auto documents = readAll((*session)->reader(), records::document);
    if (!documents)
        return call.fail(documents.error());
    call.printRow(QStringLiteral("id,subject,day,kind,title,file_name,media_type,bytes,present").split(u','));
    for (const Record &document : *documents)
        if (!*family || (*family)->record(document.id))
            printDocument(call, **session, document);
    return done;
}

/// The document, and whomever it is about.
Result<std::vector<Record>> toldBy(const VaultReader &reader, const Record &document)
{
    const auto families = reader.familiesOf(document.id);
    if (!families)
        return families.error();
    std::vector<Record> told{document};
    for (const QUuid &id : *families) {
        const auto family = reader.family(id);
        if (!family)
            return family.error();
        std::ranges::move(exchange::toldBy(*family, {{document.id, document.type}}), std::back_inserter(told));
    }
    return exchange::eachOnce(std::move(told));
}

Result<Done> writeTo(const QString &path, const VaultSession &session, const QByteArray &id)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyPlace};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto written = session.writeFile(id, file); !written)
        return file.error() == QFileDevice::ResourceError ? Error{ErrorCode::DiskFull} : written.error();
    return file.commit() ? Result<Done>(Done{}) : Error{ErrorCode::WriteFailed};
}

int write(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto document = (*session)->reader().record(QUuid(call.argument(1)));
    if (!document)
        return call.fail(document.error());
    const auto *file = *document && (*document)->type == &records::document ? (*document)->get<AttachmentId>(keys::document::file) : nullptr;
    if (!file)
        return call.fail({ErrorCode::UnknownRecord});
    const auto told = toldBy((*session)->reader(), **document);
    if (!told)
        return call.fail(told.error());
    if (const auto refused = call.refuseWithheld(Door::Document, *told))
        return *refused;
    if (const auto written = writeTo(call.argument(2), **session, file->id); !written)
        return call.fail(written.error());
    call.tell(inWords(QT_TRANSLATE_NOOP("cli", "This file is not encrypted: whoever has it can read it.")));
    return done;
}

Result<Attestation> attestationIn(const VaultReader &reader, const QUuid &record)
{
    auto steps = reader.history(record);
    if (!steps)
        return steps.error();
    std::vector<KnownRevision> known;
    for (HistoryStep &step : *steps)
        known.push_back({std::move(step.id), std::move(step.revision)});
    return attestationOf(known);
}

Result<Done> printCopied(const Invocation &call, const VaultReader &reader, const Record &copied)
{
    const auto idOf = [&](std::string_view key) {
        const auto *id = copied.get<QUuid>(key);
        return id ? *id : QUuid();
    };
    const QUuid record = idOf(keys::copiedPage::record);
    const auto line = reader.line(record);
    if (!line)
        return line.error();
    const auto attested = attestationIn(reader, record);
    if (!attested)
        return attested.error();
    call.printRow({idText(copied.id), idText(idOf(keys::copiedPage::document)), idText(record), *line ? QString::fromUtf8((*line)->type) : QString(),
                   nameOf(reader, attested->copiedBy.value_or(QUuid())), attested->verifiedBy ? QStringLiteral("yes") : QStringLiteral("no"),
                   nameOf(reader, attested->verifiedBy.value_or(QUuid()))});
    return Done{};
}

int copied(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const VaultReader reader = (*session)->reader();
    const auto pages = readAll(reader, records::copiedPage);
    if (!pages)
        return call.fail(pages.error());
    call.printRow(QStringLiteral("id,document,record,type,copied_by,verified,verified_by").split(u','));
    const QUuid wanted(call.argument(1));
    for (const Record &page : *pages) {
        const auto *document = page.get<QUuid>(keys::copiedPage::document);
        if (!wanted.isNull() && (!document || *document != wanted))
            continue;
        if (const auto printed = printCopied(call, reader, page); !printed)
            return call.fail(printed.error());
    }
    return done;
}

constexpr Command commands[] = {
    {"document add", "FILE PICTURE [field=value …]", 2, -1, add, QT_TRANSLATE_NOOP("cli", "Keep a picture (JPEG, PNG, HEIC) or PDF with --subject and print the id of its record.")},
    {"document list", "FILE", 1, 1, list, QT_TRANSLATE_NOOP("cli", "Pictures and papers as CSV, and whether their content is here.")},
    {"document copied", "FILE [RECORD]", 1, 2, copied, QT_TRANSLATE_NOOP("cli", "What was copied from a document, or from all, by whom, and who held it against the paper.")},
    {"document write", "FILE RECORD OUT", 3, 3, write, QT_TRANSLATE_NOOP("cli", "Write a kept picture or paper to OUT, never over a file that is there.")},
};

} // namespace

std::span<const Command> documentCommands() { return commands; }

} // namespace boshi::cli
