// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/change_text.h"

#include "core/records/catalogue.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

/// A change in a private area tells nothing about itself in the vault's tables.
QString subjectText(const QString &key)
{
    if (key.isEmpty())
        return translate("changes", "a private record");
    const RecordType *type = records::find(key);
    return type ? title(*type) : key;
}

bool isKnown(int kind) { return kind >= int(ChangeKind::Add) && kind <= int(ChangeKind::Setup); }

QString textOf(ChangeKind kind, const QString &subject)
{
    switch (kind) {
    case ChangeKind::Add: return translate("changes", "add %1").arg(subject);
    case ChangeKind::Edit: return translate("changes", "edit %1").arg(subject);
    case ChangeKind::Void: return translate("changes", "strike out or restore %1").arg(subject);
    case ChangeKind::Import: return translate("changes", "import %1").arg(subject);
    case ChangeKind::Undo: return translate("changes", "undo");
    case ChangeKind::Redo: return translate("changes", "redo");
    case ChangeKind::Resolve: return translate("changes", "settle differing values of %1").arg(subject);
    case ChangeKind::Merge: return translate("changes", "merge another file");
    case ChangeKind::Setup: return translate("changes", "set up the file");
    }
    Q_UNREACHABLE();
}

} // namespace

QString changeText(ChangeKind kind, const QString &title) { return textOf(kind, subjectText(title)); }

QString undoText(int kind, const QString &title, const QString &name)
{
    if (!isKnown(kind))
        return translate("changes", "Undo");
    return translate("changes", "Undo: %1").arg(textOf(ChangeKind(kind), name.isEmpty() ? subjectText(title) : name));
}

QString redoText(int kind, const QString &title, const QString &name)
{
    if (!isKnown(kind))
        return translate("changes", "Redo");
    return translate("changes", "Redo: %1").arg(textOf(ChangeKind(kind), name.isEmpty() ? subjectText(title) : name));
}

} // namespace boshi::ui
