// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "ui/documents/copy_view.h"
#include "ui/sections/page.h"

/// What is typed and not saved, over a lock.
namespace boshi::ui {
namespace {

constexpr QLatin1StringView documentInput("document"), typeInput("type"), recordInput("record"), placeInput("at"), fieldsInput("fields");

} // namespace

/// The place is kept with what is typed: somebody goes on where the finger is on the paper.
QCborMap CopyView::input() const
{
    if (!isEdited())
        return {};
    const RecordType &type = m_walk->type();
    return {{documentInput, m_document.id.toString()},
            {typeInput, QString::fromUtf8(type.key.data(), qsizetype(type.key.size()))},
            {recordInput, m_isChecking ? m_walk->record().id.toString() : QString()},
            {placeInput, m_walk->place()},
            {Page::sealedInput, isPrivate()},
            {fieldsInput, m_walk->input(!m_isChecking)}};
}

/// Nothing, when the document is gone meanwhile.
void CopyView::takeInput(const QCborMap &input)
{
    const Family *family = m_session.family();
    const RecordType *type = records::find(input.value(typeInput).toString());
    const Record *document = family ? family->record(QUuid(input.value(documentInput).toString())) : nullptr;
    const Record *checked = family ? family->record(QUuid(input.value(recordInput).toString())) : nullptr;
    if (!type || !document)
        return;
    if (checked)
        check(Record(*document), Record(*checked));
    else
        copy(Record(*document), *type);
    if (!m_walk)
        return;
    m_walk->typeAgain(input.value(fieldsInput).toMap());
    m_walk->goToPlace(int(input.value(placeInput).toInteger()));
}

} // namespace boshi::ui
