// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/document_text.h"

#include "core/records/attestation.h"
#include "core/records/keys.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

#include <QLocale>

namespace boshi::ui {
namespace {

namespace keys = records::keys::document;

QString kindText(const Record &document)
{
    const Field *kind = document.type->find(keys::kind);
    return kind ? fieldText(*kind, document.value(*kind)) : QString();
}

QString copiedText(const QString &who)
{
    return who.isEmpty() ? translate("documents", "Copied from paper.") : translate("documents", "Copied from paper by %1.").arg(who);
}

QString checkedText(const QString &who)
{
    return who.isEmpty() ? translate("documents", "Checked against the paper.") : translate("documents", "Checked against the paper by %1.").arg(who);
}

} // namespace

QString documentName(const Record &document)
{
    const auto *named = document.get<QString>(keys::title);
    if (named && !named->isEmpty())
        return *named;
    const QString kind = kindText(document);
    return kind.isEmpty() ? title(*document.type) : kind;
}

QString documentLine(const Record &document)
{
    QStringList parts{document.get<QString>(keys::title) ? kindText(document) : QString(), document.day() ? dateText(*document.day()) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString mediaText(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Jpeg: return translate("documents", "JPEG picture");
    case MediaKind::Png: return translate("documents", "PNG picture");
    case MediaKind::Pdf: return translate("documents", "PDF file");
    case MediaKind::Heic: return translate("documents", "HEIC picture");
    }
    return {};
}

QString mediaLine(const MediaFacts &facts)
{
    QStringList parts{mediaText(facts.kind)};
    if (facts.width > 0 && facts.height > 0)
        parts << translate("documents", "%1 × %2 pixels").arg(QLocale().toString(facts.width), QLocale().toString(facts.height));
    parts << QLocale().formattedDataSize(facts.bytes, 1, QLocale::DataSizeTraditionalFormat);
    return parts.join(QStringLiteral(" · "));
}

QString metadataText(const MediaFacts &facts)
{
    const bool isKeptWhole = facts.kind == MediaKind::Pdf || facts.kind == MediaKind::Heic;
    if (isKeptWhole)
        return translate("documents", "A file of this kind is kept as it is, with whatever it holds beside the picture.");
    if (facts.holdsPlace)
        return translate("documents", "The file says where the picture was taken.");
    return facts.holdsMetadata ? translate("documents", "The file says with what and when the picture was taken.") : QString();
}

QString paperText(const std::vector<HistoryStep> &steps, Writers &writers)
{
    std::vector<KnownRevision> known;
    for (const HistoryStep &step : steps)
        known.push_back({step.id, step.revision});
    const Attestation attested = attestationOf(known);
    if (!attested.copiedBy)
        return {};
    const bool wasChecked = std::ranges::any_of(steps, [](const HistoryStep &step) { return step.revision.mode == EntryMode::Verified; });
    QStringList sentences{copiedText(writers.authorName(*attested.copiedBy))};
    if (attested.verifiedBy)
        sentences << checkedText(writers.authorName(*attested.verifiedBy));
    else
        sentences << (wasChecked ? translate("documents", "Changed since it was checked.") : translate("documents", "Not checked yet."));
    return sentences.join(u' ');
}

} // namespace boshi::ui
