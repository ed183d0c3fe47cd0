// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <functional>

namespace boshi::ui {

/// The documents of a place, the latest first: what each is in two lines, and a small picture of it.
class DocumentModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The id of its attachment.
    static constexpr int fileRole = Qt::UserRole;
    using Picture = std::function<QPixmap(const QByteArray &id)>;

    DocumentModel(Picture picture, QObject *parent = nullptr);

    void setDocuments(std::vector<Record> documents);
    /// Null for no row.
    QUuid documentAt(int row) const;
    /// -1 when it is not there.
    int rowOf(const QUuid &document) const;
    /// The picture of this attachment came.
    void showPicture(const QByteArray &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Picture m_picture;
    std::vector<Record> m_documents;
};

} // namespace boshi::ui
