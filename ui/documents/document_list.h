// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/thumbnails.h"

#include <QWidget>

class QLabel;
class QListView;

namespace boshi::ui {

class DocumentModel;

/// The documents of a place with small pictures; Enter or a double click opens one.
class DocumentList : public QWidget {
    Q_OBJECT

public:
    explicit DocumentList(VaultSession &session, QWidget *parent = nullptr);

    void setDocuments(std::vector<Record> documents);
    void setCurrent(const QUuid &document);
    /// Null when there is none.
    QUuid newest() const;
    QListView &view() { return *m_view; }
    Thumbnails &thumbnails() { return m_thumbnails; }

signals:
    void opened(const QUuid &document);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    Thumbnails m_thumbnails;
    DocumentModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
};

} // namespace boshi::ui
