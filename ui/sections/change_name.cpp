// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/change_name.h"

#include "core/records/catalogue.h"
#include "ui/sections/record_names.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

/// A person comes with a membership and a family; an import with thousands.
constexpr int mostRevisions = 8;
constexpr int mostStepsBack = 50;

/// The one revision of a record of the type that the change is named after; null when there are several or none.
const Revision *mainStep(const std::vector<HistoryStep> &steps, const QString &title)
{
    const Revision *found = nullptr;
    for (const HistoryStep &step : steps)
        if (QString::fromUtf8(step.revision.type) == title) {
            if (found)
                return nullptr;
            found = &step.revision;
        }
    return found;
}

/// Null when the revision sets several fields, or none that people see.
const Field *onlyField(const Revision &revision, const RecordType &type)
{
    if (revision.sets.size() != 1)
        return nullptr;
    const QByteArray &key = revision.sets.front().key;
    return type.find({key.constData(), std::size_t(key.size())});
}

} // namespace

QString changeName(const VaultReader &reader, const ChangeLine &line)
{
    if (line.revisions > mostRevisions || line.title.isEmpty())
        return {};
    const auto steps = reader.revisionsOfChange(line.key);
    const Revision *step = steps ? mainStep(*steps, line.title) : nullptr;
    const auto record = step ? reader.record(step->record) : Result(std::optional<Record>());
    if (!record || !*record)
        return {};
    const QString name = nameWithPerson(reader, **record);
    const Field *field = ChangeKind(line.kind) == ChangeKind::Add ? nullptr : onlyField(*step, *(*record)->type);
    return field ? translate("sections", "%1 of %2", "a field, the record it stands in").arg(label(*field), name) : name;
}

ChangeLine originOf(const VaultReader &reader, ChangeLine line)
{
    for (int step = 0; step < mostStepsBack && line.undoes != 0; ++step) {
        const auto former = reader.change(line.undoes);
        if (!former || !*former)
            break;
        line = **former;
    }
    return line;
}

} // namespace boshi::ui
