// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_model.h"

#include "core/records/keys.h"
#include "ui/words/document_text.h"

#include <algorithm>

namespace boshi::ui {
namespace {

QByteArray fileOf(const Record &document)
{
    const auto *file = document.get<AttachmentId>(records::keys::document::file);
    return file ? file->id : QByteArray();
}

} // namespace

DocumentModel::DocumentModel(Picture picture, QObject *parent)
    : QAbstractListModel(parent)
    , m_picture(std::move(picture))
{
}

void DocumentModel::setDocuments(std::vector<Record> documents)
{
    beginResetModel();
    m_documents = std::move(documents);
    std::ranges::reverse(m_documents); // They come by day.
    endResetModel();
}

QUuid DocumentModel::documentAt(int row) const { return row >= 0 && row < rowCount() ? m_documents[std::size_t(row)].id : QUuid(); }

int DocumentModel::rowOf(const QUuid &document) const
{
    const auto found = std::ranges::find(m_documents, document, &Record::id);
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

void DocumentModel::showPicture(const QByteArray &id)
{
    for (int row = 0; row < rowCount(); ++row)
        if (fileOf(m_documents[std::size_t(row)]) == id)
            emit dataChanged(index(row), index(row), {Qt::DecorationRole});
}

int DocumentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_documents.size()); }

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Record &document = m_documents[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QStringList{documentName(document), documentLine(document)}.join(u'\n').trimmed();
    case Qt::AccessibleTextRole: return QStringList{documentName(document), documentLine(document)}.join(QStringLiteral(", "));
    case Qt::DecorationRole: return m_picture(fileOf(document));
    case fileRole: return fileOf(document);
    default: return {};
    }
}

} // namespace boshi::ui
