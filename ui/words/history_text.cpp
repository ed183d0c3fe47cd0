// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/history_text.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

namespace keys = records::keys;

/// How values and their change are said to the eye or to the ear.
struct Manner {
    QString (*valueText)(const Field &, const Value &, const NameOf &);
    const char *changed;
};

constexpr Manner written{fieldText, QT_TRANSLATE_NOOP("history", "%1: %2 → %3")};
constexpr Manner spoken{spokenText, QT_TRANSLATE_NOOP("history", "%1: was %2, is now %3")};

QString orNothing(const QString &text)
{
    return text.isEmpty() ? translate("history", "not recorded") : text;
}

QString changeLine(const FieldChange &change, const NameOf &nameOf, const Manner &manner)
{
    const QString is = orNothing(manner.valueText(*change.field, change.is, nameOf));
    if (isEmpty(change.was))
        return translate("history", "%1: %2", "field, value").arg(label(*change.field), is);
    return translate("history", manner.changed).arg(label(*change.field), orNothing(manner.valueText(*change.field, change.was, nameOf)), is);
}

QString kindLine(const StepFacts &facts)
{
    switch (facts.kind) {
    case StepKind::Added: return translate("history", "Recorded for the first time");
    case StepKind::Edited: return {};
    case StepKind::StruckOut: return translate("history", "Struck out. Reason: %1").arg(facts.reason);
    case StepKind::TakenBack: return translate("history", "Taken back with Undo");
    case StepKind::Restored: return translate("history", "Brought back");
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const StepFacts &facts, const NameOf &nameOf, const Manner &manner)
{
    QStringList lines{kindLine(facts)};
    for (const FieldChange &change : facts.fields)
        lines << changeLine(change, nameOf, manner);
    if (facts.holdsUnknown)
        lines << translate("history", "More was set, which only a newer version of Boshi can show");
    lines.removeAll(QString());
    return lines;
}

QString modeText(EntryMode mode)
{
    switch (mode) {
    case EntryMode::Typed: return translate("history", "typed");
    case EntryMode::CopiedFromPaper: return translate("history", "copied from paper");
    case EntryMode::Verified: return translate("history", "compared with the paper");
    case EntryMode::Imported: return translate("history", "imported");
    case EntryMode::ByDevice: return translate("history", "taken over from a measuring device");
    }
    return {};
}

QUuid batchOf(const Revision &revision)
{
    const auto set = std::ranges::find(revision.sets, reserved::batch, &FieldSet::key);
    const auto value = set == revision.sets.end() ? std::nullopt : decodeValue(set->value);
    const auto *batch = value ? std::get_if<QUuid>(&*value) : nullptr;
    return batch ? *batch : QUuid();
}

std::string_view nameKey(const RecordType &type)
{
    return &type == &records::author ? keys::author::name : &type == &records::device ? keys::device::name : keys::batch::fileName;
}

} // namespace

QString Writers::nameOf(const QUuid &id)
{
    if (id.isNull())
        return {};
    if (const auto known = m_names.constFind(id); known != m_names.cend())
        return *known;
    const auto record = m_reader.record(id);
    const QString *name = record && *record ? (*record)->get<QString>(nameKey(*(*record)->type)) : nullptr;
    return *m_names.insert(id, name ? *name : QString());
}

QString Writers::manner(const Revision &revision)
{
    const QString file = revision.mode == EntryMode::Imported ? nameOf(batchOf(revision)) : QString();
    return file.isEmpty() ? modeText(revision.mode) : translate("history", "imported from %1", "file").arg(file);
}

QString Writers::line(const Revision &revision)
{
    QStringList parts{momentText(revision.at), nameOf(revision.author), manner(revision), nameOf(revision.device)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList changeLines(const StepFacts &facts, const NameOf &nameOf) { return linesOf(facts, nameOf, written); }

QStringList spokenChangeLines(const StepFacts &facts, const NameOf &nameOf) { return linesOf(facts, nameOf, spoken); }

QString textOrNothing(const Field &field, const Value &value, const NameOf &nameOf) { return orNothing(fieldText(field, value, nameOf)); }

} // namespace boshi::ui
